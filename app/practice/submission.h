#pragma once

#include "api/catalogue.h"
#include "songshelf.h"

#include <variant>

namespace riffdesk {

/// Reads a request to one of the paid endpoints and settles everything about its task, or says what is wrong.
/// `type` as in PracticeTask. Null, false and empty texts count as not given; unknown fields are ignored.
[[nodiscard]] std::variant<PracticeTask, Refusal>
readSubmission(const QString& type, const QJsonObject& request, const QString& origin,
               const Catalogue& catalogue, const TaskStore& store, const SongShelf& shelf);

} // namespace riffdesk
