#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>

class QAction;

namespace riffdesk {

class Settings;

/// The shortcuts of the program's actions as the user wants them: kept by the actions' object names, and put
/// on the actions at once. The settings and the actions outlive it.
class ActionKeys : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QAction* action;
        QString words;
        QString menu; ///< in which it is found
        QList<QKeySequence> usual; ///< as the program has them
    };
    /// Who has a key: an action, or what is fixed, such as the keys of the waveform.
    struct Owner
    {
        QString words; ///< empty: it is free
        int entry = -1; ///< -1: cannot be changed
    };

    explicit ActionKeys(Settings& settings, QObject* parent = nullptr);
    /// The shortcuts that it has now are its usual ones; if others are kept, it gets them, and nobody else.
    void add(QAction* action, const QString& words, const QString& menu);
    void addFixed(const QString& words, const QList<QKeySequence>& keys);

    [[nodiscard]] const QVector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] bool isChanged(int entry) const;
    /// Other than the entry itself.
    [[nodiscard]] Owner ownerOf(const QKeySequence& key, int entry) const;
    /// Instead of all it had, taken from the action that had it; empty: it gets none. Not one that is fixed.
    void setKey(int entry, const QKeySequence& key);
    void reset(int entry); ///< takes the usual keys back from whichever action has them by now
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void settle(int added);
    void drop(const QKeySequence& key, int entry); ///< without keeping it
    void put(int entry, const QList<QKeySequence>& keys);
    void take(const QList<QKeySequence>& keys, int entry);

    Settings& m_settings;
    QVector<Entry> m_entries;
    QHash<QKeySequence, QString> m_fixed;
};

} // namespace riffdesk
