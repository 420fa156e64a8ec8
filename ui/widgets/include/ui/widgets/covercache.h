#pragma once

#include "base/background.h"

#include <QCache>
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
    /// Drops what waits to be read but for these: the others have left the sight.
    void keepWaiting(const QSet<QString>& paths);
    [[nodiscard]] int waiting() const { return int(m_requests.size()); }
    [[nodiscard]] int kept() const
    {
        return int(m_covers.size());
    } ///< files, those that are no cover included

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
    };
    struct Cover
    {
        QPixmap pixmap; ///< null: the file is no cover
        int pixels = 0;
    };
    void startNext();
    void accept(const Request& request, const QImage& image);

    QCache<QString, Cover> m_covers; ///< by path, at the size last asked for; cost in bytes
    std::deque<Request> m_requests; ///< newest at the back
    std::map<QString, BackgroundTask> m_underway; ///< by path
};

} // namespace riffdesk
