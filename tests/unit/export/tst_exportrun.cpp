#include "export/exportrun.h"
#include "library/songedit.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/unit/export/exportbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace riffdesk;

/// Songs of a library, by their ids.
class TestExportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::LibraryBench>();
        m_ids.clear();
        for (int i = 1; i <= 3; ++i) {
            m_ids << m->add(i, QStringLiteral("Song %1").arg(i));
            QVERIFY(m->addMedia(m_ids.last(), 1));
        }
        m_run = std::make_unique<ExportRun>(m->library);
        m_paths.clear();
        m_plan = {}; // the original: the library's tones are WAV under another name
        connect(m_run.get(), &ExportRun::itemFinished, this,
                [this](const QString&, const QString& path) { m_paths << QFileInfo(path).fileName(); });
    }
    void cleanup()
    {
        m_run.reset();
        m.reset();
    }

    void onlyWhatChangedIsWrittenAgain()
    {
        QVERIFY(run());
        QCOMPARE(m_run->written(), 3);
        QVERIFY(run());
        QCOMPARE(m_run->written(), 0);
        QCOMPARE(m_run->unchanged(), 3);
        QVERIFY(m_run->resultText().contains(QStringLiteral("still as")));
        // A song was renamed, a file was changed by another program, and one is gone.
        QVERIFY(m->library.apply(SongEdit::rename(m->library.number(m_ids.at(0)), QStringLiteral("Other"))));
        QVERIFY(test::writeBytes(out(QStringLiteral("Song 2.wav")), "mine"));
        QVERIFY(QFile::remove(out(QStringLiteral("Song 3.wav"))));
        m_paths.clear();
        QVERIFY(run());
        QCOMPARE(m_run->unchanged(), 0);
        m_paths.sort();
        QCOMPARE(m_paths, (QStringList{QStringLiteral("Other.wav"), QStringLiteral("Song 2 (2).wav"),
                                       QStringLiteral("Song 3.wav")}));
        QCOMPARE(test::readBytes(out(QStringLiteral("Song 2.wav"))), QByteArray("mine"));
        QVERIFY(run());
        QCOMPARE(m_run->unchanged(), 3);
        m_plan.options.repeats = true;
        QVERIFY(run());
        QCOMPARE(m_run->written(), 3);
    }

    void whatChangedReplacesItsOwnFileOnly()
    {
        QVERIFY(run());
        const QByteArray before = test::readBytes(out(QStringLiteral("Song 1.wav")));
        QVERIFY(m->library.apply(
            SongEdit::rename(m->library.number(m_ids.at(0)), QStringLiteral("Song 1")))); // as it was
        Song song = *m->library.song(m_ids.at(0));
        song.lyrics = QStringLiteral("la la");
        QVERIFY(m->library.add(song));
        QVERIFY(run());
        QCOMPARE(m_run->written(), 1);
        QCOMPARE(m_run->unchanged(), 2);
        QVERIFY(test::readBytes(out(QStringLiteral("Song 1.wav"))) != before);
        QVERIFY(!QFile::exists(out(QStringLiteral("Song 1 (2).wav"))));
        // Other options make other files, which never take the place of these.
        m_plan.options.artist = QStringLiteral("Me");
        QVERIFY(run());
        QCOMPARE(m_run->written(), 3);
        QVERIFY(QFile::exists(out(QStringLiteral("Song 1 (2).wav"))));
    }

    void whatIsChangedMeanwhileStays()
    {
        m_ids = m_ids.mid(0, 1);
        m_plan.options.format = QStringLiteral("wav-16");
        QVERIFY(run());
        const QString file = out(QStringLiteral("Song 1.wav"));
        // An encoder beside which another program writes to the file that is to be replaced.
        const QByteArray path = qgetenv("PATH");
        const QString program = m->home.path(QStringLiteral("ffmpeg"));
        QVERIFY(test::writeBytes(program, "#!/bin/sh\nprintf mine > '" + QFile::encodeName(file) + "'\nPATH='"
                                              + path + "' exec ffmpeg \"$@\"\n"));
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_plan.options.repeats = true;
        qputenv("PATH", QFile::encodeName(m->home.path()) + ':' + path);
        const bool ran = run();
        qputenv("PATH", path);
        QVERIFY(ran);
        QCOMPARE(m_run->written(), 1);
        QCOMPARE(test::readBytes(file), QByteArray("mine"));
        QVERIFY(QFile::exists(out(QStringLiteral("Song 1 (2).wav"))));
    }

    void whatFailedIsTriedAgain()
    {
        QVERIFY(m->addMedia(m_ids.at(1))); // bytes that are no audio
        m_plan.options.nameTemplate = QStringLiteral("{n} {title}");
        QVERIFY(run());
        QCOMPARE(m_run->failures().size(), 1);
        QCOMPARE(m_run->failures().constFirst().title, QStringLiteral("Song 2"));
        QVERIFY(m_run->resultText().contains(QStringLiteral("Song 2")));
        QVERIFY(m->addMedia(m_ids.at(1), 1));
        m_paths.clear();
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->retryFailed();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_paths, QStringList{QStringLiteral("02 Song 2.wav")}); // the number that it had
        QVERIFY(m_run->failures().isEmpty());
    }

    void songsThatAreGoneAreTold()
    {
        m_ids << QStringLiteral("00000000-0000-5000-8000-000000000000");
        QVERIFY(run());
        QCOMPARE(m_run->written(), 3);
        QCOMPARE(m_run->failures().size(), 1);
        QVERIFY(m_run->failures().constFirst().error.message.contains(QStringLiteral("not in the library")));
    }

    void namesAreForetold()
    {
        QVERIFY(m->library.apply(SongEdit::rename(m->library.number(m_ids.at(1)), QStringLiteral("SONG 1"))));
        m_plan.playlist = QStringLiteral("Album");
        m_plan.options.nameTemplate = QStringLiteral("{album}/{title}");
        QVector<Song> songs;
        for (const QString& id : std::as_const(m_ids))
            songs << *m->library.song(id);
        m_plan.ids = m_ids;
        m_plan.folder = out();
        m_plan.options.format = QStringLiteral("wav");
        const QStringList names = ExportRun::names(songs, m_plan);
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Album/Song 1.wav"), QStringLiteral("Album/SONG 1 (2).wav"),
                              QStringLiteral("Album/Song 3.wav")}));
        QVERIFY(run());
        for (const QString& name : names)
            QVERIFY(QFile::exists(out(name)));
        QCOMPARE(ExportRun::names(songs, m_plan), names); // which the same export would not write again
    }

    void aCatalogueListsWhatIsThere()
    {
        QVERIFY(m->library.apply(
            SongEdit::rename(m->library.number(m_ids.at(0)), QStringLiteral("=1+1, \"quoted\""))));
        m_plan.options.writesCatalogue = true;
        QVERIFY(run());
        QVERIFY(run()); // nothing changed: the catalogue is whole all the same
        const QJsonArray rows =
            QJsonDocument::fromJson(test::readBytes(out(QStringLiteral("catalogue.json")))).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(2)[QLatin1String("title")].toString(), QStringLiteral("Song 3"));
        QVERIFY(QFile::exists(out(rows.at(0)[QLatin1String("file")].toString())));
        const QList<QByteArray> lines =
            test::readBytes(out(QStringLiteral("catalogue.csv"))).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(1).contains("\"'=1+1, \"\"quoted\"\"\""), lines.at(1).constData());
    }

    void aManifestFromElsewhereIsNoWayOut()
    {
        QVERIFY(QDir().mkpath(out()));
        const QString mine = m->home.path(QStringLiteral("mine.wav"));
        QVERIFY(test::writeBytes(mine, "mine"));
        QVERIFY(run());
        const QString manifest = out(QStringLiteral(".riffdesk-export.jsonl"));
        QByteArray lines = test::readBytes(manifest);
        QVERIFY(lines.contains("\"Song 1.wav\""));
        lines.replace("\"file\":\"Song 1.wav\"", "\"file\":\"../mine.wav\"");
        QVERIFY(test::writeBytes(manifest, "{]\n" + lines + QByteArray(100'000, 'x')));
        m_plan.options.writesCatalogue = true;
        QVERIFY(run());
        QCOMPARE(test::readBytes(mine), QByteArray("mine"));
        QCOMPARE(m_run->unchanged(), 2);
    }

    void profilesAreKept()
    {
        ExportProfiles profiles(m->home.path());
        const auto builtIn = profiles.all();
        QCOMPARE(builtIn.size(), 3);
        QCOMPARE(*profiles.find(QStringLiteral("STREAMING"))->options.loudness, -14.0);
        ExportOptions options;
        options.format = QStringLiteral("mp3-v0");
        options.nameTemplate = QStringLiteral("{n} {title}");
        options.artist = QStringLiteral("Möwe");
        options.loudness = -16;
        options.fadeOut = 2;
        options.length = 30;
        options.writesCatalogue = true;
        QVERIFY(profiles.save(QStringLiteral(" Für\ndie Bühne "), options));
        QVERIFY(!profiles.save(QString(), options));
        QVERIFY(!profiles.save(QStringLiteral("video"), options));
        QCOMPARE(ExportProfiles(m->home.path()).find(QStringLiteral("für die bühne"))->options, options);
        options.artist.clear();
        QVERIFY(profiles.save(QStringLiteral("Für die Bühne"), options));
        QCOMPARE(profiles.all().size(), 4);
        QCOMPARE(profiles.all().last().options, options);
        QVERIFY(profiles.remove(QStringLiteral("Für die Bühne")));
        QCOMPARE(profiles.all().size(), 3);
        // From a file that another has written.
        const ExportOptions read =
            ExportOptions::fromJson({{QStringLiteral("format"), QStringLiteral("exe")},
                                     {QStringLiteral("template"), QStringLiteral("{x")},
                                     {QStringLiteral("length"), -3},
                                     {QStringLiteral("fade-in"), 1e9},
                                     {QStringLiteral("lufs"), 40}});
        QCOMPARE(read, ExportOptions());
    }

private:
    [[nodiscard]] QString out(const QString& name = {}) const
    {
        return m->home.path(name.isEmpty() ? QStringLiteral("out") : QStringLiteral("out/") + name);
    }
    bool run()
    {
        m_plan.ids = m_ids;
        m_plan.folder = out();
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->start(m_plan);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, test::patienceMs)
               && m_run->done() == m_run->total() && m_run->share() > 0.99;
    }

    std::unique_ptr<test::LibraryBench> m;
    std::unique_ptr<ExportRun> m_run;
    ExportRun::Plan m_plan;
    QStringList m_ids;
    QStringList m_paths;
};

RIFFDESK_TEST(tst_exportrun, test::runTest<TestExportRun>);
#include "tst_exportrun.moc"
