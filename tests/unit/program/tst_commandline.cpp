#include "commandline.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static Result<CommandLine> parse(const QString& words)
    {
        return CommandLine::parse(QStringList{QStringLiteral("riffdesk")}
                                  + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void withoutWordsItIsTheStudio()
    {
        const auto line = parse({});
        QVERIFY(line.ok());
        QCOMPARE(line->command, CommandLine::Command::Studio);
    }

    void readsCreate()
    {
        const auto line =
            parse(QStringLiteral("--practice --data-dir D create --prompt x --set weirdness=0.3 --set "
                                 "seed=a=b --export out.flac --json"));
        QVERIFY2(line.ok(), qPrintable(line.ok() ? QString() : line.error().text()));
        QCOMPARE(line->command, CommandLine::Command::Create);
        QVERIFY(line->practice && line->json);
        QCOMPARE(line->dataDir, QDir::current().absoluteFilePath(QStringLiteral("D")));
        QCOMPARE(line->values.size(), 2);
        QCOMPARE(line->values[1].second, QStringLiteral("a=b"));
        QVERIFY(line->exportFile.endsWith(QStringLiteral("/out.flac")));
        // Options may stand behind the command as well.
        QVERIFY(parse(QStringLiteral("create --prompt x --practice"))->practice);
    }

    void readsFilesOfSongs()
    {
        for (const char* action : {"wav", "video", "stems"}) {
            const QString name = QLatin1String(action);
            const auto line = parse(name + QStringLiteral(" a b --json"));
            QVERIFY(line.ok());
            QVERIFY(line->command == CommandLine::Command::File);
            QCOMPARE(line->action, name);
            QCOMPARE(line->songs, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
            QVERIFY(!line->anew);
            QVERIFY(parse(name + QStringLiteral(" a --anew"))->anew);
            QVERIFY(!parse(name).ok());
        }
        QVERIFY(!parse(QStringLiteral("fetch a --anew")).ok());
    }

    void readsTheEncodingOfLyrics()
    {
        QCOMPARE(parse(QStringLiteral("create --lyrics a.txt"))->encoding, QString());
        const auto line = parse(QStringLiteral("create --lyrics a.txt --encoding CP1251"));
        QVERIFY(line.ok());
        QCOMPARE(line->encoding, QStringLiteral("windows-1251"));
        const auto unknown = parse(QStringLiteral("create --lyrics a.txt --encoding klingon"));
        QVERIFY(!unknown.ok());
        QVERIFY(unknown.error().text().contains(QLatin1String("windows-1251")));
        QVERIFY(!parse(QStringLiteral("create --encoding utf-8")).ok());
    }

    void readsSongSeconds()
    {
        QCOMPARE(parse(QStringLiteral("serve-practice"))->songSeconds, 0.0);
        for (const char* command : {"create", "jobs", "serve-practice"})
            QCOMPARE(
                parse(QString(QLatin1String(command) + QStringLiteral(" --song-seconds 7.5")))->songSeconds,
                7.5);
    }

    void readsExport()
    {
        const auto line =
            parse(QStringLiteral("export a b --to out --format MP3-V0 --template {n}/{title} --json "
                                 "--lufs -14 --length 30 --artist Me --catalogue --profile mine"));
        QVERIFY2(line.ok(), qPrintable(line.ok() ? QString() : line.error().text()));
        QCOMPARE(line->songs, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(line->profile, QStringLiteral("mine"));
        ExportOptions options; // of the profile
        options.album = QStringLiteral("Mine");
        QVERIFY(line->applyExportValues(options));
        QCOMPARE(options.format, QStringLiteral("mp3-v0"));
        QCOMPARE(options.nameTemplate, QStringLiteral("{n}/{title}"));
        QCOMPARE(*options.loudness, -14.0);
        QCOMPARE(options.length, 30.0);
        QCOMPARE(options.fadeOut, ExportOptions::usualFade);
        QCOMPARE(options.artist, QStringLiteral("Me"));
        QCOMPARE(options.album, QStringLiteral("Mine"));
        QVERIFY(options.writesCatalogue && !options.replacesFiles && line->json);
    }

    void readsStems()
    {
        const auto line = parse(QStringLiteral("export a --to out --stems"));
        QVERIFY(line.ok());
        QVERIFY(line->stems && !line->session);
        for (const char* word : {"rpp", "dawproject"}) {
            const auto session = parse(QStringLiteral("export a --to out --session ") + QLatin1String(word));
            QVERIFY(session.ok());
            QVERIFY(session->stems);
            QCOMPARE(toString(*session->session), QLatin1String(word));
        }
    }

    void readsPages()
    {
        const auto folder = parse(QStringLiteral("export a --to out --share folder"));
        QVERIFY(folder.ok());
        QVERIFY(folder->page && !folder->isPacked && !folder->stems);
        QVERIFY(parse(QStringLiteral("export a --to out --share zip"))->isPacked);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown command") << QStringLiteral("make") << QStringLiteral("make");
        QTest::newRow("unknown option") << QStringLiteral("create --volume 3") << QStringLiteral("volume");
        QTest::newRow("option of another command")
            << QStringLiteral("songs --prompt x") << QStringLiteral("--prompt");
        QTest::newRow("option without its command") << QStringLiteral("--json") << QStringLiteral("--json");
        QTest::newRow("plain http") << QStringLiteral("--service http://example.org create --prompt x")
                                    << QStringLiteral("https");
        QTest::newRow("two services")
            << QStringLiteral("--practice --service https://a.b create") << QStringLiteral("--practice");
        QTest::newRow("a word too many") << QStringLiteral("create x") << QStringLiteral("x");
        QTest::newRow("set without =")
            << QStringLiteral("create --set weirdness") << QStringLiteral("weirdness");
        QTest::newRow("export to an unknown format")
            << QStringLiteral("create --export a.exe") << QStringLiteral(".flac");
        QTest::newRow("export without songs") << QStringLiteral("export --to x") << QStringLiteral("--all");
        QTest::newRow("export of both") << QStringLiteral("export a --all --to x") << QStringLiteral("--all");
        QTest::newRow("export to nowhere") << QStringLiteral("export --all") << QStringLiteral("--to");
        QTest::newRow("format") << QStringLiteral("export --all --to x --format aiff")
                                << QStringLiteral("--format");
        QTest::newRow("loudness") << QStringLiteral("export --all --to x --lufs 3")
                                  << QStringLiteral("--lufs");
        QTest::newRow("length") << QStringLiteral("export --all --to x --length long")
                                << QStringLiteral("--length");
        QTest::newRow("fade") << QStringLiteral("export --all --to x --fade-in -1")
                              << QStringLiteral("--fade-in");
        QTest::newRow("session") << QStringLiteral("export --all --to x --session als")
                                 << QStringLiteral("--session");
        QTest::newRow("share") << QStringLiteral("export --all --to x --share mail")
                               << QStringLiteral("--share");
        QTest::newRow("a page of stems")
            << QStringLiteral("export --all --to x --share zip --stems") << QStringLiteral("--share");
        QTest::newRow("a page over another")
            << QStringLiteral("export --all --to x --share zip --repeat") << QStringLiteral("--repeat");
        QTest::newRow("stems over others")
            << QStringLiteral("export --all --to x --stems --replace") << QStringLiteral("--replace");
        QTest::newRow("port") << QStringLiteral("serve-practice --port 70000") << QStringLiteral("--port");
        QTest::newRow("delay") << QStringLiteral("serve-practice --delay nan") << QStringLiteral("--delay");
        for (const char* seconds : {"4", "601", "nan", "long"})
            QTest::addRow("song seconds %s", seconds)
                << QString(QStringLiteral("serve-practice --song-seconds ") + QLatin1String(seconds))
                << QStringLiteral("--song-seconds");
        QTest::newRow("song seconds of another command")
            << QStringLiteral("songs --song-seconds 8") << QStringLiteral("--song-seconds");
    }

    void refuses()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const auto line = parse(words);
        QVERIFY(!line.ok());
        QVERIFY(line.error().category == Error::Category::Input);
        QVERIFY2(line.error().text().contains(named), qPrintable(line.error().text()));
    }

    void passesOverQtsOwnOptions_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("style");
        QTest::newRow("a switch") << QStringLiteral("-reverse") << QString();
        QTest::newRow("two dashes") << QStringLiteral("--reverse") << QString();
        QTest::newRow("a value behind it") << QStringLiteral("-style windows") << QStringLiteral("windows");
        QTest::newRow("a value in it") << QStringLiteral("--style=windows") << QStringLiteral("windows");
        QTest::newRow("several") << QStringLiteral("-platform offscreen -style fusion -geometry 800x600")
                                 << QStringLiteral("fusion");
    }

    void passesOverQtsOwnOptions()
    {
        QFETCH(QString, words);
        QFETCH(QString, style);
        const auto studio = parse(words + QStringLiteral(" --practice"));
        QVERIFY2(studio.ok(), qPrintable(studio.ok() ? QString() : studio.error().text()));
        QCOMPARE(studio->command, CommandLine::Command::Studio);
        QVERIFY(studio->practice);
        QCOMPARE(studio->style, style);
        const auto create =
            parse(QStringLiteral("--practice ") + words + QStringLiteral(" create --prompt x"));
        QVERIFY(create.ok());
        QCOMPARE(create->command, CommandLine::Command::Create);
    }

    void valuesOfOurOptionsMayLookLikeQtsOwn()
    {
        const auto line = parse(QStringLiteral("create --title -style --prompt -reverse"));
        QVERIFY(line.ok());
        QCOMPARE(line->title, QStringLiteral("-style"));
        QCOMPARE(line->prompt, QStringLiteral("-reverse"));
    }

    void opensFilesWithTheStudio()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QString::fromUtf8("Früh im Jahr.riffdesk"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString relative = QDir::current().relativeFilePath(path);
        const QStringList words{QStringLiteral("riffdesk"), QStringLiteral("--practice"),
                                QStringLiteral("--new-song"), relative};
        const auto line = CommandLine::parse(words);
        QVERIFY2(line.ok(), qPrintable(line.ok() ? QString() : line.error().text()));
        QCOMPARE(line->command, CommandLine::Command::Studio);
        QCOMPARE(line->wishes, (QStringList{QStringLiteral("--new-song"), path}));
        QCOMPARE(line->lasting(words), QStringList{QStringLiteral("--practice")}); // of a new start
        QCOMPARE(parse(QStringLiteral("--play-pause"))->wishes, QStringList{QStringLiteral("--play-pause")});
        QVERIFY(!CommandLine::parse(words + QStringList{dir.filePath(QStringLiteral("gone.riffdesk"))}));
        QVERIFY(!parse(QStringLiteral("songs --new-song")));
    }

    void anUnfinishedLineIsNotRead()
    {
        const auto line = parse(QStringLiteral("complete -- --practice export --format"));
        QVERIFY(line.ok());
        QCOMPARE(line->command, CommandLine::Command::Complete);
        QCOMPARE(line->typed, (QStringList{QStringLiteral("--practice"), QStringLiteral("export"),
                                           QStringLiteral("--format")}));
    }

    void helpAllIsHelpWithQtsOptions()
    {
        const auto line = parse(QStringLiteral("--help-all"));
        QVERIFY(line.ok());
        QCOMPARE(line->command, CommandLine::Command::Help);
        QVERIFY(line->helpAll);
        const QString all = CommandLine::helpText(true);
        QVERIFY(all.startsWith(CommandLine::helpText()));
        QVERIFY(all.contains(QLatin1String("-reverse")) && all.contains(QLatin1String("-style <STYLE>")));
    }

    void helpNamesEveryCommand()
    {
        const QString help = CommandLine::helpText();
        for (const auto* word :
             {"create", "jobs", "songs", "export", "serve-practice", "--rebuild-library", "--data-dir"})
            QVERIFY2(help.contains(QString::fromLatin1(word)), word);
    }
};

RIFFDESK_TEST(tst_commandline, test::runTest<TestCommandLine>);
#include "tst_commandline.moc"
