#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace riffdesk::test {

/// Interleaved 16 bit samples as a WAV file.
bool writeWav(const QString& path, const std::vector<qint16>& samples, int rate, int channels);

/// A stereo sine: left as given, right a fifth above. `amplitude` 0 … 1.
std::vector<qint16> sine(double seconds, double hertz, double amplitude, int rate = 48000);

/// Stereo noise and tones that differ at every place, the same on every call: what a seek test needs.
std::vector<qint16> texture(double seconds, int rate = 48000);

/// A note of another pitch every tenth of a second, as the seed says, on both sides: a melody that can be
/// told from others. `amplitude` 0 … 1.
std::vector<qint16> melody(double seconds, quint32 seed, double amplitude, int rate = 48000);

/// Turns `input` into `output` with ffmpeg; extra arguments stand before the output. False when it fails.
bool encode(const QString& input, const QString& output, const QStringList& arguments = {});

/// The same into a pipe, so that the end of the file cannot be written into its head; `arguments` name the
/// format.
bool encodePiped(const QString& input, const QString& output, const QStringList& arguments);

bool writeBytes(const QString& path, const QByteArray& bytes);
QByteArray readBytes(const QString& path);

} // namespace riffdesk::test
