#include "form/formproblems.h"
#include "support/formbench.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"

#include <QJsonObject>

using namespace riffdesk;
using namespace riffdesk::test;
using Shown = FormProblem::Shown;

namespace {

const QString allActions = QStringLiteral(
    "generate cover extend variation replace_section swap_vocals swap_instrumentals stems upload_cover "
    "upload_extend upload_replace_section");
const QString edits = QStringLiteral("cover extend variation replace_section swap_vocals swap_instrumentals "
                                     "stems upload_cover upload_extend upload_replace_section");
const QString songEdits = QStringLiteral("cover extend variation replace_section swap_vocals "
                                         "swap_instrumentals stems");
const QString songs =
    QStringLiteral("generate cover extend variation replace_section swap_vocals swap_instrumentals "
                   "upload_cover upload_extend upload_replace_section");
const QString sung = QStringLiteral("generate cover extend variation replace_section swap_vocals "
                                    "upload_cover upload_extend upload_replace_section");
const QString styled = QStringLiteral("generate cover extend variation replace_section swap_instrumentals "
                                      "upload_cover upload_extend upload_replace_section");
const QString extending = QStringLiteral("extend upload_extend");
const QString replacingActions = QStringLiteral("replace_section upload_replace_section");
const QString uploads = QStringLiteral("upload_cover upload_extend upload_replace_section");

} // namespace

/// Each sentence that says what keeps a form from being sent, for each action where it can come up.
class TestFormProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void nothingIsWrong_data();
    void nothingIsWrong();
    void missing_data();
    void missing();
    void wrong_data();
    void wrong();
    void sourcesThatCannotBeUsed_data();
    void sourcesThatCannotBeUsed();
    void waiting_data();
    void waiting();
    void theReasonIsTheFirst();
    void whatItCosts();

private:
    static void columns();
    static void add(const char* name, const QString& actions, const char* key, const QString& given,
                    const char* sentence);
    /// What the action needs and nothing else.
    static Form minimal(const QString& action);
    static QVector<FormProblem> problems(const Form& form, const FormSource& source = {})
    {
        return problemsOf(form, catalogue(), factsOf(form, source));
    }
};

Form TestFormProblems::minimal(const QString& action)
{
    for (const RequestFixture& fixture : requestFixtures()) {
        if (fixture.action == action && fixture.form == QLatin1String("minimal"))
            return withRequest(Form::fresh(catalogue()), catalogue(), {}, test::requestOf(fixture.given));
    }
    return {};
}

void TestFormProblems::columns()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("sentence");
}

void TestFormProblems::add(const char* name, const QString& actions, const char* key, const QString& given,
                           const char* sentence)
{
    for (const QString& action : actions.split(QLatin1Char(' ')))
        QTest::addRow("%s: %s, %s", qPrintable(action), key, name)
            << action << text(key) << given << text(sentence);
}

void TestFormProblems::nothingIsWrong_data()
{
    QTest::addColumn<QString>("action");
    for (const QString& action : allActions.split(QLatin1Char(' ')))
        QTest::newRow(qPrintable(action)) << action;
}

void TestFormProblems::nothingIsWrong()
{
    QFETCH(QString, action);
    QVERIFY(problems(minimal(action)).isEmpty());
    QVERIFY(problems(minimal(action), librarySong(60)).isEmpty());
    QVERIFY(problems(minimal(action), recording(60)).isEmpty());
}

void TestFormProblems::missing_data()
{
    columns();
    add("nothing described", QStringLiteral("generate"), "prompt", {},
        "Describe the song, or write its lyrics.");
    add("only spaces", QStringLiteral("generate"), "prompt", QStringLiteral("  "),
        "Describe the song, or write its lyrics.");
    add("no source", edits, "audio_id", {}, "Choose a source song.");
    add("no place", extending, "continue_at", {}, "Pick a place in the song.");
    add("no start", replacingActions, "replace_section_start", {}, "Pick a place in the song.");
    add("no end", replacingActions, "replace_section_end", {}, "Pick a place in the song.");
}

/// All but one field is given.
void TestFormProblems::missing()
{
    QFETCH(QString, action);
    QFETCH(QString, key);
    QFETCH(QString, given);
    QFETCH(QString, sentence);
    Form form = minimal(action);
    form.set(catalogue(), key, given);
    QCOMPARE(problems(form), QVector<FormProblem>({{key, sentence, Shown::WhenLeft}}));
    QVERIFY(form.required(catalogue()).contains(key));
}

void TestFormProblems::wrong_data()
{
    columns();
    const auto x = [](int count) { return QString(count, QLatin1Char('x')); };
    add("too long", songs, "prompt", x(5001), "At most 5,000 characters; this has 5,001.");
    add("half a character", songs, "prompt", QStringLiteral("choir ") + QChar(0xD83C),
        "It holds characters that cannot be sent.");
    add("from a terminal", songs, "prompt", QStringLiteral("choir\x1b[0m and\nbells"),
        "It holds characters that cannot be sent.");
    add("too long", sung, "lyric", x(50'001), "At most 50,000 characters; this has 50,001.");
    add("too long", songs, "title", x(201), "At most 200 characters; this has 201.");
    add("too long", songs, "seed", x(21), "At most 20 characters; this has 21.");
    add("with a space", songs, "seed", QStringLiteral("4 2"), "It must not hold spaces.");
    add("too long", edits, "audio_id", x(201), "At most 200 characters; this has 201.");
    add("with a space", edits, "audio_id", QStringLiteral("an id"), "It must not hold spaces.");
    add("too long", styled, "style_negative", x(1001), "At most 1,000 characters; this has 1,001.");
    add("too long", sung, "vocal_gender", x(51), "At most 50 characters; this has 51.");
    add("too long", sung, "lyric_prompt", x(1001), "At most 1,000 characters; this has 1,001.");
    const char* address = "Give a whole web address that starts with https:// or http://.";
    add("no address", allActions, "callback_url", QStringLiteral("studio.example/hook"), address);
    add("another scheme", allActions, "callback_url", QStringLiteral("ftp://studio.example/hook"), address);
    add("no host", allActions, "callback_url", QStringLiteral("https:///hook"), address);
    add("with a space", allActions, "callback_url", QStringLiteral("https://studio.example/a b"), address);
    add("too long", allActions, "callback_url", QStringLiteral("https://studio.example/") + x(2000),
        "At most 2,000 characters; this has 2,023.");
    add("end at start", replacingActions, "replace_section_end", QStringLiteral("3"),
        "It must be greater than “Section start”.");
    add("end before start", replacingActions, "replace_section_end", QStringLiteral("2.5"),
        "It must be greater than “Section start”.");
}

/// The request would be good but for one field.
void TestFormProblems::wrong()
{
    QFETCH(QString, action);
    QFETCH(QString, key);
    QFETCH(QString, given);
    QFETCH(QString, sentence);
    Form form = minimal(action);
    const bool isNumber = catalogue().parameter(key)->kind == Parameter::Kind::Seconds;
    form.set(catalogue(), key, isNumber ? QVariant(given.toDouble()) : QVariant(given));
    QCOMPARE(problems(form), QVector<FormProblem>({{key, sentence, Shown::WhenLeft}}));
}

void TestFormProblems::sourcesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("isNameless");
    QTest::addColumn<QString>("sentence");
    const QString ofOther = text("This song was made by another service. Choose one that was made here, or "
                                 "switch the service.");
    const QString nameless =
        text("The service gave no name for this song, so it cannot be used as a source.");
    const QString uploaded =
        text("This recording was uploaded to another service. Upload it here too, or switch the service.");
    for (const QString& action : songEdits.split(QLatin1Char(' '))) {
        QTest::addRow("%s, of another service", qPrintable(action)) << action << false << ofOther;
        QTest::addRow("%s, without a name", qPrintable(action)) << action << true << nameless;
    }
    for (const QString& action : uploads.split(QLatin1Char(' ')))
        QTest::addRow("%s, of another service", qPrintable(action)) << action << false << uploaded;
}

/// Told at once: nothing that is still to be typed can make it right.
void TestFormProblems::sourcesThatCannotBeUsed()
{
    QFETCH(QString, action);
    QFETCH(bool, isNameless);
    QFETCH(QString, sentence);
    const Form form = minimal(action);
    FormSource source = librarySong(60, true, isNameless ? practice : elsewhere);
    source.song->hasServiceId = !isNameless;
    source.recording = recording(60, elsewhere).recording;
    QCOMPARE(problems(form, source), QVector<FormProblem>({{text("audio_id"), sentence, Shown::AtOnce}}));
    FormFacts facts = factsOf(form, source);
    facts.service = elsewhere;
    QCOMPARE(problemsOf(form, catalogue(), facts).isEmpty(), !isNameless);
}

void TestFormProblems::waiting_data()
{
    QTest::addColumn<QString>("action");
    for (const QString& action : uploads.split(QLatin1Char(' ')))
        QTest::newRow(qPrintable(action)) << action;
}

void TestFormProblems::waiting()
{
    QFETCH(QString, action);
    Form form = minimal(action);
    set(form, "audio_id", text("example.com/takes/My%20take.mp3"));
    FormProblem first = problems(form).value(0);
    QCOMPARE(first.message, text("Press Use, so that the service fetches the recording from its address."));
    QCOMPARE(first.shown, Shown::AtCreate); // nothing is wrong with it
    FormFacts facts = factsOf(form);
    facts.canUpload = false;
    QCOMPARE(problemsOf(form, catalogue(), facts).value(0).message, text("Choose a source song."));

    form.upload = FormUpload{1, {}, {}, {}};
    first = problems(form).value(0);
    QCOMPARE(first.message, text("The recording is still on its way to the service."));
    QCOMPARE(first.shown, Shown::AtCreate);
    form.setAction(catalogue(), text("generate")); // which needs none
    set(form, "prompt", text("harp"));
    QVERIFY(problems(form).isEmpty());
}

/// Of several, the reason beside Create is the topmost.
void TestFormProblems::theReasonIsTheFirst()
{
    QVector<FormProblem> found = problems(formFor("replace_section"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).key, text("audio_id"));
    QCOMPARE(found.at(1).key, text("replace_section_start"));
    QCOMPARE(found.at(2).key, text("replace_section_end"));
    Form form = formFor("replace_section");
    set(form, "audio_id", text("remote-1"));
    found = problems(form, librarySong(60, true, elsewhere));
    QCOMPARE(found.at(0).shown, Shown::AtOnce);
    form.action = text("format_disk");
    QCOMPARE(problems(form).value(0).key, text("action"));
}

void TestFormProblems::whatItCosts()
{
    Form form = described("harp");
    FormFacts facts = factsOf(form);
    QCOMPARE(costOf(form, catalogue(), facts), text("Practice costs nothing."));
    facts.service = elsewhere;
    QCOMPARE(costOf(form, catalogue(), facts), text("1 paid request."));
    form.takes = 3;
    QVERIFY(costOf(form, catalogue(), facts).contains(QLatin1Char('3')));
}

RIFFDESK_TEST(tst_formproblems, runTest<TestFormProblems>);
#include "tst_formproblems.moc"
