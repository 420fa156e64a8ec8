#pragma once

#include "base/background.h"
#include "export/exportrun.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVector>

namespace riffdesk {

class Library;

/// What the files of a selection would be called. Songs are read a few milliseconds at a time, and names made
/// in another thread, so that neither holds up who types a template.
class NamePreview : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostNames = 20'000; ///< of a longer selection, the first ones

    NamePreview(QStringList ids, const Library& library, QObject* parent = nullptr);

    void setPlan(const ExportRun::Plan& plan); ///< its ids are ours

Q_SIGNALS:
    void namesChanged(const QStringList& names);

private:
    [[nodiscard]] qsizetype wanted() const { return qMin<qsizetype>(m_ids.size(), mostNames); }
    void readSome();
    void makeNames();

    const QStringList m_ids;
    const Library& m_library;
    ExportRun::Plan m_plan;
    QVector<Song> m_songs; ///< with what names are made of alone
    bool m_isBegun = false;
    QTimer m_reading;
    BackgroundTask m_naming;
};

} // namespace riffdesk
