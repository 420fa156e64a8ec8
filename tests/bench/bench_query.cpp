// What a query costs: the first 100 songs and the whole result, milliseconds. Aim: the first in about 30 at
// 250,000. Arguments: a folder in which the libraries are kept, then numbers of songs (10,000, 100,000 and
// 250,000).

#include "library/songquerysql.h"
#include "makelibrary.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace riffdesk;

namespace {

constexpr int repetitions = 7;
constexpr int firstSongs = 100;

double median(const std::function<void()>& work)
{
    std::vector<double> all;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// A read-only connection, as lists have.
int measure(const QString& path)
{
    const auto opened = Database::open(path, Database::Access::ReadOnly);
    if (!opened)
        return 1;
    Database& database = **opened;
    const QStringList& words = test::songWords();
    const QString frequent =
        *std::find_if(words.begin(), words.end(), [](const QString& w) { return w.size() > 6; });
    const QString rare = words.last();
    const std::pair<QString, SongQuery::Order> queries[] = {
        {QString(), SongQuery::Order::Newest},
        {QString(), SongQuery::Order::Title},
        {QString(), SongQuery::Order::LastPlayed},
        {frequent.left(1), SongQuery::Order::Newest},
        {frequent.left(1), SongQuery::Order::Title},
        {frequent.left(2), SongQuery::Order::Newest},
        {frequent.left(6), SongQuery::Order::Newest},
        {frequent, SongQuery::Order::Rating},
        {rare, SongQuery::Order::Newest},
        {frequent.left(3) + u' ' + words.at(30) + u' ' + words.at(60).left(2), SongQuery::Order::Newest},
        {QLatin1Char('"') + words.at(2) + u' ' + words.at(3) + u'"', SongQuery::Order::Newest},
        {u'-' + frequent.left(1), SongQuery::Order::Newest},
        {frequent.left(2) + QStringLiteral(" rating:>=3"), SongQuery::Order::Newest},
        {QStringLiteral("rating:>=4 has:stems model:fuzz-2 -is:kept"), SongQuery::Order::Title},
        {QStringLiteral("tag:\"%1 0\"").arg(words.at(0)), SongQuery::Order::Newest},
        {QStringLiteral("has:notes"), SongQuery::Order::Newest},
        {QStringLiteral("playlist:road"), SongQuery::Order::Playlist},
        {QStringLiteral("longer:4:19 %1").arg(rare), SongQuery::Order::Newest},
        {QStringLiteral("is:trashed"), SongQuery::Order::Newest},
    };
    for (const auto& [text, order] : queries) {
        const SongQuery query(text, order);
        qsizetype found = 0;
        const double first = median([&, &text = text] {
            const auto sql = SongQuerySql::compile(database, query);
            if (auto songs = sql->first(database, firstSongs); !songs || !*songs)
                static_cast<void>(sql->all(database).ok());
        });
        const double whole =
            median([&] { found = SongQuerySql::compile(database, query)->all(database)->size(); });
        std::printf("  %-44s %2d  first %7.1f   whole %7.1f   %7lld songs\n", qPrintable(text), int(order),
                    first, whole, static_cast<long long>(found));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "needs a folder\n");
        return 2;
    }
    QStringList sizes = arguments.mid(2);
    if (sizes.isEmpty())
        sizes = QStringList{QStringLiteral("10000"), QStringLiteral("100000"), QStringLiteral("250000")};
    for (const QString& size : std::as_const(sizes)) {
        const QString path = QStringLiteral("%1/library-%2.db").arg(arguments.at(1), size);
        if (!test::openMadeLibrary(path, size.toInt()))
            return 1;
        std::printf("%s songs\n", qPrintable(size));
        if (const int failed = measure(path); failed != 0)
            return failed;
    }
    return 0;
}
