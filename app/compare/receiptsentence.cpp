#include "compare/editreceipt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr double edgeSeconds = 0.25; // how exactly an edge is known
constexpr int mostNamed = 3; // changes that are told one by one
constexpr double toldGainDb = 0.3;
constexpr double toldOffset = 0.005; // seconds
constexpr double toldDriftSeconds = 0.02; // over the song

struct ReceiptTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditReceipt)
};

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString rangeText(const TimeRange& range)
{
    return ReceiptTexts::tr("%1–%2 s").arg(number(range.start, 1), number(range.end, 1));
}

using Kind = EditReceipt::Kind;

/// What all spans that match are: the same, unless one is newly rendered; nothing when there are none.
template <typename Matches>
std::optional<Kind> kindOf(const QVector<EditReceipt::Span>& spans, Matches matches)
{
    std::optional<Kind> kind;
    for (const EditReceipt::Span& span : spans) {
        if (span.kind != Kind::Changed && span.time.length() > edgeSeconds && matches(span.time))
            kind = std::max(kind.value_or(span.kind), span.kind);
    }
    return kind;
}

/// What became of the rest of a song that was changed in some places.
QString restText(const EditReceipt& receipt, const TimeRange& changed)
{
    const auto before =
        kindOf(receipt.spans, [&](const TimeRange& time) { return time.end <= changed.start; });
    const auto after =
        kindOf(receipt.spans, [&](const TimeRange& time) { return time.start >= changed.end; });
    const auto is = [](const std::optional<Kind>& kind, Kind wanted) { return !kind || *kind == wanted; };
    if (!before && !after)
        return {};
    if (is(before, Kind::Same) && is(after, Kind::Same))
        return ReceiptTexts::tr("Everything else is the same.");
    if (is(before, Kind::Alike) && is(after, Kind::Alike))
        return ReceiptTexts::tr("Everything else is the same music, newly rendered.");
    return before == Kind::Same
               ? ReceiptTexts::tr("Everything before is the same; after it, the mix is newly rendered.")
               : ReceiptTexts::tr("Everything after is the same; before it, the mix is newly rendered.");
}

QString changesText(const QVector<TimeRange>& changes)
{
    if (changes.size() > mostNamed)
        return ReceiptTexts::tr("Changed in %n places from %1", nullptr, int(changes.size()))
            .arg(rangeText({changes.constFirst().start, changes.constLast().end}));
    QStringList each;
    for (const TimeRange& change : changes)
        each.append(rangeText(change));
    return ReceiptTexts::tr("Changed %1").arg(QLocale().createSeparatedList(each));
}

/// How the two lie beside each other.
QStringList clockTexts(const EditReceipt& receipt)
{
    QStringList texts;
    if (std::abs(receipt.gainDb) >= toldGainDb) {
        texts.append(receipt.gainDb > 0
                         ? ReceiptTexts::tr("It is %1 dB louder.").arg(number(receipt.gainDb, 1))
                         : ReceiptTexts::tr("It is %1 dB softer.").arg(number(-receipt.gainDb, 1)));
    }
    if (std::abs(receipt.offsetSeconds) >= toldOffset) {
        texts.append(
            receipt.offsetSeconds > 0
                ? ReceiptTexts::tr("It begins %1 s later.").arg(number(receipt.offsetSeconds, 3))
                : ReceiptTexts::tr("It begins %1 s earlier.").arg(number(-receipt.offsetSeconds, 3)));
    }
    if (std::abs(receipt.drift) * receipt.parentSeconds >= toldDriftSeconds) {
        const QString share = number(std::abs(receipt.drift) * 100, 2);
        texts.append(receipt.drift > 0 ? ReceiptTexts::tr("It runs %1 % slower.").arg(share)
                                       : ReceiptTexts::tr("It runs %1 % faster.").arg(share));
    }
    return texts;
}

} // namespace

QString EditReceipt::sentence(const std::optional<TimeRange>& asked) const
{
    const auto change = changed();
    QStringList texts;
    if (!change) {
        texts.append(isSame()
                         ? ReceiptTexts::tr("The sound is the same from beginning to end.")
                         : ReceiptTexts::tr("It is the same music from beginning to end, newly rendered."));
    } else if (change->length() > spans.constLast().time.end - edgeSeconds && changes().size() == 1) {
        texts.append(ReceiptTexts::tr("All of it is different."));
    } else {
        const QString what = changesText(changes());
        texts.append(asked ? ReceiptTexts::tr("%1; asked %2.").arg(what, rangeText(*asked))
                           : what + QLatin1Char('.'));
        texts.append(restText(*this, *change));
    }
    texts += clockTexts(*this);
    texts.removeAll(QString());
    return texts.join(QLatin1Char(' '));
}

} // namespace riffdesk
