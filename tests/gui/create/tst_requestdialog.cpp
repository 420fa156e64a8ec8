#include "api/producerclient.h"
#include "createbench.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// What "Show request" shows is what leaves.
class TestRequestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsWhatIsSent();
    void followsTheForm();
    void followsTheCallbackListener();
    void copiesThePageThatIsShown();

private:
    [[nodiscard]] QString page(const char* name) const
    {
        return m_bench->find<QPlainTextEdit>(name)->toPlainText();
    }
    void open() const { m_bench->find<QPushButton>("showRequestButton")->click(); }

    std::unique_ptr<CreateBench> m_bench;
};

void TestRequestDialog::showsWhatIsSent()
{
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    m_bench->panel->setServiceUrl(QUrl(QStringLiteral("http://127.0.0.1:4711")));
    m_bench->write(QStringLiteral("[Verse]\nIt's snow"));
    open();
    m_bench->find<QPushButton>("createButton")->click();
    QCOMPARE(asked.size(), 1);
    const auto sent = asked.first().first().value<SongRequest>().toJson(m_bench->catalogue);
    const QJsonObject leaves = ProducerClient::asynchronous(sent); // what the client posts
    QCOMPARE(QJsonDocument::fromJson(page("requestJson").toUtf8()).object(), leaves);
    const QString curl = page("requestCurl");
    QVERIFY(curl.contains(QStringLiteral("http://127.0.0.1:4711/producer/audios")));
    QVERIFY(curl.contains(QStringLiteral("$ACEDATACLOUD_API_TOKEN")));
}

void TestRequestDialog::followsTheForm()
{
    open();
    const auto* dialog = m_bench->find<QDialog>("requestDialog");
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp and rain"));
    QVERIFY(page("requestJson").contains(QStringLiteral("harp and rain")));
    QVERIFY(page("requestCurl").contains(QStringLiteral("harp and rain")));
    m_bench->choose("stems");
    QVERIFY(page("requestJson").contains(QStringLiteral("stems")));
}

/// Whose address a request names: unit/form/tst_formrequest, unit/form/tst_formmodel.
void TestRequestDialog::followsTheCallbackListener()
{
    const QString base = QStringLiteral("https://mytunnel.example");
    const QString listener = base + QStringLiteral("/0123456789abcdef0123456789abcdef");
    const QString key = QStringLiteral("callback_url");
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp and rain"));
    open(); // before the tunnel's address comes
    m_bench->panel->setCallbackAddress(listener, base);
    QVERIFY(page("requestJson").contains(listener));
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    m_bench->panel->create();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<SongRequest>().text(key), listener);
    QVERIFY(m_bench->find<QLineEdit>("callbackAddressEdit")->text().isEmpty());
    m_bench->panel->setCallbackAddress({}, base); // switched off
    QVERIFY(!page("requestJson").contains(key));
}

void TestRequestDialog::copiesThePageThatIsShown()
{
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp and rain"));
    open();
    m_bench->find<QDialog>("requestDialog")->findChild<QTabWidget*>()->setCurrentIndex(1);
    m_bench->find<QPushButton>("copyRequestButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), page("requestCurl"));
    QVERIFY(page("requestCurl").startsWith(QStringLiteral("curl ")));
}

int main(int argc, char** argv)
{
    return riffdesk::test::runCreateTest<TestRequestDialog>(argc, argv);
}

#include "tst_requestdialog.moc"
