#include "platform/settings.h"
#include "support/brokenserver.h"
#include "support/testprogram.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

const QByteArray rightToken = QByteArrayLiteral("tok-5f1e9a77c0de");

/// A service that knows one token and no task.
BrokenServer::Reply service(const BrokenServer::Request& request, int /*n*/)
{
    if (request.header("Authorization") != "Bearer " + rightToken)
        return BrokenServer::json(R"({"success":false,"error":{"code":"invalid_token","message":""},)"
                                  R"("trace_id":"trace-401"})",
                                  401);
    return BrokenServer::json("null");
}

/// The files below a folder that hold these bytes.
QStringList filesHolding(const QString& folder, const QByteArray& bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found << file.fileName();
    }
    return found;
}

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceIsOneClick();
    void returnPressesTheButtonWithTheRing();
    void theWindowFitsTheScreen();
    void aWindowOfAScreenThatIsGoneComesBack();
    void anErrorStandsBesideItsField();
    void practiceIsRemembered();
    void wrongTokenIsToldInPlace();
    void rightTokenLeadsToTheStudio();
    void tokenGoesToItsFileOnlyWhenAllowed();
    void unsafeAddressIsRefused_data();
    void unsafeAddressIsRefused();

private:
    static void enter(const WindowBench& bench, const QString& address, const QByteArray& token)
    {
        for (const char* field : {"addressEdit", "tokenEdit"}) {
            auto* edit = bench.need<QLineEdit>(field);
            QTest::mouseClick(edit, Qt::LeftButton);
            edit->selectAll();
            QTest::keyClicks(edit, edit->objectName() == QLatin1String("tokenEdit")
                                       ? QString::fromLatin1(token)
                                       : address);
        }
    }
};

void TestFirstRun::practiceIsOneClick()
{
    WindowBench bench{Studio::Options()};
    QVERIFY(bench.seen("welcomePage"));
    QVERIFY2(!bench.seen("createPanel"), "nothing can be made before a service is chosen");
    bench.click("practiceButton");
    QTRY_VERIFY(bench.seen("createPanel"));
    QVERIFY(!bench.seen("welcomePage"));
    QTRY_VERIFY(bench.seen("emptyStateButton"));
    QCOMPARE(bench.studio().serviceId(), Endpoint::practiceId());
    QCOMPARE(bench.need<QPushButton>("serviceButton")->text(), QStringLiteral("Practice service"));
    QTRY_COMPARE(QApplication::focusWidget(), bench.need("styleOrIdeaEdit"));
}

void TestFirstRun::returnPressesTheButtonWithTheRing()
{
    WindowBench bench{Studio::Options()};
    QCOMPARE(QApplication::focusWidget(), bench.need("practiceButton"));
    QVERIFY(bench.window().testAttribute(Qt::WA_KeyboardFocusChange)); // the ring is drawn
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(bench.seen("createPanel"));
}

void TestFirstRun::theWindowFitsTheScreen()
{
    WindowBench bench{Studio::Options()};
    const MainWindow window(bench.studio());
    const QRect free = window.screen()->availableGeometry();
    QVERIFY(free.height() < 900); // else this shows nothing
    QCOMPARE(window.height(), free.height());
    QCOMPARE(window.geometry().topLeft(), free.topLeft());
}

void TestFirstRun::aWindowOfAScreenThatIsGoneComesBack()
{
    WindowBench bench{Studio::Options()};
    {
        QMainWindow far;
        far.setGeometry(5'000, 4'000, 2'400, 1'500);
        bench.studio().settings().setState(QStringLiteral("window/geometry"), far.saveGeometry());
    }
    const MainWindow window(bench.studio());
    const QRect free = window.screen()->availableGeometry();
    QVERIFY2(free.intersected(window.geometry()).height() == window.height(), "its lower edge is seen");
    QVERIFY(free.contains(window.geometry().topLeft()));
}

void TestFirstRun::anErrorStandsBesideItsField()
{
    WindowBench bench{Studio::Options()};
    const auto bottom = [&](const char* name) {
        const QWidget* widget = bench.need(name);
        return widget->mapTo(&bench.window(), QPoint(0, widget->height())).y();
    };
    enter(bench, QStringLiteral("http://songs.example"), rightToken); // in the clear
    bench.click("connectButton");
    QTRY_VERIFY(bench.seen("accountResult"));
    QTRY_VERIFY(bottom("accountResult") > bottom("addressEdit")
                && bottom("accountResult") < bottom("tokenEdit"));
    const BrokenServer server(service);
    enter(bench, server.url().toString(), "tok-wrong-000111");
    bench.click("connectButton");
    QTRY_VERIFY(bench.seen("accountResult") && bottom("accountResult") > bottom("tokenEdit")
                && bottom("accountResult") < bottom("tokenFileCheck"));
    QVERIFY(
        bench.need<QLabel>("tokenHelp")->text().contains(QStringLiteral("https://platform.acedata.cloud")));
}

void TestFirstRun::practiceIsRemembered()
{
    const QTemporaryDir folder;
    {
        WindowBench bench(Studio::Options(), folder.path());
        bench.click("practiceButton");
    }
    WindowBench again(Studio::Options(), folder.path());
    QVERIFY(!again.seen("welcomePage"));
    QVERIFY(again.seen("createPanel"));
}

void TestFirstRun::wrongTokenIsToldInPlace()
{
    const BrokenServer server(service);
    const QTemporaryDir folder;
    WindowBench bench(Studio::Options(), folder.path());
    enter(bench, server.url().toString(), "tok-wrong-000111");
    bench.click("connectButton");
    QTRY_VERIFY(bench.need<QLabel>("accountResult")
                    ->text()
                    .contains(QStringLiteral("The service does not know this token.")));
    QVERIFY(bench.need<QLabel>("accountResult")->text().contains(QStringLiteral("Enter the token again")));
    QVERIFY(bench.seen("welcomePage"));
    QVERIFY(bench.studio().serviceId().isEmpty());
    QVERIFY2(bench.need("connectButton")->isEnabled(), "another try must be possible");
    for (const BrokenServer::Request& request : server.requests())
        QVERIFY2(!request.path().contains("audios"), "asking about a token must be free");
    QCOMPARE(filesHolding(folder.path(), "tok-wrong-000111"), QStringList());
}

void TestFirstRun::rightTokenLeadsToTheStudio()
{
    const BrokenServer server(service);
    const QTemporaryDir folder;
    {
        WindowBench bench(Studio::Options(), folder.path());
        enter(bench, server.url().toString(), rightToken);
        bench.click("connectButton");
        QTRY_VERIFY(bench.seen("createPanel"));
        QVERIFY(!bench.seen("welcomePage"));
        QCOMPARE(bench.studio().serviceId(), Endpoint::idOf(server.url()));
        QCOMPARE(bench.need<QPushButton>("serviceButton")->text(), QStringLiteral("127.0.0.1"));
        QTest::keyClicks(bench.need("styleOrIdeaEdit"), QStringLiteral("A song"));
    }
    QVERIFY2(QFile::exists(folder.filePath(QStringLiteral("settings.ini"))),
             "else the search below proves nothing");
    QVERIFY(!filesHolding(folder.path(), "127.0.0.1").isEmpty());
    QCOMPARE(filesHolding(folder.path(), rightToken), QStringList());
    QCOMPARE(filesHolding(QDir::homePath(), rightToken), QStringList());

    // Without a keyring the next start has no token: it says so and keeps what was typed.
    WindowBench again(Studio::Options(), folder.path());
    QVERIFY(!again.seen("welcomePage"));
    QTRY_VERIFY(again.need("serviceButton")->toolTip().contains(QStringLiteral("Not connected")));
    QCOMPARE(again.need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(), QStringLiteral("A song"));
    again.click("createButton");
    QVERIFY(again.need<QLabel>("createProblem")->text().contains(QStringLiteral("not connected")));
    QVERIFY(again.studio().jobs().jobs().isEmpty());
}

void TestFirstRun::tokenGoesToItsFileOnlyWhenAllowed()
{
    const BrokenServer server(service);
    const QTemporaryDir folder;
    {
        WindowBench bench(Studio::Options(), folder.path());
        enter(bench, server.url().toString(), rightToken);
        bench.need<QCheckBox>("tokenFileCheck")->click();
        bench.click("connectButton");
        QTRY_VERIFY(bench.seen("createPanel"));
    }
    const QStringList files = filesHolding(folder.path(), rightToken);
    QCOMPARE(files, QStringList(folder.filePath(QStringLiteral("tokens"))));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(files.first()) & others));
    WindowBench again(Studio::Options(), folder.path());
    QTRY_VERIFY(
        again.need("serviceButton")->toolTip().contains(QStringLiteral("Songs are made by 127.0.0.1")));
}

void TestFirstRun::unsafeAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("http elsewhere") << QStringLiteral("http://api.example.com")
                                    << QStringLiteral("anyone could read the token");
    QTest::newRow("name and password")
        << QStringLiteral("https://me:pw@api.example.com") << QStringLiteral("user name or password");
    QTest::newRow("not the web") << QStringLiteral("file:///etc/passwd")
                                 << QStringLiteral("not a web address");
}

void TestFirstRun::unsafeAddressIsRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, sentence);
    WindowBench bench{Studio::Options()};
    enter(bench, address, rightToken);
    bench.click("connectButton");
    const QString told = bench.need<QLabel>("accountResult")->text();
    QVERIFY2(told.contains(sentence), qPrintable(told));
    QVERIFY(!told.contains(QString::fromLatin1(rightToken)));
    QVERIFY(bench.seen("welcomePage"));
    QVERIFY(bench.studio().serviceId().isEmpty());
}

RIFFDESK_TEST(tst_firstrun, runWindowTest<TestFirstRun>);

#include "tst_firstrun.moc"
