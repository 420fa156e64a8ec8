#include "createbench.h"
#include "form/takes.h"
#include "support/testhome.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Which seed each take and the next request get.
class TestSeedLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp and rain"));
        m_bench->find<QSpinBox>("takesSpin")->setValue(12);
    }
    void cleanup() { m_bench.reset(); }
    void unlockedTakesDiffer();
    void lockedTakesAreTheSame();
    void withoutASeedTheServiceThrows();
    void lockThrowsAndSurvives();
    void doubleClickStaysOneWish();

private:
    /// What is asked for by a press of Create.
    [[nodiscard]] QVector<SongRequest> create() const
    {
        QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
        m_bench->find<QPushButton>("createButton")->click();
        if (asked.size() != 1)
            return {};
        const QList<QVariant> wish = asked.first();
        return takesOf(wish.at(0).value<SongRequest>(), wish.at(1).toInt(), wish.at(2).toBool());
    }
    [[nodiscard]] static QSet<QString> seeds(const QVector<SongRequest>& takes)
    {
        QSet<QString> found;
        for (const SongRequest& take : takes)
            found.insert(take.text(QStringLiteral("seed")));
        return found;
    }

    std::unique_ptr<CreateBench> m_bench;
};

void TestSeedLock::unlockedTakesDiffer()
{
    m_bench->find<QLineEdit>("seedEdit")->setText(QStringLiteral("42"));
    const QVector<SongRequest> takes = create();
    QCOMPARE(takes.size(), 12);
    QCOMPARE(takes.first().text(QStringLiteral("seed")), QStringLiteral("42"));
    QCOMPARE(seeds(takes).size(), 12);
    QVERIFY(m_bench->find<QLineEdit>("seedEdit")->text().isEmpty()); // the next one is another song
}

void TestSeedLock::lockedTakesAreTheSame()
{
    m_bench->find<QLineEdit>("seedEdit")->setText(QStringLiteral("42"));
    m_bench->find<QToolButton>("seedLock")->click();
    const QVector<SongRequest> takes = create();
    QCOMPARE(takes.size(), 12);
    QCOMPARE(seeds(takes), QSet<QString>{QStringLiteral("42")});
    QCOMPARE(m_bench->find<QLineEdit>("seedEdit")->text(), QStringLiteral("42"));
}

void TestSeedLock::withoutASeedTheServiceThrows()
{
    const QVector<SongRequest> takes = create();
    QCOMPARE(takes.size(), 12);
    for (const SongRequest& take : takes)
        QVERIFY(!take.has(QStringLiteral("seed")));
}

void TestSeedLock::lockThrowsAndSurvives()
{
    m_bench->find<QToolButton>("seedLock")->click();
    const QString thrown = m_bench->find<QLineEdit>("seedEdit")->text();
    QVERIFY(!thrown.isEmpty());
    m_bench->open();
    QVERIFY(m_bench->find<QToolButton>("seedLock")->isChecked());
    QCOMPARE(m_bench->find<QLineEdit>("seedEdit")->text(), thrown);
}

void TestSeedLock::doubleClickStaysOneWish()
{
    m_bench->find<QLineEdit>("seedEdit")->setText(QStringLiteral("42"));
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    auto* button = m_bench->find<QPushButton>("createButton");
    button->click();
    button->click();
    QCOMPARE(asked.size(), 1);
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestSeedLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_seedlock.moc"
