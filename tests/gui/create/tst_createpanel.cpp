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

    template <typename T> T* find(const char* name) const { return m_bench->find<T>(name); }
    [[nodiscard]] CreatePanel& panel() const { return *m_bench->panel; }

    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }

    /// Each with a label that speaks for it. Which the action uses when: unit/form/tst_form.
    void showsTheFieldsOfEachAction()
    {
        const Catalogue& catalogue = m_bench->catalogue;
        find<QAbstractButton>("advancedButton")->setChecked(true);
        const auto fields = panel().findChildren<FormField*>();
        for (const Action& action : catalogue.actions()) {
            m_bench->choose(qPrintable(action.id));
            QCOMPARE(find<QWidget>("modelCombo")->isVisibleTo(&panel()), action.usesModel);
            QCOMPARE(find<QWidget>("takesButton")->isVisibleTo(&panel()),
                     action.yield == Action::Yield::Song);
            for (const bool isInstrumental : {false, true}) {
                find<QAbstractButton>("instrumentalCheck")->setChecked(isInstrumental);
                for (const Parameter& each : catalogue.parameters()) {
                    const auto field = std::find_if(fields.begin(), fields.end(), [&](const FormField* one) {
                        return one->key() == each.key && one->isVisibleTo(&panel());
                    });
                    const bool isShown = !each.derived && panel().form().isShown(catalogue, each.key);
                    QVERIFY2((field != fields.end()) == isShown, qPrintable(action.id + each.key));
                    if (!isShown)
                        continue;
                    const auto labels = (*field)->findChildren<QLabel*>();
                    QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                         [&](const QLabel* label) {
                                             return label->buddy() == (*field)->control()
                                                    && label->text() == each.label;
                                         }),
                             qPrintable(action.id + each.key));
                }
            }
        }
    }

    /// What a seed is for: unit/form/tst_formrequest; that a draft keeps it: unit/form/tst_drafts.
    void ctrlReturnAsksForWhatIsFilledIn()
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

    void aDoubleClickIsOneWish()
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

    void slidersGoBack()
    {
        auto* slider = find<QSlider>("soundStrengthSlider");
        auto* number = find<QDoubleSpinBox>("soundStrengthSpin");
        auto* reset = find<QWidget>("soundStrengthReset");
        QVERIFY(!reset->isVisibleTo(&panel()));
        const int usual = slider->value();
        slider->setValue(slider->minimum());
        QCOMPARE(number->value(), 0.2);
        QVERIFY(reset->isVisibleTo(&panel()));
        QTest::mouseDClick(slider, Qt::LeftButton, {}, QPoint(4, slider->height() / 2));
        QCOMPARE(slider->value(), usual);
        slider->setValue(slider->maximum());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(slider->value(), usual);
        QCOMPARE(panel().request().number(text("sound_strength")), 0.7);
    }

    /// What can be typed: unit/base/tst_numbertext.
    void timesAreTypedAndStepped()
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
};

RIFFDESK_TEST(tst_createpanel, test::runCreateTest<TestCreatePanel>);

#include "tst_createpanel.moc"
