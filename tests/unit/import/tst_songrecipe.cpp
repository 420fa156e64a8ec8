#include "audiotags/songrecipe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

/// The recipe that an exported file carries.
class TestSongRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Song song;
        song.service = QStringLiteral("https://api.example.com");
        song.remoteId = QStringLiteral("remote-1");
        song.action = QStringLiteral("cover");
        song.model = QStringLiteral("FUZZ-2.0");
        song.seed = QStringLiteral("42");
        song.style = QStringLiteral("slow\nfolk");
        song.parentRemoteId = QStringLiteral("remote-0");
        song.createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
        song.request = {{QStringLiteral("prompt"), QStringLiteral("rain")},
                        {QStringLiteral("callback_url"), QStringLiteral("https://mine.example")}};
        const auto recipe = SongRecipe::fromText(SongRecipe::textOf(song));
        QVERIFY(recipe);
        QCOMPARE(recipe->service, song.service);
        QCOMPARE(recipe->audioId, song.remoteId);
        QCOMPARE(recipe->action, song.action);
        QCOMPARE(recipe->model, song.model);
        QCOMPARE(recipe->seed, song.seed);
        QCOMPARE(recipe->style, song.style);
        QCOMPARE(recipe->parentAudioId, song.parentRemoteId);
        QCOMPARE(recipe->createdAt, song.createdAt);
        QCOMPARE(recipe->request,
                 (QJsonObject{{QStringLiteral("prompt"), QStringLiteral("rain")}})); // not the address
    }

    void othersAreNone()
    {
        for (const char* text : {"", "{}", "[]", "recipe", "{\"service\": \"x\"}", "{\"audio_id\": \"1\"}",
                                 "{\"service\": \"a b\", \"audio_id\": \"1\"}"})
            QVERIFY2(!SongRecipe::fromText(QString::fromLatin1(text)), text);
        QVERIFY(!SongRecipe::fromText(QString(SongRecipe::mostBytes + 1, QLatin1Char('['))));
    }
};

RIFFDESK_TEST(tst_songrecipe, test::runTest<TestSongRecipe>);

#include "tst_songrecipe.moc"
