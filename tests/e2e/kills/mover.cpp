#include "library/library.h"
#include "studio/librarywork.h"
#include "studio/studio.h"
#include "support/testprogram.h"
#include "tests/unit/library/samplesong.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace riffdesk::test {

namespace {

/// Songs with a file of their own each.
bool fill(Library& library, int songs)
{
    for (int number = 1; number <= songs; ++number) {
        Song song = sampleSong(number);
        song.audioFile = QStringLiteral("audio.m4a");
        song.media = Song::Media::Ready;
        if (!library.add(song) || !QDir().mkpath(QFileInfo(library.audioPath(song)).path()))
            return false;
        QFile audio(library.audioPath(song));
        if (!audio.open(QIODevice::WriteOnly) || audio.write(QByteArray(200'000, char(number))) < 0)
            return false;
    }
    return library.writeFiles().ok();
}

/// How many songs are there with their files, and where.
int look(Studio& studio)
{
    const Library& library = studio.library();
    int whole = 0;
    for (int number = 1; number <= library.count(); ++number) {
        const auto song = library.song(sampleSong(number).id);
        QFile audio(song ? library.audioPath(*song) : QString());
        if (audio.open(QIODevice::ReadOnly) && audio.readAll() == QByteArray(200'000, char(number)))
            ++whole;
    }
    std::printf("%d songs in %s\n", whole, qPrintable(studio.dataDir()));
    return 0;
}

/// Usage: the program of this directory, "mover NUMBER" makes a library of so many songs where the settings
/// say, "mover FOLDER" moves it there, and says so before it begins; "mover ''" looks what is there.
int move(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString word = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    Studio::Options options;
    options.practice = true;
    Studio studio(options);
    if (!studio.open())
        return 1;
    if (const int songs = word.toInt(); songs > 0)
        return fill(studio.library(), songs) ? 0 : 1;
    if (word.isEmpty())
        return look(studio);
    std::puts("it begins");
    std::fflush(stdout);
    studio.work().move(word, [](const Result<QString>& moved) {
        std::puts(qPrintable(moved ? *moved : moved.error().text()));
        QCoreApplication::exit(moved ? 0 : 1);
    });
    return QCoreApplication::exec();
}

} // namespace

} // namespace riffdesk::test

RIFFDESK_TEST(mover, riffdesk::test::move);
