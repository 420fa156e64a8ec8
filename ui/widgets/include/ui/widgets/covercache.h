#pragma once

#include "base/background.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>

#include <deque>
#include <map>

namespace riffdesk {

/// Covers at the size they are shown, with round corners: read, decoded and scaled in the background,
/// kept up to a number of bytes. What was asked for last comes first, so that scrolling never waits for what
/// has scrolled by. GUI thread.
class CoverCache : public QObject
{
    Q_OBJECT

public:
    explicit CoverCache(qsizetype maxBytes, QObject* parent = nullptr);

    /// The cover at `side` × `side` device independent pixels, sharp at `ratio`. Null until it is there
    /// (ready() tells), and for good when the file is no image we accept; while another size is on its way,
    /// the size there was.
    [[nodiscard]] QPixmap cover(const QString& path, int side, qreal ratio);
    /// The file has changed: reads it again when it is next asked for.
    void forget(const QString& path);

    /// Reads one image, cut to a square of `pixels`; any thread. Null for what picture::read() refuses.
    static QImage load(const QString& path, int pixels, qreal radius);

Q_SIGNALS:
    void ready(const QString& path);

private:
    struct Request
    {
        QString path;
        int pixels = 0;
        qreal ratio = 1;
        friend bool operator==(const Request&, const Request&) = default;
    };
    [[nodiscard]] static QString keyOf(const Request& request);
    void startNext();
    void accept(const Request& request, quint64 generation, const QImage& image);

    QCache<QString, QPixmap> m_pixmaps; ///< cost in bytes
    QHash<QString, QString> m_lastKey; ///< path → key of a size that is or was there
    QSet<QString> m_refused; ///< keys of files that are no covers
    QHash<QString, quint64> m_generation; ///< path → how often it was forgotten
    std::deque<Request> m_requests; ///< newest at the back
    std::map<QString, BackgroundTask> m_underway; ///< by key
};

} // namespace riffdesk
