#include "daw/dawproject.h"
#include "daw/reaperproject.h"
#include "rpptext.h"
#include "storage/zipreader.h"
#include "support/program.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

/// Names that a title, a lyrics' tag or a file in an archive can have.
const QStringList hostileNames{
    QStringLiteral("Vocals"),
    QStringLiteral("say \"hi\""),
    QStringLiteral("don't \"stop\""),
    QStringLiteral("all `three' \"quotes\""),
    QStringLiteral("two\nlines >\n<TRACK"),
    QStringLiteral("</Project> & ]]> <!-- "),
    QString::fromUtf8("\x01\x1b[31m bell \x07"),
    QStringLiteral("海の歌 🎸"),
    QString(QChar(0xd800)) + QStringLiteral("lone") + QChar(0xffff),
    QString(QChar(0x202e)) + QStringLiteral("gpj.exe"),
    QString(),
};

/// What is left of a name that cannot be kept as it is: one line, without what XML refuses.
bool isKept(const QString& read, const QString& name)
{
    if (name.contains(QLatin1Char('`')) && name.contains(QLatin1Char('"'))
        && name.contains(QLatin1Char('\'')))
        return QString(read).replace(QLatin1Char('`'), QLatin1Char('\''))
               == QString(name).replace(QLatin1Char('`'), QLatin1Char('\''));
    const bool isPlain = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isPrint() && c != QChar(0xffff) && c.category() != QChar::Other_Format;
    });
    return isPlain ? read == name.simplified() : !read.contains(QLatin1Char('\n'));
}

/// "name" → "value" of each element of that name, in order.
QVector<QHash<QString, QString>> elements(const QByteArray& xml, const char* name)
{
    QVector<QHash<QString, QString>> found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String(name))
            continue;
        QHash<QString, QString> attributes;
        for (const QXmlStreamAttribute& each : reader.attributes())
            attributes.insert(each.name().toString(), each.value().toString());
        found.append(attributes);
    }
    return reader.hasError() ? QVector<QHash<QString, QString>>() : found;
}

} // namespace

/// Sessions of music programs, read back by a parser of the one format and by the schema of the other.
class TestDawSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOfTheSongAndItsMix()
    {
        Song song;
        song.title = QStringLiteral("Sea");
        song.reply = {{QStringLiteral("bpm"), 93.5}};
        const StemMix mix{{QStringLiteral("stems/backing_vocals.wav"), -6, 0.25, false, true},
                          {QStringLiteral("stems/drums.wav"), stemmix::lowestGain, 0, true, false}};
        const DawSession session =
            DawSession::of(song, mix, {{40, QStringLiteral("Chorus")}, {12.5, QStringLiteral("Verse 1")}});
        QCOMPARE(session.tempo, 93.5);
        QCOMPARE(session.tracks.size(), 2);
        QCOMPARE(session.tracks.at(0).name, QStringLiteral("Backing vocals"));
        QVERIFY(std::abs(session.tracks.at(0).volume() - 0.501187) < 1e-5);
        QVERIFY(session.tracks.at(0).isSolo && !session.tracks.at(0).isMuted);
        QCOMPARE(session.tracks.at(1).volume(), 0.0);
        QVERIFY(session.tracks.at(0).color != session.tracks.at(1).color);
        QCOMPARE(session.markers,
                 (QVector<DawMarker>{{12.5, QStringLiteral("Verse 1")}, {40, QStringLiteral("Chorus")}}));
        // Without times, what the recipe tells.
        song.request = {{QStringLiteral("replace_section_start"), 10.25},
                        {QStringLiteral("replace_section_end"), 20}};
        song.reply = {{QStringLiteral("bpm"), QStringLiteral("many")}};
        const DawSession untimed = DawSession::of(song, mix, {});
        QVERIFY(!untimed.tempo);
        QCOMPARE(untimed.markers.size(), 2);
        QCOMPARE(untimed.markers.at(0).seconds, 10.25);
    }

    void reaperReadsItBack()
    {
        const DawSession session = made();
        const auto project = rppParsed(reaperproject::text(session));
        QVERIFY(project);
        QCOMPARE(project->words.first(), QStringLiteral("REAPER_PROJECT"));
        QCOMPARE(project->line("TEMPO").first().toDouble(), *session.tempo);
        QCOMPARE(project->line("SAMPLERATE").first().toInt(), session.sampleRate);
        QCOMPARE(project->line("PANMODE"), QStringList{QStringLiteral("3")}); // balance
        QCOMPARE(project->line("PANLAW"), QStringList{QStringLiteral("1")});
        const auto tracks = project->children("TRACK");
        QCOMPARE(tracks.size(), session.tracks.size());
        for (qsizetype i = 0; i < tracks.size(); ++i) {
            const DawTrack& track = session.tracks.at(i);
            QVERIFY2(isKept(tracks.at(i).line("NAME").value(0), track.name), qPrintable(track.name));
            const QStringList volume = tracks.at(i).line("VOLPAN");
            QVERIFY(std::abs(volume.at(0).toDouble() - track.volume()) < 1e-8);
            QVERIFY(std::abs(volume.at(1).toDouble() - track.pan) < 1e-8);
            const QStringList mute = tracks.at(i).line("MUTESOLO");
            QCOMPARE(mute.at(0) != QLatin1String("0"), track.isMuted);
            QCOMPARE(mute.at(1) != QLatin1String("0"), track.isSolo);
            QCOMPARE(tracks.at(i).line("PEAKCOL").first().toInt(), 0x1000000 | 0xf58b4c); // blue, green, red
            const auto items = tracks.at(i).children("ITEM");
            QCOMPARE(items.size(), 1);
            QCOMPARE(items.first().line("POSITION").first().toDouble(), 0.0);
            QVERIFY(std::abs(items.first().line("LENGTH").first().toDouble() - session.seconds) < 1e-6);
            const auto sources = items.first().children("SOURCE");
            QCOMPARE(sources.size(), 1);
            QCOMPARE(sources.first().words.value(1), QStringLiteral("WAVE"));
            QCOMPARE(sources.first().line("FILE"), QStringList{track.file});
        }
        const auto markers = project->all("MARKER");
        QCOMPARE(markers.size(), session.markers.size());
        for (qsizetype i = 0; i < markers.size(); ++i) {
            QCOMPARE(markers.at(i).at(0).toInt(), int(i) + 1);
            QVERIFY(std::abs(markers.at(i).at(1).toDouble() - session.markers.at(i).seconds) < 0.001);
            QVERIFY2(isKept(markers.at(i).at(2), session.markers.at(i).name),
                     qPrintable(session.markers.at(i).name));
        }
    }

    void dawProjectFollowsItsSchema_data()
    {
        QTest::addColumn<bool>("isBare");
        QTest::newRow("everything") << false;
        QTest::newRow("no markers, no tempo") << true;
    }
    void dawProjectFollowsItsSchema()
    {
        QFETCH(bool, isBare);
        DawSession session = made();
        if (isBare) {
            session.markers.clear();
            session.tempo.reset();
            session.artist.clear();
        }
        const QByteArray xml = dawproject::projectXml(session);
        validate(xml, "Project.xsd");
        validate(dawproject::metaDataXml(session), "MetaData.xsd");
        if (QTest::currentTestFailed())
            return;
        const auto tracks = elements(xml, "Track");
        const auto channels = elements(xml, "Channel");
        const auto volumes = elements(xml, "Volume");
        const auto pans = elements(xml, "Pan");
        const auto mutes = elements(xml, "Mute");
        const auto files = elements(xml, "File");
        const auto lanes = elements(xml, "Lanes"); // the first one is around the others
        QCOMPARE(tracks.size(), session.tracks.size() + 1); // and the master
        QCOMPARE(channels.last().value(QStringLiteral("role")), QStringLiteral("master"));
        for (qsizetype i = 0; i < session.tracks.size(); ++i) {
            const DawTrack& track = session.tracks.at(i);
            QVERIFY2(isKept(tracks.at(i).value(QStringLiteral("name")), track.name), qPrintable(track.name));
            QCOMPARE(tracks.at(i).value(QStringLiteral("color")), track.color);
            QCOMPARE(channels.at(i).value(QStringLiteral("destination")),
                     channels.last().value(QStringLiteral("id")));
            QCOMPARE(channels.at(i).value(QStringLiteral("solo")) == QLatin1String("true"), track.isSolo);
            QCOMPARE(mutes.at(i).value(QStringLiteral("value")) == QLatin1String("true"), track.isMuted);
            QVERIFY(std::abs(volumes.at(i).value(QStringLiteral("value")).toDouble() - track.volume())
                    < 1e-8);
            QVERIFY(std::abs(pans.at(i).value(QStringLiteral("value")).toDouble() * 2 - 1 - track.pan)
                    < 1e-8);
            QCOMPARE(lanes.at(i + 1).value(QStringLiteral("track")),
                     tracks.at(i).value(QStringLiteral("id")));
            QCOMPARE(files.at(i).value(QStringLiteral("path")), QStringLiteral("audio/") + track.file);
        }
        const auto markers = elements(xml, "Marker");
        QCOMPARE(markers.size(), session.markers.size());
        for (qsizetype i = 0; i < markers.size(); ++i) {
            QVERIFY(std::abs(markers.at(i).value(QStringLiteral("time")).toDouble()
                             - session.markers.at(i).seconds)
                    < 0.001);
            QVERIFY(isKept(markers.at(i).value(QStringLiteral("name")), session.markers.at(i).name));
        }
    }

    void dawProjectHoldsItsFiles()
    {
        const TestHome home;
        DawSession session = made();
        session.tracks.resize(2);
        session.tracks[0].file = QStringLiteral("海.wav");
        session.tracks[1].file = QStringLiteral("b.wav");
        QVERIFY(writeBytes(home.path(QStringLiteral("海.wav")), QByteArray(3'000'000, 'a')));
        QVERIFY(writeBytes(home.path(QStringLiteral("b.wav")), "b"));
        const QString zip = home.path(QStringLiteral("x.dawproject"));
        double share = 0;
        QVERIFY(dawproject::write(zip, session, home.path(), {}, [&share](double now) { share = now; }));
        QVERIFY(share > 0.99);
        QCOMPARE(ZipReader::readFile(zip, QStringLiteral("project.xml"), 1'000'000).valueOr({}),
                 dawproject::projectXml(session));
        QCOMPARE(ZipReader::readFile(zip, QStringLiteral("metadata.xml"), 1'000'000).valueOr({}),
                 dawproject::metaDataXml(session));
        // By another reader, which goes by the archive's own flags for what is not ASCII.
        const QByteArray listed = toolOutput(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import sys,zipfile\nfor i in zipfile.ZipFile(sys.argv[1]).infolist(): "
                            "sys.stdout.buffer.write(('%s %d\\n'%(i.filename,i.file_size)).encode())"),
             zip});
        QVERIFY2(listed.contains("audio/海.wav 3000000\n") && listed.contains("audio/b.wav 1\n"),
                 listed.constData());
        const CancelToken cancelled;
        cancelled.cancel();
        const auto stopped = dawproject::write(zip, session, home.path(), cancelled, [](double) {});
        QVERIFY(!stopped);
        QCOMPARE(toString(stopped.error().category), toString(Error::Category::Cancelled));
        QVERIFY(QFile::remove(home.path(QStringLiteral("b.wav"))));
        QVERIFY(!dawproject::write(zip, session, home.path(), {}, [](double) {}));
    }

private:
    static DawSession made()
    {
        DawSession session;
        session.title = hostileNames.at(5);
        session.artist = hostileNames.at(3);
        session.seconds = 136.000479166666;
        session.tempo = 93.5;
        double step = 0;
        for (const QString& name : hostileNames) {
            session.tracks.append({name, QStringLiteral("file %1.wav").arg(step), step * 2 - 12,
                                   step / 10 - 0.5, int(step) % 2 == 0, int(step) % 3 == 0,
                                   QStringLiteral("#4c8bf5"), 2});
            session.markers.append({step * 12.3456789, name});
            ++step;
        }
        return session;
    }

    static void validate(const QByteArray& xml, const char* schema)
    {
        const TestHome home;
        const QString file = home.path(QStringLiteral("x.xml"));
        QVERIFY(writeBytes(file, xml));
        const QByteArray verdict =
            toolOutput(QStringLiteral("xmllint"),
                       {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                        QStringLiteral(RIFFDESK_FIXTURES "/dawproject/") + QLatin1String(schema), file});
        QVERIFY2(verdict.trimmed().endsWith("validates"),
                 verdict.isEmpty() ? "no xmllint" : verdict.constData());
    }
};

RIFFDESK_TEST(tst_dawsession, runTest<TestDawSession>);

#include "tst_dawsession.moc"
