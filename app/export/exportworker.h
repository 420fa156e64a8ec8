#pragma once

#include "audio/ffmpeg.h"
#include "audio/mediafile.h"
#include "audiotags/tagger.h"
#include "export/exporter.h"

#include <QFile>
#include <QObject>
#include <QSet>
#include <QVector>

#include <atomic>
#include <memory>

namespace riffdesk {

/// One run of the Exporter, in a thread with an event loop. Works through its items and emits finished()
/// once.
class ExportWorker : public QObject
{
    Q_OBJECT

public:
    /// `cancelled` outlives this; after setting it, stop() must be called in this thread.
    ExportWorker(QVector<ExportItem> items, const std::atomic_bool& cancelled);
    ~ExportWorker() override;

    void next();
    void stop(); ///< ends an encoder that is running

Q_SIGNALS:
    void progressed(double share, const QString& title);
    void itemFinished(const QString& songId, const QString& path);
    void itemNoted(const QString& songId, const QString& note);
    void itemFailed(const QString& songId, const riffdesk::Error& error);
    void finished(int written, int failed, bool cancelled);

private:
    class Part;
    [[nodiscard]] const ExportItem& item() const { return m_items.at(m_index); }
    /// Whether the file is copied as it is.
    [[nodiscard]] bool copies() const;
    Result<void> begin();
    Result<void> copy();
    void encode();
    [[nodiscard]] QStringList encoderArguments() const;
    void reportProgress(double share);
    Result<QString> complete();
    void noteWhatIsMissing(const SongTags& tags);
    void end(const Result<QString>& result);

    const QVector<ExportItem> m_items;
    const std::atomic_bool& m_cancelled;
    qsizetype m_index = -1;
    tagger::Container m_container = tagger::Container::Unknown; ///< of the file being written
    QString m_target; ///< with the suffix of m_container
    double m_sourceSeconds = 0;
    int m_sourceStream = 0; ///< of the source: the one that is heard
    MediaFile::Depth m_sourceDepth = MediaFile::Depth::Lossy;
    std::unique_ptr<Part> m_part;
    std::unique_ptr<Ffmpeg> m_ffmpeg;
    double m_reported = -1;
    QSet<QString> m_swept; ///< folders
    bool m_wavNoted = false;
    int m_written = 0;
    int m_failed = 0;
};

} // namespace riffdesk
