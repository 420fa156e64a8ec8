#include "api/producerclient.h"
#include "createbench.h"
#include "library/references.h"
#include "references/uploader.h"
#include "support/brokenserver.h"
#include "support/dropping.h"
#include "support/testhome.h"
#include "support/tone.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace riffdesk;
using test::BrokenServer;
using test::CreateBench;

/// What may fall on the place of the reference, besides a good recording: each is used or refused with a
/// sentence, and nothing but a recording leaves the machine.
class TestReferenceDrop : public QObject
{
    Q_OBJECT

public:
    explicit TestReferenceDrop(const test::TestHome& home) : m_home(home) { }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refused_data();
    void refused();
    void addresses_data();
    void addresses();
    void notTaken_data();
    void notTaken();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.path(QString::fromLatin1(name)); }
    [[nodiscard]] QString audioId() const
    {
        return m_bench->panel->request().text(QStringLiteral("audio_id"));
    }
    [[nodiscard]] QString problem() const
    {
        const auto* label = m_bench->shown<QLabel>("referenceProblem");
        return label ? label->text() : QString();
    }
    /// Whether it was taken.
    [[nodiscard]] bool drop(const QMimeData& data) const
    {
        QWidget* target = m_bench->find<QWidget>("referenceZone")->parentWidget();
        return test::dropOn(target, data);
    }
    [[nodiscard]] bool dropFiles(const QStringList& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths)
            urls << QUrl::fromLocalFile(each);
        data.setUrls(urls);
        return drop(data);
    }

    const test::TestHome& m_home;
    std::unique_ptr<CreateBench> m_bench;
    std::unique_ptr<BrokenServer> m_server;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<References> m_references;
    std::unique_ptr<Uploader> m_uploader;
};

void TestReferenceDrop::initTestCase()
{
    QVERIFY(test::writeWav(path("hum.wav"), test::sine(3, 220, 0.3, 8000), 8000, 2));
    QVERIFY(test::writeWav(path("blink.wav"), test::sine(0.3, 220, 0.3, 8000), 8000, 2));
    QVERIFY(test::writeBytes(path("words.txt"), "la la"));
    QVERIFY(test::writeBytes(path("notes.mp3"), "these are words, whatever the name says"));
    QVERIFY(test::writeBytes(path("empty.wav"), ""));
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("takes.wav")));
    QVERIFY(test::writeBytes(path("huge.wav"), test::readBytes(path("hum.wav")).left(44)));
    QVERIFY(QFile::resize(path("huge.wav"), 3LL << 30)); // sparse: takes no room
}

void TestReferenceDrop::init()
{
    m_bench = std::make_unique<CreateBench>();
    m_server = std::make_unique<BrokenServer>([](const BrokenServer::Request& request, int) {
        return request.path() == "/api/v1/files/"
                   ? BrokenServer::json("{\"file_url\":\"https://files.example/a.mp3\"}")
                   : BrokenServer::json("{\"data\":{\"audio_id\":\"up-1\"}}");
    });
    m_client = std::make_unique<ProducerClient>();
    m_references = std::make_unique<References>(*m_bench->database);
    m_uploader = std::make_unique<Uploader>(*m_client, *m_references, [this](const QString& id) {
        return std::optional(Endpoint{id, m_server->url(), QByteArrayLiteral("0123456789abcdef")});
    });
    m_bench->panel->setUploads(*m_references, *m_uploader);
    m_bench->choose("upload_cover");
}

void TestReferenceDrop::cleanup()
{
    m_bench->panel.reset();
    m_uploader.reset();
    m_references.reset();
    m_client.reset();
    m_server.reset();
    m_bench.reset();
}

void TestReferenceDrop::refused_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name :
         {"words.txt", "notes.mp3", "empty.wav", "takes.wav", "gone.wav", "blink.wav", "huge.wav"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReferenceDrop::refused()
{
    QFETCH(QString, file);
    QVERIFY(dropFiles({m_home.path(file)}));
    QVERIFY(problem().isEmpty()); // it is looked at behind the window
    QTRY_VERIFY(!problem().isEmpty());
    QVERIFY2(problem().size() > 30 && problem().endsWith(QLatin1Char('.')), qPrintable(problem()));
    QVERIFY(audioId().isEmpty());
    QVERIFY(!m_bench->find<QPushButton>("createButton")->isEnabled());
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_references->list(Endpoint::practiceId()).isEmpty());

    QVERIFY(dropFiles({path("hum.wav")})); // the next try is none the worse for it
    QTRY_COMPARE(audioId(), QStringLiteral("up-1"));
    QVERIFY(problem().isEmpty());
}

void TestReferenceDrop::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("with a name") << QStringLiteral("https://example.com/takes/My%20take.mp3");
    QTest::newRow("without one") << QStringLiteral("https://example.com/stream?id=7");
}

/// From a browser: the service fetches it itself.
void TestReferenceDrop::addresses()
{
    QFETCH(QString, address);
    QMimeData data;
    data.setUrls({QUrl(address)});
    data.setText(address);
    QVERIFY(drop(data));
    QTRY_COMPARE(audioId(), QStringLiteral("up-1"));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().first().body.contains(address.toUtf8()));
}

void TestReferenceDrop::notTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("not encrypted") << QStringLiteral("http://example.com/a.mp3");
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.com/a.mp3");
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("nothing at all") << QString();
}

void TestReferenceDrop::notTaken()
{
    QFETCH(QString, address);
    QMimeData data;
    if (!address.isEmpty())
        data.setUrls({QUrl(address)});
    data.setText(address);
    QVERIFY(!drop(data));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(audioId().isEmpty());
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestReferenceDrop test(home);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_referencedrop.moc"
