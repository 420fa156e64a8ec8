#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace riffdesk {

/// The words of a Rich Text document, without any of its formatting: paragraphs and line breaks as newlines.
/// Pictures, fields' instructions, headers and notes are left out. Any thread; time and memory linear in the
/// document; deeper nesting than any word processor makes is refused.
[[nodiscard]] Result<QString> rtfText(const QByteArray& document);

} // namespace riffdesk
