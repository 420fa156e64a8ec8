#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What Qt and Riffdesk have to say, kept in files: `riffdesk.log` of at most 1 MB and four older ones,
/// readable to their owner alone. One for the process, as Qt's messages are. Every function may be called
/// from any thread.
///
/// Prompts, lyrics, titles and tokens do not belong into a log: what is logged says which job and what became
/// of it. Tokens that are known are masked in what Qt says, too.
namespace riffdesk::logging {

enum class Level { Warnings, Information, Everything };

/// Where the files of this data folder are; of the standard one (empty) $XDG_STATE_HOME/riffdesk.
[[nodiscard]] QString folderFor(const QString& dataDir);

/// Begins. What Qt says still goes to where it went; information() goes only to the files. A folder that
/// cannot be written means that nothing is kept.
void start(const QString& folder, Level level);
void setLevel(Level level);
void stop();

/// A text that is written as *** from now on. Shorter than 8 bytes it is not.
void hide(const QByteArray& secret);

/// One line, without anything that the user or a service has written.
void information(const QString& line);

/// The last of the lines, oldest first.
[[nodiscard]] QStringList lastLines(int most);

} // namespace riffdesk::logging
