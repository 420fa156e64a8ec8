#include "api/endpoint.h"
#include "export/exporter.h"
#include "importbench.h"
#include "support/testprogram.h"
#include "support/zip.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>

using namespace riffdesk;
using test::ImportBench;

namespace {

const QString importedRemote = QStringLiteral("https://api.example.com");

QByteArray smallPicture(const char* format)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// With everything that a recipe keeps.
Song exportedSong(const QString& service)
{
    Song song;
    song.service = service;
    song.remoteId = QStringLiteral("remote-1");
    song.id = songIdOf(song.service, song.remoteId);
    song.title = QStringLiteral("Grüße – 東京");
    song.prompt = QStringLiteral("about the rain\nand the sea");
    song.style = QStringLiteral("warm folk, ") + QString(300, QLatin1Char('x'));
    song.lyrics = QStringLiteral("[Verse]\nOne\n\n[Chorus]\nTwo");
    song.action = QStringLiteral("cover");
    song.model = QStringLiteral("FUZZ-2.0");
    song.seed = QStringLiteral("12345678901234567890");
    song.parentRemoteId = QStringLiteral("remote-0");
    song.createdAt = QDateTime(QDate(2025, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);
    song.request = {{QStringLiteral("prompt"), song.prompt}, {QStringLiteral("weirdness"), 0.25}};
    return song;
}

} // namespace

/// Audio files become songs of the library.
class TestImporter : public QObject
{
    Q_OBJECT

    [[nodiscard]] static bool exportTo(const QString& path, const Song& song, const QString& audio,
                                       const QString& cover)
    {
        Exporter exporter;
        QSignalSpy finished(&exporter, &Exporter::finished);
        ExportItem item;
        item.song = song;
        item.audioPath = audio;
        item.coverPath = cover;
        item.targetPath = path;
        item.options.format = ExportFormat::forSuffix(QFileInfo(path).suffix())->name();
        exporter.start({item});
        return (!finished.isEmpty() || finished.wait(test::patienceMs))
               && finished.first().at(0).toInt() == 1;
    }

private Q_SLOTS:
    void eachFormatIsImported_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"mp3", "m4a", "wav", "flac", "ogg", "opus"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void eachFormatIsImported()
    {
        QFETCH(QString, suffix);
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("Wave.") + suffix, 1,
                                {QStringLiteral("-metadata"), QStringLiteral("title=Höhe"),
                                 QStringLiteral("-metadata"), QStringLiteral("artist=Band"),
                                 QStringLiteral("-metadata"), QStringLiteral("genre=Folk"),
                                 QStringLiteral("-metadata"), QStringLiteral("date=2020-03-04")}));
        const Importer::Report report = bench.run();
        QCOMPARE(report.added, 1);
        QCOMPARE(report.failed, 0);
        QVERIFY(!report.fault);
        const Song song = bench.songs().value(0);
        QCOMPARE(song.service, importedService());
        QVERIFY(!hasServiceId(song));
        QCOMPARE(song.title, QStringLiteral("Höhe"));
        QCOMPARE(song.style, QStringLiteral("Folk"));
        QVERIFY(song.notes.contains(QStringLiteral("Band")));
        QCOMPARE(song.createdAt.toLocalTime().date().year(), 2020);
        QCOMPARE(toString(song.media), toString(Song::Media::Ready));
        QCOMPARE(song.audioFile, QStringLiteral("audio.") + suffix);
        QVERIFY(std::abs(song.durationSeconds - 0.5) < 0.1);
        QCOMPARE(test::readBytes(bench.library->audioPath(song)),
                 test::readBytes(bench.path(QStringLiteral("Wave.") + suffix)));
        const SongFolder folder(bench.library->songsDir(), song.id);
        const Song kept = folder.readSong().valueOr({});
        QCOMPARE(kept.title, song.title);
        QCOMPARE(kept.files.size(), 1); // "Check library" has something to compare with from the first day
        QCOMPARE(kept.files.first(), folder.measure(song.audioFile, {}).valueOr({}));
        QVERIFY(!bench.hasLeftovers());
    }

    void aRecipeMakesTheRoundTrip_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("service");
        for (const char* suffix : {"mp3", "m4a", "wav", "flac", "opus"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix) << importedRemote;
        QTest::newRow("practice") << QStringLiteral("mp3") << Endpoint::practiceId();
        QTest::newRow("imported") << QStringLiteral("mp3") << importedService();
    }
    void aRecipeMakesTheRoundTrip()
    {
        QFETCH(QString, suffix);
        QFETCH(QString, service);
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("source/a.wav")));
        const QString cover = bench.path(QStringLiteral("source/cover.png"));
        QVERIFY(test::writeBytes(cover, smallPicture("png")));
        const Song made = exportedSong(service);
        const QString target = bench.path(QStringLiteral("out/x.") + suffix);
        QVERIFY(exportTo(target, made, bench.path(QStringLiteral("source/a.wav")), cover));

        QCOMPARE(bench.run({target}).added, 1);
        const Song song = bench.songs().value(0);
        const bool isRemote = service == importedRemote;
        QCOMPARE(song.service, isRemote ? service : importedService());
        QCOMPARE(hasServiceId(song), isRemote);
        QCOMPARE(song.id == made.id,
                 service != Endpoint::practiceId()); // another machine's practice is none of ours
        QCOMPARE(song.title, made.title);
        QCOMPARE(song.prompt, made.prompt);
        QCOMPARE(song.style, made.style);
        QCOMPARE(song.lyrics, made.lyrics);
        QCOMPARE(song.action, made.action);
        QCOMPARE(song.model, made.model);
        QCOMPARE(song.seed, made.seed);
        QCOMPARE(song.request, made.request);
        QCOMPARE(song.createdAt, made.createdAt);
        QCOMPARE(song.parentRemoteId, made.parentRemoteId);
        if (isRemote)
            QCOMPARE(song.parentId, songIdOf(service, made.parentRemoteId));
        QCOMPARE(song.coverFile, suffix == QLatin1String("wav") ? QString() : QStringLiteral("cover.png"));
        if (!song.coverFile.isEmpty())
            QCOMPARE(test::readBytes(bench.library->coverPath(song)), smallPicture("png"));
        QVERIFY(song.notes.isEmpty());
    }

    void theSameRemoteSongIsNotAddedTwice()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("source/a.wav")));
        const Song made = exportedSong(Endpoint::practiceId());
        QVERIFY(bench.library->add(made));
        for (const char* name : {"out/x.mp3", "out/y.flac"})
            QVERIFY(exportTo(bench.path(QString::fromLatin1(name)), made,
                             bench.path(QStringLiteral("source/a.wav")), {}));
        const Importer::Report report = bench.run({bench.path(QStringLiteral("out"))});
        QCOMPARE(report.added, 0);
        QCOMPARE(report.there, 2);
        QCOMPARE(bench.library->song(made.id)->title, made.title);

        ImportBench other; // where neither is known: one song
        const Importer::Report both = other.run({bench.path(QStringLiteral("out"))});
        QCOMPARE(both.added, 1);
        QCOMPARE(both.there, 1);
    }

    void aSecondRunAddsNothing()
    {
        ImportBench bench;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(bench.makeAudio(QStringLiteral("%1/a%1.mp3").arg(i), i));
        QVERIFY(
            QFile::copy(bench.path(QStringLiteral("1/a1.mp3")), bench.path(QStringLiteral("2/copy.mp3"))));
        const Importer::Report first = bench.run();
        QCOMPARE(first.added, 3);
        QCOMPARE(first.there, 1);
        const Importer::Report second = bench.run();
        QCOMPARE(second.added, 0);
        QCOMPARE(second.there, 4);
        // Known by path, size and time: not even opened. Moved elsewhere it is known by its bytes.
        QVERIFY(QFile::rename(bench.path(QStringLiteral("3")), bench.path(QStringLiteral("4"))));
        QCOMPARE(bench.run().there, 4);
        QCOMPARE(bench.songs().size(), 3);
        // What is in the trash is not added; what was removed for good is.
        QVERIFY(bench.library->apply(SongEdit::trash({bench.library->number(bench.songs().value(0).id)})));
        QCOMPARE(bench.run().added, 0);
        QVERIFY(bench.library->emptyTrash());
        QCOMPARE(bench.run().added, 1);
        // A file that has changed is another song.
        QVERIFY(bench.makeAudio(QStringLiteral("1/a1.mp3"), 9));
        QCOMPARE(bench.run().added, 1);
    }

    void whatWasImportedIsFound()
    {
        ImportBench bench;
        Song old = exportedSong(importedRemote);
        old.addedAt = QDateTime::currentDateTimeUtc().addDays(-3);
        QVERIFY(bench.library->add(old));
        QVERIFY(bench.makeAudio(QStringLiteral("new.mp3")));
        const SongQuery query(bench.run().query());
        QVERIFY(query.problems().isEmpty());
        QCOMPARE(SongSearch::ids(bench.database(), query).valueOr({}),
                 QStringList{bench.song(QStringLiteral("new")).id});
    }

    void textBesideTheAudioIsRead()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("clip.mp3")));
        QVERIFY(bench.write(QStringLiteral("clip.json"),
                            R"({"title": "Named", "tags": ["pop"], "created_at": "2024-01-02T03:04:05Z",
            "metadata": {"prompt": "La\nla", "gpt_description_prompt": "happy"}})"));
        QVERIFY(bench.write(QStringLiteral("clip.jpg"), smallPicture("jpg")));
        QCOMPARE(bench.run().added, 1);
        const Song song = bench.songs().value(0);
        QCOMPARE(song.title, QStringLiteral("Named"));
        QCOMPARE(song.lyrics, QStringLiteral("La\nla"));
        QCOMPARE(song.prompt, QStringLiteral("happy"));
        QCOMPARE(song.style, QStringLiteral("pop"));
        QCOMPARE(song.createdAt, QDateTime(QDate(2024, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QCOMPARE(song.coverFile, QStringLiteral("cover.jpg"));
    }

    void archivesAreImported()
    {
        ImportBench bench;
        for (int i = 1; i <= 3; ++i)
            QVERIFY(bench.makeAudio(QStringLiteral("%1.mp3").arg(i), i));
        const auto bytes = [&](int i) {
            return test::readBytes(bench.path(QStringLiteral("%1.mp3").arg(i)));
        };
        const QString zip = bench.path(QStringLiteral("export.zip"));
        QVERIFY(test::writeZip(zip, {{"a/song.mp3", bytes(1)},
                                     {"b/song.mp3", bytes(2)},
                                     {"b/song.json", R"({"title": "Second"})"},
                                     {"../../c/song.mp3", bytes(3)},
                                     {"../../c/song.txt", "Third words"}}));
        const Importer::Report report = bench.run({zip});
        QCOMPARE(report.added, 3);
        QCOMPARE(report.failed, 0);
        QStringList found;
        for (const Song& song : bench.songs())
            found << song.title + QLatin1Char('|') + song.lyrics;
        QVERIFY2(found.contains(QStringLiteral("Second|")),
                 qPrintable(found.join(u' '))); // and no other has its text
        QCOMPARE(found.filter(QStringLiteral("Third words")).size(), 1);
        QVERIFY(!bench.hasLeftovers());
        QCOMPARE(bench.run({zip}).there, 1); // it is not unpacked again
        QCOMPARE(bench.songs().size(), 3);
        QVERIFY(bench.library->apply(SongEdit::trash({bench.library->number(bench.songs().value(0).id)})));
        QVERIFY(bench.library->emptyTrash());
        const Importer::Report again = bench.run({zip});
        QCOMPARE(again.added, 1);
        QCOMPARE(again.there, 2);
    }

    void aStoppedImportGoesOn()
    {
        ImportBench bench;
        constexpr int files = 600; // more than go by before a busy machine hears of the stop
        QVERIFY(bench.makeAudio(QStringLiteral("0.mp3")));
        const QByteArray audio = test::readBytes(bench.path(QStringLiteral("0.mp3")));
        for (int i = 1; i < files; ++i) // bytes behind the last frame make each another song
            QVERIFY(bench.write(QStringLiteral("%1.mp3").arg(i), audio + QByteArray::number(i)));
        Importer importer(*bench.library);
        QSignalSpy finished(&importer, &Importer::finished);
        connect(&importer, &Importer::progressed, &importer, [&](int done, int total) {
            if (total > 0 && done > 0)
                importer.stop();
        });
        importer.start({bench.path()});
        QVERIFY(finished.wait(test::patienceMs));
        const auto stopped = finished.first().first().value<Importer::Report>();
        QVERIFY(stopped.isStopped);
        QVERIFY(stopped.added > 0);
        QVERIFY(stopped.added < files);
        QCOMPARE(bench.songs().size(), stopped.added);
        const Importer::Report rest = bench.run();
        QCOMPARE(rest.added, files - stopped.added);
        QCOMPARE(rest.there, stopped.added);
    }

    void whatAKilledImportLeftIsTaken()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("a.mp3")));
        QCOMPARE(bench.run().added, 1);
        const QString id = bench.songs().value(0).id;
        QVERIFY(bench.library->apply(SongEdit::rate({bench.library->number(id)}, 4)));
        QVERIFY(bench.library->writeFiles());
        QVERIFY(bench.database().run(QStringLiteral("DELETE FROM songs")));
        const QString left = bench.library->songsDir()
                             + QStringLiteral("/.import.part/6f0a7a2e-3c52-5d0b-9a53-0c6d1f2b7e41/x");
        QVERIFY(QDir().mkpath(left));
        QCOMPARE(bench.run().added, 1);
        QCOMPARE(bench.songs().value(0).id, id);
        QCOMPARE(bench.songs().value(0).rating, 4); // as its folder says
        QVERIFY(!bench.hasLeftovers());
    }

    void lostAudioComesBack()
    {
        ImportBench bench;
        QVERIFY(bench.makeAudio(QStringLiteral("a.mp3")));
        QCOMPARE(bench.run().added, 1);
        const Song song = bench.songs().value(0);
        QVERIFY(QFile::remove(bench.library->audioPath(song)));
        QVERIFY(bench.library->setMedia(song.id, Song::Media::Missing, {}, {}));
        const Importer::Report report = bench.run();
        QCOMPARE(report.added, 0);
        QCOMPARE(report.completed, 1);
        QCOMPARE(toString(bench.songs().value(0).media), toString(Song::Media::Ready));
        QVERIFY(QFile::exists(bench.library->audioPath(bench.songs().value(0))));
        QVERIFY(bench.library->missingMedia().isEmpty());
    }
};

RIFFDESK_TEST(tst_importer, test::runTest<TestImporter>);

#include "tst_importer.moc"
