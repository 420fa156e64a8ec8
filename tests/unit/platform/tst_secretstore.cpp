#include "platform/secretstore.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QTest>

#include <optional>

using namespace riffdesk;

/// Without a session bus there is no keyring: what happens to the token then.
class TestSecretStore : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

    std::optional<SecretStore::Kept> write(SecretStore& store, const QByteArray& token)
    {
        std::optional<SecretStore::Kept> kept;
        store.write(QStringLiteral("https://a.example"), token, this,
                    [&](const Result<SecretStore::Kept>& result) {
                        if (result)
                            kept = *result;
                    });
        [&] { QTRY_VERIFY(kept.has_value()); }();
        return kept;
    }

    QByteArray read(SecretStore& store)
    {
        std::optional<QByteArray> token;
        store.read(QStringLiteral("https://a.example"), this,
                   [&](const Result<QByteArray>& result) { token = result.valueOr(QByteArray("error")); });
        [&] { QTRY_VERIFY(token.has_value()); }();
        return token.value_or(QByteArray());
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }

    void withoutConsentItLivesInMemoryOnly()
    {
        const QString file = m_home.path(QStringLiteral("none"));
        {
            SecretStore store(file);
            QCOMPARE(write(store, "secret"), SecretStore::Kept::MemoryOnly);
            QCOMPARE(read(store), QByteArray("secret"));
        }
        QVERIFY(!QFileInfo::exists(file));
        SecretStore later(file);
        QCOMPARE(read(later), QByteArray());
    }

    void withConsentItLivesInAFileOnlyTheOwnerReads()
    {
        const QString file = m_home.path(QStringLiteral("tokens"));
        {
            SecretStore store(file);
            store.allowFile(true);
            QCOMPARE(write(store, "secret"), SecretStore::Kept::File);
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(file).permissions() & others));
        SecretStore later(file);
        later.allowFile(true);
        QCOMPARE(read(later), QByteArray("secret"));
        later.allowFile(false); // consent taken back: the file goes
        QVERIFY(!QFileInfo::exists(file));
    }

    void removingForgetsEverywhere()
    {
        SecretStore store(m_home.path(QStringLiteral("removed")));
        store.allowFile(true);
        write(store, "secret");
        bool done = false;
        store.remove(QStringLiteral("https://a.example"), this, [&](const Result<void>&) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(read(store), QByteArray());
    }

    void nothingIsCalledAfterTheStoreHasGone()
    {
        bool called = false;
        {
            SecretStore store(m_home.path(QStringLiteral("gone")));
            store.read(QStringLiteral("x"), this, [&](const Result<QByteArray>&) { called = true; });
        }
        QCoreApplication::processEvents(); // the answer of a job that would outlive its store would come now
        QVERIFY(!called);
    }
};

RIFFDESK_TEST(tst_secretstore, test::runTest<TestSecretStore>);
#include "tst_secretstore.moc"
