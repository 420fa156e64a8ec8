#pragma once

#include "form/form.h"

#include <QVector>

#include <functional>

namespace riffdesk {

/// What one form has been, for undo and redo. A value. A word typed and a slider drawn are one step each, so
/// is everything else that is done at once; unfolding the advanced fields is none.
class FormHistory
{
public:
    static constexpr int mostSteps = 200; ///< the oldest are forgotten

    void record(const Form& before, const Form& after); ///< ends what could be redone
    void endStep() { m_open.clear(); } ///< the user has paused: what follows is a step of its own

    [[nodiscard]] bool canUndo() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_forward.isEmpty(); }
    [[nodiscard]] Form undo(const Form& now); ///< while canUndo(): what was before
    [[nodiscard]] Form redo(const Form& now); ///< while canRedo()

    /// What has happened meanwhile is true of the past too, e.g. that a recording has been sent.
    void update(const std::function<Form(const Form&)>& edit);

private:
    static Form step(QVector<Form>& from, QVector<Form>& to, const Form& now);

    QVector<Form> m_back;
    QVector<Form> m_forward;
    QString m_open; ///< what the newest step goes on changing; empty: nothing
};

} // namespace riffdesk
