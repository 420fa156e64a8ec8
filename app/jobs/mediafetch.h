#pragma once

#include "api/catalogue.h"
#include "api/download.h"
#include "api/producerclient.h"
#include "base/background.h"
#include "base/result.h"
#include "jobs/jobcontext.h"
#include "library/song.h"
#include "mediafiles.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVector>

#include <memory>
#include <optional>

namespace riffdesk {

/// Brings the files of one job's songs into their folders: all audio first, then the covers; or the stems, or
/// the further file that was asked for.
/// Free of charge, so it tries again by itself, and asks the task for fresh addresses when the old ones have
/// gone. GUI thread; destroying it stops everything and keeps what has been fetched so far for the next time.
class MediaFetch : public QObject
{
    Q_OBJECT

public:
    MediaFetch(JobContext& context, QString jobId, QObject* parent = nullptr); ///< `context` outlives this
    ~MediaFetch() override;

    void start();
    void endpointsChanged(); ///< goes on if it waited for the service
    [[nodiscard]] bool isWaitingForEndpoint() const { return m_waitsForEndpoint; }
    [[nodiscard]] const QStringList& songIds() const { return m_songIds; }

Q_SIGNALS:
    void songArrived(const QString& songId); ///< its audio is on the disk and in its row
    /// Once, as the last thing: nullopt when everything that matters is there, else the error of a file that
    /// is missing (its song is marked Media::Missing).
    void finished(const std::optional<riffdesk::ApiError>& error);

private:
    using Kind = mediafiles::Kind;
    struct Item
    {
        Kind kind = Kind::Audio;
        QString songId;
        int failures = 0; ///< that count towards giving up
        int pauses = 0; ///< failures in a row of any kind
        bool readdressed = false; ///< its address was asked for since the last pause
        bool triedFresh = false; ///< the damaged bytes that came last came from a fresh address
        QByteArray badHash; ///< of the damaged file that came last
        bool hasAside = false; ///< the song's own file is aside; what else is damaged may go
    };

    void plan();
    void work(); ///< on the current item
    void download(const QString& address);
    void downloaded(const ApiError* error);
    void judge(const QString& path); ///< the current item's file, before anyone relies on it
    void judged(const QString& path, const mediafiles::Verdict& verdict);
    void keep(const QString& path, const mediafiles::Verdict& verdict);
    void recordFile(const QString& fileName, QVector<SongFile> files); ///< into the song's row
    [[nodiscard]] bool isOlder(const QString& name, const std::optional<Song>& song) const;
    void recordStems(const QVector<SongFile>& files);
    void next();
    void failed(const ApiError& error);
    void pause(qint64 ms);
    void giveUp(const ApiError& error);
    void requestAddress();
    void onAddresses(const Result<TasksReply, ApiError>& answer);
    [[nodiscard]] Result<void> updateAddresses(const AudiosReply& told);
    [[nodiscard]] Item& item() { return m_items[m_at]; }
    [[nodiscard]] QString serviceHost() const;
    [[nodiscard]] QString taskId() const; ///< that can tell the current item's address; may be empty
    [[nodiscard]] SongFolder folder() const; ///< of the current item's song
    [[nodiscard]] QString addressOf(const Item& item) const;

    JobContext& m_context;
    QString m_jobId;
    QStringList m_songIds;
    QVector<Item> m_items;
    qsizetype m_at = 0;
    Action::Yield m_yield = Action::Yield::Song;
    QString m_fileUrl;
    QString m_makersTask; ///< of the job that first had the file made
    QTimer m_timer;
    std::unique_ptr<Download> m_download;
    QPointer<ApiCall> m_call;
    BackgroundTask m_judging;
    std::optional<ApiError> m_error; ///< of the first file that was given up
    bool m_waitsForEndpoint = false;
};

} // namespace riffdesk
