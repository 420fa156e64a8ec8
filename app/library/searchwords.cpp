#include "searchwords.h"

#include <QChar>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace riffdesk::searchwords {

namespace {

/// Emoji, notes, arrows and the like, which FTS5 takes for gaps between words; also those that are younger
/// than Qt's tables of characters.
bool isSymbol(char32_t point)
{
    constexpr char32_t firstSymbol = 0x2000; // below, signs are punctuation of everyday writing
    const auto category = QChar::category(point);
    return point >= firstSymbol
           && (category == QChar::Symbol_Other || category == QChar::Symbol_Math
               || category == QChar::Symbol_Modifier || category == QChar::Other_NotAssigned);
}

} // namespace

bool hasLetter(const QString& text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](char32_t point) { return QChar::isLetterOrNumber(point); });
}

QStringList symbolsOf(const QString& word)
{
    QStringList symbols;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        QString symbol = word.mid(from, to - from);
        if (symbol.endsWith(QChar(0xfe0f))) // "as a picture": the same symbol is also written without
            symbol.chop(1);
        const auto points = symbol.toUcs4();
        if (!points.isEmpty() && isSymbol(points.first()))
            symbols.append(symbol);
    }
    return symbols;
}

bool isQuickBeginning(const QString& word)
{
    constexpr int indexed = 3; // characters, as in the schema
    const auto points = word.toUcs4();
    int letters = 0;
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        if (QChar::isLetterOrNumber(*point))
            ++letters;
        else if (letters > 0)
            break;
    }
    return letters <= indexed;
}

bool mayBeId(const QString& word)
{
    static const QRegularExpression id(QStringLiteral("^(?=.*\\d)[0-9a-f-]{6,}$"),
                                       QRegularExpression::CaseInsensitiveOption);
    return id.match(word).hasMatch();
}

} // namespace riffdesk::searchwords
