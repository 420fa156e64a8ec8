#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk::textbytes {

/// Bytes of a text file of unknown origin as text with plain newlines: UTF-8, UTF-16 of either byte order,
/// else Windows-1252 (which holds all of Latin-1 that is printed). What holds control characters is no text
/// and is refused. Any thread.
[[nodiscard]] Result<QString> decode(const QByteArray& bytes);

/// One character of Windows-1252.
[[nodiscard]] QChar fromWindows1252(uchar byte);

/// Newlines of every kind, page breaks included, as "\n"; no byte order marks, soft hyphens or zero-width
/// spaces; hard spaces as spaces. Half a surrogate pair, as \u of Rich Text can leave it, becomes a sign of
/// its own, so that what comes out can be written and sent.
[[nodiscard]] QString plain(QString text);

} // namespace riffdesk::textbytes
