#pragma once

#include "base/plaintext.h"

#include <QString>

namespace riffdesk::dawtext {

/// A text from outside as one line that XML can hold: without controls, lone surrogates and what is no
/// character.
[[nodiscard]] inline QString clean(const QString& text)
{
    QString line = plaintext::line(QString::fromUtf8(text.toUtf8()));
    line.removeIf([](QChar c) { return c == QChar(0xfffe) || c == QChar(0xffff); });
    return line;
}

/// A number as every program reads it, to a nanosecond.
[[nodiscard]] inline QString number(double value)
{
    QString text = QString::number(value, 'f', 9);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

} // namespace riffdesk::dawtext
