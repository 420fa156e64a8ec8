#pragma once

#include "base/result.h"
#include "library/songedit.h"

#include <QObject>
#include <QQueue>
#include <QVector>

namespace riffdesk {

class Library;

/// Changes songs in the library's writing thread and takes it back: one stack for everything that is done to
/// songs, tags and playlists. Each edit is one transaction, whatever it is about; the library's signals tell
/// once it is on the disk, so that what is shown is what is kept. GUI thread.
class Edits : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 100; ///< steps; older ones are forgotten

    explicit Edits(Library& library, QObject* parent = nullptr); ///< the library outlives this

    /// What cannot be kept changes nothing: failed() tells. An edit that changes nothing leaves no step.
    void apply(const SongEdit& edit);

    /// With what is on its way.
    [[nodiscard]] bool canUndo() const { return m_undo.size() + m_waitingUndo > 0; }
    [[nodiscard]] bool canRedo() const { return m_redo.size() + m_waitingRedo > 0; }
    /// Of what is next; empty when there is none, or while it is on its way.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    void undo();
    void redo();
    /// Counts up with each step that apply() has made.
    [[nodiscard]] int lastStep() const { return m_lastStep; }
    /// Whether undo() would take back that one.
    [[nodiscard]] bool isNext(int step) const
    {
        return !m_undo.isEmpty() && m_undo.constLast().number == step;
    }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// apply() has changed something; `step` is its number.
    void applied(const riffdesk::SongEdit& edit, int step);
    void failed(const riffdesk::Error& error);
    void changed(); ///< what can be taken back or done again

private:
    enum class Kind { Apply, Undo, Redo };
    struct Step
    {
        SongEdit edit;
        int number = 0;
    };
    struct Order
    {
        Kind kind;
        SongEdit edit;
    };

    void put(Kind kind, const SongEdit& edit = {});
    void startNext();
    void finish(Kind kind, const Step& step, const Result<SongEdit>& inverse);

    Library& m_library;
    QVector<Step> m_undo; ///< newest last
    QVector<Step> m_redo;
    QQueue<Order> m_orders;
    int m_waitingUndo = 0; ///< what m_undo will have more when all orders are done
    int m_waitingRedo = 0;
    int m_lastStep = 0;
    bool m_isBusy = false;
};

} // namespace riffdesk
