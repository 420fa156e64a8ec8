#pragma once

#include "base/background.h"
#include "base/canceltoken.h"
#include "base/result.h"
#include "library/verify.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace riffdesk {

class Studio;

/// Checks the library while it is used (verify::run(), in another thread), then asks for what the service can
/// still give, of the first mostFetched songs. GUI thread; destroying it stops the check. The studio, which
/// is open, outlives it.
class LibraryCheck : public QObject
{
    Q_OBJECT

public:
    /// More jobs at once would bury the others.
    static constexpr qsizetype mostFetched = 200;

    explicit LibraryCheck(Studio& studio, QObject* parent = nullptr);
    ~LibraryCheck() override;

    void start();
    void cancel(); ///< finished() comes soon, with Error::Category::Cancelled

Q_SIGNALS:
    void progressed(int done, int total); ///< songs
    /// Once. What can be fetched is being fetched by then, as jobs.
    void finished(const riffdesk::Result<riffdesk::verify::Report>& report);

private:
    void end(const Result<verify::Report>& report);
    void askNext();

    Studio& m_studio;
    const CancelToken m_cancel;
    verify::Report m_report;
    QStringList m_toAsk; ///< ids of songs
    QTimer m_asking;
    BackgroundTask m_task;
};

} // namespace riffdesk
