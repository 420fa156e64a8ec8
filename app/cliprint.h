#pragma once

#include "api/apierror.h"
#include "base/error.h"
#include "jobs/job.h"
#include "ledger/ledger.h"
#include "library/song.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace riffdesk {
class Library;
}

/// What the command line says, as text and as JSON. Results to standard output, notes and errors to standard
/// error.
namespace riffdesk::cliprint {

void line(const QString& text);
void note(const QString& text);
/// How far something is, in a line of standard error that the next one takes the place of; empty: none any
/// more. Nothing where that is no terminal.
void progress(const QString& text);
void json(const QJsonObject& object);
void json(const QJsonArray& array);
/// `{"error": {"category", "message", "nextStep", …}, "exitCode": n}` on standard error when `asJson`.
void error(const Error& error, int exitCode, bool asJson);
void error(const ApiError& error, int exitCode, bool asJson);

void bytes(const QByteArray& text); ///< as they are
void offer(const QString& word, const QString& what); ///< to a shell, with a tab between them
[[nodiscard]] QJsonObject toJson(const Job& job);
[[nodiscard]] QJsonObject toJson(const PaidRequest& request);
[[nodiscard]] QJsonObject toJson(const Song& song, const Library& library);
[[nodiscard]] QString oneLine(const Job& job);
[[nodiscard]] QString oneLine(const PaidRequest& request);
[[nodiscard]] QString oneLine(const SongSummary& song);
[[nodiscard]] QStringList stemPaths(const Song& song, const Library& library); ///< of those that are there
void made(const Song& song, const Library& library, const QString& exportPath);

} // namespace riffdesk::cliprint
