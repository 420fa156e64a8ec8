#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

namespace riffdesk {

/// The moment in a header such as Date or Retry-After, UTC; invalid when it is none. From outside.
[[nodiscard]] inline QDateTime httpDate(const QByteArray& header)
{
    constexpr qsizetype longest = 64;
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(header.left(longest)).trimmed(),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace riffdesk
