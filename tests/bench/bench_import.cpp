// What it takes to import files with tags, lyrics and cover, seconds: the first run, and a second one that
// adds nothing. Aim: 10,000 in 15. Arguments: a folder in which the files are kept, then their number
// (10,000).

#include "audiotags/tagger.h"
#include "import/importer.h"
#include "library/library.h"
#include "makelibrary.h"
#include "storage/database.h"
#include "support/tone.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <cstdio>

using namespace riffdesk;

namespace {

constexpr int wordsOfLyrics = 200;
constexpr int filesPerFolder = 500;
constexpr double songSeconds = 20; ///< about 300 kB of AAC

QString words(int from, int count)
{
    const QStringList& all = test::songWords();
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(all.at((from + i * 7) % all.size()));
    return chosen.join(QLatin1Char(' '));
}

QByteArray cover()
{
    QImage image(300, 300, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * y % 251, x % 256, y % 256));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 60);
    return bytes;
}

bool makeFiles(const QString& folder, int count)
{
    if (QFile::exists(
            QStringLiteral("%1/%2/%3.m4a").arg(folder).arg((count - 1) / filesPerFolder).arg(count - 1)))
        return true;
    QDir().mkpath(folder);
    const QString wav = folder + QStringLiteral("/tone.wav");
    const QString base = folder + QStringLiteral("/tone.m4a");
    if (!test::writeWav(wav, test::texture(songSeconds), 48'000, 2) || !test::encode(wav, base))
        return false;
    SongTags tags;
    tags.cover = cover();
    for (int i = 0; i < count; ++i) {
        const QString place = folder + QStringLiteral("/%1").arg(i / filesPerFolder);
        const QString path = place + QStringLiteral("/%1.m4a").arg(i);
        if (QFile::exists(path))
            continue;
        QDir().mkpath(place);
        tags.title = QStringLiteral("%1 %2").arg(words(i, 3)).arg(i);
        tags.lyrics = words(i, wordsOfLyrics);
        tags.genre = words(i + 5, 4);
        tags.date = QStringLiteral("2025-0%1-1%2").arg(i % 9 + 1).arg(i % 10);
        const QString part = path + QStringLiteral(".part");
        QFile::remove(part);
        if (!QFile::copy(base, part) || !tagger::write(part, tagger::Container::Mp4, tags)
            || !QFile::rename(part, path))
            return false;
    }
    QFile::remove(wav);
    QFile::remove(base);
    return true;
}

/// Seconds.
double measure(Importer& importer, const QString& folder, Importer::Report& report)
{
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&importer, &Importer::finished, &importer, [&](const Importer::Report& told) {
        report = told;
        QCoreApplication::exit();
    });
    importer.start({folder});
    QCoreApplication::exec();
    importer.disconnect();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "needs a folder\n");
        return 2;
    }
    const int count = arguments.size() > 2 ? arguments.at(2).toInt() : 10'000;
    const QString folder = arguments.at(1) + QStringLiteral("/files-%1").arg(count);
    if (!makeFiles(folder, count))
        return 1;
    const QTemporaryDir place(arguments.at(1) + QStringLiteral("/library-XXXXXX"));
    const auto database = Database::open(place.filePath(QStringLiteral("library.db")));
    if (!database)
        return 1;
    Library library(**database, place.filePath(QStringLiteral("songs")));
    Importer importer(library);
    Importer::Report report;
    for (const char* run : {"first", "second"}) {
        const double seconds = measure(importer, folder, report);
        std::printf("%-6s %7.2f s  %d added, %d there, %d failed, %.2f ms a file\n", run, seconds,
                    report.added, report.there, report.failed, seconds * 1000 / count);
    }
    if (report.fault)
        std::printf("%s\n", qPrintable(report.fault->text()));
    return report.there == count ? 0 : 1;
}
