#include "presets/drafts.h"
#include "support/program.h"
#include "support/testhome.h"

#include <QElapsedTimer>
#include <QtTest>

#include <csignal>

using namespace riffdesk;

/// The studio is killed while somebody types into it.
class TestKilledTyping : public QObject
{
    Q_OBJECT

    struct Word
    {
        qint64 atMs = 0;
        int draft = 0;
        int count = 0;
    };

    static constexpr int mayBeLostMs = 2'000;

    /// How many of the words w0, w1, w2 … a draft holds, all of them in order.
    static int wordsIn(const Draft& draft)
    {
        const QStringList words = draft.form.values.value(QStringLiteral("lyric"))
                                      .toString()
                                      .simplified()
                                      .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        int whole = 0;
        while (whole < words.size() && words.at(whole) == QStringLiteral("w%1").arg(whole))
            ++whole;
        return whole;
    }

private Q_SLOTS:
    void losesTwoSecondsAtMost_data()
    {
        QTest::addColumn<int>("drafts");
        QTest::addColumn<int>("typingMs");
        QTest::newRow("one draft") << 1 << 4'000;
        QTest::newRow("one draft, at another moment") << 1 << 4'450;
        QTest::newRow("two drafts in turn") << 2 << 5'200;
    }

    void losesTwoSecondsAtMost()
    {
        QFETCH(int, drafts);
        QFETCH(int, typingMs);
        const QTemporaryDir data;
        QProcess studio;
        studio.setProcessEnvironment(test::bareEnvironment());
        studio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        studio.start(QStringLiteral(RIFFDESK_TYPIST), {data.path(), QString::number(drafts)});
        QVector<Word> typed;
        QElapsedTimer clock;
        clock.start();
        connect(&studio, &QProcess::readyReadStandardOutput, this, [&] {
            while (studio.canReadLine()) {
                const QList<QByteArray> parts = studio.readLine().trimmed().split(' ');
                if (parts.size() == 2)
                    typed.append({clock.elapsed(), parts.first().toInt(), parts.last().toInt()});
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(!typed.isEmpty() && clock.elapsed() - typed.first().atMs > typingMs, 60'000);
        ::kill(pid_t(studio.processId()), SIGKILL);
        const qint64 end = clock.elapsed();
        studio.disconnect(this);
        QVERIFY(studio.waitForFinished());
        QCOMPARE(studio.exitStatus(), QProcess::CrashExit);
        // It never rested: else this would prove nothing.
        for (int i = 1; i < typed.size(); ++i)
            QVERIFY2(typed.at(i).atMs - typed.at(i - 1).atMs < 1'000, "the typist was held up");

        const Drafts kept(data.filePath(QStringLiteral("drafts")));
        QVERIFY2(kept.trouble().isEmpty(), qPrintable(kept.trouble()));
        QCOMPARE(kept.count(), drafts);
        for (int draft = 0; draft < drafts; ++draft) {
            QCOMPARE(kept.at(draft).form.values.value(QStringLiteral("title")).toString(),
                     QStringLiteral("Draft %1").arg(draft));
            QCOMPARE(kept.at(draft).form.takes, draft + 2);
            QVERIFY(kept.at(draft).form.writing);
            int before = 0; // words that are older than what may be lost
            for (const Word& word : std::as_const(typed)) {
                if (word.draft == draft && word.atMs <= end - mayBeLostMs)
                    before = word.count;
            }
            const int there = wordsIn(kept.at(draft));
            QVERIFY(before > 20);
            QVERIFY2(there >= before, qPrintable(QStringLiteral("%1 of %2").arg(there).arg(before)));
        }
    }

    void theNextRunShowsIt()
    {
        const QTemporaryDir data;
        const auto words = [&](int atLeast) {
            QProcess studio;
            studio.setProcessEnvironment(test::bareEnvironment());
            studio.start(QStringLiteral(RIFFDESK_TYPIST), {data.path(), QStringLiteral("1")});
            int said = 0;
            connect(&studio, &QProcess::readyReadStandardOutput, this, [&] {
                while (studio.canReadLine())
                    said = studio.readLine().trimmed().split(' ').last().toInt();
            });
            const QDeadlineTimer deadline(60'000);
            while (said < atLeast && !deadline.hasExpired())
                QTest::qWait(20);
            QTest::qWait(mayBeLostMs);
            studio.disconnect(this);
            studio.kill();
            studio.waitForFinished();
        };
        words(20);
        const QString folder = data.filePath(QStringLiteral("drafts"));
        const QString first =
            Drafts(folder).shown().form.values.value(QStringLiteral("lyric")).toString().trimmed();
        QVERIFY(first.startsWith(QStringLiteral("w0 w1 w2")));
        words(5); // goes on in the same draft
        const QString second =
            Drafts(folder).shown().form.values.value(QStringLiteral("lyric")).toString().trimmed();
        QVERIFY2(second.startsWith(first) && second.size() > first.size(), qPrintable(second.left(200)));
    }
};

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QCoreApplication app(argc, argv);
    TestKilledTyping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedtyping.moc"
