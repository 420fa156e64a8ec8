#include "api/endpoint.h"
#include "studio/studio.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/settings/welcomepage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace riffdesk;

namespace {

QString text(const char* latin)
{
    return QLatin1String(latin);
}

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void practiceIsOnePress();
    void addressIsFilledInAndTokenHidden();
    void unsafeAddressIsRefusedInPlace();
    void serviceThatIsNotThereIsTold();

private:
    template <typename T> T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(text(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<WelcomePage> m_page;
};

void TestWelcome::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Studio::Options options;
    options.dataDir = m_dir->path();
    m_studio = std::make_unique<Studio>(options);
    QVERIFY(m_studio->open().ok());
    QVERIFY2(m_studio->serviceId().isEmpty(), "a fresh folder has no service yet");
    m_page = std::make_unique<WelcomePage>(*m_studio);
    m_page->resize(1024, 640);
    m_page->show();
}

void TestWelcome::cleanup()
{
    m_page.reset();
    m_studio.reset();
    m_dir.reset();
}

void TestWelcome::practiceIsOnePress()
{
    QSignalSpy done(m_page.get(), &WelcomePage::done);
    QTest::mouseClick(find<QPushButton>("practiceButton"), Qt::LeftButton);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_studio->serviceId(), Endpoint::practiceId());
    QVERIFY(m_studio->endpoint(Endpoint::practiceId()).has_value());
}

void TestWelcome::addressIsFilledInAndTokenHidden()
{
    QCOMPARE(find<QLineEdit>("addressEdit")->text(), text("https://api.acedata.cloud"));
    QCOMPARE(find<QLineEdit>("tokenEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(!find<QPushButton>("connectButton")->isEnabled());
    find<QLineEdit>("tokenEdit")->setText(text("secret"));
    QVERIFY(find<QPushButton>("connectButton")->isEnabled());
    QVERIFY(find<QPushButton>("testButton")->isEnabled());
}

void TestWelcome::unsafeAddressIsRefusedInPlace()
{
    QSignalSpy done(m_page.get(), &WelcomePage::done);
    find<QLineEdit>("addressEdit")->setText(text("http://example.com"));
    find<QLineEdit>("tokenEdit")->setText(text("secret"));
    QTest::mouseClick(find<QPushButton>("connectButton"), Qt::LeftButton);
    QVERIFY(find<QLabel>("accountResult")->isVisible());
    QVERIFY(!find<QLabel>("accountResult")->text().isEmpty());
    QVERIFY(!find<QLabel>("accountResult")->text().contains(text("secret")));
    QCOMPARE(done.size(), 0);
    QVERIFY(m_studio->serviceId().isEmpty());
}

void TestWelcome::serviceThatIsNotThereIsTold()
{
    QSignalSpy done(m_page.get(), &WelcomePage::done);
    find<QLineEdit>("addressEdit")->setText(text("http://127.0.0.1:1"));
    find<QLineEdit>("tokenEdit")->setText(text("secret"));
    QTest::mouseClick(find<QPushButton>("testButton"), Qt::LeftButton);
    QVERIFY2(!find<QPushButton>("testButton")->isEnabled(), "one question at a time");
    QTRY_VERIFY(find<QPushButton>("testButton")->isEnabled());
    QVERIFY(!find<QLabel>("accountResult")->text().isEmpty());
    QCOMPARE(done.size(), 0);
    QVERIFY(m_studio->serviceId().isEmpty());
}

RIFFDESK_TEST(tst_welcome, [](int argc, char** argv) {
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestWelcome test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_welcome.moc"
