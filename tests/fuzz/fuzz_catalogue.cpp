#include "api/catalogue.h"
#include "api/songrequest.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

// The first half of the bytes is a user's table, the second a request read with it: what the table lets
// through must be usable without further checks.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype split = bytes.indexOf('\n');
    const auto catalogue = Catalogue::fromJson(split < 0 ? bytes : bytes.left(split));
    if (!catalogue) {
        if (catalogue.error().message.isEmpty())
            __builtin_trap();
        return 0;
    }
    const QJsonObject body = QJsonDocument::fromJson(bytes.mid(split + 1)).object();
    for (const Action& action : catalogue->actions()) {
        SongRequest request = SongRequest::fromJson(*catalogue, body);
        request.setAction(action.id);
        (void)request.problems(*catalogue);
        if (request.toJson(*catalogue).value(QLatin1String("action")).toString() != action.id)
            __builtin_trap();
    }
    return 0;
}
