#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/export/exportdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace riffdesk;

class TestExportDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl& url) { m_opened = url; }

private Q_SLOTS:
    void init();
    void cleanup();
    void previewsTheName();
    void refusesWhatCannotBeANameOrAFolder();
    void writesAndShowsTheFolder();
    void remembersWhatWasChosen();
    void listsWhatFailed();

private:
    void open(const QStringList& ids)
    {
        QVector<Song> songs;
        for (const QString& id : ids)
            songs << *m_bench->library.song(id);
        m_dialog = new ExportDialog(songs, m_bench->library, m_bench->settings);
        m_dialog->open();
        find<QLineEdit>("exportFolderEdit")->setText(m_bench->home.path(QStringLiteral("out")));
    }
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
    void choose(const QString& format)
    {
        auto* combo = find<QComboBox>("exportFormatCombo");
        combo->setCurrentIndex(combo->findText(format, Qt::MatchStartsWith));
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    QPointer<ExportDialog> m_dialog;
    QUrl m_opened;
};

void TestExportDialog::init()
{
    m_bench = std::make_unique<test::LibraryBench>();
    QVERIFY(QDir().mkpath(m_bench->home.path(QStringLiteral("out"))));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
}

void TestExportDialog::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    delete m_dialog;
    m_bench.reset();
}

void TestExportDialog::previewsTheName()
{
    const QString id = m_bench->add(1, QStringLiteral("Snow: a/b"));
    QVERIFY(m_bench->addMedia(id, 1));
    open({id});
    choose(QStringLiteral("MP3"));
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title} - {model}"));
    QVERIFY2(text("exportPreview").endsWith(QStringLiteral(" - FUZZ-2.0.mp3")),
             qPrintable(text("exportPreview")));
    QVERIFY(!text("exportPreview").contains(QLatin1Char(':')));
    choose(QStringLiteral("Original"));
    QVERIFY(text("exportPreview").endsWith(QStringLiteral(".m4a")));
}

void TestExportDialog::refusesWhatCannotBeANameOrAFolder()
{
    const QString id = m_bench->add(1);
    QVERIFY(m_bench->addMedia(id, 1));
    open({id});
    auto* start = find<QPushButton>("exportStartButton");
    QVERIFY(start->isEnabled());
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{tempo"));
    QVERIFY(!start->isEnabled());
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title}"));
    QVERIFY(start->isEnabled());
    find<QLineEdit>("exportFolderEdit")->clear();
    QVERIFY(!start->isEnabled());
    QVERIFY(text("exportPreview").contains(QStringLiteral("folder")));
}

void TestExportDialog::writesAndShowsTheFolder()
{
    const QString id = m_bench->add(1, QStringLiteral("Snow"));
    QVERIFY(m_bench->addMedia(id, 2));
    open({id});
    choose(QStringLiteral("WAV"));
    QTest::mouseClick(find<QWidget>("exportStartButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("exportShowButton")->isVisible());
    const QString written = m_bench->home.path(QStringLiteral("out/Snow.wav"));
    QVERIFY(QFile(written).size() > 10'000);
    QVERIFY2(text("exportResult").contains(QStringLiteral("written to")), qPrintable(text("exportResult")));
    QTest::mouseClick(find<QWidget>("exportShowButton"), Qt::LeftButton);
    QCOMPARE(QDir(m_opened.toLocalFile()), QDir(m_bench->home.path(QStringLiteral("out"))));
    QTest::mouseClick(find<QWidget>("exportCancelButton"), Qt::LeftButton); // "Close" by now
    QTRY_VERIFY(m_dialog.isNull());
}

void TestExportDialog::remembersWhatWasChosen()
{
    const QString id = m_bench->add(1, QStringLiteral("Snow"));
    QVERIFY(m_bench->addMedia(id, 1));
    open({id});
    choose(QStringLiteral("FLAC"));
    find<QLineEdit>("exportNameEdit")->setText(QStringLiteral("{title} {date}"));
    QTest::mouseClick(find<QWidget>("exportStartButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("exportShowButton")->isVisible());
    delete m_dialog;
    m_dialog = new ExportDialog({*m_bench->library.song(id)}, m_bench->library, m_bench->settings);
    QVERIFY(find<QComboBox>("exportFormatCombo")->currentText().startsWith(QStringLiteral("FLAC")));
    QCOMPARE(find<QLineEdit>("exportNameEdit")->text(), QStringLiteral("{title} {date}"));
    QCOMPARE(QDir(find<QLineEdit>("exportFolderEdit")->text()),
             QDir(m_bench->home.path(QStringLiteral("out"))));
}

void TestExportDialog::listsWhatFailed()
{
    const QString good = m_bench->add(1, QStringLiteral("Good"));
    const QString bad = m_bench->add(2, QStringLiteral("Bad"));
    QVERIFY(m_bench->addMedia(good, 1));
    QVERIFY(m_bench->addMedia(bad));
    open({bad, good});
    choose(QStringLiteral("WAV"));
    QTest::mouseClick(find<QWidget>("exportStartButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>("exportShowButton")->isVisible());
    const auto* failures = find<QListWidget>("exportFailures");
    QStringList lines;
    for (int i = 0; i < failures->count(); ++i)
        lines << failures->item(i)->text();
    QCOMPARE(lines.filter(QStringLiteral("Bad: ")).size(), 1);
    QVERIFY2(lines.filter(QStringLiteral("Good: ")).size() == 1, qPrintable(lines.join(QLatin1Char('\n'))));
    QVERIFY(failures->isVisible());
    QVERIFY(QFile::exists(m_bench->home.path(QStringLiteral("out/Good.wav"))));
    QVERIFY(find<QWidget>("exportStartButton")->isVisible()); // to try again
}

RIFFDESK_TEST(tst_exportdialog, test::runTest<TestExportDialog, QApplication>);
#include "tst_exportdialog.moc"
