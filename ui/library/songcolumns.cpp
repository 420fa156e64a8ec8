#include "songcolumns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/stars.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/textfont.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

namespace riffdesk {

namespace {

constexpr int flagSide = 16;
constexpr int titleWidth = 240;
constexpr int arrowRoom = 20; ///< beside a name that the table is sorted by

} // namespace

const QVector<SongColumn>& songColumns()
{
    using Order = SongQuery::Order;
    using Paint = SongColumn::Paint;
    using Model = SongListModel;
    constexpr Qt::SortOrder up = Qt::AscendingOrder;
    constexpr Qt::SortOrder down = Qt::DescendingOrder;
    using Orders = SongColumn::Orders;
    // clang-format off
    static const QVector<SongColumn> columns{
        {"title", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Title"), Paint::Title, Qt::DisplayRole, nullptr, Orders{Order::Title, Order::TitleReversed, up}, true},
        {"rating", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Rating"), Paint::Stars, Model::RatingRole, nullptr, Orders{Order::LowestRated, Order::Rating, down}, true},
        {"flag", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Flag"), Paint::Flag, Model::FlagRole, nullptr, std::nullopt, false},
        {"length", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Length"), Paint::Clock, Model::DurationRole, "0:00:00", Orders{Order::Shortest, Order::Longest, down}, true},
        {"model", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Model"), Paint::Text, Model::ModelRole, "FUZZ-2.0 Raw", std::nullopt, true},
        {"style", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Style"), Paint::Text, Model::StyleRole, "warm folk, nylon guitar", std::nullopt, false},
        {"source", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Source song"), Paint::Text, Model::SourceRole, "Snow on the tin roof", std::nullopt, false},
        {"tags", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Tags"), Paint::Tags, Model::TagsRole, "evening, first draft", std::nullopt, false},
        {"plays", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Plays"), Paint::Number, Model::PlaysRole, "00,000", Orders{Order::MostPlayed, Order::MostPlayed, down}, false},
        {"played", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Last played"), Paint::Date, Model::LastPlayedRole, nullptr, Orders{Order::LastPlayed, Order::LastPlayed, down}, false},
        {"date", QT_TRANSLATE_NOOP("riffdesk::LibraryHeader", "Date"), Paint::Date, Model::CreatedRole, nullptr, Orders{Order::Oldest, Order::Newest, down}, true},
    };
    // clang-format on
    return columns;
}

QString SongColumn::title() const
{
    return QCoreApplication::translate("riffdesk::LibraryHeader", name);
}

/// Numbers and dates stand at the far side, where their digits are in line.
Qt::Alignment SongColumn::alignment() const
{
    const bool isNumber = paint == Paint::Clock || paint == Paint::Date || paint == Paint::Number;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

int SongColumn::width(const QFont& font) const
{
    const QFontMetrics metrics(textFont(font, Theme::smallText));
    int content = 0;
    switch (paint) {
    case Paint::Title:
        return titleWidth;
    case Paint::Flag:
        content = flagSide;
        break;
    case Paint::Text:
    case Paint::Tags:
        content = metrics.horizontalAdvance(QLatin1String(sample));
        break;
    case Paint::Number:
    case Paint::Clock:
        content = TabularLabel::width(metrics, QLatin1String(sample));
        break;
    case Paint::Stars:
        content = stars::size(starHeight).width();
        break;
    case Paint::Date:
        content =
            metrics.horizontalAdvance(QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat)) + 4;
        break;
    }
    return qMax(content, metrics.horizontalAdvance(title()) + (orders ? arrowRoom : 0)) + 2 * margin;
}

} // namespace riffdesk
