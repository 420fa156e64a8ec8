#pragma once

#include <QString>
#include <QStringList>

/// Spelling dictionaries are known by codes with underscores: "en_US", "de_1901", "eo".
namespace riffdesk::spellinglanguages {

/// The code for these languages ("de-AT", "de", "en"; the most likely first), its own region before others;
/// empty when there is none among `codes`.
[[nodiscard]] QString bestFor(const QStringList& languages, const QStringList& codes);
/// The same language as other regions write it.
[[nodiscard]] QStringList othersOf(const QString& code, const QStringList& codes);

/// For a list of `codes`: the language in itself ("Deutsch"), with the region where two have that name.
[[nodiscard]] QString name(const QString& code, const QStringList& codes);

/// For the regions of one language together: its shortest name in itself ("Español").
[[nodiscard]] QString commonName(const QStringList& codes);

} // namespace riffdesk::spellinglanguages
