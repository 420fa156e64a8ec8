#include "audio/player.h"
#include "export/exportoptions.h"
#include "library/songfolder.h"
#include "playback/playback.h"
#include "support/heldencoder.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "support/virtualdisplay.h"
#include "windowbench.h"

#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>

using namespace riffdesk;
using test::WindowBench;

namespace {

bool hasDesktop = false;

/// All of it as 16 bit samples.
QByteArray samplesOf(const QString& file)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                  QStringLiteral("-i"), file, QStringLiteral("-map"), QStringLiteral("0:a"),
                  QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-")});
    ffmpeg.waitForFinished(60'000);
    return ffmpeg.readAllStandardOutput();
}

} // namespace

/// Songs and stretches of them are dragged with a real mouse, as far as the X server can tell, from the
/// window into another program's.
class TestDragOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The check must not pass because it could not look.
        QVERIFY2(hasDesktop, "Xvfb does not start: bash app/install.sh test");
        for (const char* program : {"xdotool", "openbox"})
            QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(), program);
        m_manager.start(QStringLiteral("openbox"),
                        {QStringLiteral("--startup"), QStringLiteral("echo ready")});
        QVERIFY(QTest::qWaitFor([this] { return m_manager.canReadLine(); }, test::patienceMs));
    }
    void cleanupTestCase()
    {
        m_manager.kill();
        m_manager.waitForFinished();
    }
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).removeRecursively();
        m = std::make_unique<WindowBench>();
        m->window().move(0, 0);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(addSong(i));
        QTRY_VERIFY(m->seen("libraryView") && m->songs()->model()->rowCount() == 3); // the youngest first
        QTRY_VERIFY(m->window().windowHandle()->isExposed());
    }
    void cleanup()
    {
        m_target.kill();
        m_target.waitForFinished();
        m_said.clear();
        m.reset();
    }

    void songsBecomeFiles_data()
    {
        QTest::addColumn<QString>("asks");
        QTest::addColumn<bool>("isGrid");
        QTest::newRow("cards, files asked for at the drop") << QStringLiteral("late") << true;
        QTest::newRow("rows, files asked for on the way") << QStringLiteral("early") << false;
    }
    void songsBecomeFiles()
    {
        QFETCH(QString, asks);
        QFETCH(bool, isGrid);
        QVERIFY(startTarget(asks)); // "Original" is the usual format
        if (!isGrid)
            QTest::keyClick(&m->window(), Qt::Key_L, Qt::ControlModifier);
        auto* view = m->songs();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, m->placeOf(0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, m->placeOf(1));
        QVERIFY(drag(view->viewport()->mapToGlobal(m->placeOf(0))));
        QTRY_COMPARE(dropped().size(), 2);
        QVERIFY(m_said.contains(QStringLiteral("action 1"))); // copied
        for (int i = 0; i < 2; ++i) {
            const QString file = dropped().at(i);
            QCOMPARE(QFileInfo(file).fileName(), QStringLiteral("Song %1.wav").arg(3 - i));
            QVERIFY(!samplesOf(file).isEmpty());
            QCOMPARE(samplesOf(file), samplesOf(audioOf(3 - i)));
        }
    }

    void regionsBecomeFiles_data()
    {
        QTest::addColumn<bool>("byGrip");
        QTest::newRow("pulled out of the waveform") << false;
        QTest::newRow("by the grip of its bar") << true;
    }
    void regionsBecomeFiles()
    {
        QFETCH(bool, byGrip);
        QVERIFY(startTarget(QStringLiteral("late")));
        auto* wave = m->need<WaveformView>("waveformView");
        m->studio().playback().open(idOf(3), false);
        QTRY_VERIFY(wave->isEnabled() && wave->duration() > 8);
        m->dragRegion(2, 5);
        const TimeRange region = wave->region().value();
        QWidget* grip = m->need("regionGrip");
        const QPoint from = byGrip ? grip->mapToGlobal(grip->rect().center())
                                   : wave->mapToGlobal(QPoint(wave->xOf(3.5), wave->height() / 2));
        QVERIFY(drag(from));
        QTRY_COMPARE(dropped().size(), 1);
        const auto frame = [](double seconds) { return qsizetype(std::llround(seconds * 44'100)) * 4; };
        const QByteArray whole = samplesOf(audioOf(3));
        QCOMPARE(samplesOf(dropped().first()),
                 whole.mid(frame(region.start), frame(region.end) - frame(region.start)));
        QCOMPARE(wave->region().value(), region);
    }

    void stemsBecomeFiles_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QStringList>("names");
        const QString drums = QStringLiteral("Song 3 – Drums.wav");
        QTest::newRow("one by its name") << QStringLiteral("stemName") << QStringList{drums};
        QTest::newRow("all by their grip")
            << QStringLiteral("stemsGrip") << QStringList{QStringLiteral("Song 3 – Bass.wav"), drums};
    }
    void stemsBecomeFiles()
    {
        QFETCH(QString, handle);
        QFETCH(QStringList, names);
        QVERIFY(startTarget(QStringLiteral("late")));
        const SongFolder folder(m->studio().library().songsDir(), idOf(3));
        const QString stem = folder.stemsDir() + QStringLiteral("/%1.wav");
        QVERIFY(QDir().mkpath(folder.stemsDir()));
        QVERIFY(test::writeWav(stem.arg(QStringLiteral("bass")), test::texture(4, 44'100), 44'100, 2));
        QVERIFY(test::writeWav(stem.arg(QStringLiteral("drums")), test::texture(5, 44'100), 44'100, 2));
        QVERIFY(m->studio().library().setHasStems(idOf(3), true).ok());
        QTest::mouseClick(m->songs()->viewport(), Qt::LeftButton, {}, m->placeOf(0));
        QTRY_VERIFY(m->seen("mixStemsButton"));
        m->click("mixStemsButton");
        QTRY_VERIFY(m->seen("stemLane_1"));
        auto* const from = m->need("stemLane_1")->findChild<QWidget*>(handle);
        QWidget* const grip = from ? from : m->need(handle.toLatin1().constData());
        QVERIFY(drag(grip->mapToGlobal(QPoint(10, grip->height() / 2))));
        QTRY_COMPARE(dropped().size(), names.size());
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(QFileInfo(dropped().at(i)).fileName(), names.at(i));
        QCOMPARE(samplesOf(dropped().last()), samplesOf(stem.arg(QStringLiteral("drums"))));
        if (names.size() == 2) // made as long as the longest
            QCOMPARE(samplesOf(dropped().first()).size(), qsizetype(5 * 44'100) * 4);
    }

    void thePlayedSongBecomesAFile()
    {
        QVERIFY(startTarget(QStringLiteral("late")));
        m->studio().playback().open(idOf(2), false);
        QWidget* song = m->need("playingSong");
        QVERIFY(drag(song->mapToGlobal(QPoint(20, 28))));
        QTRY_COMPARE(dropped().size(), 1);
        QCOMPARE(QFileInfo(dropped().first()).fileName(), QStringLiteral("Song 2.wav"));
        QCOMPARE(samplesOf(dropped().first()), samplesOf(audioOf(2)));
    }

    /// Over the other window with the button held down, until the files are there.
    void filesThatTakeLongerAreWaitedFor()
    {
        const test::HeldEncoder encoder;
        convertSongs();
        QVERIFY(startTarget(QStringLiteral("early")));
        // While the drag is on, nothing of this function goes on but this.
        QString told;
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [&] {
            const bool isPreparing = toast().startsWith(QStringLiteral("Preparing"));
            if (told.isEmpty() && isPreparing && !said(QStringLiteral("no files offered")).isEmpty()) {
                told = toast();
                encoder.letGo();
            } else if (!told.isEmpty() && !said(QStringLiteral("files offered")).isEmpty()) {
                hand.stop();
                m_pointer.kill();
                QProcess::startDetached(QStringLiteral("xdotool"), release());
            }
        });
        hand.start(50);
        const QPoint from = m->songs()->viewport()->mapToGlobal(m->placeOf(0));
        const QStringList stay{QStringLiteral("sleep"), QStringLiteral("60")};
        (void)point(press(from) + move(from - QPoint(2, 30), target()) + stay + release());
        QCOMPARE(told, QStringLiteral("Preparing one song…"));
        QTRY_COMPARE(dropped().size(), 1);
        QCOMPARE(QFileInfo(dropped().first()).fileName(), QStringLiteral("Song 3.flac"));
        QCOMPARE(samplesOf(dropped().first()), samplesOf(audioOf(3)));
    }

    /// Let go too early: nothing is dropped, and the next drag has them from the start.
    void filesThatWereNotReadyAreThereNextTime()
    {
        const test::HeldEncoder encoder;
        convertSongs();
        QVERIFY(startTarget(QStringLiteral("late")));
        const QPoint from = m->songs()->viewport()->mapToGlobal(m->placeOf(0));
        QVERIFY(drag(from));
        QTRY_VERIFY(toast().startsWith(QStringLiteral("The files were not ready yet")));
        encoder.letGo();
        QTRY_VERIFY(toast().startsWith(QStringLiteral("The file is ready")));
        QVERIFY(dropped().isEmpty());
        QVERIFY(drag(from));
        QTRY_COMPARE(dropped().size(), 1);
    }

    /// Within the window songs are dragged as ever, and no files are made in vain.
    void playlistsTakeSongsWithoutFiles()
    {
        const test::HeldEncoder encoder;
        convertSongs();
        Library& library = m->studio().library();
        QVERIFY(
            library.apply(SongEdit::addToPlaylist(QStringLiteral("Film"), library.numbers({idOf(1)}))).ok());
        if (!m->seen("collectionsView"))
            m->click("collectionsButton");
        auto* lists = m->need<QAbstractItemView>("collectionsView");
        const auto film = [lists] {
            const auto found =
                lists->model()->match(lists->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Film"));
            return found.isEmpty() ? QModelIndex() : found.first();
        };
        QTRY_VERIFY(film().isValid());
        const QPoint from = m->songs()->viewport()->mapToGlobal(m->placeOf(0));
        const QPoint to = lists->viewport()->mapToGlobal(lists->visualRect(film()).center());
        QVERIFY(point(press(from) + move(from - QPoint(2, 30), to) + release()));
        QTRY_COMPARE(film().data(Qt::AccessibleTextRole).toString(), QStringLiteral("Film, 2 songs"));
        QVERIFY(!m->seen("toastProgress"));
    }

private:
    /// Songs are converted, which takes time.
    void convertSongs()
    {
        ExportOptions options;
        options.format = QStringLiteral("flac");
        m->studio().settings().setState(QStringLiteral("export/options"),
                                        QJsonDocument(options.toJson()).toJson());
    }
    [[nodiscard]] QString toast() const
    {
        const auto* text = m->seen<QLabel>("toastText");
        return text ? text->text() : QString();
    }
    [[nodiscard]] static QString idOf(int number)
    {
        return songIdOf(QStringLiteral("practice"), QString::number(number));
    }
    [[nodiscard]] QString audioOf(int number) const
    {
        Library& library = m->studio().library();
        return library.audioPath(*library.song(idOf(number)));
    }
    bool addSong(int number)
    {
        Song song;
        song.service = QStringLiteral("practice");
        song.remoteId = QString::number(number);
        song.id = idOf(number);
        song.title = QStringLiteral("Song %1").arg(number);
        song.durationSeconds = 6 + number;
        song.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, number), Qt::UTC);
        Library& library = m->studio().library();
        const SongFolder folder(library.songsDir(), song.id);
        return library.add(song).ok() && folder.make()
               && test::writeWav(folder.file(QStringLiteral("audio.wav")), test::texture(6 + number, 44'100),
                                 44'100, 2)
               && library.setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.wav"), {}).ok();
    }

    /// Waits until it says where it is.
    bool startTarget(const QString& asks)
    {
        m_target.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_target.start(QCoreApplication::applicationFilePath(), {QStringLiteral("droptarget"), asks});
        return QTest::qWaitFor([this] { return !said(QStringLiteral("at ")).isEmpty(); }, test::patienceMs);
    }
    /// The lines so far that begin so, without that.
    QStringList said(const QString& beginning)
    {
        while (m_target.canReadLine())
            m_said << QString::fromUtf8(m_target.readLine()).trimmed();
        QStringList found;
        for (const QString& line : m_said) {
            if (line.startsWith(beginning))
                found << line.mid(beginning.size());
        }
        return found;
    }
    [[nodiscard]] QStringList dropped() { return said(QStringLiteral("dropped ")); }

    /// What xdotool is told, at the pace of a hand: a drag that jumps passes windows by unseen.
    bool point(const QStringList& words)
    {
        m_pointer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_pointer.start(QStringLiteral("xdotool"), words);
        return QTest::qWaitFor([this] { return m_pointer.state() == QProcess::NotRunning; },
                               2 * test::patienceMs)
               && m_pointer.exitStatus() == QProcess::NormalExit && m_pointer.exitCode() == 0;
    }
    [[nodiscard]] static QStringList move(QPoint from, QPoint to)
    {
        constexpr int steps = 12;
        QStringList words;
        for (int i = 1; i <= steps; ++i) {
            const QPoint place = from + (to - from) * i / steps;
            words << QStringLiteral("mousemove") << QString::number(place.x()) << QString::number(place.y())
                  << QStringLiteral("sleep") << QStringLiteral("0.05");
        }
        return words;
    }
    [[nodiscard]] static QStringList press(QPoint at)
    {
        return QStringList{QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y()),
                           QStringLiteral("mousedown"), QStringLiteral("1"),     QStringLiteral("sleep"),
                           QStringLiteral("0.1")}
               + move(at, at - QPoint(2, 30));
    }
    [[nodiscard]] static QStringList release() { return {QStringLiteral("mouseup"), QStringLiteral("1")}; }
    [[nodiscard]] QPoint target()
    {
        const QStringList place = said(QStringLiteral("at ")).value(0).split(QLatin1Char(' '));
        return {place.value(0).toInt(), place.value(1).toInt()};
    }
    bool drag(QPoint from)
    {
        return point(press(from) + move(from - QPoint(2, 30), target())
                     + QStringList{QStringLiteral("sleep"), QStringLiteral("0.3")} + release());
    }

    std::unique_ptr<WindowBench> m;
    QProcess m_manager;
    QProcess m_target;
    QProcess m_pointer;
    QStringList m_said;
};

RIFFDESK_TEST(tst_dragout, [](int argc, char** argv) {
    const test::TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    const test::VirtualDisplay display("1920x1000x24");
    hasDesktop = display.isThere();
    if (!hasDesktop)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestDragOut test;
    return QTest::qExec(&test, argc, argv);
});
#include "tst_dragout.moc"
