#include "support/brokenserver.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk::test;

/// What of a file of lyrics `create` sends.
class TestCliLyrics : public QObject
{
    Q_OBJECT

    struct Sent
    {
        ProgramRun run;
        QVector<QByteArray> requests; ///< that cost
        [[nodiscard]] QString text(const char* key) const
        {
            const QJsonObject body = QJsonDocument::fromJson(requests.value(0)).object();
            return body.value(QLatin1String(key)).toString();
        }
        [[nodiscard]] QString lyric() const { return text("lyric"); }
    };

    /// The service refuses what it is sent, so that the program ends.
    static Sent create(const QStringList& lyrics, const QString& input = {},
                       const QString& prompt = QStringLiteral("folk"))
    {
        const BrokenServer server(
            [](const BrokenServer::Request&, int) { return BrokenServer::json("{}", 400); });
        QTemporaryDir data;
        Sent sent;
        const QStringList line{QStringLiteral("--service"),
                               server.url().toString(),
                               QStringLiteral("--data-dir"),
                               data.path(),
                               QStringLiteral("create"),
                               QStringLiteral("--prompt"),
                               prompt,
                               QStringLiteral("--lyrics")};
        sent.run = runProgram(line + lyrics, "tok-9f8e7d6c5b4a39281706", 90'000, input);
        for (const BrokenServer::Request& request : server.requests()) {
            if (request.path() == "/producer/audios")
                sent.requests.append(request.body);
        }
        return sent;
    }

    static QString fixture(const char* name)
    {
        return QStringLiteral(RIFFDESK_FIXTURES "/lyrics/") + QLatin1String(name);
    }

private Q_SLOTS:
    void filesOfEveryKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("lyric");
        QTest::addColumn<bool>("guess");
        const auto row = [](const char* file, const char* lyric, bool guess = false) {
            QTest::newRow(file) << fixture(file) << QString::fromUtf8(lyric) << guess;
        };
        row("l15-cr-only.txt", "[Verse]\nRow one\nRow two\n\n[Chorus]\nRow three");
        row("w03-cp1251.txt", "Белый снег ложится на крыши\nНад рекой гаснут огни", true);
        row("w05-utf16be.txt", "Над рекой\nгаснут огни");
        row("l12-gbk.lrc", "月亮代表我的心\n轻轻的一个吻", true);
        row("w06-entities.srt", "rock & roll isn't dead");
        row("r01-cp1251.rtf", "Белый снег\nНад рекой");
        row("d02-document2.docx", "[Verse 1]\nSnow on the pines\nand ice on the line\none-way road\nkept");
        row("o01.odt", "[Chorus]\nRing out\nthe bells\n\nHome");
    }

    void filesOfEveryKind()
    {
        QFETCH(QString, file);
        const Sent sent = create({file});
        QVERIFY2(sent.requests.size() == 1, sent.run.errors.constData());
        QTEST(sent.lyric(), "lyric");
        QTEST(sent.run.errors.contains("--encoding"), "guess");
    }

    void anEncodingCanBeNamed()
    {
        const Sent sent =
            create({fixture("w03-cp1251.txt"), QStringLiteral("--encoding"), QStringLiteral("koi8-r")});
        QCOMPARE(sent.requests.size(), 1);
        QVERIFY(!sent.lyric().isEmpty() && !sent.lyric().contains(QStringLiteral("снег")));
        QVERIFY(!sent.run.errors.contains("--encoding"));
    }

    void theUnsungLineIsTheTitle_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("firstLine");
        QTest::addColumn<bool>("isNoted");
        const QString verse = QStringLiteral("[Verse]");
        const QString home = QStringLiteral("The Long Way Home");
        QTest::newRow("an empty line below")
            << fixture("w11-title.txt") << QStringList() << home << verse << true;
        QTest::newRow("the file's name")
            << fixture("12-leaving_town.txt") << QStringList() << QStringLiteral("Leaving Town")
            << QStringLiteral("Rain again") << true;
        QTest::newRow("the same was given")
            << fixture("w11-title.txt") << QStringList{QStringLiteral("--title"), home.toUpper()}
            << home.toUpper() << verse << false;
        QTest::newRow("another was given")
            << fixture("w11-title.txt") << QStringList{QStringLiteral("--title"), QStringLiteral("Rain")}
            << QStringLiteral("Rain") << home << false;
        QTest::newRow("another was set")
            << fixture("w11-title.txt") << QStringList{QStringLiteral("--set"), QStringLiteral("title=Rain")}
            << QStringLiteral("Rain") << home << false;
        QTest::newRow("none") << fixture("l15-cr-only.txt") << QStringList() << QString() << verse << false;
    }

    void theUnsungLineIsTheTitle()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, more);
        const Sent sent = create(QStringList(file) + more);
        QVERIFY2(sent.requests.size() == 1, sent.run.errors.constData());
        QTEST(sent.text("title"), "title");
        QTEST(sent.lyric().section(QLatin1Char('\n'), 0, 0), "firstLine");
        QTEST(sent.run.errors.contains("--title"), "isNoted");
    }

    void aLongPromptIsSentWithANote()
    {
        const QString most(200, QLatin1Char('a'));
        QVERIFY(!create({fixture("o01.odt")}, {}, most).run.errors.contains("200"));
        const QString flags =
            QStringLiteral("🇩🇪").repeated(101); // two code points each, as the window counts
        const Sent sent = create({fixture("o01.odt")}, {}, flags);
        QCOMPARE(sent.requests.size(), 1);
        QCOMPARE(sent.text("prompt"), flags);
        QVERIFY2(sent.run.errors.contains("202") && sent.run.errors.contains("200"),
                 sent.run.errors.constData());
    }

    void standardInput()
    {
        const Sent sent = create({QStringLiteral("-")}, fixture("w02-header.lrc"));
        QVERIFY2(sent.requests.size() == 1, sent.run.errors.constData());
        QCOMPARE(sent.lyric(),
                 QStringLiteral("[Verse 1: Anna]\nMorning comes\nover the hill\nEvening goes\nand night"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("another kind") << QByteArray("la") << QStringLiteral("song.exe") << QByteArray("docx");
        QTest::newRow("no document") << QByteArray("la") << QStringLiteral("song.docx") << QByteArray("DOCX");
        QTest::newRow("no text") << QByteArray("la\0la\x01", 6) << QStringLiteral("song.txt")
                                 << QByteArray("no text");
        QTest::newRow("no words") << QByteArray("\n \n") << QStringLiteral("song.txt")
                                  << QByteArray("no words");
        QTest::newRow("characters that were lost")
            << QStringLiteral("Белый снег л\ufffdжится").toUtf8() << QStringLiteral("song.txt")
            << QByteArray("cannot be read");
        QTest::newRow("characters torn apart") << QStringLiteral("Белый снег ложится").toUtf8().chopped(1)
                                               << QStringLiteral("song.txt") << QByteArray("cannot be read");
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QByteArray, reason);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Sent sent = create({file.fileName()});
        QCOMPARE(sent.run.exitCode, 2);
        QVERIFY2(sent.run.errors.contains(reason), sent.run.errors.constData());
        QVERIFY(sent.requests.isEmpty());
    }
};

RIFFDESK_TEST(tst_clilyrics, runTest<TestCliLyrics>);
#include "tst_clilyrics.moc"
