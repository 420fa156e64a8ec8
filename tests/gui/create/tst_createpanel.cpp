#include "createbench.h"
#include "support/testprogram.h"
#include "ui/create/formfield.h"
#include "ui/widgets/timespin.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

using namespace riffdesk;
using test::CreateBench;
using test::text;

/// The form's fields, and what a press of Create asks for.
class TestCreatePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsTheFieldsOfEachAction_data();
    void showsTheFieldsOfEachAction();
    void ctrlReturnAsksForWhatIsFilledIn();
    void aDoubleClickIsOneWish();
    void sliderAndNumberAgree();
    void timesAreTypedAndStepped();

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

/// Each with a label that speaks for it. Which the action uses when: unit/form/tst_form.
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
        QSet<QString> shown;
        for (const FormField* field : panel().findChildren<FormField*>()) {
            if (!field->isVisibleTo(&panel()))
                continue;
            shown.insert(field->key());
            const auto labels = field->findChildren<QLabel*>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [field](const QLabel* label) {
                                     return label->buddy() == field->control()
                                            && label->text() == field->parameter().label;
                                 }),
                     qPrintable(field->key()));
            QVERIFY2(!field->control()->accessibleName().isEmpty(), qPrintable(field->key()));
        }
        for (const Parameter& each : catalogue.parameters())
            QVERIFY2(shown.contains(each.key)
                         == (!each.derived && panel().form().isShown(catalogue, each.key)),
                     qPrintable(each.key));
    }
}

/// What a seed is for: unit/form/tst_formrequest; that a draft keeps it: unit/form/tst_drafts.
void TestCreatePanel::ctrlReturnAsksForWhatIsFilledIn()
{
    panel().setService(text("https://example.com"));
    panel().activateWindow();
    m_bench->prompt()->setFocus();
    QTest::keyClicks(m_bench->prompt(), text("a song"));
    test::chooseTakes(panel(), 3);
    QVERIFY(m_bench->said("createLine").contains(QLatin1Char('3')));
    QCOMPARE(m_bench->said("createButton"), text("Create ×3"));
    find<QToolButton>("seedLock")->click();
    const SongRequest wish = panel().request();
    QVERIFY(wish.has(text("seed"))); // there was none to keep
    QSignalSpy asked(&panel(), &CreatePanel::createRequested);
    QTest::keyClick(m_bench->prompt(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<SongRequest>(), wish);
    QCOMPARE(asked.first().at(1).toInt(), 3);
    QCOMPARE(asked.first().at(2).toBool(), true);
    QCOMPARE(m_bench->prompt()->toPlainText(), text("a song"));
    QCOMPARE(m_bench->said("seedEdit"), wish.text(text("seed")));
    QCOMPARE(m_bench->said("createButton"), text("Create")); // the next one is one again
}

void TestCreatePanel::aDoubleClickIsOneWish()
{
    int asked = 0;
    connect(&panel(), &CreatePanel::createRequested, this, [&] {
        // Stands for a stalled disk: nothing runs meanwhile, so there is no condition to wait for.
        if (++asked == 1)
            QThread::msleep(700);
    });
    m_bench->prompt()->setPlainText(text("a song"));
    find<QLineEdit>("seedEdit")->setText(text("42"));
    auto* button = find<QPushButton>("createButton");
    button->click();
    QVERIFY(find<QLineEdit>("seedEdit")->text().isEmpty()); // the next one is another song
    button->click(); // but not that soon
    QCOMPARE(asked, 1);
    m_bench->prompt()->setPlainText(text("another song"));
    button->click();
    QCOMPARE(asked, 2);
}

void TestCreatePanel::sliderAndNumberAgree()
{
    auto* slider = find<QSlider>("soundStrengthSlider");
    auto* number = find<QDoubleSpinBox>("soundStrengthSpin");
    auto* reset = find<QWidget>("soundStrengthReset");
    const auto held = [this] { return panel().request().number(text("sound_strength")); };
    QVERIFY(!reset->isVisibleTo(&panel()));
    const int usual = slider->value();
    slider->setValue(slider->minimum());
    QCOMPARE(number->value(), 0.2);
    QVERIFY(reset->isVisibleTo(&panel()));
    number->setValue(0.55);
    QCOMPARE(slider->value(), 35);
    QCOMPARE(held(), 0.55);
    QTest::mouseDClick(slider, Qt::LeftButton, {}, QPoint(4, slider->height() / 2));
    QCOMPARE(slider->value(), usual);
    slider->setValue(slider->maximum());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(slider->value(), usual);
    QCOMPARE(held(), 0.7);
}

/// What can be typed: unit/base/tst_numbertext.
void TestCreatePanel::timesAreTypedAndStepped()
{
    TimeSpin spin(0, 86'400, 0.01);
    spin.show();
    QVERIFY(!spin.hasValue()); // an empty time is not given
    spin.selectAll();
    QTest::keyClicks(&spin, text("1:02.4"));
    QCOMPARE(spin.value(), 62.4);
    QTest::keyClick(&spin, Qt::Key_Return);
    QCOMPARE(spin.text(), text("1:02.40"));
    spin.selectAll();
    QTest::keyClick(&spin, Qt::Key_Backspace);
    QVERIFY(!spin.hasValue());
    spin.stepBy(1);
    QVERIFY(spin.hasValue());
    QCOMPARE(spin.value(), 0.0);
    spin.stepBy(-1);
    QVERIFY2(spin.hasValue(), "stepping down from the beginning must not lose the place");
    spin.clearTime();
    QVERIFY(!spin.hasValue());
}

RIFFDESK_TEST(tst_createpanel, test::runCreateTest<TestCreatePanel>);

#include "tst_createpanel.moc"
