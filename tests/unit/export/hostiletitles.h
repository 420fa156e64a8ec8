#pragma once

#include <QStringList>

namespace riffdesk::test {

/// 500 titles that make bad file names.
inline QStringList hostileTitles()
{
    QStringList titles{QString(),
                       QStringLiteral(" "),
                       QStringLiteral("."),
                       QStringLiteral(".."),
                       QStringLiteral("../../etc/passwd"),
                       QStringLiteral("/"),
                       QStringLiteral("\\"),
                       QStringLiteral("C:\\x"),
                       QStringLiteral("a\nb"),
                       QStringLiteral("a\r\nb"),
                       QStringLiteral("a\tb"),
                       QString(QChar(0)),
                       QStringLiteral("~"),
                       QStringLiteral("-rf"),
                       QStringLiteral("$(reboot)"),
                       QStringLiteral("`x`"),
                       QStringLiteral("a;b"),
                       QStringLiteral("song\u202egpj.exe"),
                       QStringLiteral("\u2066x\u2069"),
                       QStringLiteral("\ufeff"),
                       QStringLiteral("name."),
                       QStringLiteral("name "),
                       QStringLiteral("name. . ."),
                       QStringLiteral("Cafe\u0301"),
                       QStringLiteral("Café"),
                       QStringLiteral("CAFÉ"),
                       QStringLiteral("Straße"),
                       QStringLiteral("STRASSE"),
                       QStringLiteral("ﬁn"),
                       QStringLiteral("fin"),
                       QStringLiteral("Å"),
                       QStringLiteral("\u212b"),
                       QStringLiteral("a.mp3"),
                       QStringLiteral("a.MP3"),
                       QStringLiteral(".hidden"),
                       QStringLiteral("{title}"),
                       QStringLiteral("%s%n"),
                       QStringLiteral("x").repeated(255),
                       QStringLiteral("x").repeated(256),
                       QStringLiteral("é").repeated(300),
                       QStringLiteral("歌").repeated(300),
                       QStringLiteral("🎸").repeated(300),
                       QStringLiteral("👩\u200d👩\u200d👧").repeated(60),
                       QStringLiteral("e") + QStringLiteral("\u0301").repeated(400),
                       QStringLiteral("Song (2)"),
                       QStringLiteral("Song"),
                       QStringLiteral("song"),
                       QStringLiteral("SONG (2)"),
                       QString(QChar(0xd83c)),
                       QStringLiteral("\uffff")};
    for (const char* device : {"con", "prn", "aux", "nul", "conin$", "conout$"})
        titles << QString::fromLatin1(device) << QString::fromLatin1(device).toUpper()
               << QString::fromLatin1(device) + QStringLiteral(".txt");
    for (const char* port : {"com", "lpt"}) {
        for (const QChar number : QStringLiteral("0123456789\u00b9\u00b2\u00b3"))
            titles << QLatin1String(port) + number << QString::fromLatin1(port).toUpper() + number
                   << QLatin1String(port) + number + QStringLiteral(".mp3");
    }
    for (int i = 0; i < 100; ++i)
        titles << QStringLiteral("Equal");
    for (int i = 0; i < 32; ++i) { // equal but for case
        QString title = QStringLiteral("cases");
        for (int bit = 0; bit < 5; ++bit) {
            if (i & (1 << bit))
                title[bit] = title.at(bit).toUpper();
        }
        titles << title;
    }
    for (char32_t point = 1; titles.size() < 500; ++point)
        titles << QStringLiteral("x") + QString::fromUcs4(&point, 1) + QStringLiteral("y");
    return titles.mid(0, 500);
}

} // namespace riffdesk::test
