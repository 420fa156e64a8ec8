#include "createbench.h"
#include "formfiller.h"
#include "support/requestfixtures.h"
#include "support/testhome.h"
#include "ui/create/formfield.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace riffdesk;
using test::CreateBench;
using test::FormFiller;
using test::RequestFixture;

/// Where it is told what is wrong with a request: beside the field, and as the reason beside the Create
/// button, which is off. Each sentence for each action: unit/form/tst_formproblems.
class TestProblemsShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void missing_data();
    void missing();
    void wrong_data();
    void wrong();
    void controlCharacters();
    void numbersCannotLeaveTheirRange();
    void songOfAnotherService();
    void songWithoutAName();
    void theReasonIsTheFirst();

private:
    static void columns();
    static void add(const char* name, const char* action, const char* label, const QString& typed,
                    const char* sentence);
    [[nodiscard]] QJsonObject minimal(const QString& action) const;
    /// What stands beside the field of this label; empty when nothing is wrong with it.
    [[nodiscard]] QString beside(const QByteArray& label) const;
    void compareToldAt(const QByteArray& label, const QString& sentence) const;
    [[nodiscard]] bool canCreate() const { return m_bench->find<QPushButton>("createButton")->isEnabled(); }
    [[nodiscard]] FormFiller form() const { return FormFiller(*m_bench->panel); }

    std::unique_ptr<CreateBench> m_bench;
};

void TestProblemsShown::init()
{
    m_bench = std::make_unique<CreateBench>();
    test::addGuideSongs(*m_bench);
    m_bench->panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->panel.get(), test::patienceMs));
}

QJsonObject TestProblemsShown::minimal(const QString& action) const
{
    for (const RequestFixture& fixture : test::requestFixtures()) {
        if (fixture.action == action && fixture.form == QLatin1String("minimal"))
            return fixture.given;
    }
    return {};
}

QString TestProblemsShown::beside(const QByteArray& label) const
{
    QWidget* control = form().control(QString::fromLatin1(label));
    while (control && !qobject_cast<FormField*>(control))
        control = control->parentWidget();
    if (!control)
        return QStringLiteral("(there is no such field)");
    for (const QLabel* each : control->findChildren<QLabel*>()) {
        if (each->objectName().endsWith(QLatin1String("Problem")) && each->isVisible())
            return each->text();
    }
    return {};
}

void TestProblemsShown::compareToldAt(const QByteArray& label, const QString& sentence) const
{
    QCOMPARE(beside(label), sentence);
    QCOMPARE(form().control(QString::fromLatin1(label))->accessibleDescription(), sentence);
    const auto* create = m_bench->find<QPushButton>("createButton");
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->accessibleDescription(), sentence);
    const auto* line = m_bench->find<QLabel>("createLine");
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), sentence);
}

void TestProblemsShown::columns()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
}

void TestProblemsShown::add(const char* name, const char* action, const char* label, const QString& typed,
                            const char* sentence)
{
    QTest::addRow("%s: %s, %s", action, label, name)
        << QString::fromLatin1(action) << QByteArray(label) << typed << QString::fromUtf8(sentence);
}

void TestProblemsShown::missing_data()
{
    columns();
    add("nothing described", "generate", "Prompt", {}, "Describe the song, or write its lyrics.");
    add("only empty lines", "cover", "Lyrics", QStringLiteral("\n "),
        "Write some lyrics, or describe the song instead.");
    add("no source", "stems", "Source song", {}, "Choose a source song.");
    add("no source", "upload_cover", "Source song", {}, "Choose a source song.");
    add("no place", "extend", "Continue at", {}, "Pick a place in the song.");
    add("no end", "replace_section", "Section end", {}, "Pick a place in the song.");
}

/// All but one field is given. Nothing is told beside it before the user asks for the song; then it is, and
/// that field gets the keyboard.
void TestProblemsShown::missing()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, label);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    const QHash<QByteArray, QString> keys{{"Prompt", QStringLiteral("prompt")},
                                          {"Source song", QStringLiteral("audio_id")},
                                          {"Continue at", QStringLiteral("continue_at")},
                                          {"Section start", QStringLiteral("replace_section_start")},
                                          {"Section end", QStringLiteral("replace_section_end")}};
    QJsonObject given = minimal(action);
    given.remove(keys.value(label));
    if (label == "Lyrics")
        given.insert(QStringLiteral("custom"), true);
    if (given.contains(QLatin1String("custom")))
        given.remove(QStringLiteral("prompt"));
    QVERIFY(form().fill(given));
    if (!typed.isEmpty())
        QVERIFY(form().type(QString::fromLatin1(label), typed));
    QVERIFY(!canCreate());
    QCOMPARE(beside(label), QString());

    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    QTest::keyClick(m_bench->panel.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    compareToldAt(label, sentence);
    QTRY_VERIFY(form().control(QString::fromLatin1(label))->hasFocus());
}

void TestProblemsShown::wrong_data()
{
    columns();
    const auto x = [](int count) { return QString(count, QLatin1Char('x')); };
    add("too long", "generate", "Prompt", x(201), "At most 200 characters; this has 201.");
    add("too long", "generate", "Lyrics", x(50'001), "At most 50,000 characters; this has 50,001.");
    add("with a space", "cover", "Seed", QStringLiteral("4 2"), "It must not hold spaces.");
    add("with a space", "upload_cover", "Source song", QStringLiteral("an id"), "It must not hold spaces.");
    add("no host", "stems", "Callback address", QStringLiteral("https:///hook"),
        "Give a whole web address that starts with https:// or http://.");
    add("end before start", "replace_section", "Section end", QStringLiteral("0:02.5"),
        "It must be greater than “Section start” (3).");
}

/// The request would be good but for one field. Told once the user has left it; mended, all is well.
void TestProblemsShown::wrong()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, label);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    QJsonObject given = minimal(action);
    if (label == "Lyrics") {
        given.insert(QStringLiteral("custom"), true);
        given.insert(QStringLiteral("lyric"), QStringLiteral("la"));
        given.remove(QStringLiteral("prompt"));
    }
    QVERIFY(form().fill(given));
    QVERIFY(canCreate());
    const QString name = QString::fromLatin1(label);
    if (!form().control(name))
        QVERIFY(form().click(QStringLiteral("Advanced")));
    const auto give = [&](const QString& text) {
        if (text.size() < 100)
            return form().type(name, text);
        QGuiApplication::clipboard()->setText(text);
        QWidget* field = form().control(name);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        return true;
    };
    QVERIFY(give(typed));
    QVERIFY(!canCreate()); // at once, whatever is told beside the field
    m_bench->find<QComboBox>("actionCombo")->setFocus(Qt::TabFocusReason);
    compareToldAt(label, sentence);

    QVERIFY(give(name == QLatin1String("Callback address") ? QStringLiteral("https://studio.example/hook")
                                                           : QStringLiteral("42")));
    QCOMPARE(beside(label), QString());
    QVERIFY(canCreate());
}

/// As it comes from a terminal's clipboard.
void TestProblemsShown::controlCharacters()
{
    QVERIFY(form().fill(minimal(QStringLiteral("generate"))));
    auto* prompt = form().control<QPlainTextEdit>(QStringLiteral("Prompt"));
    QGuiApplication::clipboard()->setText(QStringLiteral("choir\x1b[0m and\nbells"));
    prompt->setFocus(Qt::TabFocusReason);
    QTest::keyClick(prompt, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(prompt, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(prompt, Qt::Key_Tab);
    compareToldAt("Prompt", QStringLiteral("It holds characters that cannot be sent."));
}

/// "Give a number from … to …" is never needed here: what is typed outside of a range does not stay.
void TestProblemsShown::numbersCannotLeaveTheirRange()
{
    QVERIFY(form().fill(minimal(QStringLiteral("extend"))));
    QVERIFY(form().type(QStringLiteral("Continue at"), QStringLiteral("99999")));
    m_bench->find<QComboBox>("actionCombo")->setFocus(Qt::TabFocusReason);
    auto* number = m_bench->find<QAbstractSpinBox>("soundStrengthSpin");
    number->setFocus(Qt::TabFocusReason);
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("0.05"));
    m_bench->find<QComboBox>("actionCombo")->setFocus(Qt::TabFocusReason);
    const SongRequest wish = m_bench->panel->request();
    QVERIFY(wish.number(QStringLiteral("continue_at")) <= 86'400);
    QVERIFY(wish.number(QStringLiteral("sound_strength")) >= 0.2);
    QVERIFY(canCreate());
}

/// Told at once: nothing that is still to be typed can make it right.
void TestProblemsShown::songOfAnotherService()
{
    QVERIFY(form().fill(minimal(QStringLiteral("cover"))));
    QVERIFY(canCreate());
    m_bench->panel->setService(QStringLiteral("https://elsewhere.example"));
    const QString sentence = QStringLiteral("This song was made by another service. Choose one that was made "
                                            "here, or switch the service.");
    compareToldAt("Source song", sentence);
    m_bench->panel->setService(Endpoint::practiceId());
    QCOMPARE(beside("Source song"), QString());
    QVERIFY(canCreate());
}

void TestProblemsShown::songWithoutAName()
{
    Song song;
    song.service = Endpoint::practiceId();
    song.remoteId = QStringLiteral("4c1f0d3e-task#1"); // of our making: its reply told none
    song.id = songIdOf(song.service, song.remoteId);
    song.reply = {{QStringLiteral("title"), QStringLiteral("Nameless")}};
    song.title = QStringLiteral("Nameless");
    song.media = Song::Media::Ready;
    song.createdAt = song.addedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_bench->library->add(song));
    m_bench->choose("cover");
    QVERIFY(form().pick(QStringLiteral("Source song"), QStringLiteral("Nameless")));
    compareToldAt("Source song",
                  QStringLiteral("The service gave no name for this song, so it cannot be used "
                                 "as a source."));
}

/// Of several, the reason beside Create is the topmost, and each stands beside its own field.
void TestProblemsShown::theReasonIsTheFirst()
{
    m_bench->choose("replace_section");
    QTest::keyClick(m_bench->panel.get(), Qt::Key_Return, Qt::ControlModifier);
    compareToldAt("Source song", QStringLiteral("Choose a source song."));
    QCOMPARE(beside("Section start"), QStringLiteral("Pick a place in the song."));
    QCOMPARE(beside("Section end"), QStringLiteral("Pick a place in the song."));
    QCOMPARE(beside("Title"), QString());
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme::apply(application, Theme::Mode::Dark);
    TestProblemsShown test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_problemsshown.moc"
