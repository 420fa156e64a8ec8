#include "export/exportrun.h"
#include "library/songedit.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/unit/daw/sessionsound.h"
#include "tests/unit/export/exportbench.h"

#include <QTest>

using namespace riffdesk;

/// A song's stems as a folder, with a session of a music program.
class TestExportStems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::LibraryBench>();
        m_id = m->add(1, QStringLiteral("Sea No. 5"));
        m_plan = {};
        m_plan.ids = QStringList{m_id};
        m_plan.folder = m->home.path(QStringLiteral("out"));
        m_plan.contents = ExportRun::Contents::Stems;
        m_run = std::make_unique<ExportRun>(m->library);
        m_paths.clear();
        connect(m_run.get(), &ExportRun::itemFinished, this,
                [this](const QString&, const QString& path) { m_paths << path; });
        QVERIFY(addStem("bass", test::sine(1.2, 110, 0.2)));
        QVERIFY(addStem("drums", test::texture(1.5)));
        QVERIFY(addStem("lead_vocals", test::sine(1.0, 880, 0.2)));
        QVERIFY(know());
    }
    void cleanup()
    {
        m_run.reset();
        m.reset();
    }

    void reaperPlaysTheMix()
    {
        m_plan.session = DawFormat::Reaper;
        m_run->setSections([](const Song&) {
            return QVector<TimedLyrics::Line>{{0.5, QStringLiteral("Verse")}, {99, QStringLiteral("Beyond")}};
        });
        QVERIFY(run());
        const QString folder = out(QStringLiteral("Sea No. 5"));
        QCOMPARE(m_paths, QStringList{folder});
        QCOMPARE(filesOf(folder),
                 (QStringList{QStringLiteral("Bass.wav"), QStringLiteral("Drums.wav"),
                              QStringLiteral("Lead vocals.wav"), QStringLiteral("Sea No. 5.rpp")}));
        const QString file = folder + QStringLiteral("/Sea No. 5.rpp");
        QVERIFY(difference(file) < -60);
        // In step, from zero, as long as the longest, with nothing cut.
        for (const char* name : {"Bass", "Drums", "Lead vocals"}) {
            const QString written = folder + QStringLiteral("/%1.wav").arg(QLatin1String(name));
            QCOMPARE(test::decoded(written, "-c:a pcm_s16le -f s16le").size(), qsizetype(1.5 * 48'000) * 4);
            QVERIFY(test::outputOf("ffprobe", test::wordsOf("-v error -show_streams") + QStringList{written})
                        .contains("codec_name=pcm_s24le"));
        }
        QCOMPARE(test::decoded(folder + QStringLiteral("/Lead vocals.wav"), "-t 1 -c:a pcm_s16le -f s16le"),
                 test::decoded(stem("lead_vocals"), "-c:a pcm_s16le -f s16le"));
        const auto project = test::rppParsed(test::readBytes(file));
        QVERIFY(project);
        const auto markers = project->all("MARKER");
        QCOMPARE(markers.size(), 1); // not behind the end
        QVERIFY(std::abs(markers.first().at(1).toDouble() - 0.5) < 0.001);
        QCOMPARE(m_run->failures().size(), 0);
        QVERIFY(m_run->notes().isEmpty());
        // Stems play as loud as they are.
        QVERIFY(!test::outputOf("ffprobe", test::wordsOf("-v error -show_format")
                                               + QStringList{folder + QStringLiteral("/Drums.wav")})
                     .toLower()
                     .contains("replaygain"));
    }

    void whatTheMixerSaysIsInTheSession()
    {
        const StemMix mix = setMix();
        QVERIFY(!mix.isEmpty());
        m_plan.session = DawFormat::Reaper;
        QVERIFY(run());
        QVERIFY(difference(m_paths.first() + QStringLiteral("/Sea No. 5.rpp"), mix) < -60);
    }

    void dawProjectPlaysTheMix_data()
    {
        QTest::addColumn<bool>("isNeutral");
        QTest::newRow("neutral") << true;
        QTest::newRow("of the mixer") << false;
    }
    void dawProjectPlaysTheMix()
    {
        QFETCH(bool, isNeutral);
        const StemMix mix = isNeutral ? StemMix() : setMix();
        QCOMPARE(mix.isEmpty(), isNeutral);
        m_plan.session = DawFormat::DawProject;
        m_plan.options.format = QStringLiteral("flac-24");
        QVERIFY(run());
        const QString zip = m_paths.value(0) + QStringLiteral("/Sea No. 5.dawproject");
        QVERIFY(QFile::exists(zip));
        const auto session = test::dawProjectSession(zip, m->home.path(QStringLiteral("unpacked")));
        QVERIFY(session && session->tracks.size() == 3);
        QVERIFY(test::highestDifference(session->rendered(), mixed(mix)) < -60);
    }

    void stemsAloneStayAsTheyAre()
    {
        QVERIFY(addStem("bass", test::sine(1.5, 110, 0.2)));
        QVERIFY(know());
        m_plan.options.artist = QStringLiteral("Möwe");
        QVERIFY(run());
        const QString folder = m_paths.value(0);
        QCOMPARE(test::packetSum(folder + QStringLiteral("/Drums.wav")), test::packetSum(stem("drums")));
        QCOMPARE(test::packetSum(folder + QStringLiteral("/Bass.wav")), test::packetSum(stem("bass")));
        QCOMPARE(test::decoded(folder + QStringLiteral("/Lead vocals.wav"), "-c:a pcm_s16le -f s16le").size(),
                 qsizetype(1.5 * 48'000) * 4);
        const QByteArray tags =
            test::outputOf("ffprobe", test::wordsOf("-v error -show_format")
                                          + QStringList{folder + QStringLiteral("/Lead vocals.wav")});
        QVERIFY2(tags.contains("Sea No. 5 – Lead vocals") && tags.contains("Möwe"), tags.constData());
        // An export never takes the place of what may have been worked on since.
        QVERIFY(run());
        QCOMPARE(m_paths.value(1), out(QStringLiteral("Sea No. 5 (2)")));
    }

    void otherRatesAreBroughtToOne()
    {
        std::vector<qint16> mono = test::sine(1.2, 110, 0.2, 44'100);
        for (std::size_t i = 0; i < mono.size() / 2; ++i)
            mono[i] = mono[i * 2];
        mono.resize(mono.size() / 2);
        QVERIFY(test::writeWav(stem("bass"), mono, 44'100, 1));
        QVERIFY(know());
        m_plan.session = DawFormat::Reaper;
        QVERIFY(run());
        for (const char* name : {"Bass", "Drums", "Lead vocals"}) {
            const QString file = m_paths.first() + QStringLiteral("/%1.wav").arg(QLatin1String(name));
            QCOMPARE(test::decoded(file, "-ac 1 -c:a pcm_s16le -f s16le").size(),
                     qsizetype(1.5 * 48'000) * 2);
        }
    }

    void aMissingStemIsToldAndTheNextSongIsWritten()
    {
        const QString other = m->add(2, QStringLiteral("None"));
        m_plan.ids = QStringList{m_id, other};
        QVERIFY(QFile::remove(stem("drums")));
        QVERIFY(run());
        QCOMPARE(m_run->failures().size(), 2);
        QVERIFY(m_run->failures().at(0).error.message.contains(QLatin1String("Drums")));
        QVERIFY(m_run->failures().at(1).error.message.contains(QLatin1String("no stems")));
        QCOMPARE(filesOf(out()), QStringList());
        // Once it is back, what failed is tried again.
        QVERIFY(addStem("drums", test::texture(1.5)));
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->retryFailed();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_run->written(), 1);
        QCOMPARE(m_run->failures().size(), 1);
        QCOMPARE(filesOf(out()), QStringList{QStringLiteral("Sea No. 5")});
    }

    void aDamagedStemLeavesNothing()
    {
        QVERIFY(test::writeBytes(stem("drums"), "not music"));
        m_plan.session = DawFormat::Reaper;
        QVERIFY(run());
        QCOMPARE(m_run->failures().size(), 1);
        QCOMPARE(toString(m_run->failures().first().error.category), toString(Error::Category::Media));
        QCOMPARE(filesOf(out()), QStringList());
    }

    void cancelledHalfWayLeavesNothing()
    {
        // Long enough to be at work when it is told to stop.
        QVERIFY(test::writeLongSilence(stem("drums"), 1200));
        m_plan.session = DawFormat::Reaper;
        m_plan.ids = QStringList{m_id, m->add(2)};
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->start(m_plan);
        QTRY_VERIFY(m_run->share() > 0.05);
        QVERIFY(!filesOf(out()).isEmpty()); // hidden
        m_run->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_run->wasCancelled());
        QCOMPARE(m_run->written(), 0);
        QCOMPARE(m_run->failures().size(), 0);
        QCOMPARE(filesOf(out()), QStringList());
        // And so does a run that goes with its owner.
        m_run->start(m_plan);
        QTRY_VERIFY(m_run->share() > 0.05);
        m_run.reset();
        QCOMPARE(filesOf(out()), QStringList());
    }

    void pausedBetweenSongsAndGoesOn()
    {
        m_plan.ids = QStringList{m_id, m_id, m_id};
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        QSignalSpy written(m_run.get(), &ExportRun::itemFinished);
        connect(m_run.get(), &ExportRun::itemFinished, this, [this] {
            if (m_paths.size() == 1)
                m_run->pause();
        });
        m_run->start(m_plan);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(m_run->isPaused() && m_run->isRunning());
        m_run->resume();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_run->written(), 3);
        QCOMPARE(filesOf(out()), (QStringList{QStringLiteral("Sea No. 5"), QStringLiteral("Sea No. 5 (2)"),
                                              QStringLiteral("Sea No. 5 (3)")}));
    }

    void whatAKilledRunLeftGoes()
    {
        const QString left = out(QStringLiteral(".riffdesk-000000-1-00000000.part"));
        QVERIFY(QDir().mkpath(left));
        QVERIFY(test::writeBytes(left + QStringLiteral("/Bass.wav"), "half"));
        QFile folder(left);
        QVERIFY(
            test::outputOf("touch", {QStringLiteral("-d"), QStringLiteral("2 hours ago"), left}).isEmpty());
        QVERIFY(run());
        QCOMPARE(filesOf(out()), QStringList{QStringLiteral("Sea No. 5")});
    }

    void hostileTitlesStayInTheFolder()
    {
        m_plan.session = DawFormat::Reaper;
        for (const char* name : {"bass", "drums"})
            QVERIFY(QFile::remove(stem(name)));
        QVERIFY(know());
        const QStringList titles{QStringLiteral("../../x"), QStringLiteral("CON"), QStringLiteral("a/b\nc"),
                                 QString(300, QChar(0x6d77)), QStringLiteral(".hidden")};
        for (const QString& title : titles) {
            QVERIFY(m->library.apply(SongEdit::rename(m->library.number(m_id), title)));
            QVERIFY(run());
            QCOMPARE(m_run->failures().size(), 0);
            const QString folder = m_paths.last();
            QCOMPARE(QFileInfo(folder).absolutePath(), out());
            QCOMPARE(QDir(folder).entryList({QStringLiteral("*.rpp")}).size(), 1);
            QCOMPARE(filesOf(folder).size(), 2);
        }
        QCOMPARE(filesOf(out()).size(), titles.size());
    }

private:
    [[nodiscard]] QString out(const QString& name = {}) const
    {
        return name.isEmpty() ? m_plan.folder : m_plan.folder + QLatin1Char('/') + name;
    }
    [[nodiscard]] QString stem(const char* name) const
    {
        return SongFolder(m->library.songsDir(), m_id).stemsDir()
               + QStringLiteral("/%1.wav").arg(QLatin1String(name));
    }
    bool addStem(const char* name, const std::vector<qint16>& samples) const
    {
        return QDir().mkpath(SongFolder(m->library.songsDir(), m_id).stemsDir())
               && test::writeWav(stem(name), samples, 48'000, 2);
    }
    /// That the library knows of them.
    bool know()
    {
        const auto files = SongFolder(m->library.songsDir(), m_id).measureStems();
        return files && m->library.setHasStems(m_id, true, *files).ok();
    }
    [[nodiscard]] StemMix setMix()
    {
        const StemMix mix{{QStringLiteral("stems/bass.wav"), -6, 0.5, false, true},
                          {QStringLiteral("stems/drums.wav"), 3, -0.25, false, true},
                          {QStringLiteral("stems/lead_vocals.wav"), 0, 0, true, false}};
        return m->library.apply(SongEdit::mixStems(m->library.number(m_id), mix)).ok() ? mix : StemMix();
    }
    static QStringList filesOf(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    bool run()
    {
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->start(m_plan);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, test::patienceMs)
               && m_run->done() == m_run->total() && !m_run->isRunning();
    }
    /// The stems as the mixer plays them.
    [[nodiscard]] test::Samples mixed(const StemMix& mix) const
    {
        test::Samples sum;
        const SongFolder folder(m->library.songsDir(), m_id);
        const QStringList files = folder.stemNames();
        const QVector<StereoGain> gains = stemmix::gains(stemmix::forFiles(mix, files));
        for (qsizetype i = 0; i < files.size(); ++i)
            test::addTo(sum, test::soundOf(folder.path() + QLatin1Char('/') + files.at(i), 48'000),
                        gains.at(i));
        return sum;
    }
    /// How far what the session says is from what the mixer plays.
    [[nodiscard]] double difference(const QString& reaperFile, const StemMix& mix = {}) const
    {
        const auto session = test::reaperSession(reaperFile);
        return session ? test::highestDifference(session->rendered(), mixed(mix)) : 0;
    }

    std::unique_ptr<test::LibraryBench> m;
    std::unique_ptr<ExportRun> m_run;
    ExportRun::Plan m_plan;
    QString m_id;
    QStringList m_paths;
};

RIFFDESK_TEST(tst_exportstems, test::runTest<TestExportStems>);
#include "tst_exportstems.moc"
