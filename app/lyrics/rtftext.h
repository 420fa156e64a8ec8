#pragma once

#include "base/result.h"
#include "lyrics/textbytes.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// The words of a Rich Text document, without any of its formatting: paragraphs and line breaks as newlines.
/// Pictures, fields' instructions, headers and notes are left out. Bytes are read in the code page of their
/// font, else of the document; when they are not in it, in the one that they look like, which is a guess.
/// With `encoding`, a name of textencoding, all are read in that one. Any thread; time and memory linear in
/// the document; deeper nesting than any word processor makes is refused.
[[nodiscard]] Result<DecodedText> rtfText(const QByteArray& document, const QString& encoding = {});

} // namespace riffdesk
