// The hash is the one that everyone calls SHA-256, of what was read and of what was copied.

#include "storage/filefault.h"
#include "storage/hashedfile.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace riffdesk;

class TestHashedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndCopies_data();
    void readsAndCopies();
    void neverReplacesAFile();
    void saysWhatCannotBeRead();
    void stopsWhenItIsAsked();

private:
    QString written(const QByteArray& bytes)
    {
        const QString path = m_home.path(QStringLiteral("source"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    test::TestHome m_home;
};

void TestHashedFile::readsAndCopies_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024 + 7})
        QTest::addRow("%d", bytes) << bytes;
}

void TestHashedFile::readsAndCopies()
{
    QFETCH(int, bytes);
    QByteArray content(bytes, Qt::Uninitialized);
    for (int i = 0; i < bytes; ++i)
        content[i] = char(i * 31 % 253);
    const QString source = written(content);
    const QString target = m_home.path(QStringLiteral("target"));
    QFile::remove(target);
    const hashedfile::Content expected{bytes, QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
    const auto measured = hashedfile::measure(source, {});
    QVERIFY(measured);
    QCOMPARE(measured->bytes, expected.bytes);
    QCOMPARE(measured->sha256, expected.sha256);
    const auto copied = hashedfile::copy(source, target, {});
    QVERIFY(copied);
    QVERIFY(*copied == expected);
    QFile copy(target);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == content);
    QVERIFY(!(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestHashedFile::neverReplacesAFile()
{
    const QString source = written("one");
    const auto copied = hashedfile::copy(source, source, {});
    QVERIFY(!copied);
    QVERIFY(copied.error() != filefault::reading(source));
    QCOMPARE(hashedfile::measure(source, {})->bytes, 3);
}

void TestHashedFile::saysWhatCannotBeRead()
{
    const QString missing = m_home.path(QStringLiteral("missing"));
    for (const QString& path : {missing, m_home.path(QString())}) {
        QCOMPARE(hashedfile::measure(path, {}).error().text(), filefault::reading(path).text());
        const QString target = m_home.path(QStringLiteral("of-nothing"));
        QFile::remove(target);
        QCOMPARE(hashedfile::copy(path, target, {}).error().text(), filefault::reading(path).text());
    }
}

void TestHashedFile::stopsWhenItIsAsked()
{
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(toString(hashedfile::measure(written("one"), cancel).error().category),
             toString(Error::Category::Cancelled));
}

RIFFDESK_TEST(tst_hashedfile, test::runTest<TestHashedFile>);

#include "tst_hashedfile.moc"
