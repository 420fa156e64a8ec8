#pragma once

#include "hand.h"

#include <QAccessible>
#include <QList>

namespace riffdesk::test {

/// Sees the program as a screen reader does, through the accessible objects that its windows give, and acts
/// on them only with the actions, texts and values that these offer.
class ReaderHand : public Hand
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
    using Roles = QList<QAccessible::Role>;
    /// In the windows that are open, those in front first; null: there is none.
    static QAccessibleInterface* find(const QString& name, const Roles& roles);
    static QAccessibleInterface* findBelow(QAccessibleInterface* at, const QString& name, const Roles& roles);
    static QString act(QAccessibleInterface* on, const QStringList& actions, const QString& name);
    static QString selectSongs(int from, int count);
};

} // namespace riffdesk::test
