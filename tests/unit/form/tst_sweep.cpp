#include "form/formproblems.h"
#include "form/sweep.h"
#include "support/formbench.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

const QString weird = QStringLiteral("weirdness");
const QString model = QStringLiteral("model");
const QString seed = QStringLiteral("seed");

Sweep weirdAndModel()
{
    return {{{weird, {0.2, 0.5, 0.8}}, {model, {QStringLiteral("FUZZ-2.0"), QStringLiteral("FUZZ-1.0")}}}};
}

Form swept(const Sweep& sweep, int takes = 1)
{
    Form form = described("a song");
    form.sweep = sweep;
    form.takes = takes;
    return form;
}

Parameter row(const QString& key)
{
    return *sweptParameter(key, catalogue());
}

QStringList keysOf(const QVector<Parameter>& parameters)
{
    QStringList keys;
    for (const Parameter& each : parameters)
        keys.append(each.key);
    return keys;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeSweptIsInTheCatalogue();
    void cellsAreAskedForRowByRow();
    void onlyWhatIsSweptDiffers();
    void furtherTakesHaveOtherSeeds();
    void aTypedSeedIsKept();
    void withoutASweepItIsTakes();
    void anEmptyChoiceIsNotSent();
    void whatDoesNotHoldIsSaid_data();
    void whatDoesNotHoldIsSaid();
    void whatIsHiddenCannotBeSwept();
    void numbersAreReadAsPeopleListThem_data();
    void numbersAreReadAsPeopleListThem();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void suggestionsHold();
    void surviveWithTheDraft();
    void hostileDrafts_data();
    void hostileDrafts();
    void itEndsWithItsPress();
    void theLineSaysWhatItCosts();
};

void TestSweep::whatCanBeSweptIsInTheCatalogue()
{
    QCOMPARE(keysOf(sweepable(described("a song"), catalogue())),
             QStringList({weird, QStringLiteral("lyrics_strength"), QStringLiteral("sound_strength"),
                          QStringLiteral("vocal_gender"), model}));
    QVERIFY(keysOf(sweepable(formFor("cover"), catalogue())).contains(QStringLiteral("cover_strength")));
    QVERIFY(sweepable(formFor("stems"), catalogue()).isEmpty());
    const auto own = Catalogue::fromJson(R"({"version":1,"models":[{"id":"One"}],
        "parameters":[{"key":"prompt","label":"P","kind":"text","send":"always"},
          {"key":"warmth","label":"Warmth","kind":"slider","min":10,"max":20,"step":1,"default":15,"send":"shown"}],
        "actions":[{"id":"generate","label":"G","source":"none","result":"song","needs":[],"needsOneOf":[],
          "allows":["prompt","warmth"]}]})");
    QVERIFY2(own.ok(), own ? "" : qPrintable(own.error().text()));
    QCOMPARE(keysOf(sweepable(Form::fresh(*own), *own)), QStringList(QStringLiteral("warmth")));
}

void TestSweep::cellsAreAskedForRowByRow()
{
    const QVector<SongRequest> all =
        requestsOf(requestOf(described("a song"), catalogue()), weirdAndModel(), 1, false, catalogue());
    QStringList cells;
    for (const SongRequest& each : all)
        cells.append(each.model() + QLatin1Char(' ') + QString::number(each.number(weird)));
    QCOMPARE(cells, QStringList({QStringLiteral("FUZZ-2.0 0.2"), QStringLiteral("FUZZ-2.0 0.5"),
                                 QStringLiteral("FUZZ-2.0 0.8"), QStringLiteral("FUZZ-1.0 0.2"),
                                 QStringLiteral("FUZZ-1.0 0.5"), QStringLiteral("FUZZ-1.0 0.8")}));
    QCOMPARE(swept(weirdAndModel()).songs(catalogue()), 6);
    QCOMPARE(swept(weirdAndModel(), 2).songs(catalogue()), 12);
}

void TestSweep::onlyWhatIsSweptDiffers()
{
    const SongRequest request = requestOf(described("a song"), catalogue());
    QVERIFY(!request.has(seed));
    QJsonObject first;
    const QVector<SongRequest> all = requestsOf(request, weirdAndModel(), 1, false, catalogue());
    for (const SongRequest& each : all) {
        QVERIFY(each.has(seed));
        QVERIFY(each.problems(catalogue()).isEmpty());
        QJsonObject body = each.toJson(catalogue());
        body.remove(weird);
        body.remove(model);
        if (first.isEmpty())
            first = body;
        QCOMPARE(body, first);
    }
}

void TestSweep::furtherTakesHaveOtherSeeds()
{
    const SongRequest request = requestOf(described("a song"), catalogue());
    const QVector<SongRequest> all = requestsOf(request, weirdAndModel(), 3, false, catalogue());
    QCOMPARE(all.size(), 18);
    QSet<QString> seeds;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all.at(i).text(seed), all.at(i % 3).text(seed)); // the takes of a cell follow each other
        QCOMPARE(all.at(i).number(weird), weirdAndModel().axes.at(0).values.at(i / 3 % 3).toDouble());
        seeds.insert(all.at(i).text(seed));
    }
    QCOMPARE(seeds.size(), 3);
}

void TestSweep::aTypedSeedIsKept()
{
    SongRequest request = requestOf(described("a song"), catalogue());
    request.set(seed, QStringLiteral("42"));
    for (const bool same : {false, true}) {
        const QVector<SongRequest> all = requestsOf(request, weirdAndModel(), 2, same, catalogue());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i).text(seed) == QLatin1String("42"), same || i % 2 == 0);
    }
}

void TestSweep::withoutASweepItIsTakes()
{
    const SongRequest request = requestOf(described("a song"), catalogue());
    const QVector<SongRequest> all = requestsOf(request, {}, 3, false, catalogue());
    QCOMPARE(all, QVector<SongRequest>(3, request)); // the queue throws the seeds
    QCOMPARE(cellsOf(request, {}), QVector<SongRequest>{request});
    QVERIFY(checkSweep(swept({}, 12), catalogue()).ok());
}

void TestSweep::anEmptyChoiceIsNotSent()
{
    const QString vocals = QStringLiteral("vocal_gender");
    const Sweep sweep{{{vocals, {QString(), QStringLiteral("f")}}}};
    QVERIFY(checkSweep(swept(sweep), catalogue()).ok());
    Form form = swept(sweep);
    form.set(catalogue(), vocals, QStringLiteral("m"));
    const QVector<SongRequest> cells = cellsOf(requestOf(form, catalogue()), sweep);
    QVERIFY(!cells.at(0).toJson(catalogue()).contains(vocals));
    QCOMPARE(cells.at(1).toJson(catalogue()).value(vocals).toString(), QStringLiteral("f"));
}

void TestSweep::whatDoesNotHoldIsSaid_data()
{
    QTest::addColumn<Sweep>("sweep");
    QTest::addColumn<int>("takes");
    QTest::addColumn<QString>("said");
    const auto one = [](const QVariantList& values) { return Sweep{{{weird, values}}}; };
    const QString six[] = {catalogue().models().at(0), catalogue().models().at(1),
                           catalogue().models().at(2), catalogue().models().at(3),
                           catalogue().models().at(4), catalogue().models().at(5)};
    const QVariantList models{six[0], six[1], six[2], six[3], six[4], six[5]};
    const QVariantList numbers{0.0, 0.2, 0.4, 0.6, 0.8, 1.0};
    QTest::newRow("ends of the range") << one({0.0, 1.0}) << 1 << QString();
    QTest::newRow("36") << Sweep{{{weird, numbers}, {model, models}}} << 1 << QString();
    QTest::newRow("37 and more") << Sweep{{{weird, numbers}, {model, models}}} << 2 << QStringLiteral("72");
    QTest::newRow("one value") << one({0.2}) << 1 << QStringLiteral("2 to 6");
    QTest::newRow("seven") << one({0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) << 1 << QStringLiteral("2 to 6");
    QTest::newRow("out of range") << one({0.2, 1.1}) << 1 << QStringLiteral("cannot be 1.1");
    QTest::newRow("twice") << one({0.2, 0.5, 0.2}) << 1 << QStringLiteral("0.2 stands there twice");
    QTest::newRow("of another kind") << one({0.2, QStringLiteral("much")}) << 1 << QStringLiteral("much");
    QTest::newRow("no such model") << Sweep{{{model, {six[0], QStringLiteral("FUZZ-9")}}}} << 1
                                   << QStringLiteral("FUZZ-9");
    QTest::newRow("of another action")
        << Sweep{{{QStringLiteral("cover_strength"), {0.3, 0.6}}}} << 1 << QStringLiteral("(Cover strength)");
    QTest::newRow("no slider") << Sweep{{{QStringLiteral("title"),
                                          {QStringLiteral("A"), QStringLiteral("B")}}}}
                               << 1 << QStringLiteral("(Title)");
    QTest::newRow("the same on both sides")
        << Sweep{{{weird, {0.2, 0.5}}, {weird, {0.1, 0.3}}}} << 1 << QStringLiteral("twice");
}

void TestSweep::whatDoesNotHoldIsSaid()
{
    QFETCH(Sweep, sweep);
    QFETCH(int, takes);
    QFETCH(QString, said);
    const auto fine = checkSweep(swept(sweep, takes), catalogue());
    QCOMPARE(fine.ok(), said.isEmpty());
    const QVector<FormProblem> problems = problemsOf(swept(sweep, takes), catalogue(), {});
    QCOMPARE(problems.isEmpty(), said.isEmpty()); // Create sends no such thing
    if (fine)
        return;
    QVERIFY(fine.error().category == Error::Category::Input);
    QVERIFY2(fine.error().message.contains(said), qPrintable(fine.error().message));
    QVERIFY(!fine.error().nextStep.isEmpty());
}

void TestSweep::whatIsHiddenCannotBeSwept()
{
    Form form = swept({{{QStringLiteral("lyrics_strength"), {0.2, 0.5}}}});
    QVERIFY(checkSweep(form, catalogue()).ok());
    set(form, "instrumental", true);
    QVERIFY(!checkSweep(form, catalogue()).ok());
    form.sweep = {{{QStringLiteral("vocal_gender"), {QStringLiteral("f"), QStringLiteral("m")}}}};
    const auto fine = checkSweep(form, catalogue());
    QVERIFY(!fine.ok());
    QCOMPARE(fine.error().message, text("What the sweep changes (Vocals) is no part of this song."));
}

void TestSweep::numbersAreReadAsPeopleListThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariantList>("numbers");
    const QVariantList two{0.2, 0.5};
    QTest::newRow("spaces") << text("0.2 0.5") << two;
    QTest::newRow("semicolons") << text("0.2;0.5;") << two;
    QTest::newRow("German") << text("0,2; 0,5") << two;
    QTest::newRow("German with spaces") << text("0,2 0,5") << two;
    QTest::newRow("English") << text("0.2, 0.5") << two;
    QTest::newRow("commas alone") << text("0.2,0.5") << two;
    QTest::newRow("begun") << text(".2 .5") << two;
    QTest::newRow("Arabic") << text("٠٫٢ ٠٫٥") << two;
    QTest::newRow("finer than the slider") << text("0.201 0.499") << two;
    QTest::newRow("too large") << text("0.2 5") << QVariantList({0.2, 5.0});
    QTest::newRow("none") << text(" ") << QVariantList();
    QTest::newRow("words") << text("0.2 much") << QVariantList({QVariant()});
    QTest::newRow("negative") << text("-1 −0,2; 0.2") << QVariantList({-1.0, -0.2, 0.2}); // out of range
    QTest::newRow("no range") << text("0.2-0.5") << QVariantList({QVariant()});
}

void TestSweep::numbersAreReadAsPeopleListThem()
{
    QFETCH(QString, typed);
    QFETCH(QVariantList, numbers);
    const auto read = numbersFromText(typed, catalogue(), row(weird));
    QCOMPARE(read.ok(), numbers != QVariantList({QVariant()}));
    if (read)
        QCOMPARE(*read, numbers);
}

void TestSweep::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    for (const char* language :
         {"C", "en_US", "de_DE", "fr_FR", "de_CH", "sv_SE", "ar_EG", "fa_IR", "he_IL"}) {
        for (const auto& [least, most] : {qMakePair(0, 5000), qMakePair(-12, 12), qMakePair(-5000, -1000)}) {
            for (const double step : {1.0, 0.5})
                QTest::addRow("%s %d…%d by %g", language, least, most, step)
                    << text(language) << least << most << step;
        }
    }
}

void TestSweep::whatIsWrittenIsReadBack()
{
    QFETCH(QString, language);
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(double, step);
    const auto own = Catalogue::fromJson(QStringLiteral(R"({"version":1,"models":[{"id":"One"}],
        "parameters":[{"key":"prompt","label":"P","kind":"text","send":"always"},
          {"key":"shift","label":"Shift","kind":"slider","min":%1,"max":%2,"step":%3,"default":%1,"send":"shown"}],
        "actions":[{"id":"generate","label":"G","source":"none","result":"song","needs":[],"needsOneOf":[],
          "allows":["prompt","shift"]}]})")
                                             .arg(least)
                                             .arg(most)
                                             .arg(step)
                                             .toUtf8());
    QVERIFY2(own.ok(), own ? "" : qPrintable(own.error().text()));
    const Parameter shift = *sweptParameter(QStringLiteral("shift"), *own);
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(language));
    QVariantList ends{double(least), double(most), double(most) - step};
    for (const QVariantList& values : {suggestedValues(Form::fresh(*own), *own, shift), ends}) {
        const QString written = sweptValuesText(shift, values);
        const auto read = numbersFromText(written, *own, shift);
        QVERIFY2(read.ok(), qPrintable(written));
        QVERIFY2(*read == values, qPrintable(written));
    }
}

void TestSweep::suggestionsHold()
{
    for (const Action& action : catalogue().actions()) {
        Form form = formFor(action.id.toUtf8().constData());
        for (const Parameter& each : sweepable(form, catalogue())) {
            form.sweep = {{{each.key, suggestedValues(form, catalogue(), each)}}};
            const auto fine = checkSweep(form, catalogue());
            QVERIFY2(fine.ok(), qPrintable(each.key));
        }
    }
    QCOMPARE(suggestedValues(described("a song"), catalogue(), row(weird)), QVariantList({0.2, 0.5, 0.8}));
    Form form = described("a song");
    form.setModel(catalogue(), QStringLiteral("FUZZ-1.0"));
    QVERIFY(suggestedValues(form, catalogue(), row(model)).contains(QStringLiteral("FUZZ-1.0")));
}

void TestSweep::surviveWithTheDraft()
{
    const Form form = swept(weirdAndModel(), 2);
    const QByteArray bytes = QJsonDocument(form.toJson()).toJson();
    const Form back = Form::fromBytes(bytes);
    QCOMPARE(back, form);
    QCOMPARE(back.normalized(catalogue()), form);
    QVERIFY(!described("a song").toJson().contains(QLatin1String("sweep")));
}

void TestSweep::hostileDrafts_data()
{
    QTest::addColumn<QByteArray>("sweep");
    QTest::addColumn<Sweep>("understood");
    const Sweep fine{{{weird, {0.2, 0.5}}}};
    QTest::newRow("no list") << QByteArray(R"({"key":"weirdness","values":[0.2,0.5]})") << Sweep();
    QTest::newRow("no objects") << QByteArray(R"([1,"a",null])") << Sweep();
    QTest::newRow("no values") << QByteArray(R"([{"key":"weirdness"}])") << Sweep();
    QTest::newRow("unknown") << QByteArray(R"([{"key":"colour","values":[0.2,0.5]}])") << Sweep();
    QTest::newRow("a text") << QByteArray(R"([{"key":"title","values":["a","b"]}])") << Sweep();
    QTest::newRow("one of them wrong")
        << QByteArray(R"([{"key":"weirdness","values":[0.2,7,"x",null,[],{},0.2,0.5]}])") << fine;
    QTest::newRow("the same twice") << QByteArray(
        R"([{"key":"weirdness","values":[0.2,0.5]},{"key":"weirdness","values":[0.3,0.4]}])")
                                    << fine;
    QTest::newRow("three") << QByteArray(R"([{"key":"weirdness","values":[0.2,0.5]},
        {"key":"none","values":[1,2]},{"key":"sound_strength","values":[0.3,0.4]}])")
                           << fine;
    QTest::newRow("finer") << QByteArray(R"([{"key":"weirdness","values":[0.2001,0.2,0.5]}])") << fine;
    QTest::newRow("huge") << QByteArray(R"([{"key":"weirdness","values":[1e308,-1e308,0.2,0.5]}])") << fine;
}

void TestSweep::hostileDrafts()
{
    QFETCH(QByteArray, sweep);
    QFETCH(Sweep, understood);
    const Form form =
        Form::fromBytes(R"({"action":"generate","model":"FUZZ-2.0","takes":1e9,"sweep":)" + sweep + "}");
    QVERIFY(form.sweep.axes.size() <= Sweep::mostAxes);
    for (const Sweep::Axis& axis : form.sweep.axes)
        QVERIFY(axis.values.size() <= Sweep::mostValues);
    QCOMPARE(form.normalized(catalogue()).sweep, understood);
}

void TestSweep::itEndsWithItsPress()
{
    const Form form = swept(weirdAndModel(), 2);
    QVERIFY(!afterSending(form, catalogue()).sweep.isOn());
    Form other = form;
    QVERIFY(other.setAction(catalogue(), QStringLiteral("cover")));
    QVERIFY(!other.sweep.isOn());
    const SongRequest recipe = requestOf(described("another"), catalogue());
    QVERIFY(!withRequest(form, catalogue(), {}, recipe).sweep.isOn()); // nothing that is not seen costs money
    QCOMPARE(presetOf(form, catalogue(), QStringLiteral("name")).takes, 2);
}

void TestSweep::theLineSaysWhatItCosts()
{
    FormFacts facts;
    facts.service = elsewhere;
    QCOMPARE(costOf(swept(weirdAndModel()), catalogue(), facts), text("Weirdness × Model: 6 paid requests."));
    QCOMPARE(sweptLines(weirdAndModel(), catalogue()),
             text("Weirdness: 0.2; 0.5; 0.8\nModel: FUZZ-2.0; FUZZ-1.0"));
    facts.service = practice;
    QCOMPARE(costOf(swept(weirdAndModel()), catalogue(), facts),
             text("Weirdness × Model. Practice costs nothing."));
}

RIFFDESK_TEST(tst_sweep, runTest<TestSweep>);

#include "tst_sweep.moc"
