#pragma once

#include "base/canceltoken.h"
#include "exportmanifest.h"
#include "exportnames.h"

#include <QSet>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace riffdesk {

/// What the threads of one run have in common. Any thread.
class ExportShared
{
public:
    /// Names are given in the order of the songs, whichever thread is faster. Each song has one of these,
    /// which lets the next one go on when it goes.
    class Turn
    {
    public:
        Turn(ExportShared& shared, int index) : m_shared(shared), m_index(index) { }
        ~Turn();
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        void wait();

    private:
        ExportShared& m_shared;
        const int m_index;
    };

    explicit ExportShared(QString folder) : m_folder(std::move(folder)) { }

    const CancelToken cancel; ///< by stop()
    void stop(); ///< the order of names no longer matters then

    [[nodiscard]] bool keepsManifest() const { return !m_folder.isEmpty(); }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] ExportNames::Name reserve(const QString& root, const QString& relative, bool replaces);
    [[nodiscard]] bool reserveExactly(const QString& path);
    void release(const QString& path);
    void addTaken(const QString& path);
    [[nodiscard]] std::optional<ExportManifest::Entry> find(const QString& song, const QString& options);
    void add(const ExportManifest::Entry& entry);
    /// True for the first who asks about that in this run.
    [[nodiscard]] bool isFirst(const QString& what);
    /// After the last song.
    Result<void> finish(bool writesCatalogue);

private:
    ExportManifest& manifest(); ///< with the mutex locked

    const QString m_folder;
    std::mutex m_turnMutex; ///< held for moments only: stop() is called where nothing may take long
    std::condition_variable m_turned;
    int m_turn = 0; ///< the index of the song whose turn it is; guarded by m_turnMutex
    std::mutex m_mutex; ///< guards what follows, also while a folder or the manifest is read
    ExportNames m_names;
    std::optional<ExportManifest> m_manifest; ///< read by the first who needs it, in a thread of the run
    QSet<QString> m_asked;
};

} // namespace riffdesk
