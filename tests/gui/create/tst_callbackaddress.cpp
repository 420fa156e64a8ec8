#include "support/testhome.h"
#include "tests/gui/create/createbench.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>

using namespace riffdesk;
using test::CreateBench;

namespace {

const QString key = QStringLiteral("callback_url");
const QString base = QStringLiteral("https://mytunnel.example");
const QString listener = QStringLiteral("https://mytunnel.example/0123456789abcdef0123456789abcdef");
const QString typed = QStringLiteral("https://example.org/my/own/hook");

} // namespace

/// Which callback address a request names: the user's own, or the listener's while it listens.
class TestCallbackAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void namesTheListenerWhereTheFormNamesNone();
    void nothingIsAddedWithoutAListener();
    void theFormNeverHoldsTheListeners();

private:
    /// What Create sends, after the window with the request has shown the same; the window follows by itself.
    [[nodiscard]] QJsonObject sent();

    std::unique_ptr<CreateBench> m_bench;
};

void TestCallbackAddress::init()
{
    m_bench = std::make_unique<CreateBench>();
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp and rain"));
}

QJsonObject TestCallbackAddress::sent()
{
    m_bench->panel->showRequest();
    const QByteArray text = m_bench->find<QPlainTextEdit>("requestJson")->toPlainText().toUtf8();
    QJsonObject shown = QJsonDocument::fromJson(text).object();
    shown.remove(QStringLiteral("async")); // the client's own
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    m_bench->panel->create();
    if (asked.size() != 1) {
        qWarning("Create was refused");
        return {};
    }
    const QJsonObject body = asked.first().first().value<SongRequest>().toJson(m_bench->catalogue);
    if (body != shown) {
        qWarning().noquote() << "shown" << text << "sent" << QJsonDocument(body).toJson();
        return {};
    }
    return body;
}

void TestCallbackAddress::namesTheListenerWhereTheFormNamesNone()
{
    m_bench->panel->showRequest(); // it is open already when the tunnel's address comes
    m_bench->panel->setCallbackAddress(listener, base);
    QVERIFY(m_bench->find<QPlainTextEdit>("requestJson")->toPlainText().contains(listener));
    QCOMPARE(sent().value(key).toString(), listener);
}

void TestCallbackAddress::nothingIsAddedWithoutAListener()
{
    m_bench->panel->setCallbackAddress(listener, base);
    m_bench->panel->setCallbackAddress({}, base); // it was switched off
    const QJsonObject body = sent();
    QVERIFY(!body.isEmpty());
    QVERIFY(!body.contains(key));
}

void TestCallbackAddress::theFormNeverHoldsTheListeners()
{
    m_bench->panel->setCallbackAddress(listener, base);
    QCOMPARE(sent().value(key).toString(), listener);
    QVERIFY(m_bench->find<QLineEdit>("callbackAddressEdit")->text().isEmpty());
    QVERIFY(!m_bench->panel->request().has(key));
    m_bench->open(); // from its draft
    QVERIFY(!m_bench->panel->request().has(key));
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestCallbackAddress test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_callbackaddress.moc"
