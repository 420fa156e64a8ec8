#pragma once

#include <QString>

/// The plain words below the form's fields.
namespace riffdesk::fieldtexts {

/// What a slider's value means, in a few words; empty for a parameter we have no words for.
[[nodiscard]] QString sliderWords(const QString& key, double value);
/// One sentence of help, or empty.
[[nodiscard]] QString help(const QString& key);
[[nodiscard]] QString placeholder(const QString& key);

} // namespace riffdesk::fieldtexts
