#pragma once

#include <QString>

namespace riffdesk {

/// How long a text is in Unicode code points: what every limit on texts counts here, as the service does. An
/// emoji of several code points counts as several, half a surrogate pair as one.
[[nodiscard]] qsizetype characterCount(QStringView text);

/// At most `most` code points: cut behind a word where there is one, and never within what is seen as one
/// character. The text as it is when it is no longer than that.
[[nodiscard]] QString shortened(const QString& text, qsizetype most);

/// Half a surrogate pair: it cannot be sent as text.
[[nodiscard]] bool hasLoneSurrogate(QStringView text);

} // namespace riffdesk
