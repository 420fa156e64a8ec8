#include "api/catalogue.h"
#include "form/drafts.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <csignal>

using namespace riffdesk;

/// The studio is killed while lyrics are typed into it without a rest.
class TestKilledTyping : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::builtIn();

    /// How many of the words w0, w1, w2 … are there, all of them in order.
    static int wordsIn(const QString& lyrics)
    {
        const QStringList words = lyrics.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        int whole = 0;
        while (whole < words.size() && words.at(whole) == QStringLiteral("w%1").arg(whole))
            ++whole;
        return whole;
    }

    /// The lyrics of "Draft 0", "Draft 1" … as the files have them: they alone are looked at, while the
    /// studio works on them.
    static QStringList lyricsOnDisk(const QString& folder, int drafts)
    {
        QStringList lyrics(drafts);
        for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject values = QJsonDocument::fromJson(file.readAll())
                                           .object()
                                           .value(QLatin1String("form"))
                                           .toObject()
                                           .value(QLatin1String("values"))
                                           .toObject();
            const QString title = values.value(QLatin1String("title")).toString();
            for (int draft = 0; draft < drafts; ++draft) {
                if (title == QStringLiteral("Draft %1").arg(draft))
                    lyrics[draft] = values.value(QLatin1String("lyric")).toString();
            }
        }
        return lyrics;
    }

    static void killAndWait(QProcess& studio)
    {
        ::kill(pid_t(studio.processId()), SIGKILL);
        QVERIFY(studio.waitForFinished());
        QCOMPARE(studio.exitStatus(), QProcess::CrashExit);
    }

private Q_SLOTS:
    void whatWasTypedIsKeptWhileTypingGoesOn_data()
    {
        QTest::addColumn<int>("drafts");
        QTest::newRow("one draft") << 1;
        QTest::newRow("two drafts in turn") << 2;
    }

    void whatWasTypedIsKeptWhileTypingGoesOn()
    {
        QFETCH(int, drafts);
        const QTemporaryDir data;
        const QString folder = data.filePath(QStringLiteral("drafts"));
        QProcess studio;
        studio.setProcessEnvironment(test::bareEnvironment());
        studio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        studio.start(QStringLiteral(RIFFDESK_TYPIST), {data.path(), QString::number(drafts)});
        QVector<int> typed(drafts, 0);
        connect(&studio, &QProcess::readyReadStandardOutput, this, [&] {
            while (studio.canReadLine()) {
                const QList<QByteArray> parts = studio.readLine().trimmed().split(' ');
                if (parts.size() == 2)
                    typed[parts.first().toInt()] = parts.last().toInt();
            }
        });
        // Twice: all that has been typed by now comes to the disk, and the typing never rests.
        QVector<int> onDisk(drafts, 0);
        for (int more : {20, 40}) {
            QTRY_VERIFY(std::all_of(typed.cbegin(), typed.cend(), [=](int words) { return words > more; }));
            const QVector<int> now = typed;
            const auto isKept = [&] {
                const QStringList lyrics = lyricsOnDisk(folder, drafts);
                std::transform(lyrics.cbegin(), lyrics.cend(), onDisk.begin(), wordsIn);
                return std::equal(now.cbegin(), now.cend(), onDisk.cbegin(), std::less_equal<>());
            };
            QTRY_VERIFY(isKept());
        }
        killAndWait(studio);
        const Drafts kept(m_catalogue, folder);
        QVERIFY2(kept.trouble().isEmpty(), qPrintable(kept.trouble()));
        QCOMPARE(kept.count(), drafts);
        for (int draft = 0; draft < drafts; ++draft) {
            QCOMPARE(kept.at(draft).form.values.value(QStringLiteral("title")).toString(),
                     QStringLiteral("Draft %1").arg(draft));
            QCOMPARE(kept.at(draft).form.takes, draft + 2);
            const int there = wordsIn(kept.at(draft).form.values.value(QStringLiteral("lyric")).toString());
            QVERIFY2(there >= onDisk.at(draft),
                     qPrintable(QStringLiteral("%1 of %2").arg(there).arg(onDisk.at(draft))));
        }
    }

    void theNextRunShowsIt()
    {
        const QTemporaryDir data;
        const QString folder = data.filePath(QStringLiteral("drafts"));
        const auto typeUntil = [&](qsizetype characters) {
            QProcess studio;
            studio.setProcessEnvironment(test::bareEnvironment());
            studio.start(QStringLiteral(RIFFDESK_TYPIST), {data.path(), QStringLiteral("1")});
            QTRY_VERIFY(lyricsOnDisk(folder, 1).first().size() > characters);
            killAndWait(studio);
        };
        typeUntil(80);
        const QString first = Drafts(m_catalogue, folder)
                                  .shown()
                                  .form.values.value(QStringLiteral("lyric"))
                                  .toString()
                                  .trimmed();
        QVERIFY(first.startsWith(QStringLiteral("w0 w1 w2")));
        typeUntil(first.size() + 20); // goes on in the same draft
        const QString second = Drafts(m_catalogue, folder)
                                   .shown()
                                   .form.values.value(QStringLiteral("lyric"))
                                   .toString()
                                   .trimmed();
        QVERIFY2(second.startsWith(first) && second.size() > first.size(), qPrintable(second.left(200)));
    }
};

RIFFDESK_TEST(tst_killedtyping, test::runTest<TestKilledTyping>);

#include "tst_killedtyping.moc"
