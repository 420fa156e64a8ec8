#include "audiotags/songrecipe.h"
#include "import/sidecar.h"

#include <cstddef>
#include <cstdint>

// What lies beside an imported file, and the recipe in it: any bytes at all give texts within their bounds,
// and a recipe that can be read can be written and reads as the same.
namespace {

using namespace riffdesk;

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void readRecipe(const QByteArray& bytes)
{
    const auto recipe = SongRecipe::fromText(QString::fromUtf8(bytes));
    if (!recipe)
        return;
    Song song;
    song.service = recipe->service;
    song.remoteId = recipe->audioId;
    song.action = recipe->action;
    song.model = recipe->model;
    song.seed = recipe->seed;
    song.style = recipe->style;
    song.parentRemoteId = recipe->parentAudioId;
    song.createdAt = recipe->createdAt;
    song.request = recipe->request;
    song.request.remove(QStringLiteral("callback_url"));
    const auto again = SongRecipe::fromText(SongRecipe::textOf(song));
    check(!again || (again->service == recipe->service && again->audioId == recipe->audioId));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readRecipe(bytes);
    const Sidecar beside = Sidecar::fromJson(bytes);
    for (const QString& text : {beside.lyrics, beside.prompt})
        check(text.size() <= Sidecar::mostCharacters && !text.contains(QChar(0)));
    for (const QString& line : {beside.title, beside.artist, beside.model, beside.seed})
        check(line.size() <= Sidecar::mostCharacters && !line.contains(QLatin1Char('\n')));
    check(beside.picture.isEmpty());
    return 0;
}
