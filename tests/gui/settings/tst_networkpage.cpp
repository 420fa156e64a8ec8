#include "api/proxychoice.h"
#include "jobs/jobqueue.h"
#include "jobs/jobstore.h"
#include "platform/networkstate.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "studio/studio.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/settings/networkpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;

class TestNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_studio.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanupTestCase() { proxychoice::apply(QStringLiteral("none")); }
    void aProxyHoldsAtOnce();
    void whatCannotBeUsedIsSaidAndNotKept();
    void whatWasChosenIsShown();
    void theStateOfTheNetworkIsSaid();
    void filesWaitForAnotherNetworkUnlessWanted();

private:
    void open()
    {
        Studio::Options options;
        options.dataDir = m_dir->path();
        m_studio = std::make_unique<Studio>(std::move(options));
        QVERIFY(m_studio->open());
        m_page = std::make_unique<NetworkPage>(*m_studio);
        m_page->show();
    }
    void choose(int index)
    {
        auto* const kind = m_page->findChild<QComboBox*>(QStringLiteral("proxyCombo"));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(kind, Qt::Key_Down);
    }
    [[nodiscard]] QLineEdit* address() const
    {
        return m_page->findChild<QLineEdit*>(QStringLiteral("proxyEdit"));
    }
    [[nodiscard]] QLabel* label(const char* name) const
    {
        return m_page->findChild<QLabel*>(QLatin1String(name));
    }

    test::TestHome m_home;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<NetworkPage> m_page;
};

void TestNetworkPage::aProxyHoldsAtOnce()
{
    QVERIFY(address()->isHidden());
    choose(3);
    QVERIFY(!address()->isHidden());
    QTest::keyClicks(address(), QStringLiteral("proxy.example:1080"));
    QCOMPARE(m_studio->settings().proxy(), QStringLiteral("socks5://proxy.example:1080"));
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(QNetworkProxy::applicationProxy().hostName(), QStringLiteral("proxy.example"));
    choose(1);
    QVERIFY(address()->isHidden());
    QCOMPARE(m_studio->settings().proxy(), QStringLiteral("none"));
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
}

void TestNetworkPage::whatCannotBeUsedIsSaidAndNotKept()
{
    choose(2);
    QVERIFY(label("proxyProblem")->isHidden()); // nothing is typed yet
    QTest::keyClicks(address(), QStringLiteral("me:secret@proxy.example:8080"));
    QVERIFY(!label("proxyProblem")->isHidden());
    QCOMPARE(m_studio->settings().proxy(), QStringLiteral("none")); // the last one that could be used
}

void TestNetworkPage::whatWasChosenIsShown()
{
    m_studio->settings().setProxy(QStringLiteral("http://proxy.example:3128"));
    m_studio->settings().setFetchesOnMetered(true);
    const NetworkPage page(*m_studio);
    QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("proxyCombo"))->currentIndex(), 2);
    QCOMPARE(page.findChild<QLineEdit*>(QStringLiteral("proxyEdit"))->text(),
             QStringLiteral("proxy.example:3128"));
    QVERIFY(page.findChild<QCheckBox*>(QStringLiteral("meteredCheck"))->isChecked());
}

void TestNetworkPage::theStateOfTheNetworkIsSaid()
{
    QVERIFY(label("networkState")->isHidden());
    m_studio->network().set(false, true);
    QVERIFY2(label("networkState")->text().contains(QStringLiteral("metered")),
             qPrintable(label("networkState")->text()));
    m_studio->network().set(true, false);
    QVERIFY(!label("networkState")->text().contains(QStringLiteral("metered")));
    QVERIFY(!label("networkState")->isHidden());
    m_studio->network().set(false, false);
    QVERIFY(label("networkState")->isHidden());
}

void TestNetworkPage::filesWaitForAnotherNetworkUnlessWanted()
{
    m_page.reset();
    m_studio.reset();
    Job made;
    made.id = QStringLiteral("made");
    made.service = QStringLiteral("https://music.invalid"); // not connected: nothing is asked of it
    made.action = QStringLiteral("generate");
    made.createdAt = QDateTime::currentDateTimeUtc();
    made.state = Job::State::Fetching;
    made.songIds = QStringList{QStringLiteral("song")};
    {
        const auto database = Database::open(m_dir->filePath(QStringLiteral("library.db")));
        QVERIFY(database.ok());
        QVERIFY(JobStore(**database).insert({made}));
    }
    open();
    m_studio->network().set(false, true);
    m_studio->resume();
    const auto waits = [this, &made] { return m_studio->jobs().job(made.id)->waits; };
    QTRY_VERIFY(waits());
    auto* const wanted = m_page->findChild<QCheckBox*>(QStringLiteral("meteredCheck"));
    QVERIFY(!wanted->isChecked());
    QTest::keyClick(wanted, Qt::Key_Space);
    QVERIFY(m_studio->settings().fetchesOnMetered());
    QTRY_VERIFY(!waits());
    QTest::keyClick(wanted, Qt::Key_Space);
    QVERIFY(!m_studio->settings().fetchesOnMetered());
}

RIFFDESK_TEST(tst_networkpage, test::runTest<TestNetworkPage, QApplication>);
#include "tst_networkpage.moc"
