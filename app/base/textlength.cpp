#include "base/textlength.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace riffdesk {

namespace {

bool isPairAt(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
}

/// Where the code points before that are `most`.
qsizetype positionOf(QStringView text, qsizetype most)
{
    qsizetype position = 0;
    for (qsizetype count = 0; count < most && position < text.size(); ++count)
        position += isPairAt(text, position) ? 2 : 1;
    return position;
}

} // namespace

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); at += isPairAt(text, at) ? 2 : 1)
        ++count;
    return count;
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
    for (qsizetype at = 0; at < text.size(); at += isPairAt(text, at) ? 2 : 1) {
        if (text.at(at).isSurrogate() && !isPairAt(text, at))
            return true;
    }
    return false;
}

} // namespace riffdesk
