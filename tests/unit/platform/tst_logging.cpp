#include "platform/logging.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>
#include <vector>

using namespace riffdesk;
using namespace riffdesk::test;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { logging::stop(); }
    void keepsWhatIsSaid();
    void levels_data();
    void levels();
    void rotates();
    void hidesSecretsAndTexts();
    void takesLinesFromEveryThread();
    void doesWithoutAFolder();

private:
    [[nodiscard]] QString folder() const { return m_home->path(QStringLiteral("state/riffdesk")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(folder() + QStringLiteral("/riffdesk.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<TestHome> m_home;
};

void TestLogging::init()
{
    m_home = std::make_unique<TestHome>();
}

void TestLogging::keepsWhatIsSaid()
{
    logging::start(folder(), logging::Level::Information);
    QTest::ignoreMessage(QtWarningMsg, "something\nis wrong \x1b[31m");
    qWarning("something\nis wrong \x1b[31m"); // still goes to where it went: ignoreMessage() meets it
    logging::information(QStringLiteral("job 1 done"));
    const QByteArrayList lines = content().trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // a message is a line
    QVERIFY2(lines.at(0).endsWith(" W default: something is wrong [31m"), lines.at(0).constData());
    QVERIFY2(lines.at(1).endsWith(" I riffdesk: job 1 done"), lines.at(1).constData());
    QCOMPARE(logging::lastLines(1), QStringList(QString::fromUtf8(lines.at(1))));
    QCOMPARE(QFile::permissions(folder() + QStringLiteral("/riffdesk.log"))
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestLogging::levels_data()
{
    QTest::addColumn<logging::Level>("level");
    QTest::addColumn<int>("lines");
    QTest::newRow("warnings") << logging::Level::Warnings << 1;
    QTest::newRow("information") << logging::Level::Information << 2;
    QTest::newRow("everything") << logging::Level::Everything << 3;
}

void TestLogging::levels()
{
    QFETCH(logging::Level, level);
    QFETCH(int, lines);
    logging::start(folder(), logging::Level::Information);
    logging::setLevel(level);
    QTest::ignoreMessage(QtDebugMsg, "a detail");
    qDebug("a detail");
    logging::information(QStringLiteral("a fact"));
    QTest::ignoreMessage(QtWarningMsg, "a fault");
    qWarning("a fault");
    QCOMPARE(content().count('\n'), lines);
}

void TestLogging::rotates()
{
    logging::start(folder(), logging::Level::Information);
    const QString words(400, QLatin1Char('x'));
    for (int line = 0; line < 20'000; ++line) // about 8.6 MB
        logging::information(QString::number(line) + words);
    QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 5);
    for (const QString& name : names) {
        const QFileInfo file(folder() + QLatin1Char('/') + name);
        QVERIFY2(file.size() <= 1024 * 1024, qPrintable(name));
        QVERIFY2(!file.permission(QFile::ReadOther), qPrintable(name));
    }
    QVERIFY(content().trimmed().split('\n').last().contains("19999x"));
    QCOMPARE(logging::lastLines(3000).size(), 3000); // also out of the file before
}

void TestLogging::hidesSecretsAndTexts()
{
    logging::start(folder(), logging::Level::Everything);
    logging::hide("tok-0123456789");
    logging::hide("short"); // would damage ordinary words
    QTest::ignoreMessage(QtWarningMsg, "Bearer tok-0123456789 was short");
    qWarning("Bearer tok-0123456789 was short");
    QTest::ignoreMessage(QtWarningMsg, "QString::arg: Argument missing: my secret lyrics, x");
    (void)QStringLiteral("my secret lyrics").arg(QLatin1String("x"));
    const QByteArray all = content() + logging::lastLines(100).join(QLatin1Char('\n')).toUtf8();
    QVERIFY(all.contains("Bearer *** was short"));
    QVERIFY2(!all.contains("tok-0123456789") && !all.contains("lyrics"), all.constData());
}

void TestLogging::takesLinesFromEveryThread()
{
    logging::start(folder(), logging::Level::Information);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([] {
            for (int line = 0; line < 500; ++line)
                logging::information(QStringLiteral("one whole line"));
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(content().count(" I riffdesk: one whole line\n"), 2000);
}

void TestLogging::doesWithoutAFolder()
{
    QFile file(m_home->path(QStringLiteral("state")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // where the folder would be
    logging::start(folder(), logging::Level::Information);
    logging::information(QStringLiteral("lost"));
    QCOMPARE(logging::lastLines(10), QStringList());
}

RIFFDESK_TEST(tst_logging, runTest<TestLogging>);

#include "tst_logging.moc"
