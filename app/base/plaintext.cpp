#include "base/plaintext.h"

#include <algorithm>

namespace riffdesk::plaintext {

namespace {
bool turnsAround(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
           || c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c);
}
} // namespace

bool isMisleading(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph || turnsAround(character);
}

QString printable(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isMisleading))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (!isMisleading(c))
            clean += c;
        else if (!turnsAround(c))
            clean += QLatin1Char(' ');
    }
    return clean;
}

QString line(const QString& text)
{
    return printable(text).simplified();
}

QByteArray json(const QByteArray& json)
{
    const QString text = QString::fromUtf8(json);
    if (std::none_of(text.cbegin(), text.cend(), isMisleading))
        return json;
    QString escaped;
    escaped.reserve(text.size() + 64);
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) // inside of a text it is escaped already
            escaped += QLatin1Char(' ');
        else if (isMisleading(c))
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return escaped.toUtf8();
}

QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QString(QLatin1Char('"') + text + QLatin1Char('"')).toUtf8();
}

} // namespace riffdesk::plaintext
