#include "ui/compare/lanetexts.h"

#include "api/catalogue.h"
#include "compare/songchanges.h"
#include "library/songtext.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace riffdesk {

namespace {

constexpr double nearlyLoud = 0.05; ///< dB that are not worth a word
const QString betweenFacts = QStringLiteral(" · ");

struct LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(CompareView)
};

QString madeBy(const Song& song, const Catalogue& catalogue)
{
    const Action* const action = catalogue.action(song.action);
    const QString name = action ? Catalogue::translated(action->label) : songtext::localAction(song.action);
    const auto range = SongChanges::askedRange(song);
    if (!range || name.isEmpty())
        return name;
    return LaneWords::tr("%1 %2–%3", "what was done, and from when to when")
        .arg(name, timetext::clock(range->start), timetext::clock(range->end));
}

} // namespace

LaneTexts LaneTexts::of(const QVector<Song>& songs, const Catalogue& catalogue)
{
    return {SongGrid::differing(songs, catalogue),
            songs.size() > 2 ? SongGrid::of(songs, catalogue) : std::nullopt};
}

QString LaneTexts::title(const Song& song, const Catalogue& catalogue) const
{
    return grid ? SongGrid::words(song, differing, catalogue).join(betweenFacts) : songtext::title(song);
}

QString LaneTexts::facts(const Song& song, double gain, const Catalogue& catalogue) const
{
    QStringList facts;
    if (gain < -nearlyLoud) // first: what does not fit is cut at the end
        facts.append(LaneWords::tr("%1 dB").arg(
            QLocale().toString(gain, 'f', 1).replace(QLatin1Char('-'), QChar(0x2212))));
    if (!grid && song.take > 0)
        facts.append(songtext::take(song.take));
    if (!grid)
        facts << SongGrid::words(song, differing, catalogue) << madeBy(song, catalogue) << song.model;
    facts.removeAll(QString());
    facts.removeDuplicates(); // the model may differ
    return facts.join(betweenFacts);
}

QString LaneTexts::heading(const QVector<Song>& songs, bool isHidden) const
{
    const QString all = LaneWords::tr("%n songs side by side", nullptr, int(songs.size()));
    return grid && !isHidden ? songtext::title(songs.constFirst()) + betweenFacts + all : all;
}

} // namespace riffdesk
