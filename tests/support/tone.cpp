#include "tests/support/tone.h"

#include <QDataStream>
#include <QFile>
#include <QProcess>

#include <cmath>
#include <numbers>
#include <random>

namespace riffdesk::test {

namespace {

constexpr double fullScale = 32767;

qint16 quantised(double value)
{
    return qint16(std::lround(value * fullScale));
}

} // namespace

bool writeWav(const QString& path, const std::vector<qint16>& samples, int rate, int channels)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto dataBytes = quint32(samples.size() * sizeof(qint16));
    const auto frameBytes = quint16(channels * int(sizeof(qint16)));
    out.writeRawData("RIFF", 4);
    out << quint32(36 + dataBytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(channels) << quint32(rate) << quint32(rate * frameBytes)
        << frameBytes << quint16(16);
    out.writeRawData("data", 4);
    out << dataBytes;
    for (const qint16 sample : samples)
        out << sample;
    return writeBytes(path, bytes);
}

std::vector<qint16> sine(double seconds, double hertz, double amplitude, int rate)
{
    std::vector<qint16> samples;
    const auto frames = qint64(seconds * rate);
    samples.reserve(size_t(frames) * 2);
    for (qint64 i = 0; i < frames; ++i) {
        const double angle = 2 * std::numbers::pi * hertz * double(i) / rate;
        samples.push_back(quantised(amplitude * std::sin(angle)));
        samples.push_back(quantised(amplitude * std::sin(angle * 1.5)));
    }
    return samples;
}

std::vector<qint16> texture(double seconds, int rate)
{
    std::vector<qint16> samples;
    std::minstd_rand random(7); // its sequence is fixed by the standard
    const auto frames = qint64(seconds * rate);
    samples.reserve(size_t(frames) * 2);
    double low = 0;
    for (qint64 i = 0; i < frames; ++i) {
        const double time = double(i) / rate;
        const double noise = double(random()) / double(std::minstd_rand::max()) - 0.5;
        low += 0.2 * (noise - low);
        const double tone = 0.3 * std::sin(2 * std::numbers::pi * (200 + 30 * time) * time);
        samples.push_back(quantised(tone + 0.3 * low));
        samples.push_back(quantised(0.2 * tone + 0.2 * noise));
    }
    return samples;
}

std::vector<qint16> melody(double seconds, quint32 seed, double amplitude, int rate)
{
    constexpr double lowest = 150; // Hz
    constexpr double octaves = 4;
    std::vector<qint16> samples(size_t(seconds * rate) * 2);
    double hertz = 0;
    for (size_t i = 0; i < samples.size() / 2; ++i) {
        const size_t within = i % size_t(rate / 10);
        if (within == 0) {
            seed = seed * 1664525U + 1013904223U;
            hertz = lowest * std::pow(2, double(seed >> 16) / 65536 * octaves);
        }
        const double turn = 2 * std::numbers::pi * hertz * double(within) / rate;
        samples[2 * i] = samples[2 * i + 1] = qint16(32767 * amplitude * std::sin(turn));
    }
    return samples;
}

bool encode(const QString& input, const QString& output, const QStringList& arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                             QStringLiteral("-y"), QStringLiteral("-i"), input}
                     + arguments + QStringList{output},
                 QIODevice::ReadOnly);
    return ffmpeg.waitForFinished(60000) && ffmpeg.exitStatus() == QProcess::NormalExit
           && ffmpeg.exitCode() == 0;
}

bool encodePiped(const QString& input, const QString& output, const QStringList& arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                             QStringLiteral("-i"), input}
                     + arguments + QStringList{QStringLiteral("pipe:1")},
                 QIODevice::ReadOnly);
    return ffmpeg.waitForFinished(60000) && ffmpeg.exitStatus() == QProcess::NormalExit
           && ffmpeg.exitCode() == 0 && writeBytes(output, ffmpeg.readAllStandardOutput());
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace riffdesk::test
