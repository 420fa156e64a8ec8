#include "form/prompthistory.h"
#include "support/testprogram.h"

#include <QFile>
#include <QtTest>

using namespace riffdesk;

class TestPromptHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("prompts.json")); }
    [[nodiscard]] QByteArray kept() const
    {
        return PromptHistory(path()).prompts().join(QLatin1Char('|')).toUtf8();
    }
    void put(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theLatestComesFirstAndOnce()
    {
        {
            PromptHistory history(path());
            QSignalSpy changed(&history, &PromptHistory::changed);
            history.add(QStringLiteral("harp"));
            history.add(QStringLiteral("  rain\n"));
            history.add(QStringLiteral("harp"));
            history.add(QStringLiteral("harp"));
            history.add(QStringLiteral(" "));
            QCOMPARE(changed.size(), 3);
        }
        QCOMPARE(kept(), QByteArrayLiteral("harp|rain"));
    }

    void isBounded()
    {
        {
            PromptHistory history(path());
            for (int i = 0; i < 250; ++i)
                history.add(QStringLiteral("prompt %1").arg(i));
            history.add(QString(PromptHistory::longestPrompt + 1, QLatin1Char('x')));
            QCOMPARE(history.prompts().size(), PromptHistory::mostPrompts);
            QCOMPARE(history.prompts().first(), QStringLiteral("prompt 249"));
        }
        QCOMPARE(PromptHistory(path()).prompts().size(), PromptHistory::mostPrompts);
    }

    void removedAndClearedAndRestored()
    {
        {
            PromptHistory history(path());
            for (const char* each : {"a", "b", "c"})
                history.add(QString::fromLatin1(each));
            const QStringList before = history.prompts();
            history.remove(QStringLiteral("b"));
            QCOMPARE(history.prompts().size(), 2);
            history.clear();
            QVERIFY(history.prompts().isEmpty());
            history.restore(before);
            history.remove(QStringLiteral("a"));
        }
        QCOMPARE(kept(), QByteArrayLiteral("c|b"));
    }

    void theLargestThatIsKeptCanBeReadAgain()
    {
        {
            PromptHistory history(path());
            for (int i = 0; i < PromptHistory::mostPrompts; ++i)
                history.add(QString::number(i) + QString(PromptHistory::longestPrompt - 3, QChar(0x20ac)));
        }
        QCOMPARE(PromptHistory(path()).prompts().size(), PromptHistory::mostPrompts);
    }

    void hostileFilesAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff", 2);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("too large") << QByteArray(PromptHistory::mostBytes + 1, ' ');
        QTest::newRow("another kind")
            << QByteArray("{\"riffdesk\": \"draft\", \"version\": 1, \"prompts\": [\"x\"]}");
    }

    void hostileFilesAreSetAside()
    {
        QFETCH(QByteArray, bytes);
        put(bytes);
        {
            PromptHistory history(path());
            QVERIFY(history.prompts().isEmpty());
            history.add(QStringLiteral("new"));
        }
        QCOMPARE(kept(), QByteArrayLiteral("new"));
        QVERIFY(QFile::exists(path() + QStringLiteral(".broken")));
    }

    void wrongEntriesArePassedOver()
    {
        put("{\"riffdesk\": \"prompts\", \"version\": 1, \"prompts\": [1, null, [], \" a \", \"a\", \"\", "
            "{\"b\": 1}, \"c\"]}");
        QCOMPARE(kept(), QByteArrayLiteral("a|c"));
    }
};

RIFFDESK_TEST(tst_prompthistory, test::runTest<TestPromptHistory>);

#include "tst_prompthistory.moc"
