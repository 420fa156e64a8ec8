#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

/// Song covers as services send them: JPEG, PNG, WebP and AVIF. Any thread.
namespace riffdesk::picture {

inline constexpr qint64 mostBytes = 32 * 1024 * 1024;
inline constexpr qint64 mostPixels = 24'000'000;
inline constexpr int mostAspect = 8; ///< a longer banner would be scaled to far more pixels than it has

/// The picture in a local file, upright, by its first bytes whatever its name says; scaled so that it just
/// covers `toCover`, when that is not empty. Null for every other kind of file, for damage, for animations in
/// WebP, and for what is beyond the limits above, which is told from the header before anything is decoded.
[[nodiscard]] QImage read(const QString& path, const QSize& toCover = {});

/// What audio files take as a cover: the picture as JPEG, on white where it is transparent.
[[nodiscard]] QByteArray toJpeg(const QImage& picture);

} // namespace riffdesk::picture
