#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportreport.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace riffdesk;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::LibraryBench>(); }
    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }
    void foretellsTheNames();
    void refusesWhatCannotBeANameOrAFolder();
    void asksForWhatWasChosen();
    void remembersWhatWasChosen();
    void aProfileFillsTheForm();
    void ownProfilesAreSavedAndRemoved();
    void whatIsCutFadesOut();
    void unusualOptionsAreSeen();
    void aPageNeedsFewerOptions();
    void fitsASmallScreen();
    void theReportListsWhatFailed();

private:
    void open(const QStringList& ids, const QString& playlist = {})
    {
        delete m_dialog;
        m_dialog = new ExportDialog(ids, playlist, m_bench->library, m_bench->settings,
                                    ExportProfiles(m_bench->home.path()));
        connect(m_dialog, &ExportDialog::chosen, this,
                [this](const ExportRun::Plan& plan) { m_plan = plan; });
        m_dialog->open();
        find<QLineEdit>("exportFolderEdit")->setText(out());
    }
    [[nodiscard]] QString out() const { return m_bench->home.path(QStringLiteral("out")); }
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    void choose(const char* combo, const QString& text)
    {
        auto* box = find<QComboBox>(combo);
        const int at = box->findText(text, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    void click(const char* button) { QTest::mouseClick(find<QWidget>(button), Qt::LeftButton); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const QAbstractItemModel* model = find<QListView>("exportPreview")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    QPointer<ExportDialog> m_dialog;
    ExportRun::Plan m_plan;
};

void TestExportDialog::foretellsTheNames()
{
    const QString one = m_bench->add(1, QStringLiteral("Snow: a/b"));
    const QString two = m_bench->add(2, QStringLiteral("snow_ A_B"));
    open({one, two}, QStringLiteral("Winter"));
    choose("exportFormatCombo", QStringLiteral("MP3"));
    QTRY_COMPARE(names(),
                 (QStringList{QStringLiteral("Snow_ a_b.mp3"), QStringLiteral("snow_ A_B (2).mp3")}));
    QVERIFY(find<QLabel>("exportPreviewHeading")->text().contains(QLatin1Char('2')));
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{album}/{n} {title}"));
    QTRY_COMPARE(names().value(1), QStringLiteral("Winter/02 snow_ A_B.mp3"));
    choose("exportFormatCombo", QStringLiteral("Original"));
    QTRY_COMPARE(names().value(1), QStringLiteral("Winter/02 snow_ A_B.m4a"));
    QVERIFY(QDir().mkpath(out()));
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title}"));
    QFile there(out() + QStringLiteral("/SNOW_ A_B.m4a"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    open({one, two});
    QTRY_COMPARE(names().value(0), QStringLiteral("Snow_ a_b (2).m4a"));
}

void TestExportDialog::refusesWhatCannotBeANameOrAFolder()
{
    open({m_bench->add(1)});
    auto* start = find<QPushButton>("exportStartButton");
    auto* problem = find<QLabel>("exportProblem");
    QVERIFY(start->isEnabled() && !problem->isVisible());
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{tempo"));
    QVERIFY(!start->isEnabled() && problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("{title}")), qPrintable(problem->text()));
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title}"));
    QVERIFY(start->isEnabled());
    find<QLineEdit>("exportFolderEdit")->clear();
    QVERIFY(!start->isEnabled());
    QVERIFY(problem->text().contains(QStringLiteral("folder")));
}

void TestExportDialog::asksForWhatWasChosen()
{
    const QStringList ids{m_bench->add(1), m_bench->add(2)};
    open(ids, QStringLiteral("Winter"));
    choose("exportFormatCombo", QStringLiteral("FLAC"));
    choose("exportQualityCombo", QStringLiteral("24"));
    choose("exportLoudnessCombo", QStringLiteral("−16"));
    find<QLineEdit>("exportArtistEdit")->setText(QStringLiteral(" Me "));
    QCOMPARE(find<QLineEdit>("exportAlbumEdit")->placeholderText(), QStringLiteral("Winter"));
    click("exportMoreButton");
    find<QLineEdit>("exportCopyrightEdit")->setText(QStringLiteral("© Me"));
    QTest::mouseClick(find<QCheckBox>("exportTrimBox"), Qt::LeftButton, {}, QPoint(8, 8));
    click("exportStartButton");
    QTRY_VERIFY(m_dialog.isNull()); // it goes; the run goes on
    QCOMPARE(m_plan.ids, ids);
    QCOMPARE(m_plan.folder, out());
    QCOMPARE(m_plan.playlist, QStringLiteral("Winter"));
    QCOMPARE(m_plan.options.format, QStringLiteral("flac-24"));
    QCOMPARE(*m_plan.options.loudness, -16.0);
    QCOMPARE(m_plan.options.artist, QStringLiteral("Me"));
    QCOMPARE(m_plan.options.copyright, QStringLiteral("© Me"));
    QVERIFY(m_plan.options.trimsSilence && !m_plan.options.replacesFiles);
}

void TestExportDialog::remembersWhatWasChosen()
{
    const QString id = m_bench->add(1);
    open({id});
    choose("exportFormatCombo", QStringLiteral("MP3"));
    choose("exportQualityCombo", QStringLiteral("V0"));
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title} {date}"));
    click("exportStartButton");
    const ExportRun::Plan first = m_plan;
    m_dialog =
        new ExportDialog({id}, {}, m_bench->library, m_bench->settings, ExportProfiles(m_bench->home.path()));
    connect(m_dialog, &ExportDialog::chosen, this, [this](const ExportRun::Plan& plan) { m_plan = plan; });
    m_dialog->open();
    click("exportStartButton");
    QCOMPARE(m_plan.options, first.options);
    QCOMPARE(m_plan.options.format, QStringLiteral("mp3-v0"));
    QCOMPARE(m_plan.folder, out());
}

void TestExportDialog::aProfileFillsTheForm()
{
    open({m_bench->add(1)});
    find<QLineEdit>("exportArtistEdit")->setText(QStringLiteral("Me"));
    choose("exportProfileCombo", QStringLiteral("Streaming"));
    QVERIFY(find<QComboBox>("exportLoudnessCombo")->currentText().startsWith(QStringLiteral("−14")));
    QCOMPARE(find<QLineEdit>("exportArtistEdit")->text(), QStringLiteral("Me")); // stays
    QVERIFY(find<QCheckBox>("exportTrimBox")->isVisible() && find<QCheckBox>("exportTrimBox")->isChecked());
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{id}")); // another thing by now
    QCOMPARE(find<QComboBox>("exportProfileCombo")->currentIndex(), 0);
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title}"));
    QVERIFY(find<QComboBox>("exportProfileCombo")->currentText().startsWith(QStringLiteral("Streaming")));
}

void TestExportDialog::ownProfilesAreSavedAndRemoved()
{
    open({m_bench->add(1)});
    choose("exportFormatCombo", QStringLiteral("Opus"));
    const auto act = [this](const char* name) {
        find<QToolButton>("exportProfileMenu")->menu()->findChild<QAction*>(QLatin1String(name))->trigger();
    };
    act("exportSaveProfileAction");
    auto* asked = m_dialog->findChild<QInputDialog*>();
    QVERIFY(asked);
    asked->setTextValue(QStringLiteral("For the band"));
    asked->accept();
    auto* combo = find<QComboBox>("exportProfileCombo");
    QCOMPARE(combo->currentText(), QStringLiteral("For the band"));
    choose("exportProfileCombo", QStringLiteral("None"));
    QVERIFY(find<QComboBox>("exportFormatCombo")->currentText().startsWith(QStringLiteral("Original")));
    choose("exportProfileCombo", QStringLiteral("For the band"));
    QVERIFY(find<QComboBox>("exportFormatCombo")->currentText().startsWith(QStringLiteral("Opus")));
    act("exportRemoveProfileAction");
    QCOMPARE(combo->findText(QStringLiteral("For the band")), -1);
}

void TestExportDialog::whatIsCutFadesOut()
{
    open({m_bench->add(1)});
    choose("exportLengthCombo", QStringLiteral("30"));
    click("exportStartButton");
    QCOMPARE(m_plan.options.length, 30.0);
    QCOMPARE(m_plan.options.fadeOut, ExportOptions::usualFade);
}

void TestExportDialog::unusualOptionsAreSeen()
{
    open({m_bench->add(1)});
    QVERIFY(!find<QCheckBox>("exportCatalogueBox")->isVisible());
    choose("exportProfileCombo", QStringLiteral("Archive"));
    QVERIFY(find<QCheckBox>("exportCatalogueBox")->isVisible());
}

void TestExportDialog::aPageNeedsFewerOptions()
{
    open({m_bench->add(1)});
    for (const char* name : {"exportReplaceBox", "exportRepeatBox", "exportCatalogueBox", "exportTrimBox"}) {
        const QWidget* box = find<QWidget>(name);
        choose("exportContentsCombo", QStringLiteral("Web page"));
        const QString why = box->toolTip();
        QVERIFY(!box->isEnabled() && !why.isEmpty());
        choose("exportContentsCombo", QStringLiteral("Files"));
        QVERIFY(box->isEnabled() && box->toolTip() != why);
    }
}

void TestExportDialog::fitsASmallScreen()
{
    open({m_bench->add(1)});
    click("exportMoreButton");
    m_dialog->resize(960, 560);
    test::processDue();
    QVERIFY2(m_dialog->width() <= 960 && m_dialog->height() <= 560,
             qPrintable(QStringLiteral("%1 %2").arg(m_dialog->width()).arg(m_dialog->height())));
    const QWidget* start = find<QWidget>("exportStartButton");
    QVERIFY(m_dialog->rect().contains(QRect(start->mapTo(m_dialog.data(), QPoint()), start->size())));
}

void TestExportDialog::theReportListsWhatFailed()
{
    const Error error{Error::Category::File, QStringLiteral("It is gone."), QStringLiteral("Look for it.")};
    QPointer<ExportReport> report = new ExportReport({{QStringLiteral("id"), QStringLiteral("Snow"), error}},
                                                     {QStringLiteral("Rain: no cover")});
    report->open();
    const auto* list = report->findChild<QListWidget*>(QStringLiteral("exportFailures"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Snow: It is gone. Look for it."));
    QTest::keyClick(report.data(), Qt::Key_Escape);
    QTRY_VERIFY(report.isNull());
}

RIFFDESK_TEST(tst_exportdialog, test::runTest<TestExportDialog, QApplication>);
#include "tst_exportdialog.moc"
