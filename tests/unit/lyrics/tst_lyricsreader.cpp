#include "lyrics/lyricsreader.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace riffdesk;

/// Several files read as one, and read again in another encoding. One file: tst_lyricsfile.
class TestLyricsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalBecomeOne();
    void onlyGuessesAreReadAgain();
    void anEncodingThatDoesNotHoldIsRefused();
    void theOneThatCannotBeReadIsNamed();
    void tooMany();

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_home.path(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Result<LyricsFile> read(const QStringList& paths, const char* encoding = "")
    {
        LyricsReader reader;
        std::optional<Result<LyricsFile>> read;
        reader.read(
            paths, [&](const Result<LyricsFile>& file) { read = file; }, QLatin1String(encoding));
        if (!QTest::qWaitFor([&] { return read.has_value(); }, test::patienceMs))
            qFatal("nothing comes");
        return *read;
    }

    test::TestHome m_home;
    const QString m_cyrillic = QStringLiteral(RIFFDESK_FIXTURES "/lyrics/w03-cp1251.txt");
    const QString m_words = QStringLiteral("Белый снег ложится на крыши\nНад рекой гаснут огни");
};

void TestLyricsReader::severalBecomeOne()
{
    const auto whole = read({write("1.lrc", "[00:01.00]la"), write("2.lrc", "[ti:Snow]\n[00:02.00]li"),
                             write("3.lrc", "[ti:Ice]\n[00:03.00]lo")});
    QVERIFY(whole.ok());
    QCOMPARE(whole->text, QStringLiteral("la\n\nli\n\nlo"));
    QCOMPARE(whole->title, QStringLiteral("Snow")); // the first
    QVERIFY(!whole->timed && whole->fileName.isEmpty());
    QVERIFY(!whole->isUncertain());
}

void TestLyricsReader::onlyGuessesAreReadAgain()
{
    const QStringList both{write("1.txt", "la\ncaf\xc3\xa9"), m_cyrillic};
    const auto guessed = read(both);
    QVERIFY(guessed.ok());
    QCOMPARE(guessed->text, QStringLiteral("la\ncafé\n\n") + m_words);
    QVERIFY(guessed->isUncertain());
    QCOMPARE(guessed->encoding, QStringLiteral("windows-1251"));
    const auto again = read(both, "windows-1252");
    QVERIFY(again.ok());
    QVERIFY(again->text.startsWith(QStringLiteral("la\ncafé\n\nÁåëûé")));
}

void TestLyricsReader::anEncodingThatDoesNotHoldIsRefused()
{
    QCOMPARE(read({m_cyrillic}).valueOr({}).text, m_words);
    const auto refused = read({m_cyrillic}, "UTF-8");
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().nextStep, QStringLiteral("Choose another encoding."));
}

void TestLyricsReader::theOneThatCannotBeReadIsNamed()
{
    const auto refused = read({write("1.txt", "la"), m_home.path(QStringLiteral("gone.txt"))});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.startsWith(QLatin1String("gone.txt: ")),
             qPrintable(refused.error().message));
}

void TestLyricsReader::tooMany()
{
    const QString one = write("1.txt", "la");
    QVERIFY(read(QStringList(LyricsReader::maxFiles, one)).ok());
    const auto refused = read(QStringList(LyricsReader::maxFiles + 1, one));
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().nextStep.isEmpty());
}

RIFFDESK_TEST(tst_lyricsreader, test::runTest<TestLyricsReader>);
#include "tst_lyricsreader.moc"
