#include "setaside.h"

#include <QFile>
#include <QFileInfo>

namespace riffdesk {

namespace {
constexpr int mostTried = 100;
}

QString setAside(const QString& path)
{
    for (int number = 1; number <= mostTried; ++number) {
        const QString name = number == 1 ? path + QLatin1String(".broken")
                                         : QStringLiteral("%1.broken-%2").arg(path).arg(number);
        if (!QFileInfo::exists(name))
            return QFile::rename(path, name) ? name : QString();
    }
    return {};
}

} // namespace riffdesk
