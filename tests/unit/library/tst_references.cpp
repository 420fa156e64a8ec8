#include "library/references.h"
#include "library/song.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;

namespace {

Reference sample(int number, const QString& service = QStringLiteral("practice"))
{
    Reference reference;
    reference.service = service;
    reference.remoteId = QStringLiteral("upload-%1").arg(number);
    reference.id = songIdOf(service, reference.remoteId);
    reference.name = QStringLiteral("Humming %1").arg(number);
    reference.lyrics = QStringLiteral("la la\nla");
    reference.durationSeconds = 12.5 + number;
    reference.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 1000LL * number, Qt::UTC);
    reference.audioUrl = QStringLiteral("https://example.org/%1.mp3").arg(number);
    return reference;
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keptWholeAcrossARestart();
    void newestFirstAndByService();
    void foundByTheServicesId();
    void aSecondAnswerCompletes();
    void namesAreChecked_data();
    void namesAreChecked();
    void refusals();
    void removedAndBroughtBack();

private:
    test::TestHome m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<References> m_references;
    int m_run = 0;

    void open()
    {
        m_references.reset();
        m_database.reset();
        auto database = Database::open(m_home.path(QStringLiteral("library%1.db").arg(m_run)));
        if (!database)
            qFatal("no database");
        m_database = std::move(database).value();
        m_references = std::make_unique<References>(*m_database);
    }
};

void TestReferences::init()
{
    ++m_run;
    open();
}

void TestReferences::cleanup()
{
    m_references.reset();
    m_database.reset();
}

void TestReferences::keptWholeAcrossARestart()
{
    QSignalSpy added(m_references.get(), &References::added);
    const auto stored = m_references->add(sample(1));
    QVERIFY(stored.ok());
    QCOMPARE(*stored, sample(1));
    QCOMPARE(added.size(), 1);
    open();
    QCOMPARE(m_references->list(QStringLiteral("practice")), QVector<Reference>{sample(1)});
    QCOMPARE(m_references->reference(sample(1).id), std::optional(sample(1)));
}

void TestReferences::newestFirstAndByService()
{
    for (const int number : {2, 3, 1})
        QVERIFY(m_references->add(sample(number)).ok());
    QVERIFY(m_references->add(sample(9, QStringLiteral("https://api.example"))).ok());
    const QVector<Reference> list = m_references->list(QStringLiteral("practice"));
    QCOMPARE(list, (QVector<Reference>{sample(3), sample(2), sample(1)}));
    QVERIFY(m_references->list(QStringLiteral("nowhere")).isEmpty());
}

void TestReferences::foundByTheServicesId()
{
    const QString other = QStringLiteral("https://api.example");
    QVERIFY(m_references->add(sample(1)).ok());
    Reference same = sample(1, other);
    same.createdAt = same.createdAt.addDays(1);
    QVERIFY(m_references->add(same).ok());
    QCOMPARE(m_references->find(QStringLiteral("practice"), QStringLiteral("upload-1")),
             std::optional(sample(1)));
    QCOMPARE(m_references->find(other, QStringLiteral("upload-1")), std::optional(same));
    QCOMPARE(m_references->find(QStringLiteral("upload-1")), std::optional(same)); // the newest
    QVERIFY(!m_references->find(QStringLiteral("upload-2")));
}

void TestReferences::aSecondAnswerCompletes()
{
    Reference first = sample(1);
    first.lyrics.clear();
    first.durationSeconds = 0;
    QVERIFY(m_references->add(first).ok());
    QVERIFY(m_references->rename(first.id, QStringLiteral("My own name")).ok());
    QSignalSpy changed(m_references.get(), &References::changed);
    Reference second = sample(1);
    second.name = QStringLiteral("file name");
    second.audioUrl.clear();
    second.createdAt = second.createdAt.addDays(3);
    QVERIFY(m_references->add(second).ok());
    Reference expected = sample(1);
    expected.name = QStringLiteral("My own name");
    QCOMPARE(m_references->list(QStringLiteral("practice")), QVector<Reference>{expected});
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_references->add(expected).ok());
    QCOMPARE(changed.size(), 1); // nothing new
}

void TestReferences::namesAreChecked_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    const QString plain = QStringLiteral("Café – demo 2");
    QTest::newRow("plain") << plain << plain;
    QTest::newRow("spaces") << QStringLiteral("  two\tlines\nof it ") << QStringLiteral("two lines of it");
    QTest::newRow("turned around") << QStringLiteral("song\u202e3pm.exe") << QStringLiteral("song3pm.exe");
    QTest::newRow("joiner") << QStringLiteral("می\u200cخواهم") << QStringLiteral("می\u200cخواهم");
    QTest::newRow("long") << QString(5000, QLatin1Char('x'))
                          << QString(References::longestName, QLatin1Char('x'));
    QTest::newRow("half a character")
        << QString(199, QLatin1Char('x')) + QStringLiteral("🎵") << QString(199, QLatin1Char('x'));
    QTest::newRow("nothing") << QStringLiteral(" \n ") << QString();
}

void TestReferences::namesAreChecked()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QVERIFY(m_references->add(sample(1)).ok());
    const Result<void> renamed = m_references->rename(sample(1).id, given);
    QCOMPARE(renamed.ok(), !kept.isEmpty());
    QCOMPARE(m_references->reference(sample(1).id)->name, kept.isEmpty() ? sample(1).name : kept);
}

void TestReferences::refusals()
{
    Reference nameless = sample(1);
    nameless.remoteId.clear();
    const auto refused = m_references->add(nameless);
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().message.isEmpty() && !refused.error().nextStep.isEmpty());
    QVERIFY(!m_references->rename(QStringLiteral("unknown-id"), QStringLiteral("x")).ok());
    QVERIFY(!m_references->remove(QStringLiteral("unknown-id")).ok());
    Reference odd = sample(2);
    odd.durationSeconds = std::numeric_limits<double>::quiet_NaN();
    odd.name.clear();
    const auto kept = m_references->add(odd);
    QVERIFY(kept.ok());
    QCOMPARE(kept->durationSeconds, 0.0);
    QCOMPARE(kept->name, odd.remoteId);
}

void TestReferences::removedAndBroughtBack()
{
    for (const int number : {1, 2, 3})
        QVERIFY(m_references->add(sample(number)).ok());
    QSignalSpy removed(m_references.get(), &References::removed);
    QVERIFY(m_references->remove(sample(2).id).ok());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), sample(2).id);
    QCOMPARE(m_references->list(QStringLiteral("practice")).size(), 2);
    QVERIFY(m_references->add(sample(2)).ok());
    QCOMPARE(m_references->list(QStringLiteral("practice")).at(1), sample(2)); // at its old place
}

RIFFDESK_TEST(tst_references, test::runTest<TestReferences>);
#include "tst_references.moc"
