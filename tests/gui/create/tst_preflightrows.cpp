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

    std::unique_ptr<CreateBench> m_bench;

    /// Waits until the form has been looked over.
    void look() const { QTRY_VERIFY(!m_bench->find<QTimer>("warningsTimer")->isActive()); }
    [[nodiscard]] QPushButton* fix() const { return m_bench->shown<QPushButton>("preflightFix"); }
    [[nodiscard]] QPushButton* fold() const { return m_bench->shown<QPushButton>("preflightFold"); }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }

    void mendedLyricsCanBeTakenBack()
    {
        const QString written = QStringLiteral("[Verse]\nOne\n\n[Verse]\nOne");
        m_bench->write(written);
        QTRY_VERIFY(fix());
        fix()->click();
        QVERIFY(m_bench->lyrics()->toPlainText() != written);
        QVERIFY(!fix());
        QTest::keySequence(m_bench->lyrics(), QKeySequence::Undo);
        QCOMPARE(m_bench->lyrics()->toPlainText(), written);
        QTRY_VERIFY(fix());
        m_bench->panel->useAsSource(m_bench->addSong(Song::Media::Pending).id, QStringLiteral("cover"));
        look();
        QVERIFY(m_bench->shown<QLabel>("preflightText"));
        QVERIFY(!fix()); // only the user can
    }

    /// In a low window several things take one line until the user wants to see them; one is told as ever.
    void severalFoldWhereThereIsLittleRoom()
    {
        m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne\\nTwo\n\n[Bridge]\nX\n\n[Bridge]\nX"));
        look();
        QVERIFY(fix() && !fold());
        const int high = m_bench->find<QWidget>("preflightRows")->height();
        m_bench->panel->resize(320, 560); // as in a window of 1024 × 640
        QTRY_VERIFY(fold());
        QPushButton* const line = fold();
        QCOMPARE(line->text(), QStringLiteral("3 things to look at"));
        QVERIFY(!fix());
        QTRY_VERIFY(m_bench->find<QWidget>("preflightRows")->height() * 3 < high);

        line->click();
        QVERIFY(fix());
        fix()->click(); // the first of them; the others are still unfolded
        QTRY_COMPARE(line->text(), QStringLiteral("2 things to look at"));
        QVERIFY(fix());
        line->click();
        QVERIFY(!fix());
        m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne"));
        look();
        QVERIFY(fix() && !fold());
        m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne\\nTwo"));
        look();
        QVERIFY(fold() && !fix());
        m_bench->panel->resize(320, 900);
        QTRY_VERIFY(fix() && !fold());
    }

    void dismissedForThisRequestOnly()
    {
        QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
        m_bench->write(QStringLiteral("[Verse]\n\n[Chorus]\nOne"));
        QTRY_VERIFY(fix());
        m_bench->shown<QToolButton>("preflightDismiss")->click();
        QVERIFY(!fix());
        m_bench->lyrics()->appendPlainText(QStringLiteral("Two"));
        look();
        QVERIFY(!fix());
        m_bench->click("createButton");
        QCOMPARE(asked.size(), 1);
        m_bench->lyrics()->appendPlainText(QStringLiteral("Three"));
        QTRY_VERIFY(fix());
        m_bench->click("createButton"); // nothing of it blocks
        QCOMPARE(asked.size(), 2);
    }
};

RIFFDESK_TEST(tst_preflightrows, riffdesk::test::runCreateTest<TestPreflightRows>);

#include "tst_preflightrows.moc"
