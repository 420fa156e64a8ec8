#include "base/textlength.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace riffdesk {

namespace {

/// Where the code points before that are `most`.
qsizetype positionOf(const QString& text, qsizetype most)
{
    qsizetype position = 0;
    for (qsizetype count = 0; count < most && position < text.size(); ++count)
        position += text.at(position).isHighSurrogate() && position + 1 < text.size() ? 2 : 1;
    return position;
}

} // namespace

qsizetype characterCount(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

QString shortened(const QString& text, qsizetype most)
{
    const qsizetype end = positionOf(text, most);
    if (end >= text.size())
        return text;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    graphemes.setPosition(end);
    const qsizetype whole =
        graphemes.isAtBoundary() ? end : std::max<qsizetype>(0, graphemes.toPreviousBoundary());
    const auto isBetweenWords = [&](qsizetype at) {
        return text.at(at).isSpace() || QStringView(u",;.").contains(text.at(at));
    };
    qsizetype cut = whole;
    while (cut > 0 && !isBetweenWords(cut))
        --cut;
    while (cut > 0 && isBetweenWords(cut - 1))
        --cut;
    return text.left(cut > 0 ? cut : whole);
}

bool hasLoneSurrogate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate())
            return true;
        if (!text.at(i).isHighSurrogate())
            continue;
        if (i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

} // namespace riffdesk
