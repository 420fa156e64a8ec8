#include "createbench.h"
#include "support/testprogram.h"
#include "ui/create/formfield.h"
#include "ui/widgets/timespin.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace riffdesk;
using test::CreateBench;
using test::text;

namespace {

/// The name an editor of this parameter has, whatever its kind.
QString editorName(const Parameter& parameter, const Action& action)
{
    switch (parameter.kind) {
    case Parameter::Kind::Slider:
        return FormField::nameOf(parameter, text("Slider"));
    case Parameter::Kind::Seconds:
        return FormField::nameOf(parameter, text("Spin"));
    case Parameter::Kind::Choice:
        return FormField::nameOf(parameter, text("Switch"));
    case Parameter::Kind::Flag:
        return FormField::nameOf(parameter, text("Check"));
    case Parameter::Kind::Song:
        return FormField::nameOf(parameter, action.source == Action::Source::Upload && !parameter.advanced
                                                ? text("Edit")
                                                : text("Button"));
    default:
        return FormField::nameOf(parameter, text("Edit"));
    }
}

} // namespace

/// The form's fields, and what a press of Create asks for.
class TestCreatePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsTheFieldsOfEachAction_data();
    void showsTheFieldsOfEachAction();
    void ctrlReturnCreatesOnce();
    void doubleClickIsOneWish();
    void aDoubleClickOnAStalledDiskIsOneWish();
    void takesAreCounted();
    void theLockChoosesASeed();
    void slidersGoBack();
    void sliderAndNumberAgree();
    void anEmptyTimeIsNotGiven();
    void typedMinutesBecomeSeconds();
    void stepsStartAtTheBeginning();
    void everyFieldHasANameAndALabel();

private:
    template <typename T> T* find(const char* name) const { return m_bench->find<T>(name); }
    [[nodiscard]] CreatePanel& panel() const { return *m_bench->panel; }

    std::unique_ptr<CreateBench> m_bench;
};

void TestCreatePanel::showsTheFieldsOfEachAction_data()
{
    QTest::addColumn<QString>("id");
    const Catalogue catalogue = Catalogue::builtIn();
    for (const Action& action : catalogue.actions())
        QTest::newRow(qPrintable(action.id)) << action.id;
}

/// Which the action uses when: unit/form/tst_form.
void TestCreatePanel::showsTheFieldsOfEachAction()
{
    QFETCH(QString, id);
    const Catalogue& catalogue = m_bench->catalogue;
    m_bench->choose(qPrintable(id));
    const Action& action = *catalogue.action(id);
    find<QAbstractButton>("advancedButton")->setChecked(true);
    QCOMPARE(find<QWidget>("modelCombo")->isVisibleTo(&panel()), action.usesModel);
    QCOMPARE(find<QWidget>("takesButton")->isVisibleTo(&panel()), action.yield == Action::Yield::Song);
    for (const bool isInstrumental : {false, true}) {
        find<QAbstractButton>("instrumentalCheck")->setChecked(isInstrumental);
        for (const Parameter& parameter : catalogue.parameters()) {
            if (parameter.derived)
                continue;
            const bool isShown = panel().form().isShown(catalogue, parameter.key);
            const auto* editor = panel().findChild<QWidget*>(editorName(parameter, action));
            QVERIFY2(editor ? editor->isVisibleTo(&panel()) == isShown : !isShown, qPrintable(parameter.key));
        }
    }
}

void TestCreatePanel::ctrlReturnCreatesOnce()
{
    QSignalSpy asked(&panel(), &CreatePanel::createRequested);
    auto* prompt = find<QPlainTextEdit>("styleOrIdeaEdit");
    panel().activateWindow();
    prompt->setFocus();
    prompt->setPlainText(text("a song"));
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<SongRequest>(), panel().request());
    QCOMPARE(asked.first().at(1).toInt(), 1);
    QCOMPARE(asked.first().at(2).toBool(), false);
    QCOMPARE(prompt->toPlainText(), text("a song"));
}

void TestCreatePanel::doubleClickIsOneWish()
{
    QSignalSpy asked(&panel(), &CreatePanel::createRequested);
    find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(text("a song"));
    find<QLineEdit>("seedEdit")->setText(text("42"));
    auto* button = find<QPushButton>("createButton");
    button->click();
    QCOMPARE(asked.first().first().value<SongRequest>().text(text("seed")), text("42"));
    QVERIFY(find<QLineEdit>("seedEdit")->text().isEmpty()); // the next one is another song
    button->click(); // but not that soon
    QCOMPARE(asked.size(), 1);
    find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(text("another song"));
    button->click();
    QCOMPARE(asked.size(), 2);
}

void TestCreatePanel::aDoubleClickOnAStalledDiskIsOneWish()
{
    int asked = 0;
    connect(&panel(), &CreatePanel::createRequested, this, [&] {
        ++asked;
        // Stands for a stalled disk: nothing runs meanwhile, so there is no condition to wait for.
        QThread::msleep(700);
    });
    find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(text("a song"));
    auto* button = find<QPushButton>("createButton");
    button->click();
    button->click();
    QCOMPARE(asked, 1);
}

void TestCreatePanel::takesAreCounted()
{
    panel().setService(text("https://example.com"));
    QSignalSpy asked(&panel(), &CreatePanel::createRequested);
    find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(text("a song"));
    test::chooseTakes(panel(), 3);
    QVERIFY(find<QLabel>("createLine")->text().contains(QLatin1Char('3')));
    QVERIFY(find<QPushButton>("createButton")->text().contains(QLatin1Char('3')));
    find<QPushButton>("createButton")->click();
    QCOMPARE(asked.first().at(1).toInt(), 3);
    QCOMPARE(find<QPushButton>("createButton")->text(), text("Create")); // the next one is one again
}

/// What a seed is for: unit/form/tst_formrequest; that a draft keeps it: unit/form/tst_drafts.
void TestCreatePanel::theLockChoosesASeed()
{
    find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(text("a song"));
    find<QToolButton>("seedLock")->click();
    const QString chosen = find<QLineEdit>("seedEdit")->text();
    QVERIFY(!chosen.isEmpty());
    QSignalSpy asked(&panel(), &CreatePanel::createRequested);
    find<QPushButton>("createButton")->click();
    QCOMPARE(asked.first().at(2).toBool(), true);
    QCOMPARE(find<QLineEdit>("seedEdit")->text(), chosen);
}

void TestCreatePanel::slidersGoBack()
{
    auto* slider = find<QSlider>("soundStrengthSlider");
    auto* reset = find<QWidget>("soundStrengthReset");
    QVERIFY(!reset->isVisibleTo(&panel()));
    const int usual = slider->value();
    slider->setValue(slider->maximum());
    QVERIFY(reset->isVisibleTo(&panel()));
    QTest::mouseDClick(slider, Qt::LeftButton, {}, QPoint(4, slider->height() / 2));
    QCOMPARE(slider->value(), usual);
    slider->setValue(slider->minimum());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(slider->value(), usual);
    QCOMPARE(panel().request().number(text("sound_strength")), 0.7);
}

void TestCreatePanel::sliderAndNumberAgree()
{
    auto* slider = find<QSlider>("soundStrengthSlider");
    auto* number = find<QDoubleSpinBox>("soundStrengthSpin");
    slider->setValue(slider->minimum());
    QCOMPARE(number->value(), 0.2);
    number->setValue(0.55);
    QCOMPARE(slider->value(), 35);
    QCOMPARE(panel().request().number(text("sound_strength")), 0.55);
}

void TestCreatePanel::anEmptyTimeIsNotGiven()
{
    TimeSpin spin(0, 86'400, 0.01);
    QVERIFY(!spin.hasValue());
    spin.setValue(0);
    QVERIFY(spin.hasValue());
    QCOMPARE(spin.value(), 0.0);
    spin.clearTime();
    QVERIFY(!spin.hasValue());
}

void TestCreatePanel::typedMinutesBecomeSeconds()
{
    TimeSpin spin(0, 86'400, 0.01);
    spin.show();
    spin.selectAll();
    QTest::keyClicks(&spin, text("1:02.4"));
    QCOMPARE(spin.value(), 62.4);
    QTest::keyClick(&spin, Qt::Key_Return);
    QCOMPARE(spin.text(), text("1:02.40"));
    spin.selectAll();
    QTest::keyClick(&spin, Qt::Key_Backspace);
    QVERIFY(!spin.hasValue());
}

void TestCreatePanel::stepsStartAtTheBeginning()
{
    TimeSpin spin(0, 86'400, 0.01);
    spin.stepBy(1);
    QVERIFY(spin.hasValue());
    QCOMPARE(spin.value(), 0.0);
    spin.stepBy(-1);
    QVERIFY2(spin.hasValue(), "stepping down from the beginning must not lose the place");
}

void TestCreatePanel::everyFieldHasANameAndALabel()
{
    m_bench->choose("extend");
    find<QAbstractButton>("advancedButton")->setChecked(true);
    QSet<QWidget*> labelled;
    for (const QLabel* label : panel().findChildren<QLabel*>()) {
        if (label->buddy() && !label->text().isEmpty())
            labelled.insert(label->buddy());
    }
    for (const char* name :
         {"actionCombo", "modelCombo", "styleOrIdeaEdit", "lyricsEdit", "titleEdit", "vocalsSwitch",
          "instrumentalCheck", "sourceSongButton", "continueAtSpin", "sectionStartSpin", "sectionEndSpin",
          "weirdnessSlider", "lyricsStrengthSlider", "soundStrengthSlider", "coverStrengthSlider", "seedEdit",
          "callbackAddressEdit"}) {
        QWidget* widget = find<QWidget>(name);
        QVERIFY2(labelled.contains(widget), name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
    }
    for (const QAbstractButton* button : panel().findChildren<QAbstractButton*>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
}

RIFFDESK_TEST(tst_createpanel, test::runCreateTest<TestCreatePanel>);

#include "tst_createpanel.moc"
