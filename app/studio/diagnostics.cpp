#include "studio/diagnostics.h"

#include "api/endpoint.h"
#include "jobs/job.h"
#include "jobs/jobstore.h"
#include "library/library.h"
#include "platform/logging.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "studio/studio.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSysInfo>

namespace riffdesk {

namespace {
constexpr int countedJobs = 1000;
constexpr int shownJobs = 5;
constexpr int shownLines = 100;

QString platformLine()
{
    QString line = QSysInfo::prettyProductName() + QLatin1String(", ") + QSysInfo::kernelType()
                   + QLatin1Char(' ') + QSysInfo::kernelVersion() + QLatin1String(", ")
                   + QSysInfo::currentCpuArchitecture();
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        line += QLatin1String(", ") + QGuiApplication::platformName();
    return line;
}

QStringList jobLines(const QVector<Job>& jobs, Words words)
{
    QMap<QString, int> counts;
    for (const Job& job : jobs)
        ++counts[toString(job.state)];
    QStringList lines{QStringLiteral("Jobs:")};
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        lines << QStringLiteral("  %1: %2").arg(count.key()).arg(count.value());
    if (words == Words::Included) {
        for (const Job& job : jobs.mid(0, shownJobs))
            lines << QStringLiteral("  ") + job.id + QLatin1Char(' ') + job.title + QLatin1Char(' ')
                         + QString::fromUtf8(QJsonDocument(job.request).toJson(QJsonDocument::Compact));
    }
    return lines;
}

/// A word of the service that cannot be anyone's prompt.
QString tame(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    return form.match(word).hasMatch() ? word : QStringLiteral("-");
}

} // namespace

QString logLine(const Job& job)
{
    QString line = QStringLiteral("job %1 %2 %3").arg(job.id, tame(job.action), toString(job.state));
    if (job.error)
        line += QStringLiteral(", %1, HTTP %2, code %3, trace %4")
                    .arg(toString(job.error->category))
                    .arg(job.error->httpStatus)
                    .arg(tame(job.error->code), tame(job.error->traceId));
    return line;
}

QString diagnostics(Studio& studio, Words words)
{
    QStringList lines{
        QStringLiteral("Riffdesk ") + QStringLiteral(RIFFDESK_VERSION),
        QStringLiteral("Qt %1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        platformLine(), QLocale().name(), QStringLiteral("Settings:")};
    for (const QString& setting : studio.settings().withoutSecrets())
        lines << QStringLiteral("  ") + setting;
    if (studio.isOpen()) {
        lines << QStringLiteral("Songs: %1").arg(studio.library().count());
        lines += jobLines(JobStore(studio.database()).latest(countedJobs).valueOr({}), words);
    }
    lines << QStringLiteral("Log:");
    for (const QString& line : logging::lastLines(shownLines))
        lines << QStringLiteral("  ") + line;
    QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    text.replace(QDir::homePath() + QLatin1Char('/'), QLatin1String("~/"));
    if (const auto endpoint = studio.endpoint(studio.serviceId()); endpoint && !endpoint->token.isEmpty())
        text.replace(QString::fromUtf8(endpoint->token), QLatin1String("***"));
    return text;
}

} // namespace riffdesk
