#pragma once

#include "base/result.h"
#include "export/exportoptions.h"

#include <QHash>
#include <QJsonObject>
#include <QPair>
#include <QString>

#include <optional>

namespace riffdesk {

/// What was exported to a folder: ".riffdesk-export.jsonl" in it, a line of JSON for each file, the last one
/// about a song and its options counts. From it a later export to the same folder sees what has changed, and
/// the catalogue is made. One thread at a time.
class ExportManifest
{
public:
    static constexpr const char* fileName = ".riffdesk-export.jsonl";

    struct Entry
    {
        QString song; ///< id
        QString options; ///< what else than the song decides about the file, as a hash
        QString content; ///< what of the song is in the file, as a hash
        QString name; ///< that was wanted, relative and without number
        QString file; ///< relative
        qint64 bytes = 0;
        qint64 modified = 0; ///< ms since 1970
        QJsonObject facts; ///< for the catalogue
    };

    explicit ExportManifest(QString folder); ///< reads what is there

    [[nodiscard]] static QString hashOf(const QByteArray& bytes);
    [[nodiscard]] static QString keyOf(ExportOptions options); ///< Entry::options

    /// What was exported of the song with these options, if the file is still as it was written.
    [[nodiscard]] std::optional<Entry> find(const QString& song, const QString& options) const;
    /// Notes the file as it is on the disk now.
    void add(Entry entry);
    /// Writes the file anew without what no longer counts. A manifest that cannot be written is none: the
    /// next export takes all for changed.
    void compact() const;
    /// catalogue.json and catalogue.csv of every file that is still there, by file name.
    [[nodiscard]] Result<void> writeCatalogue() const;

private:
    [[nodiscard]] bool isUntouched(const Entry& entry) const;
    [[nodiscard]] QString path(const QString& relative) const
    {
        return m_folder + QLatin1Char('/') + relative;
    }

    QString m_folder;
    QHash<QPair<QString, QString>, Entry> m_entries;
};

} // namespace riffdesk
