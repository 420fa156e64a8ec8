#pragma once

#include <QByteArray>
#include <QString>

namespace riffdesk::plaintext {

/// Whether a character could make a terminal or a line of text do or show something else than it says: C0 and
/// C1 controls, line and paragraph separators, and what turns the direction of writing around (U+200E,
/// U+200F, U+202A–U+202E, U+2066–U+2069, U+061C).
[[nodiscard]] bool isMisleading(QChar character);

/// Text for a terminal: controls become spaces, direction marks go.
[[nodiscard]] QString printable(const QString& text);

/// Text from outside as one line: as printable(), with all white space as single spaces.
[[nodiscard]] QString line(const QString& text);

/// JSON in which every misleading character of its texts is written as JSON escapes it, by its number. Line
/// breaks between its parts, as in indented JSON, become spaces.
[[nodiscard]] QByteArray json(const QByteArray& json);

/// A cell of a table with commas, quoted; what a spreadsheet would take for a formula is made text.
[[nodiscard]] QByteArray csvCell(QString text);

} // namespace riffdesk::plaintext
