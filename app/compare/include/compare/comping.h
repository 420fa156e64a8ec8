#pragma once

#include "base/background.h"
#include "base/result.h"
#include "base/stemturn.h"
#include "base/stereogain.h"
#include "compare/soundpath.h"
#include "compare/takepath.h"
#include "library/song.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace riffdesk {

class AlignedTakes;

/// The best of several takes as one song: which take is heard where, with undo, and how they are put
/// together, which is worked out in another thread. GUI thread. Destroying it stops.
class Comping : public QObject
{
    Q_OBJECT

public:
    explicit Comping(QObject* parent = nullptr);
    ~Comping() override;

    /// Reads these takes and looks whether they run alike; `take`: heard from beginning to end at first. What
    /// was chosen of the same takes before is there again.
    void start(const QStringList& files, const QStringList& titles, int take);
    void stop(); ///< their sound is forgotten, some 40 MB a take, but not what was chosen
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool isReady() const { return m_takes != nullptr; }

    [[nodiscard]] const TakePath& path() const { return m_paths.at(m_at); }
    void choose(const TakePath& chosen); ///< as a step that can be undone
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_paths.size(); }

    [[nodiscard]] double fadeSeconds() const { return m_fadeSeconds; }
    void setFadeSeconds(double seconds);
    /// How path() is put together; nothing while that is worked out.
    [[nodiscard]] const std::optional<SoundPath>& sound() const { return m_sound; }
    /// For playing the takes in step: as sound() has it, else as it was chosen.
    [[nodiscard]] QVector<StemTurn> turns() const;
    [[nodiscard]] QVector<StereoGain> gains() const; ///< of each take

Q_SIGNALS:
    void ready(); ///< they run alike
    void failed(const riffdesk::Error& error); ///< they do not, or cannot be read; it is stopped by then
    void pathChanged();
    void soundChanged();

private:
    void plan();

    QStringList m_files;
    std::shared_ptr<const AlignedTakes> m_takes; ///< null until ready
    QVector<TakePath> m_paths{TakePath{}}; ///< steps
    qsizetype m_at = 0;
    double m_fadeSeconds = 0;
    std::optional<SoundPath> m_sound;
    BackgroundTask m_reading;
    BackgroundTask m_planning;
};

/// What a song that was put together so is to be called and how its recipe tells it, for MixSong.
[[nodiscard]] Song compedSong(const QVector<Song>& takes, const TakePath& path, const SoundPath& sound);

} // namespace riffdesk
