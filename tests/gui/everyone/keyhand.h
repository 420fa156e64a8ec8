#pragma once

#include "hand.h"

#include <Qt>

class QMenu;
class QWindow;

namespace riffdesk::test {

/// Has a keyboard and nothing else. Every key goes to the window that is in front, as one of a keyboard does.
class KeyHand : public Hand
{
public:
    QString write(const QString& field, const QString& text) override;
    QString press(const QString& button) override;
    QString pay(const QString& button) override;
    QString chooseFrom(const QString& button, const QString& entry) override;
    QString choose(const QStringList& path) override;
    QString selectSong(int row) override;
    QString selectAllSongs() override;
    QString create() override;

private:
    static QWindow* front();
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void type(const QString& text);
    /// With Tab, until what has the focus is called so.
    static QString goTo(const QString& name);
    /// With the arrows, in the menu that is open.
    static QString take(const QString& entry);
};

} // namespace riffdesk::test
