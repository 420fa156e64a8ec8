#include "tests/guide/picturesongs.h"

#include "tests/gui/window/windowbench.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace riffdesk::test {

const char* const harbourLyrics = "[Verse]\n"
                                  "Morning takes the river slow\n"
                                  "Ropes and gulls and undertow\n"
                                  "All the boats that stayed behind\n"
                                  "Rock the night out of my mind\n"
                                  "\n"
                                  "[Chorus]\n"
                                  "Light of home, turn to me\n"
                                  "Count the years across the sea\n";

namespace {

const QDateTime firstDay(QDate(2026, 5, 4), QTime(10, 30), Qt::UTC);

/// One paid request of the Practice service; the ids of what it has made.
QString make(WindowBench& bench, const QString& action, const QVector<QPair<QString, QVariant>>& values)
{
    QSignalSpy arrived(&bench.studio().jobs(), &JobQueue::songArrived);
    SongRequest wish(action, bench.studio().catalogue().defaultModel());
    for (const auto& [key, value] : values)
        wish.set(key, value);
    if (!bench.studio().jobs().add(bench.studio().serviceId(), wish).ok()
        || (arrived.isEmpty() && !arrived.wait(songMs))
        || !QTest::qWaitFor([&bench] { return bench.studio().jobs().isIdle(); }, songMs))
        qFatal("%s is not made", qPrintable(action));
    return arrived.last().first().toString();
}

QString song(WindowBench& bench, const char* title, const char* prompt, int seed, const char* lyrics = "")
{
    return make(bench, QStringLiteral("generate"),
                {{QStringLiteral("prompt"), QString::fromUtf8(prompt)},
                 {QStringLiteral("title"), QString::fromUtf8(title)},
                 {QStringLiteral("lyric"), QString::fromUtf8(lyrics)},
                 {QStringLiteral("custom"), *lyrics != 0},
                 {QStringLiteral("seed"), QString::number(seed)}});
}

/// A song a day, whenever the pictures are made.
void setDates(const QString& folder)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dates"));
        database.setDatabaseName(folder + QLatin1String("/library.db"));
        if (!database.open())
            qFatal("the library does not open");
        QSqlQuery rows(database);
        QStringList ids;
        rows.exec(QStringLiteral("SELECT id FROM songs ORDER BY created_at"));
        while (rows.next())
            ids.append(rows.value(0).toString());
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QSqlQuery set(database);
            set.prepare(QStringLiteral("UPDATE songs SET created_at = ? WHERE id = ?"));
            set.addBindValue(firstDay.addSecs(i * 5 * 3600).toMSecsSinceEpoch());
            set.addBindValue(ids.at(i));
            if (!set.exec())
                qFatal("%s", qPrintable(set.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dates"));
    QFile ledger(folder + QLatin1String("/ledger.jsonl"));
    if (!ledger.open(QIODevice::ReadWrite))
        qFatal("there is no ledger");
    static const QRegularExpression time(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"));
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    QString text;
    int line = 0;
    while (!ledger.atEnd())
        text += QString::fromUtf8(ledger.readLine())
                    .replace(time, firstDay.addSecs(900 * line++).toString(Qt::ISODateWithMs));
    QStringList ids;
    for (auto each = id.globalMatch(text); each.hasNext();)
        ids.append(each.next().captured());
    ids.removeDuplicates();
    for (qsizetype i = 0; i < ids.size(); ++i)
        text.replace(ids.at(i),
                     QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces));
    ledger.resize(0);
    ledger.seek(0);
    ledger.write(text.toUtf8());
}

} // namespace

PictureSongs makePictureSongs(const QString& folder)
{
    PictureSongs made;
    {
        Studio::Options options = WindowBench::practice();
        options.practiceSongSeconds = 64;
        WindowBench bench(options, folder);
        song(bench, "Rain on Sunday", "Slow piano ballad for a rainy Sunday, soft voice", 31);
        made.harbour =
            song(bench, "Harbour light", "Warm folk song with acoustic guitar, slow", 11, harbourLyrics);
        song(bench, "Snow bells", "A song for Christmas, choir and sleigh bells", 41);
        made.train = song(bench, "Night train", "Driving synth pop, fast, night drive", 21);
        song(bench, "Night train", "Driving synth pop, fast, night drive", 22);
        song(bench, "Paper boats", "Bright ukulele song for children", 61);
        const auto harbour = bench.studio().library().song(made.harbour);
        if (!bench.studio().jobs().addFile(made.harbour, QStringLiteral("stems"), false).ok()
            || !QTest::qWaitFor([&bench] { return bench.studio().jobs().isIdle(); }, songMs))
            qFatal("there are no stems");
        made.harbourEdit = make(bench, QStringLiteral("replace_section"),
                                {{QStringLiteral("prompt"), QStringLiteral("With a flute")},
                                 {QStringLiteral("audio_id"), harbour->remoteId},
                                 {QStringLiteral("title"), QStringLiteral("Harbour light")},
                                 {QStringLiteral("lyric"), QString::fromUtf8(harbourLyrics)},
                                 {QStringLiteral("custom"), true},
                                 {QStringLiteral("replace_section_start"), 18.5},
                                 {QStringLiteral("replace_section_end"), 26.0},
                                 {QStringLiteral("seed"), QStringLiteral("51")}});
    }
    setDates(folder);
    return made;
}

} // namespace riffdesk::test
