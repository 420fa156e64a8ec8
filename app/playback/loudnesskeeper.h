#pragma once

#include "audio/loudness.h"
#include "base/background.h"
#include "base/result.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace riffdesk {

class Library;

/// Finds out how loud songs are and keeps that in the library: those asked for, and each whose audio
/// arrives. One at a time, when the machine has nothing better to do. GUI thread.
class LoudnessKeeper : public QObject
{
    Q_OBJECT

public:
    /// `library` outlives this.
    explicit LoudnessKeeper(Library& library, QObject* parent = nullptr);
    ~LoudnessKeeper() override; ///< stops what is under way, within some milliseconds

    /// These come before all others, in this order, and those of the last call no longer.
    void want(const QStringList& ids);

private:
    /// What is being measured: another file by then is not what was measured.
    struct Work
    {
        QString id;
        QString path;
        QDateTime modified;
        qint64 bytes = 0;
        BackgroundTask task;
    };

    void onMedia(const QString& id);
    void startNext();
    [[nodiscard]] bool start(const QString& id);
    void take(const Result<std::optional<Loudness>>& measured);

    Library& m_library;
    QStringList m_wanted;
    QStringList m_arrived; ///< with audio, to be measured after the wanted ones
    QSet<QString> m_pending; ///< whose audio is on its way
    QSet<QString> m_tried; ///< silent or damaged: not tried again in this run
    std::unique_ptr<Work> m_work; ///< under way
};

} // namespace riffdesk
