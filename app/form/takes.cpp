#include "form/takes.h"

#include <QRandomGenerator>
#include <QSet>

namespace riffdesk {

namespace {
const QString seedKey = QStringLiteral("seed");
}

QVector<SongRequest> takesOf(const SongRequest& request, int count, bool sameSeed)
{
    QVector<SongRequest> takes;
    QSet<QString> used{request.text(seedKey)};
    for (int i = 0; i < count; ++i) {
        SongRequest take = request;
        if (i > 0 && !sameSeed && request.has(seedKey)) {
            QString seed = request.text(seedKey);
            while (used.contains(seed))
                seed = QString::number(QRandomGenerator::global()->generate());
            used.insert(seed);
            take.set(seedKey, seed);
        }
        takes.append(take);
    }
    return takes;
}

} // namespace riffdesk
