#include "compare/songchanges.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace riffdesk;

namespace {

/// As a person would note it: " " the same, "-" gone, "+" new, "~" changed.
QString noted(const QVector<LineChange>& lines)
{
    QStringList notes;
    for (const LineChange& line : lines) {
        switch (line.kind) {
        case LineChange::Kind::Same:
            notes.append(QLatin1Char(' ') + line.after);
            break;
        case LineChange::Kind::Removed:
            notes.append(QLatin1Char('-') + line.before);
            break;
        case LineChange::Kind::Added:
            notes.append(QLatin1Char('+') + line.after);
            break;
        case LineChange::Kind::Changed:
            notes.append(QLatin1Char('~') + line.before + QLatin1String(">") + line.after);
            break;
        }
    }
    return notes.join(QLatin1Char('|'));
}

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

QString wordsAt(const QString& line, const QVector<LineChange::Part>& parts)
{
    QStringList words;
    for (const LineChange::Part& part : parts)
        words.append(line.mid(part.start, part.length));
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestSongChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void wordsOfAChangedLine();
    void bothSidesAreWhole();
    void hugeTextsEnd();
    void parameters();
    void askedRange();
};

void TestSongChanges::lines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("same") << "a\nb"
                          << "a\nb"
                          << " a| b";
    QTest::newRow("a line end more") << "a\nb"
                                     << "a\nb\n\n"
                                     << " a| b";
    QTest::newRow("new words") << QString() << "a\nb"
                               << "+a|+b";
    QTest::newRow("words gone") << "a\nb" << QString() << "-a|-b";
    QTest::newRow("inserted") << "a\nc"
                              << "a\nb\nc"
                              << " a|+b| c";
    QTest::newRow("removed") << "a\nb\nc"
                             << "a\nc"
                             << " a|-b| c";
    QTest::newRow("changed and one more") << "a\nb c\nd"
                                          << "a\nb x\ny\nd"
                                          << " a|~b c>b x|+y| d";
    QTest::newRow("moved chorus") << "v\nc\nw"
                                  << "c\nv\nw"
                                  << "-v| c|+v| w";
}

void TestSongChanges::lines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(noted(LineChange::between(before, after)), expected);
}

void TestSongChanges::wordsOfAChangedLine()
{
    const auto lines = LineChange::between(QStringLiteral("the evening turned to gold"),
                                           QStringLiteral("the  night turned gold again"));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(wordsAt(lines[0].before, lines[0].removed), QStringLiteral("evening to"));
    QCOMPARE(wordsAt(lines[0].after, lines[0].added), QStringLiteral("night again"));
}

/// Whatever changed: the left side put together is the old text, the right side the new one.
void TestSongChanges::bothSidesAreWhole()
{
    QRandomGenerator random(14);
    for (int round = 0; round < 300; ++round) {
        QStringList texts[2];
        for (QStringList& text : texts) {
            for (quint32 line = random.bounded(12U); line > 0; --line)
                text.append(QStringLiteral("%1 %2").arg(random.bounded(3)).arg(random.bounded(2)));
        }
        QStringList before;
        QStringList after;
        for (const LineChange& line : LineChange::between(texts[0].join(u'\n'), texts[1].join(u'\n'))) {
            if (!line.before.isNull())
                before.append(line.before);
            if (!line.after.isNull())
                after.append(line.after);
            QCOMPARE(line.kind == LineChange::Kind::Same, line.before == line.after);
        }
        QCOMPARE(before, texts[0]);
        QCOMPARE(after, texts[1]);
    }
}

void TestSongChanges::hugeTextsEnd()
{
    const QString lines = QStringLiteral("la\n").repeated(200'000);
    const auto changes = LineChange::between(lines, QLatin1String("x\n") + lines);
    QVERIFY(changes.size() > 200'000);
    const QString words = QStringLiteral("la ").repeated(100'000);
    QCOMPARE(LineChange::between(words, QLatin1String("x ") + words).size(), 1);
}

void TestSongChanges::parameters()
{
    Song parent;
    parent.action = QStringLiteral("generate");
    parent.model = QStringLiteral("FUZZ-2.0");
    parent.prompt = QStringLiteral("pop");
    parent.request = object(R"({"action":"generate","prompt":"pop","weirdness":0.5,"lyric":"a","style":""})");
    Song edit = parent;
    QVERIFY(SongChanges::between(parent, edit).parameters.isEmpty());
    edit.action = QStringLiteral("cover");
    edit.request = object(R"({"action":"cover","prompt":"pop","weirdness":0.8,"lyric":"b","audio_id":"12-34",
                              "cover_strength":0.4,"callback_url":"http://127.0.0.1/secret"})");
    QStringList told;
    for (const SongChanges::Parameter& each : SongChanges::between(parent, edit).parameters)
        told.append(
            QStringLiteral("%1 %2>%3")
                .arg(each.key, each.before.toVariant().toString(), each.after.toVariant().toString()));
    QCOMPARE(told.join(QLatin1Char('|')),
             QStringLiteral("action generate>cover|cover_strength >0.4|weirdness 0.5>0.8"));
}

void TestSongChanges::askedRange()
{
    Song edit;
    edit.durationSeconds = 100;
    QVERIFY(!SongChanges::askedRange(edit));
    edit.request = object(R"({"replace_section_start":40,"replace_section_end":55.5})");
    QVERIFY(SongChanges::askedRange(edit) == (TimeRange{40, 55.5}));
    edit.request = object(R"({"replace_section_start":40,"replace_section_end":"x"})");
    QVERIFY(!SongChanges::askedRange(edit));
    edit.request = object(R"({"continue_at":80})");
    QVERIFY(SongChanges::askedRange(edit) == (TimeRange{80, 100}));
    edit.request = object(R"({"continue_at":180})");
    QVERIFY(!SongChanges::askedRange(edit));
}

RIFFDESK_TEST(tst_songchanges, riffdesk::test::runTest<TestSongChanges>);

#include "tst_songchanges.moc"
