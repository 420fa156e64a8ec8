#include "createbench.h"
#include "form/preset.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace riffdesk;
using namespace riffdesk::test;

/// One song over several values, chosen in its dialog. What a sweep is: unit/form/tst_sweep.
class TestSweepDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] const Form& form() const { return m_bench->panel->form(); }
    [[nodiscard]] QWidget* dialog() const { return m_bench->shown<QWidget>("sweepDialog"); }
    template <typename T> T* in(const char* name) const
    {
        T* found = dialog() ? dialog()->findChild<T*>(QLatin1String(name)) : nullptr;
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void openDialog() const
    {
        QMenu* menu = m_bench->find<QPushButton>("takesButton")->menu();
        menu->findChild<QAction*>(text("sweepAction"))->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void press(const char* button) const { QTest::mouseClick(in<QWidget>(button), Qt::LeftButton); }
    void type(const char* words) const
    {
        auto* edit = in<QLineEdit>("sweepAcrossEdit");
        edit->selectAll();
        QTest::keyClicks(edit, text(words));
    }
    void chooseDown(const char* key) const
    {
        auto* combo = in<QComboBox>("sweepDownCombo");
        combo->setCurrentIndex(combo->findData(text(key)));
    }
    [[nodiscard]] QString textOf(const char* name) const
    {
        return in<QWidget>(name)->property("text").toString();
    }
    [[nodiscard]] bool hasCell(int row, int column) const
    {
        const auto* cell =
            dialog()->findChild<QWidget*>(QStringLiteral("sweepCell_%1_%2").arg(row).arg(column));
        return cell && cell->isVisible();
    }
    void useSixSongs() const ///< three by two
    {
        openDialog();
        type("0.2 0.5 0.8");
        chooseDown("model");
        press("useSweepButton");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->panel->setService(elsewhere);
        m_bench->prompt()->setPlainText(text("a song"));
    }

    void valuesAreTypedAndTicked()
    {
        openDialog();
        const auto left = [this](const char* name) {
            return in<QWidget>(name)->mapTo(dialog(), QPoint()).x();
        };
        QTRY_COMPARE(left("sweepDownCombo"), left("sweepAcrossCombo")); // also without values
        type("0,2 0.5;0,8"); // decimal comma and point, space and semicolon
        chooseDown("model");
        for (int i = 0; i < m_bench->catalogue.models().size(); ++i) {
            auto* box = in<QCheckBox>(qPrintable(QStringLiteral("sweepDownChoice%1").arg(i)));
            QCOMPARE(box->text(), m_bench->catalogue.models().at(i));
            if (box->isChecked() != (i == 1 || i == 5))
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        QVERIFY(hasCell(1, 2) && !dialog()->findChild<QWidget*>(text("sweepCell_2_0")));
        QCOMPARE(textOf("sweepHeader_0_3"), text("0.8"));
        QCOMPARE(textOf("sweepHeader_2_0"), m_bench->catalogue.models().at(5));
        QCOMPARE(textOf("sweepCell_1_0"), text("4")); // row by row
        QVERIFY2(textOf("sweepLine").startsWith(text("6 requests, each of them is paid.")),
                 qPrintable(textOf("sweepLine")));
        press("useSweepButton");
        QTRY_VERIFY(!dialog());

        QCOMPARE(m_bench->said("createButton"), text("Create ×6"));
        QCOMPARE(m_bench->said("createLine"), text("Weirdness × Model: 6 paid requests."));
        QVERIFY(m_bench->find<QPushButton>("createButton")->toolTip().contains(text("0.2; 0.5; 0.8")));
        QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
        m_bench->click("createButton");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toInt(), 1); // take of each
        const auto sweep = asked.first().at(3).value<Sweep>();
        QCOMPARE(sweep.axes.at(0), (Sweep::Axis{text("weirdness"), {0.2, 0.5, 0.8}}));
        QCOMPARE(sweep.axes.at(1).values,
                 QVariantList({m_bench->catalogue.models().at(1), m_bench->catalogue.models().at(5)}));
        QCOMPARE(m_bench->said("createButton"), text("Create")); // the next one is one again
    }

    void whatDoesNotHoldCannotBeUsed()
    {
        openDialog();
        for (const char* wrong : {"0.2", "0.2 0.2", "0.2 7", "much", ""}) {
            type("0.2 0.5 0.8");
            QVERIFY(in<QPushButton>("useSweepButton")->isEnabled());
            in<QLineEdit>("sweepAcrossEdit")->clear();
            QTest::keyClicks(in<QLineEdit>("sweepAcrossEdit"), text(wrong));
            QVERIFY2(!in<QPushButton>("useSweepButton")->isEnabled(), wrong);
            QVERIFY2(!textOf("sweepLine").contains(text("requests")), qPrintable(textOf("sweepLine")));
        }
        type("0.2 0.5 0.8");
        in<QSpinBox>("sweepTakesSpin")->setValue(12);
        QVERIFY(in<QPushButton>("useSweepButton")->isEnabled()); // 36
        type("0.2 0.5 0.8 0.9");
        QVERIFY(!in<QPushButton>("useSweepButton")->isEnabled()); // 48
        QVERIFY(textOf("sweepLine").contains(text("48")));
        press("cancelSweepButton");
        QTRY_VERIFY(!dialog());
        QVERIFY(!form().sweep.isOn());
    }

    void takesOfEachCount()
    {
        openDialog();
        type("0.2 0.8");
        in<QSpinBox>("sweepTakesSpin")->setValue(3);
        QCOMPARE(textOf("sweepCell_0_1"), text("4–6"));
        press("useSweepButton");
        QCOMPARE(m_bench->said("createButton"), text("Create ×6"));
        QCOMPARE(form().takes, 3);
    }

    void aboveTheLimitItSaysSo()
    {
        m_bench->settings->setAskAbovePerCreate(4);
        openDialog();
        type("0.2 0.4 0.6 0.8");
        QVERIFY(!textOf("sweepLine").contains(text("more than")));
        type("0.2 0.4 0.6 0.8 1");
        QVERIFY(textOf("sweepLine").contains(text("more than 4")));
    }

    void itCanBeTakenAway()
    {
        useSixSongs();
        openDialog();
        QCOMPARE(in<QLineEdit>("sweepAcrossEdit")->text(), text("0.2; 0.5; 0.8")); // as it was
        QVERIFY(hasCell(1, 2));
        press("noSweepButton");
        QTRY_VERIFY(!dialog());
        QVERIFY(!form().sweep.isOn());
        QCOMPARE(m_bench->said("createButton"), text("Create"));
        useSixSongs();
        chooseTakes(*m_bench->panel, 2);
        QVERIFY(!form().sweep.isOn());
        QCOMPARE(m_bench->said("createButton"), text("Create ×2"));
    }

    /// Another start opens a file while the dialog is there.
    void itIsForItsDraftAlone()
    {
        Preset preset;
        preset.name = text("Snow");
        preset.request.setAction(text("generate"));
        preset.request.set(text("prompt"), text("snow on the moor"));
        const QString path = m_bench->file(preset.fileName());
        QVERIFY(writeBytes(path, preset.toJson(m_bench->catalogue, Preset::Kind::Recipe)));
        openDialog();
        type("0.2 0.5 0.8");
        m_bench->panel->openPreset(path);
        if (dialog() && dialog()->isVisible())
            press("useSweepButton");
        QCOMPARE(m_bench->prompt()->toPlainText(), text("snow on the moor"));
        QVERIFY(!form().sweep.isOn());
        QCOMPARE(m_bench->said("createButton"), text("Create"));
        QTRY_VERIFY(!dialog());
    }

    void undoTakesItBack()
    {
        useSixSongs();
        QTRY_VERIFY(!dialog());
        QTest::keySequence(m_bench->prompt(), QKeySequence::Undo);
        QCOMPARE(m_bench->said("createButton"), text("Create"));
        QTest::keySequence(m_bench->prompt(), QKeySequence::Redo);
        QCOMPARE(m_bench->said("createButton"), text("Create ×6"));
    }

    void aRestartKeepsIt()
    {
        useSixSongs();
        QTRY_VERIFY(!dialog());
        m_bench->open();
        QCOMPARE(m_bench->said("createButton"), text("Create ×6"));
    }

    /// What is hidden cannot be swept, and that can be mended.
    void instrumentalSongsHaveNoLyricsToSweep()
    {
        openDialog();
        auto* combo = in<QComboBox>("sweepAcrossCombo");
        combo->setCurrentIndex(combo->findData(text("lyrics_strength")));
        press("useSweepButton");
        QTRY_VERIFY(!dialog());
        QVERIFY(m_bench->canCreate());
        m_bench->find<QAbstractButton>("instrumentalCheck")->click();
        QVERIFY(!m_bench->canCreate());
        QVERIFY(m_bench->find<QPushButton>("takesButton")->isEnabled());
        chooseTakes(*m_bench->panel, 1);
        QVERIFY(m_bench->canCreate());
    }

    void stemsAreNotSwept()
    {
        useSixSongs();
        m_bench->choose("stems");
        QVERIFY(!form().sweep.isOn());
        QVERIFY(!m_bench->isSeen("takesButton"));
    }
};

RIFFDESK_TEST(tst_sweepdialog, runCreateTest<TestSweepDialog>);

#include "tst_sweepdialog.moc"
