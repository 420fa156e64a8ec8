#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace riffdesk {

/// What the user has done in the window and can take back, the newest first. Texts under the hands of an
/// editor are that editor's own. GUI thread.
class UndoSteps : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 50; ///< older ones are forgotten

    using QObject::QObject;

    /// `name` says in the menu what is taken back ("Undo delete"); `back` is called at most once. Returns the
    /// step's number.
    int add(const QString& name, std::function<void()> back);
    void drop(int step); ///< it can no longer be taken back; unknown numbers are passed over
    void undo(); ///< the newest; does nothing when there is none
    void undo(int step); ///< this one; the same
    [[nodiscard]] bool contains(int step) const;
    [[nodiscard]] QString nextName() const; ///< of the newest; empty when there is none

Q_SIGNALS:
    void changed();

private:
    struct Step
    {
        int number = 0;
        QString name;
        std::function<void()> back;
    };

    [[nodiscard]] qsizetype indexOf(int step) const; ///< -1: none

    QList<Step> m_steps; ///< newest last
    int m_last = 0;
};

} // namespace riffdesk
