#include "form/formhistory.h"
#include "support/formbench.h"
#include "support/testprogram.h"

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

/// A form and its history, as Drafts keeps them.
struct Told
{
    Form form = formFor("generate");
    FormHistory history;

    void set(const char* key, const QVariant& value)
    {
        const Form before = form;
        form.set(catalogue(), text(key), value);
        history.record(before, form);
    }
    void type(const char* key, const char* letters)
    {
        for (const QChar letter : text(letters))
            set(key, QString(form.text(text(key)) + letter));
    }
    void erase(const char* key, int letters)
    {
        for (int i = 0; i < letters; ++i)
            set(key, form.text(text(key)).chopped(1));
    }
    bool undo()
    {
        if (!history.canUndo())
            return false;
        form = history.undo(form);
        return true;
    }
    bool redo()
    {
        if (!history.canRedo())
            return false;
        form = history.redo(form);
        return true;
    }
    [[nodiscard]] QString prompt() const { return form.text(formkeys::prompt); }
};

} // namespace

/// What undo and redo bring back, step by step.
class TestFormHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsUndoneByTheWord();
    void aPauseEndsAStep();
    void anotherEditEndsAStep();
    void erasingIsAStepOfItsOwn();
    void aPasteIsOneStep();
    void aSliderDrawnIsOneStep();
    void bothEndsOfASectionMoveAsOne();
    void everythingOfTheFormComesBack();
    void unfoldingIsNoStep();
    void anEditEndsWhatCouldBeRedone();
    void whatHappenedMeanwhileIsTrueOfThePast();
    void theOldestAreForgotten();
    void anyWalkComesBackToEachForm();
};

void TestFormHistory::typingIsUndoneByTheWord()
{
    Told told;
    told.type("prompt", "snow on tin");
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("snow on "));
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("snow "));
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), QString());
    QVERIFY(!told.undo());
    QVERIFY(told.redo());
    QVERIFY(told.redo());
    QCOMPARE(told.prompt(), text("snow on "));
    told.type("prompt", "ice"); // goes on from there
    QVERIFY(!told.redo());
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("snow on "));
}

void TestFormHistory::aPauseEndsAStep()
{
    Told told;
    told.type("prompt", "sno");
    told.history.endStep();
    told.type("prompt", "w");
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("sno"));
}

void TestFormHistory::anotherEditEndsAStep()
{
    Told told;
    told.type("prompt", "rain");
    for (const bool isAction : {true, false}) {
        const Form before = told.form;
        if (isAction)
            told.form.setAction(catalogue(), text("cover"));
        else
            told.form.takes = 3;
        told.history.record(before, told.form);
    }
    told.type("prompt", "ing");
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("rain"));
    QCOMPARE(told.form.takes, 3);
    QVERIFY(told.undo());
    QCOMPARE(told.form.takes, 1);
    QCOMPARE(told.form.action, text("cover"));
    QVERIFY(told.undo());
    QCOMPARE(told.form.action, text("generate"));
    QCOMPARE(told.prompt(), text("rain"));
}

void TestFormHistory::erasingIsAStepOfItsOwn()
{
    Told told;
    told.type("prompt", "snowing");
    told.erase("prompt", 3);
    told.type("prompt", "s");
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("snow"));
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("snowing"));
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), QString());
}

void TestFormHistory::aPasteIsOneStep()
{
    Told told;
    told.type("prompt", "a");
    told.set("prompt", text("a whole sentence"));
    told.type("prompt", "s");
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("a whole sentence"));
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), text("a"));
}

void TestFormHistory::aSliderDrawnIsOneStep()
{
    Told told;
    for (const double each : {0.3, 0.35, 0.4, 0.6})
        told.set("weirdness", each);
    told.history.endStep();
    told.set("weirdness", 0.9);
    QVERIFY(told.undo());
    QCOMPARE(told.form.value(*catalogue().parameter(text("weirdness"))).toDouble(), 0.6);
    QVERIFY(told.undo());
    QCOMPARE(told.form, formFor("generate"));
    QVERIFY(!told.undo());
}

void TestFormHistory::bothEndsOfASectionMoveAsOne()
{
    Told told;
    told.form = formFor("replace_section");
    const Form begin = told.form;
    for (const double start : {10.0, 11.0, 12.5}) {
        const Form before = told.form;
        set(told.form, "replace_section_start", start);
        set(told.form, "replace_section_end", start + 8);
        told.history.record(before, told.form);
    }
    QVERIFY(told.undo());
    QCOMPARE(told.form, begin);
}

void TestFormHistory::everythingOfTheFormComesBack()
{
    Told told;
    told.set("prompt", text("rain"));
    const Form before = told.form;
    Form after = before;
    after.setAction(catalogue(), text("cover"));
    after.takes = 4;
    after.seedLocked = true;
    after.setModel(catalogue(), catalogue().models().last());
    set(after, "audio_id", text("some-id"));
    told.history.record(before, after);
    told.form = after;
    QVERIFY(told.undo());
    QCOMPARE(told.form, before);
    QVERIFY(told.redo());
    QCOMPARE(told.form, after);
}

void TestFormHistory::unfoldingIsNoStep()
{
    Told told;
    told.set("prompt", text("rain"));
    Form unfolded = told.form;
    unfolded.advanced = true;
    told.history.record(told.form, unfolded);
    told.form = unfolded;
    QVERIFY(told.undo());
    QCOMPARE(told.prompt(), QString());
    QVERIFY(told.form.advanced); // what is open stays open
    QVERIFY(!told.undo());
}

void TestFormHistory::anEditEndsWhatCouldBeRedone()
{
    Told told;
    told.set("prompt", text("rain"));
    QVERIFY(told.undo());
    told.set("prompt", text("snow"));
    QVERIFY(!told.redo());
}

void TestFormHistory::whatHappenedMeanwhileIsTrueOfThePast()
{
    Told told;
    Form sending = formFor("upload_cover");
    sending.upload = FormUpload{7, UploadSource::fromFile(text("/tmp/a.wav")), {}, {}};
    told.history.record(told.form, sending);
    told.form = sending;
    told.set("prompt", text("slower"));
    told.history.update([](const Form& each) {
        Form done = each;
        if (done.upload && done.upload->number == 7) {
            done.upload.reset();
            set(done, "audio_id", text("sent"));
        }
        return done;
    });
    QVERIFY(told.undo());
    QVERIFY(!told.form.isUploading());
}

void TestFormHistory::theOldestAreForgotten()
{
    Told told;
    for (int i = 0; i < FormHistory::mostSteps + 50; ++i)
        told.set("prompt", QString(text("take ") + QString::number(i) + text(" of many")));
    int steps = 0;
    while (told.undo())
        ++steps;
    QCOMPARE(steps, FormHistory::mostSteps);
    QCOMPARE(told.prompt(), text("take 49 of many"));
}

void TestFormHistory::anyWalkComesBackToEachForm()
{
    Told told;
    QVector<Form> past{told.form}; // what a step each makes of it
    int now = 0;
    quint32 dice = 1;
    for (int i = 0; i < 400; ++i) {
        dice = dice * 1664525 + 1013904223;
        switch ((dice >> 16) % 4) {
        case 0:
            QCOMPARE(told.undo(), now > 0);
            now = qMax(0, now - 1);
            break;
        case 1:
            QCOMPARE(told.redo(), now + 1 < past.size());
            now = qMin(now + 1, int(past.size()) - 1);
            break;
        default:
            told.history.endStep();
            told.set((dice >> 20) % 2 ? "prompt" : "title", QString(text("words ") + QString::number(i)));
            past.resize(++now);
            past.append(told.form);
        }
        QCOMPARE(told.form, past.at(now));
    }
}

RIFFDESK_TEST(tst_formhistory, runTest<TestFormHistory>);
#include "tst_formhistory.moc"
