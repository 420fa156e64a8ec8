#include "api/producerclient.h"
#include "createbench.h"
#include "library/references.h"
#include "references/uploader.h"
#include "support/testhome.h"
#include "ui/create/formpreflight.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// What is told above the Create button, and that one click mends it.
class TestPreflightRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup()
    {
        m_bench->panel.reset();
        m_uploader.reset();
        m_references.reset();
        m_bench.reset();
    }
    void mendsLyrics_data();
    void mendsLyrics();
    void mendedLyricsCanBeTakenBack();
    void mendsInstrumental();
    void mendsTimes();
    void mendsTheAction();
    void mendsTheActionOfAnUpload_data();
    void mendsTheActionOfAnUpload();
    void uploadsAreMeasuredToo();
    void severalFoldWhereThereIsLittleRoom();
    void oneIsToldWhereThereIsLittleRoom();
    void mendsALongPrompt();
    void tellsAnUnfinishedSource();
    void dismissedForThisRequestOnly();
    void doesNotBlock();
    void silentWhileSomethingIsMissing();

private:
    /// At once, so that a test need not wait for nothing to come.
    void look() const { m_bench->panel->findChild<FormPreflight*>()->now(); }
    [[nodiscard]] QPushButton* fix() const { return m_bench->shown<QPushButton>("preflightFix"); }
    [[nodiscard]] QString told() const
    {
        const QLabel* label = m_bench->shown<QLabel>("preflightText");
        return label ? label->text() : QString();
    }

    /// A list of references with one in it.
    void giveUploads()
    {
        m_references = std::make_unique<References>(*m_bench->database);
        m_uploader = std::make_unique<Uploader>(m_client, *m_references,
                                                [](const QString&) { return std::optional<Endpoint>(); });
        Reference reference;
        reference.service = Endpoint::practiceId();
        reference.remoteId = QStringLiteral("up-1");
        reference.name = QStringLiteral("Humming");
        reference.durationSeconds = 61.5;
        reference.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_references->add(reference));
        m_bench->panel->setUploads(*m_references, *m_uploader);
    }

    std::unique_ptr<CreateBench> m_bench;
    ProducerClient m_client;
    std::unique_ptr<References> m_references;
    std::unique_ptr<Uploader> m_uploader;
};

void TestPreflightRows::mendsLyrics_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("mended");
    QTest::newRow("empty") << "[Verse]\nOne\n\n[Chorus]\n\n[Bridge]\nTwo"
                           << "[Chorus] has no lines."
                           << "[Verse]\nOne\n\n[Bridge]\nTwo";
    QTest::newRow("doubled") << "[Verse]\nOne\n\n[Verse]\nOne"
                             << "[Verse] stands there twice in a row, word for word."
                             << "[Verse]\nOne";
    QTest::newRow("newlines") << "[Verse]\\nOne\\nTwo"
                              << "The lyrics hold the characters “\\n” instead of line breaks."
                              << "[Verse]\nOne\nTwo";
}

void TestPreflightRows::mendsLyrics()
{
    QFETCH(QString, written);
    QFETCH(QString, sentence);
    QFETCH(QString, mended);
    m_bench->write(written);
    QTRY_COMPARE(told(), sentence);
    QVERIFY(fix());
    fix()->click();
    QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")).trimmed(), mended);
    QTRY_VERIFY(!fix());
}

void TestPreflightRows::mendedLyricsCanBeTakenBack()
{
    const QString written = QStringLiteral("[Verse]\nOne\n\n[Verse]\nOne");
    m_bench->write(written);
    QTRY_VERIFY(fix());
    fix()->click();
    auto* edit = m_bench->find<QPlainTextEdit>("lyricsEdit");
    QVERIFY(edit->toPlainText() != written);
    edit->undo();
    QCOMPARE(edit->toPlainText(), written);
    QTRY_VERIFY(fix());
}

void TestPreflightRows::mendsInstrumental()
{
    m_bench->write(QStringLiteral("[Verse]\nOne"));
    m_bench->find<QCheckBox>("instrumentalCheck")->setChecked(true);
    QTRY_VERIFY(fix());
    QCOMPARE(told(), QStringLiteral("Instrumental is on: these lyrics would not be sung."));
    fix()->click();
    QVERIFY(!m_bench->find<QCheckBox>("instrumentalCheck")->isChecked());
    QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nOne"));
}

void TestPreflightRows::mendsTimes()
{
    const Song song = m_bench->addSong();
    m_bench->panel->extendFrom(song.id, 150);
    look();
    QVERIFY(!fix());
    m_bench->find<QDoubleSpinBox>("continueAtSpin")->setValue(200);
    QTRY_VERIFY(fix());
    fix()->click();
    QCOMPARE(m_bench->panel->request().number(QStringLiteral("continue_at")), 150.0);
}

void TestPreflightRows::mendsTheAction()
{
    const Song song = m_bench->addSong();
    SongRequest wish(QStringLiteral("upload_cover"), m_bench->catalogue.defaultModel());
    wish.set(QStringLiteral("audio_id"), song.remoteId);
    wish.set(QStringLiteral("prompt"), QStringLiteral("slower"));
    m_bench->panel->setRequest(wish);
    QTRY_VERIFY(fix());
    QCOMPARE(fix()->text(), QStringLiteral("Switch to “Cover”"));
    fix()->click();
    QCOMPARE(m_bench->panel->request().action(), QStringLiteral("cover"));
    QCOMPARE(m_bench->panel->request().text(QStringLiteral("audio_id")), song.remoteId);
    QCOMPARE(m_bench->panel->request().text(QStringLiteral("prompt")), QStringLiteral("slower"));
    QTRY_VERIFY(!fix());
}

void TestPreflightRows::mendsTheActionOfAnUpload_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("upload");
    QTest::addColumn<QString>("button");
    QTest::newRow("cover") << "cover"
                           << "upload_cover"
                           << "Switch to “Cover an upload”";
    QTest::newRow("extend") << "extend"
                            << "upload_extend"
                            << "Switch to “Extend an upload”";
    QTest::newRow("replace") << "replace_section"
                             << "upload_replace_section"
                             << "Switch to “Replace section of an upload”";
}

void TestPreflightRows::mendsTheActionOfAnUpload()
{
    QFETCH(QString, plain);
    QFETCH(QString, upload);
    giveUploads();
    SongRequest wish(plain, m_bench->catalogue.defaultModel());
    wish.set(QStringLiteral("audio_id"), QStringLiteral("up-1"));
    wish.set(QStringLiteral("continue_at"), 20.0);
    wish.set(QStringLiteral("replace_section_start"), 5.0);
    wish.set(QStringLiteral("replace_section_end"), 9.0);
    wish.set(QStringLiteral("prompt"), QStringLiteral("slower"));
    m_bench->panel->setRequest(wish);
    QTRY_VERIFY(fix());
    QCOMPARE(told(),
             QStringLiteral("The source is an upload, but this action works on songs of the service."));
    QTEST(fix()->text(), "button");
    const SongRequest before = m_bench->panel->request();
    fix()->click();
    SongRequest expected = before;
    expected.setAction(upload);
    QCOMPARE(m_bench->panel->request(), expected);
    QTRY_VERIFY(!fix());
    QVERIFY(told().isEmpty());
    QVERIFY(m_bench->find<QPushButton>("createButton")->isEnabled());
}

void TestPreflightRows::uploadsAreMeasuredToo()
{
    giveUploads(); // a recording of 61.5 s
    m_bench->choose("upload_extend");
    SongRequest wish = m_bench->panel->request();
    wish.set(QStringLiteral("audio_id"), QStringLiteral("up-1"));
    wish.set(QStringLiteral("continue_at"), 70.0);
    m_bench->panel->setRequest(wish);
    QTRY_VERIFY(fix());
    fix()->click();
    QCOMPARE(m_bench->panel->request().number(QStringLiteral("continue_at")), 61.5);
}

/// In a low window several things take one line until the user wants to see them.
void TestPreflightRows::severalFoldWhereThereIsLittleRoom()
{
    m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne\\nTwo\n\n[Bridge]\nX\n\n[Bridge]\nX"));
    look();
    QVERIFY(fix());
    QVERIFY(!m_bench->shown<QPushButton>("preflightFold"));
    const int high = m_bench->find<QWidget>("preflightRows")->height();

    m_bench->panel->resize(320, 560); // as in a window of 1024 × 640
    QTRY_VERIFY(m_bench->shown<QPushButton>("preflightFold"));
    auto* fold = m_bench->shown<QPushButton>("preflightFold");
    QCOMPARE(fold->text(), QStringLiteral("3 things to look at"));
    QVERIFY(!fix());
    QTRY_VERIFY(m_bench->find<QWidget>("preflightRows")->height() * 3 < high);

    fold->click();
    QVERIFY(fix());
    fix()->click(); // the first of them; the others are still unfolded
    QTRY_COMPARE(fold->text(), QStringLiteral("2 things to look at"));
    QVERIFY(fix());
    fold->click();
    QVERIFY(!fix());
    m_bench->panel->resize(320, 900);
    QTRY_VERIFY(fix());
    QVERIFY(!m_bench->shown<QPushButton>("preflightFold"));
}

void TestPreflightRows::oneIsToldWhereThereIsLittleRoom()
{
    m_bench->panel->resize(320, 560);
    m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne"));
    look();
    QCOMPARE(told(), QStringLiteral("[Verse] has no lines."));
    QVERIFY(fix());
    QVERIFY(!m_bench->shown<QPushButton>("preflightFold"));
}

void TestPreflightRows::mendsALongPrompt()
{
    m_bench->find<QPlainTextEdit>("promptEdit")
        ->setPlainText(QStringLiteral("choir and bells ").repeated(20));
    QVERIFY(!m_bench->find<QPushButton>("createButton")->isEnabled());
    QTRY_VERIFY(fix());
    fix()->click();
    const QString kept = m_bench->panel->request().text(QStringLiteral("prompt"));
    QVERIFY(kept.size() <= 200 && kept.size() > 180);
    QVERIFY(m_bench->find<QPushButton>("createButton")->isEnabled());
}

void TestPreflightRows::tellsAnUnfinishedSource()
{
    const Song song = m_bench->addSong(Song::Media::Pending);
    m_bench->panel->useAsSource(song.id, QStringLiteral("cover"));
    QTRY_VERIFY(told().startsWith(QStringLiteral("The source song is not finished yet")));
    QVERIFY(!fix());
}

void TestPreflightRows::dismissedForThisRequestOnly()
{
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne"));
    QTRY_VERIFY(fix());
    m_bench->shown<QToolButton>("preflightDismiss")->click();
    QVERIFY(!fix());
    m_bench->find<QPlainTextEdit>("lyricsEdit")->appendPlainText(QStringLiteral("Two"));
    look();
    QVERIFY(!fix());
    m_bench->find<QPushButton>("createButton")->click();
    QCOMPARE(asked.size(), 1);
    m_bench->find<QPlainTextEdit>("lyricsEdit")->appendPlainText(QStringLiteral("Three"));
    QTRY_VERIFY(fix());
}

void TestPreflightRows::doesNotBlock()
{
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne"));
    QTRY_VERIFY(fix());
    m_bench->find<QPushButton>("createButton")->click();
    QCOMPARE(asked.size(), 1);
}

void TestPreflightRows::silentWhileSomethingIsMissing()
{
    m_bench->choose("cover"); // without a source
    m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne"));
    look();
    QVERIFY(told().isEmpty());
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestPreflightRows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preflightrows.moc"
