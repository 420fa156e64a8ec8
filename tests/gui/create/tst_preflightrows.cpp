#include "createbench.h"
#include "support/testprogram.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// The warnings above the Create button, and that one click fixes each. Each warning:
/// unit/form/tst_formwarnings.
class TestPreflightRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }
    void mendedLyricsCanBeTakenBack();
    void severalFoldWhereThereIsLittleRoom();
    void oneIsToldWhereThereIsLittleRoom();
    void whatCannotBeFixedHasNoButton();
    void dismissedForThisRequestOnly();

private:
    /// Waits until the form has been looked over.
    void look() const
    {
        const auto* timer = m_bench->find<QTimer>("warningsTimer");
        QTRY_VERIFY(!timer->isActive());
    }
    [[nodiscard]] QPushButton* fix() const { return m_bench->shown<QPushButton>("preflightFix"); }
    [[nodiscard]] QString told() const
    {
        const QLabel* label = m_bench->shown<QLabel>("preflightText");
        return label ? label->text() : QString();
    }

    std::unique_ptr<CreateBench> m_bench;
};

void TestPreflightRows::mendedLyricsCanBeTakenBack()
{
    const QString written = QStringLiteral("[Verse]\nOne\n\n[Verse]\nOne");
    m_bench->write(written);
    QTRY_VERIFY(fix());
    fix()->click();
    auto* edit = m_bench->find<QPlainTextEdit>("lyricsEdit");
    QVERIFY(edit->toPlainText() != written);
    QVERIFY(!fix());
    QTest::keySequence(edit, QKeySequence::Undo);
    QCOMPARE(edit->toPlainText(), written);
    QTRY_VERIFY(fix());
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

void TestPreflightRows::whatCannotBeFixedHasNoButton()
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
    m_bench->find<QPushButton>("createButton")->click(); // nothing of it blocks
    QCOMPARE(asked.size(), 2);
}

RIFFDESK_TEST(tst_preflightrows, riffdesk::test::runCreateTest<TestPreflightRows>);

#include "tst_preflightrows.moc"
