#include "platform/singleinstance.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace riffdesk;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

private Q_SLOTS:
    void oneOwnerALibrary()
    {
        QTemporaryDir dir;
        QTemporaryDir other;
        SingleInstance first(dir.path());
        QVERIFY(first.tryLock());
        SingleInstance second(dir.path());
        QVERIFY(!second.tryLock());
        SingleInstance elsewhere(other.path());
        QVERIFY(elsewhere.tryLock());
    }

    void theLockGoesWithItsOwner()
    {
        QTemporaryDir dir;
        {
            SingleInstance first(dir.path());
            QVERIFY(first.tryLock());
        }
        SingleInstance second(dir.path());
        QVERIFY(second.tryLock());
    }

    void theSecondAsksTheFirstToShowItself()
    {
        QTemporaryDir dir;
        SingleInstance first(dir.path());
        QVERIFY(first.tryLock());
        first.listen();
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        bool answered = false;
        std::thread otherProcess([&] { answered = SingleInstance(dir.path()).raiseOther(); });
        QTRY_COMPARE(raised.count(), 1);
        otherProcess.join();
        QVERIFY(answered);
    }
};

RIFFDESK_TEST(tst_singleinstance, test::runTest<TestSingleInstance>);
#include "tst_singleinstance.moc"
