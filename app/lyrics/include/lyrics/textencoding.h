#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// Encodings of text, known by one name each: "UTF-8", "windows-1251", "GB18030". Any thread.
namespace riffdesk::textencoding {

/// The names of those that this system can read, as a menu lists them.
[[nodiscard]] const QStringList& names();
/// For a person: "Chinese (GB 18030)".
[[nodiscard]] QString label(const QString& name);
/// The name for what a person, a program or a detector calls it ("cp1251", "gbk", "Shift-JIS", "latin1");
/// empty when it is unknown or this system cannot read it.
[[nodiscard]] QString find(const QString& alias);
/// The name for a Windows code page, as RTF has them; empty as above.
[[nodiscard]] QString ofCodePage(int page);

/// All of the bytes, or nothing when they are not in this encoding. Byte order marks stay.
[[nodiscard]] std::optional<QString> decode(const QByteArray& bytes, const QString& name);
/// With U+FFFD for what is not in this encoding.
[[nodiscard]] QString decodeLossy(const QByteArray& bytes, const QString& name);

} // namespace riffdesk::textencoding
