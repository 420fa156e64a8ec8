#pragma once

#include "form/filekeeper.h"

#include <QObject>
#include <QStringList>

namespace riffdesk {

/// The prompts that were sent, each once, the latest first; kept in a file as they change, without waiting
/// for the disk. GUI thread.
class PromptHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPrompts = 200;
    static constexpr int longestPrompt = 4000; ///< longer ones are not kept
    static constexpr qint64 mostBytes = 8 << 20; ///< of the file

    /// As the last run left it; a file that does not hold is renamed, never deleted. Without a path it is
    /// kept nowhere.
    explicit PromptHistory(const QString& path, QObject* parent = nullptr);

    [[nodiscard]] const QStringList& prompts() const { return m_prompts; }
    void add(const QString& prompt); ///< trimmed; an empty one is none
    void remove(const QString& prompt);
    void clear();
    void restore(const QStringList& prompts); ///< as prompts() was: what remove() and clear() took

    /// What a file of any origin holds, within bounds; nothing when it is no history.
    static QStringList fromBytes(const QByteArray& bytes, bool* holds = nullptr);
    [[nodiscard]] static QByteArray toBytes(const QStringList& prompts);

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void set(const QStringList& prompts);

    QString m_path;
    QStringList m_prompts;
    FileKeeper m_keeper;
};

} // namespace riffdesk
