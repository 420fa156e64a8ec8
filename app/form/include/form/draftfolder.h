#pragma once

#include "form/draft.h"

#include <QStringList>
#include <QVector>

namespace riffdesk {

/// The folder of the drafts: a file each, and one that says which are open in which order. Reads; what it
/// writes is given as bytes, for a FileKeeper.
class DraftFolder
{
public:
    static constexpr int mostOpen = 20;
    static constexpr int mostClosed = 10;

    struct Kept
    {
        QVector<Draft> open; ///< at most mostOpen, as they stand
        int current = 0;
        QVector<Draft> closed; ///< at most mostClosed, the latest first
        QStringList setAside; ///< files that did not hold, as they are named now
    };

    explicit DraftFolder(QString path) : m_path(std::move(path)) { }

    /// Nothing when the folder holds no drafts. A file that does not hold is renamed, never deleted; drafts
    /// that the list does not know are open too: they hold what was written.
    [[nodiscard]] Kept read() const;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString draftPath(const QString& id) const;
    [[nodiscard]] QString listPath() const;
    [[nodiscard]] static QByteArray listBytes(const QStringList& open, const QString& current,
                                              const QStringList& closed);

private:
    struct List
    {
        QStringList open;
        QString current;
        QStringList closed;
    };

    [[nodiscard]] List readList(Kept& kept) const;
    [[nodiscard]] QStringList filesHere() const; ///< ids
    void readDrafts(const QStringList& ids, qsizetype most, QVector<Draft>& into, Kept& kept) const;
    static void renameDamaged(const QString& path, Kept& kept);

    QString m_path;
};

} // namespace riffdesk
