#include "ui/settings/actionkeys.h"

#include "platform/settings.h"

#include <QAction>

namespace riffdesk {

namespace {

const QByteArray noKey("none"); ///< nothing at all means the usual ones

QString keptName(const QAction* action)
{
    return QStringLiteral("shortcuts/") + action->objectName();
}

} // namespace

ActionKeys::ActionKeys(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) { }

void ActionKeys::add(QAction* action, const QString& words, const QString& menu)
{
    m_entries.append({action, words, menu, action->shortcuts()});
    const QByteArray kept = m_settings.state(keptName(action));
    if (kept == noKey)
        return action->setShortcuts(QList<QKeySequence>{});
    const auto keys = QKeySequence::listFromString(QString::fromUtf8(kept), QKeySequence::PortableText);
    if (!kept.isEmpty() && !keys.contains(QKeySequence(Qt::Key_unknown))) // edited by hand
        action->setShortcuts(keys);
    settle(int(m_entries.size()) - 1);
}

/// A newer version may use a key that the user has given to something else; with both, it would do neither.
void ActionKeys::settle(int added)
{
    const QList<QKeySequence> keys = m_entries.at(added).action->shortcuts();
    for (const QKeySequence& key : keys) {
        const Owner owner = ownerOf(key, added);
        if (owner.entry >= 0)
            drop(key, isChanged(added) ? owner.entry : added);
    }
}

void ActionKeys::drop(const QKeySequence& key, int entry)
{
    QList<QKeySequence> left = m_entries.at(entry).action->shortcuts();
    left.removeAll(key);
    m_entries.at(entry).action->setShortcuts(left);
}

void ActionKeys::addFixed(const QString& words, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& key : keys) {
        m_fixed.insert(key, words);
        for (int i = 0; i < m_entries.size(); ++i) {
            if (!m_entries.at(i).usual.contains(key) && m_entries.at(i).action->shortcuts().contains(key))
                drop(key, i);
        }
    }
}

bool ActionKeys::isChanged(int entry) const
{
    return m_entries.at(entry).action->shortcuts() != m_entries.at(entry).usual;
}

ActionKeys::Owner ActionKeys::ownerOf(const QKeySequence& key, int entry) const
{
    if (const auto fixed = m_fixed.constFind(key); fixed != m_fixed.cend())
        return {*fixed, -1};
    for (int i = 0; i < m_entries.size(); ++i) {
        if (i != entry && m_entries.at(i).action->shortcuts().contains(key))
            return {m_entries.at(i).words, i};
    }
    return {};
}

void ActionKeys::setKey(int entry, const QKeySequence& key)
{
    if (m_fixed.contains(key))
        return;
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
    take(keys, entry);
    put(entry, keys);
    Q_EMIT changed();
}

void ActionKeys::reset(int entry)
{
    take(m_entries.at(entry).usual, entry);
    put(entry, m_entries.at(entry).usual);
    Q_EMIT changed();
}

void ActionKeys::resetAll()
{
    for (int i = 0; i < m_entries.size(); ++i)
        put(i, m_entries.at(i).usual);
    Q_EMIT changed();
}

void ActionKeys::take(const QList<QKeySequence>& keys, int entry)
{
    for (const QKeySequence& key : keys) {
        const Owner owner = ownerOf(key, entry);
        if (owner.entry < 0)
            continue;
        QList<QKeySequence> left = m_entries.at(owner.entry).action->shortcuts();
        left.removeAll(key);
        put(owner.entry, left);
    }
}

void ActionKeys::put(int entry, const QList<QKeySequence>& keys)
{
    const Entry& each = m_entries.at(entry);
    each.action->setShortcuts(keys);
    QByteArray kept = QKeySequence::listToString(keys, QKeySequence::PortableText).toUtf8();
    if (keys == each.usual)
        kept.clear();
    else if (keys.isEmpty())
        kept = noKey;
    m_settings.setState(keptName(each.action), kept);
}

} // namespace riffdesk
