#include "base/error.h"

namespace riffdesk {

QString Error::text() const
{
    return nextStep.isEmpty() ? message : message + QLatin1Char(' ') + nextStep;
}

QString toString(Error::Category category)
{
    switch (category) {
    case Error::Category::Input:
        return QStringLiteral("input");
    case Error::Category::File:
        return QStringLiteral("file");
    case Error::Category::DiskFull:
        return QStringLiteral("diskFull");
    case Error::Category::Media:
        return QStringLiteral("media");
    case Error::Category::Database:
        return QStringLiteral("database");
    case Error::Category::Damaged:
        return QStringLiteral("damaged");
    case Error::Category::Secret:
        return QStringLiteral("secret");
    case Error::Category::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Category::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace riffdesk
