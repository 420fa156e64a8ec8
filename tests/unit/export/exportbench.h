#pragma once

#include "export/exporter.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace riffdesk::test {

/// Runs a program to its end and gives what it wrote to standard output; empty when it failed.
inline QByteArray outputOf(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// Words of a command line, split at spaces.
inline QStringList wordsOf(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// What ffmpeg decodes of the file's sound, as `format` says: "s16le", or "md5" for a sum of what "-c" gives.
inline QByteArray decoded(const QString& file, const char* arguments)
{
    return outputOf("ffmpeg", wordsOf("-nostdin -v error -i") + QStringList{file} + wordsOf("-map 0:a")
                                  + wordsOf(arguments) + wordsOf("-"));
}

/// The packets as they are stored.
inline QByteArray packetSum(const QString& file)
{
    return decoded(file, "-c copy -f md5");
}

/// A WAV of silence that takes no room on the disk, for what takes long to encode.
inline bool writeLongSilence(const QString& path, int seconds)
{
    constexpr int rate = 48'000;
    const qint64 bytes = qint64(seconds) * rate * 4;
    if (!writeWav(path, std::vector<qint16>(size_t(rate) * 2), rate, 2))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(44 + bytes))
        return false;
    const auto put = [&file](qint64 at, qint64 number) {
        const auto size = quint32(number);
        const char raw[]{char(size), char(size >> 8), char(size >> 16), char(size >> 24)};
        return file.seek(at) && file.write(raw, 4) == 4;
    };
    return put(4, 36 + bytes) && put(40, bytes);
}

/// A song with everything that tags can hold, and a place to export it to.
class ExportBench
{
public:
    static constexpr double seconds = 1.5;

    ExportBench()
    {
        song.id = QStringLiteral("id-1");
        song.service = QStringLiteral("practice");
        song.remoteId = QStringLiteral("r1");
        song.title = QStringLiteral("Möwen – 海 🎸");
        song.prompt = QStringLiteral("a song about the sea");
        song.style = QStringLiteral("folk");
        song.lyrics = QStringLiteral("[Verse]\nWellen, волны\n\n[Chorus]\n海");
        song.createdAt = QDateTime(QDate(2025, 12, 24), QTime(12, 0), Qt::UTC);
        song.durationSeconds = seconds;
        song.loudness = -12.5;
        song.truePeak = -3;
        song.request = {{QStringLiteral("action"), QStringLiteral("generate")}};
    }

    /// The files of the song: a tone as AAC that says other things of itself, and a picture.
    bool makeSong()
    {
        const QString wav = path(QStringLiteral("tone.wav"));
        audio = path(QStringLiteral("audio.m4a"));
        cover = path(QStringLiteral("cover.jpg"));
        return writeWav(wav, sine(seconds, 440, 0.3), 48'000, 2)
               && encode(wav, audio,
                         {QStringLiteral("-metadata"), QStringLiteral("title=from the service"),
                          QStringLiteral("-metadata"), QStringLiteral("artist=someone")})
               && !outputOf("ffmpeg", wordsOf("-nostdin -v error -f lavfi -i testsrc=size=64x64 -frames:v 1 "
                                              "-progress pipe:1")
                                          + QStringList{cover})
                       .isEmpty();
    }

    [[nodiscard]] QString path(const QString& name) const { return home.path(name); }
    [[nodiscard]] QString out(const QString& name = {}) const
    {
        return path(name.isEmpty() ? QStringLiteral("out") : QStringLiteral("out/") + name);
    }
    [[nodiscard]] QStringList written() const
    {
        return QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] ExportItem item(const char* format, const QString& name = QStringLiteral("Lied")) const
    {
        ExportItem one;
        one.song = song;
        one.audioPath = audio;
        one.coverPath = cover;
        one.targetPath = out(name);
        one.options.format = QString::fromLatin1(format);
        return one;
    }

    /// Runs the items to the end; false when there was not exactly one finished().
    bool runAll(const QVector<ExportItem>& items)
    {
        return runAll(Exporter::Source{int(items.size()),
                                       [items](int index) { return Result<ExportItem>(items.at(index)); },
                                       {},
                                       false});
    }
    bool runAll(const Exporter::Source& source)
    {
        Exporter exporter;
        QSignalSpy finished(&exporter, &Exporter::finished);
        paths.clear();
        unchanged.clear();
        notes.clear();
        errors.clear();
        QObject::connect(&exporter, &Exporter::itemFinished,
                         [this](int index, const QString& file) { paths.insert(index, file); });
        QObject::connect(&exporter, &Exporter::itemUnchanged,
                         [this](int index, const QString& file) { unchanged.insert(index, file); });
        QObject::connect(&exporter, &Exporter::itemNoted,
                         [this](int, const QString& note) { notes << note; });
        QObject::connect(&exporter, &Exporter::itemFailed,
                         [this](int index, const Error& error) { errors.insert(index, error); });
        exporter.start(source);
        const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, patienceMs);
        return ended && finished.size() == 1
               && finished.at(0).at(0).toInt() == paths.size() + unchanged.size()
               && finished.at(0).at(1).toInt() == errors.size() && !finished.at(0).at(2).toBool()
               && !exporter.isRunning();
    }
    [[nodiscard]] QByteArray problem() const
    {
        return errors.isEmpty() ? QByteArray() : errors.first().text().toUtf8();
    }

    TestHome home;
    Song song;
    QString audio;
    QString cover;
    QMap<int, QString> paths; ///< by index, of the last run
    QMap<int, QString> unchanged;
    QMap<int, Error> errors;
    QStringList notes;
};

} // namespace riffdesk::test
