#include "callbacks/callbacks.h"
#include "platform/settings.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/settings/callbackpage.h"
#include "ui/theme/theme.h"
#include "unit/jobs/jobbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace riffdesk;

namespace {

const QString tunnel = QStringLiteral("https://mytunnel.example");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class TestCallbackPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offAtFirst();
    void switchedOnItListens();
    void theFullAddressCanBeCopied();
    void anImpossibleAddressIsToldAndNotTaken();
    void anotherPort();
    void aTakenPortSaysWhatToDo();
    void theLocalNetworkIsWarnedOf();
    void anotherPath();
    void tellsWhatCame();
    void comesBackAsItWasLeft();
    void everyControlIsFoundByItsLabel();

private:
    void open();
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void enterPublicAddress(const QString& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::JobBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Callbacks> m_callbacks;
    std::unique_ptr<CallbackPage> m_page;
};

void TestCallbackPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<test::JobBench>();
    m_bench->options.pollYoungMs = 60'000;
    m_bench->options.pollOldMs = 60'000;
    m_bench->kill();
    m_bench->start();
    open();
}

void TestCallbackPage::cleanup()
{
    m_page.reset();
    m_callbacks.reset();
    m_settings.reset();
    m_bench.reset();
    m_folder.reset();
}

/// As at a new start of the program.
void TestCallbackPage::open()
{
    m_page.reset();
    m_callbacks.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_callbacks = std::make_unique<Callbacks>(*m_settings, m_bench->queue());
    m_callbacks->start();
    m_page = std::make_unique<CallbackPage>(*m_callbacks);
    m_page->resize(480, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), test::patienceMs));
}

void TestCallbackPage::enterPublicAddress(const QString& text) const
{
    auto* edit = find<QLineEdit>("publicAddressEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestCallbackPage::offAtFirst()
{
    QVERIFY(!find<QCheckBox>("receiveResultsCheck")->isChecked());
    QVERIFY(!find<QLineEdit>("publicAddressEdit")->isEnabled());
    QVERIFY(!find<QSpinBox>("callbackPortSpin")->isEnabled());
    QVERIFY(find<QLabel>("callbackState")->text().contains(QStringLiteral("switched off")));
    QVERIFY(!m_callbacks->isListening());
}

void TestCallbackPage::switchedOnItListens()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    QVERIFY(m_callbacks->isListening());
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(m_callbacks->port());
    QVERIFY(find<QLabel>("callbackState")->text().contains(address));
    QCOMPARE(find<QSpinBox>("callbackPortSpin")->value(), int(m_callbacks->port()));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_callbacks->port());
    QVERIFY(socket.waitForConnected(test::patienceMs));
    find<QCheckBox>("receiveResultsCheck")->click();
    QVERIFY(!m_callbacks->isListening());
    QVERIFY(find<QLabel>("callbackState")->text().contains(QStringLiteral("switched off")));
}

void TestCallbackPage::theFullAddressCanBeCopied()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    QVERIFY(!find<QPushButton>("copyCallbackButton")->isEnabled());
    enterPublicAddress(QStringLiteral("mytunnel.example/"));
    QCOMPARE(find<QLineEdit>("publicAddressEdit")->text(), tunnel);
    const QString address = find<QLineEdit>("fullCallbackAddressEdit")->text();
    QCOMPARE(address, m_callbacks->address());
    QVERIFY(address.startsWith(QString(tunnel + QLatin1Char('/'))));
    QCOMPARE(address.size(), tunnel.size() + 1 + 32);
    find<QPushButton>("copyCallbackButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
}

void TestCallbackPage::anImpossibleAddressIsToldAndNotTaken()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    enterPublicAddress(QStringLiteral("http://mytunnel.example"));
    auto* problem = find<QLabel>("publicAddressProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("https://")));
    QVERIFY(m_callbacks->publicAddress().isEmpty());
    QVERIFY(find<QLineEdit>("fullCallbackAddressEdit")->text().isEmpty());
    enterPublicAddress(tunnel);
    QVERIFY(!problem->isVisible());
    QCOMPARE(m_callbacks->publicAddress(), tunnel);
}

void TestCallbackPage::anotherPort()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    const quint16 port = freePort();
    auto* spin = find<QSpinBox>("callbackPortSpin");
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QString::number(port));
    QVERIFY2(m_callbacks->port() != port, "a number that is still being typed is no port");
    QTest::keyClick(spin, Qt::Key_Return);
    QCOMPARE(m_callbacks->port(), port);
    QVERIFY(m_callbacks->isListening());
    QVERIFY(find<QLabel>("callbackState")->text().contains(QString::number(port)));
}

void TestCallbackPage::aTakenPortSaysWhatToDo()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    find<QCheckBox>("receiveResultsCheck")->click();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Results are not received")));
    find<QSpinBox>("callbackPortSpin")->setValue(other.serverPort());
    QVERIFY(!m_callbacks->isListening());
    const QString state = find<QLabel>("callbackState")->text();
    QVERIFY(state.contains(QString::number(other.serverPort())));
    QVERIFY2(state.contains(QStringLiteral("Choose another port")), qPrintable(state));
    QVERIFY(find<QCheckBox>("receiveResultsCheck")->isChecked());
    find<QSpinBox>("callbackPortSpin")->setValue(freePort());
    QVERIFY(m_callbacks->isListening());
}

void TestCallbackPage::theLocalNetworkIsWarnedOf()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    auto* warning = find<QLabel>("callbackReachWarning");
    QVERIFY(!warning->isVisible());
    find<QComboBox>("callbackReachCombo")->setCurrentIndex(1);
    QVERIFY(warning->isVisible());
    QVERIFY(m_callbacks->isOpenToNetwork());
    QVERIFY(m_callbacks->isListening());
    find<QComboBox>("callbackReachCombo")->setCurrentIndex(0);
    QVERIFY(!warning->isVisible());
    QVERIFY(!m_callbacks->isOpenToNetwork());
}

void TestCallbackPage::anotherPath()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    enterPublicAddress(tunnel);
    const QString before = find<QLineEdit>("fullCallbackAddressEdit")->text();
    find<QPushButton>("newPathButton")->click();
    const QString after = find<QLineEdit>("fullCallbackAddressEdit")->text();
    QVERIFY(after != before);
    QCOMPARE(after, m_callbacks->address());
}

void TestCallbackPage::tellsWhatCame()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    auto* last = find<QLabel>("callbackLast");
    QVERIFY(last->text().contains(QStringLiteral("nothing yet")));
    const QString job = m_bench->add();
    QTRY_COMPARE(m_bench->stateOf(job), toString(Job::State::Running));
    const QByteArray body = "{\"task_id\":\"" + m_bench->job(job).taskId.toUtf8() + "\"}";
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_callbacks->port());
    QVERIFY(socket.waitForConnected(test::patienceMs));
    socket.write("POST /" + m_settings->callbackPath().toUtf8()
                 + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY(!last->text().contains(QStringLiteral("nothing yet")));
    QVERIFY(m_callbacks->lastReceived().isValid());
}

void TestCallbackPage::comesBackAsItWasLeft()
{
    find<QCheckBox>("receiveResultsCheck")->click();
    enterPublicAddress(tunnel);
    find<QComboBox>("callbackReachCombo")->setCurrentIndex(1);
    const QString address = find<QLineEdit>("fullCallbackAddressEdit")->text();
    const int port = find<QSpinBox>("callbackPortSpin")->value();
    open();
    QVERIFY(find<QCheckBox>("receiveResultsCheck")->isChecked());
    QCOMPARE(find<QLineEdit>("publicAddressEdit")->text(), tunnel);
    QCOMPARE(find<QLineEdit>("fullCallbackAddressEdit")->text(), address);
    QCOMPARE(find<QSpinBox>("callbackPortSpin")->value(), port);
    QCOMPARE(find<QComboBox>("callbackReachCombo")->currentIndex(), 1);
    QVERIFY(find<QLabel>("callbackReachWarning")->isVisible());
}

void TestCallbackPage::everyControlIsFoundByItsLabel()
{
    for (const char* name : {"Public address", "Callback address", "Port", "Who can connect"}) {
        const QString text = QLatin1String(name);
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        const auto label = std::find_if(labels.begin(), labels.end(),
                                        [&](const QLabel* each) { return each->text() == text; });
        QVERIFY2(label != labels.end(), name);
        QVERIFY2((*label)->buddy(), name);
        QCOMPARE((*label)->buddy()->accessibleName(), text);
    }
}

RIFFDESK_TEST(tst_callbackpage, [](int argc, char** argv) {
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestCallbackPage test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_callbackpage.moc"
