#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// Text with what its bytes were taken for. A value.
struct DecodedText
{
    QString text; ///< U+FFFD stands where bytes could not be read
    QString encoding; ///< a name of textencoding; empty: those that the document names
    bool isGuess = false; ///< nothing in the bytes says that it is this encoding
};

} // namespace riffdesk

namespace riffdesk::textbytes {

/// Bytes of a text file of unknown origin as text with plain newlines. UTF-8 and UTF-16 of either byte order
/// are recognised, also UTF-8 that is damaged in places; for the rest the encoding is guessed. With
/// `encoding`, a name of textencoding, it is that one, whatever they look like. What holds control characters
/// or can hardly be read is no text and is refused. Any thread.
[[nodiscard]] Result<DecodedText> decode(const QByteArray& bytes, const QString& encoding = {});

/// Newlines of every kind, page breaks included, as "\n"; no byte order marks, soft hyphens or zero-width
/// spaces; hard spaces and hyphens as plain ones. Half a surrogate pair, as an escape of Rich Text can leave
/// it, becomes a sign of its own, so that what comes out can be written and sent.
[[nodiscard]] QString plain(QString text);

/// A control character that text does not hold: any but newline and tab.
[[nodiscard]] bool isControl(QChar c);

} // namespace riffdesk::textbytes
