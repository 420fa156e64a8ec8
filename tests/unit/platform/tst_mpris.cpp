#include "busbench.h"
#include "platform/mpris.h"
#include "support/privatebus.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <memory>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

Mpris::Track sea()
{
    Mpris::Track track;
    track.id = QStringLiteral("0a1b-2c3d");
    track.title = QStringLiteral("The sea");
    track.artist = QStringLiteral("FUZZ-2.0");
    track.album = QStringLiteral("Riffdesk");
    track.genre = QStringLiteral("folk");
    track.lyrics = QStringLiteral("[Verse]\nwaves und Möwen");
    track.coverPath = QStringLiteral("/music/a b/cover.jpg");
    track.audioPath = QStringLiteral("/music/a b/audio.m4a");
    track.lengthSeconds = 180.5;
    track.rating = 4;
    track.created = QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30), Qt::UTC);
    return track;
}

const Mpris::Can canAll{true, true, true, true};

QVariantMap mapOf(const QVariant& value)
{
    return qdbus_cast<QVariantMap>(value.value<QDBusArgument>());
}

} // namespace

/// Speaks to Mpris over a real bus, as media keys and desktop shells do.
class TestMpris : public QObject
{
    Q_OBJECT

    TestHome m_home;
    PrivateBus m_bus;
    std::unique_ptr<BusBench> m_other;
    std::unique_ptr<Mpris> m_mpris;
    double m_position = 0;

    QVariantMap metadata() { return mapOf(m_other->get(BusBench::player(), QStringLiteral("Metadata"))); }
    QDBusMessage ask(const QString& method, const QVariantList& arguments = {})
    {
        return m_other->call(BusBench::player(), method, arguments);
    }
    /// Lets everything arrive that is already on its way: the bus keeps the order of our signals and this
    /// answer.
    void settle()
    {
        QCoreApplication::processEvents();
        (void)m_other->get(BusBench::player(), QStringLiteral("Rate"));
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_bus.address().isEmpty()); }

    void init()
    {
        m_other = std::make_unique<BusBench>(m_bus.address());
        QVERIFY(m_other->bus.isConnected());
        m_mpris = std::make_unique<Mpris>();
        m_position = 42.25;
        m_mpris->setPositionSource([this] { return m_position; });
        QVERIFY(m_mpris->publish());
        m_mpris->setTrack(sea());
        m_mpris->setCan(canAll);
        settle();
        m_other->changes.clear();
    }

    void cleanup()
    {
        m_mpris.reset();
        m_other.reset();
    }

    void theProgramSaysWhoItIs()
    {
        QCOMPARE(m_other->get(BusBench::root(), QStringLiteral("Identity")).toString(),
                 QStringLiteral("Riffdesk"));
        // The desktop finds icon and translated name by it.
        QCOMPARE(m_other->get(BusBench::root(), QStringLiteral("DesktopEntry")).toString(),
                 QStringLiteral("app.riffdesk.Riffdesk"));
        QCOMPARE(m_other->get(BusBench::root(), QStringLiteral("CanRaise")).toBool(), true);
        QCOMPARE(m_other->get(BusBench::root(), QStringLiteral("CanQuit")).toBool(), true);
        QCOMPARE(m_other->get(BusBench::root(), QStringLiteral("HasTrackList")).toBool(), false);
        QCOMPARE(m_other->get(BusBench::root(), QStringLiteral("CanSetFullscreen")).toBool(), false);
        QSignalSpy raise(m_mpris.get(), &Mpris::raiseRequested);
        QSignalSpy quit(m_mpris.get(), &Mpris::quitRequested);
        QCOMPARE(m_other->call(BusBench::root(), QStringLiteral("Raise")).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(raise.count(), 1);
        QCOMPARE(m_other->call(BusBench::root(), QStringLiteral("Quit")).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(quit.count(), 1);
    }

    void everyPropertyOfTheSpecificationIsThere()
    {
        const auto all = [this](const QString& interface) {
            return mapOf(QVariant::fromValue(
                             m_other->call(BusBench::properties(), QStringLiteral("GetAll"), {interface})
                                 .arguments()
                                 .value(0)
                                 .value<QDBusArgument>()))
                .keys();
        };
        QCOMPARE(
            all(BusBench::root()).join(QLatin1Char(' ')),
            QStringLiteral("CanQuit CanRaise CanSetFullscreen DesktopEntry Fullscreen HasTrackList Identity "
                           "SupportedMimeTypes SupportedUriSchemes"));
        QCOMPARE(
            all(BusBench::player()).join(QLatin1Char(' ')),
            QStringLiteral("CanControl CanGoNext CanGoPrevious CanPause CanPlay CanSeek LoopStatus "
                           "MaximumRate Metadata MinimumRate PlaybackStatus Position Rate Shuffle Volume"));
    }

    void metadataHaveTheTypesThatShellsExpect()
    {
        const QVariantMap map = metadata();
        QCOMPARE(map.value(QStringLiteral("mpris:trackid")).metaType(),
                 QMetaType::fromType<QDBusObjectPath>());
        QCOMPARE(map.value(QStringLiteral("mpris:trackid")).value<QDBusObjectPath>().path(),
                 QStringLiteral("/app/riffdesk/song/0a1b_2c3d"));
        QCOMPARE(map.value(QStringLiteral("mpris:length")).metaType(), QMetaType::fromType<qlonglong>());
        QCOMPARE(map.value(QStringLiteral("mpris:length")).toLongLong(), 180'500'000);
        QCOMPARE(map.value(QStringLiteral("mpris:artUrl")).toString(),
                 QStringLiteral("file:///music/a%20b/cover.jpg"));
        QCOMPARE(map.value(QStringLiteral("xesam:url")).toString(),
                 QStringLiteral("file:///music/a%20b/audio.m4a"));
        QCOMPARE(map.value(QStringLiteral("xesam:title")).toString(), QStringLiteral("The sea"));
        QCOMPARE(map.value(QStringLiteral("xesam:artist")).metaType(), QMetaType::fromType<QStringList>());
        QCOMPARE(map.value(QStringLiteral("xesam:artist")).toStringList().join(QLatin1Char('|')),
                 QStringLiteral("FUZZ-2.0"));
        QCOMPARE(map.value(QStringLiteral("xesam:genre")).metaType(), QMetaType::fromType<QStringList>());
        QCOMPARE(map.value(QStringLiteral("xesam:album")).toString(), QStringLiteral("Riffdesk"));
        QCOMPARE(map.value(QStringLiteral("xesam:asText")).toString(),
                 QStringLiteral("[Verse]\nwaves und Möwen"));
        QCOMPARE(map.value(QStringLiteral("xesam:contentCreated")).toString(),
                 QStringLiteral("2026-03-01T10:20:30Z"));
        QCOMPARE(map.value(QStringLiteral("xesam:userRating")).toDouble(), 0.8);
    }

    void withoutASongThereIsNoTrack()
    {
        m_mpris->setTrack(std::nullopt);
        m_position = 7;
        const QVariantMap map = metadata();
        QCOMPARE(map.keys().join(QLatin1Char(' ')), QStringLiteral("mpris:trackid"));
        QCOMPARE(map.value(QStringLiteral("mpris:trackid")).value<QDBusObjectPath>().path(),
                 QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"));
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Position")).toLongLong(), 0);
    }

    void onlyWhatChangedIsTold()
    {
        m_mpris->setVolume(0.5);
        QTRY_COMPARE(m_other->changes.size(), 1);
        QCOMPARE(m_other->changes.first(), (QVariantMap{{QStringLiteral("Volume"), 0.5}}));

        // The same again is no change, a new song changes only the metadata.
        m_mpris->setVolume(0.5);
        m_mpris->setStatus(Mpris::Status::Stopped);
        Mpris::Track track = sea();
        track.title = QStringLiteral("Another");
        m_mpris->setTrack(track);
        settle();
        QCOMPARE(m_other->changes.size(), 2);
        QCOMPARE(m_other->changes.last().keys().join(QLatin1Char(' ')), QStringLiteral("Metadata"));
        QCOMPARE(mapOf(m_other->changes.last().first()).value(QStringLiteral("xesam:title")).toString(),
                 QStringLiteral("Another"));
    }

    void changesOfOneMomentGoOutTogether()
    {
        m_mpris->setStatus(Mpris::Status::Playing);
        m_mpris->setShuffle(true);
        m_mpris->setLoop(Mpris::Loop::Playlist);
        m_mpris->setVolume(0.1);
        m_mpris->setVolume(1); // back to what it was
        settle();
        QCOMPARE(m_other->changes.size(), 1);
        QCOMPARE(m_other->changes.first(),
                 (QVariantMap{{QStringLiteral("PlaybackStatus"), QStringLiteral("Playing")},
                              {QStringLiteral("LoopStatus"), QStringLiteral("Playlist")},
                              {QStringLiteral("Shuffle"), true}}));
    }

    void thePositionIsReadAndNeverTold()
    {
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Position")).toLongLong(), 42'250'000);
        m_position = 43;
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Position")).toLongLong(), 43'000'000);
        m_position = 1'000; // past the end
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Position")).toLongLong(), 180'500'000);
        m_position = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Position")).toLongLong(), 0);
        settle();
        QCOMPARE(m_other->changes.size(), 0);
        m_mpris->emitSeeked(12.5);
        QTRY_COMPARE(m_other->seeks, QVector<qlonglong>{12'500'000});
    }

    void buttonsAskForWhatTheySay()
    {
        QSignalSpy play(m_mpris.get(), &Mpris::playRequested);
        QSignalSpy pause(m_mpris.get(), &Mpris::pauseRequested);
        QSignalSpy toggle(m_mpris.get(), &Mpris::toggleRequested);
        QSignalSpy stop(m_mpris.get(), &Mpris::stopRequested);
        QSignalSpy next(m_mpris.get(), &Mpris::nextRequested);
        QSignalSpy previous(m_mpris.get(), &Mpris::previousRequested);
        const auto counts = [&] {
            return QVector<qsizetype>{play.count(), pause.count(), toggle.count(),
                                      stop.count(), next.count(),  previous.count()};
        };
        for (const char* method : {"Play", "Pause", "PlayPause", "Stop", "Next", "Previous"})
            QCOMPARE(ask(QLatin1String(method)).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(counts(), (QVector<qsizetype>{1, 1, 1, 1, 1, 1}));

        // What cannot be done has no effect, and PlayPause says so.
        m_mpris->setCan({});
        for (const char* method : {"Play", "Pause", "Next", "Previous"})
            QCOMPARE(ask(QLatin1String(method)).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(ask(QStringLiteral("PlayPause")).type(), QDBusMessage::ErrorMessage);
        QCOMPARE(counts(), (QVector<qsizetype>{1, 1, 1, 1, 1, 1}));
    }

    void seekingIsRelativeAndPastTheEndIsNext()
    {
        QSignalSpy seek(m_mpris.get(), &Mpris::seekRequested);
        QSignalSpy next(m_mpris.get(), &Mpris::nextRequested);
        const auto by = [this](qlonglong offset) {
            return ask(QStringLiteral("Seek"), {offset}).type() == QDBusMessage::ReplyMessage;
        };
        QVERIFY(by(5'000'000));
        QCOMPARE(seek.takeLast().first().toDouble(), 47.25);
        QVERIFY(by(-60'000'000));
        QCOMPARE(seek.takeLast().first().toDouble(), 0.0);
        QVERIFY(by(std::numeric_limits<qlonglong>::min()));
        QCOMPARE(seek.takeLast().first().toDouble(), 0.0);
        QVERIFY(by(std::numeric_limits<qlonglong>::max()));
        QCOMPARE(seek.count(), 0);
        QCOMPARE(next.count(), 1);
        m_mpris->setCan({true, true, true, false});
        QVERIFY(by(1'000'000));
        QCOMPARE(seek.count(), 0);
    }

    void aPositionCountsForItsOwnTrackOnly()
    {
        QSignalSpy seek(m_mpris.get(), &Mpris::seekRequested);
        const auto set = [this](const char* path, qlonglong position) {
            return ask(QStringLiteral("SetPosition"),
                       {QVariant::fromValue(QDBusObjectPath(QLatin1String(path))), position})
                       .type()
                   == QDBusMessage::ReplyMessage;
        };
        QVERIFY(set("/app/riffdesk/song/0a1b_2c3d", 90'250'000));
        QCOMPARE(seek.takeLast().first().toDouble(), 90.25);
        QVERIFY(set("/app/riffdesk/song/other", 1'000'000));
        QVERIFY(set("/app/riffdesk/song/0a1b_2c3d", -1));
        QVERIFY(set("/app/riffdesk/song/0a1b_2c3d", 180'500'001));
        QCOMPARE(seek.count(), 0);
        m_mpris->setTrack(std::nullopt);
        QVERIFY(set("/org/mpris/MediaPlayer2/TrackList/NoTrack", 0));
        QCOMPARE(seek.count(), 0);
    }

    void modesAndVolumeCanBeSet()
    {
        QSignalSpy volume(m_mpris.get(), &Mpris::volumeRequested);
        QSignalSpy shuffle(m_mpris.get(), &Mpris::shuffleRequested);
        QSignalSpy loop(m_mpris.get(), &Mpris::loopRequested);
        m_other->set(QStringLiteral("Volume"), 0.25);
        QCOMPARE(volume.takeLast().first().toDouble(), 0.25);
        m_other->set(QStringLiteral("Volume"), -3.0);
        QCOMPARE(volume.takeLast().first().toDouble(), 0.0);
        m_other->set(QStringLiteral("Volume"), 1e300);
        QCOMPARE(volume.takeLast().first().toDouble(), 1.0);
        m_other->set(QStringLiteral("Volume"), std::numeric_limits<double>::quiet_NaN());
        m_other->set(QStringLiteral("Volume"), QStringLiteral("loud"));
        QCOMPARE(volume.count(), 0);

        m_other->set(QStringLiteral("Shuffle"), true);
        QCOMPARE(shuffle.takeLast().first().toBool(), true);
        m_other->set(QStringLiteral("LoopStatus"), QStringLiteral("Track"));
        QCOMPARE(loop.takeLast().first().value<Mpris::Loop>(), Mpris::Loop::Track);
        m_other->set(QStringLiteral("LoopStatus"), QStringLiteral("Playlist"));
        QCOMPARE(loop.takeLast().first().value<Mpris::Loop>(), Mpris::Loop::Playlist);
        m_other->set(QStringLiteral("LoopStatus"), QStringLiteral("For ever"));
        QCOMPARE(loop.count(), 0);
    }

    void thereIsOneSpeedAndNoForeignFile()
    {
        QSignalSpy pause(m_mpris.get(), &Mpris::pauseRequested);
        m_other->set(QStringLiteral("Rate"), 2.0);
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Rate")).toDouble(), 1.0);
        QCOMPARE(pause.count(), 0);
        m_other->set(QStringLiteral("Rate"), 0.0); // the specification: a pause
        QCOMPARE(pause.count(), 1);
        const auto reply = ask(QStringLiteral("OpenUri"), {QStringLiteral("file:///etc/passwd")});
        QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
        QCOMPARE(reply.errorName(), QStringLiteral("org.freedesktop.DBus.Error.NotSupported"));
    }

    void wildValuesDoNotReachTheBus()
    {
        Mpris::Track track = sea();
        track.id = QStringLiteral("../é/%1").arg(QString(5'000, QLatin1Char('x')));
        track.lengthSeconds = std::numeric_limits<double>::infinity();
        track.lyrics = QString(1'000'000, QLatin1Char('a'));
        track.title = QString(QChar(0xD800)) + QLatin1Char('x'); // half a character
        m_mpris->setTrack(track);
        m_mpris->setVolume(std::numeric_limits<double>::quiet_NaN());
        const QVariantMap map = metadata();
        const QString path = map.value(QStringLiteral("mpris:trackid")).value<QDBusObjectPath>().path();
        QVERIFY2(path.startsWith(QLatin1String("/app/riffdesk/song/_____x")), qPrintable(path.left(60)));
        QVERIFY(path.size() < 1'100);
        QVERIFY(!map.contains(QStringLiteral("mpris:length")));
        QVERIFY(map.value(QStringLiteral("xesam:asText")).toString().size() < 70'000);
        QVERIFY(map.value(QStringLiteral("xesam:title")).toString().endsWith(QLatin1Char('x')));
        QCOMPARE(m_other->get(BusBench::player(), QStringLiteral("Volume")).toDouble(), 1.0);
    }

    void aTakenNameGetsASuffix()
    {
        m_mpris.reset();
        QVERIFY(m_other->bus.registerService(BusBench::service()));
        m_mpris = std::make_unique<Mpris>();
        QVERIFY(m_mpris->publish());
        const QString name = BusBench::service() + QLatin1String(".instance")
                             + QString::number(QCoreApplication::applicationPid());
        const auto reply = m_other->call(BusBench::properties(), QStringLiteral("Get"),
                                         {BusBench::root(), QStringLiteral("Identity")}, name);
        QCOMPARE(reply.arguments().value(0).value<QDBusVariant>().variant().toString(),
                 QStringLiteral("Riffdesk"));
        m_mpris.reset();
        QVERIFY(!m_other->bus.interface()->isServiceRegistered(name).value());
    }
};

RIFFDESK_TEST(tst_mpris, runTest<TestMpris>);
#include "tst_mpris.moc"
