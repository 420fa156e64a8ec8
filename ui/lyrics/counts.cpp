#include "counts.h"

#include <QCoreApplication>

namespace riffdesk::counts {

QString lines(int count)
{
    return count == 1 ? QCoreApplication::translate("Counts", "1 line")
                      : QCoreApplication::translate("Counts", "%Ln lines", "none, or at least two", count);
}

QString sections(int count)
{
    return count == 1 ? QCoreApplication::translate("Counts", "1 section")
                      : QCoreApplication::translate("Counts", "%Ln sections", "none, or at least two", count);
}

} // namespace riffdesk::counts
