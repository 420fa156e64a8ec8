#include "librarycare.h"

#include "storage/atomicfile.h"
#include "storage/database.h"
#include "studio/studio.h"

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>
#include <utility>

namespace riffdesk {

namespace {

constexpr qsizetype mostNamed = 10; ///< folders in a sentence
constexpr int progressMs = 50; ///< between two reports

} // namespace

Error missingSongsError(int count)
{
    return Error{Error::Category::Damaged,
                 count == 1 ? Studio::tr("One song lies in the library's folder but is not in its list.")
                            : Studio::tr("%Ln songs lie in the library's folder but are not in its list.",
                                         "at least two", count),
                 Studio::tr("Rebuild the library: that brings back what lies there.")};
}

Result<void> checkedLibrary(const QString& databasePath, const QString& songsDir, const CancelToken& cancel)
{
    const auto database = Database::open(databasePath, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto missing = rebuild::missingSongs(**database, songsDir, cancel);
    if (!missing)
        return missing.error();
    if (!missing->isEmpty())
        return missingSongsError(static_cast<int>(missing->size()));
    return (*database)->check(cancel);
}

std::function<void(int, int)> sparsely(std::function<void(int, int)> tell, QObject* context)
{
    // Outlives the context where the work does.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject* object) { object->deleteLater(); });
    return [tell = std::move(tell), relay, context = QPointer(context),
            last = QElapsedTimer()](int done, int total) mutable {
        if (done < total && last.isValid() && !last.hasExpired(progressMs))
            return;
        last.start();
        QMetaObject::invokeMethod(
            relay.get(),
            [tell, context, done, total] {
                if (context)
                    tell(done, total);
            },
            Qt::QueuedConnection);
    };
}

QString rebuiltSentence(const rebuild::Report& report, const QString& dataDir)
{
    QStringList sentences{report.songs == 1 ? Studio::tr("One song is in the library again.")
                                            : Studio::tr("%Ln songs are in the library again.",
                                                         "none, or at least two", report.songs)};
    if (report.unsure > 0)
        sentences << Studio::tr(
            "Descriptions that were damaged were completed from what else was known: %Ln.", "number of songs",
            report.unsure);
    if (report.jobs > 0)
        sentences << Studio::tr("Jobs that were not over are kept: %Ln.", "number of jobs", report.jobs);
    if (report.leftAlone.isEmpty())
        return sentences.join(QLatin1Char(' '));
    sentences << Studio::tr("These folders could not be read and were left alone: %1.")
                     .arg(report.leftAlone.mid(0, mostNamed).join(QLatin1String(", ")));
    if (report.leftAlone.size() > mostNamed) {
        const QString path = dataDir + QLatin1String("/rebuild-left-alone.txt");
        const QByteArray all = report.leftAlone.join(QLatin1Char('\n')).toUtf8() + '\n';
        if (atomicfile::write(path, all))
            sentences << Studio::tr("All %Ln of them are in the file %1.", "",
                                    static_cast<int>(report.leftAlone.size()))
                             .arg(QDir::toNativeSeparators(path));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace riffdesk
