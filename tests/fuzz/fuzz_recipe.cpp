#include "api/catalogue.h"
#include "form/draft.h"
#include "form/preset.h"
#include "form/prompthistory.h"

#include <cstddef>
#include <cstdint>

// Presets, recipes, drafts and the prompt history come from untrusted files: whatever can be read
// can be written, and reads as the same.
namespace {

using namespace riffdesk;

void check(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void readPreset(const Catalogue& catalogue, const QByteArray& bytes)
{
    const Result<Preset> preset = Preset::fromJson(catalogue, bytes);
    if (!preset)
        return;
    check(!preset->name.isEmpty() && preset->name.size() <= Preset::longestName);
    check(preset->takes >= 1 && preset->takes <= Preset::mostTakes);
    check(Preset::isFileName(preset->fileName()) && !preset->fileName().contains(QLatin1Char('/')));
    for (const Preset::Kind kind : {Preset::Kind::Preset, Preset::Kind::Recipe}) {
        const QByteArray written = preset->toJson(catalogue, kind);
        const Result<Preset> again = Preset::fromJson(catalogue, written);
        check(again && again->toJson(catalogue, kind) == written);
    }
}

void readDraft(const Catalogue& catalogue, const QByteArray& bytes)
{
    const Result<Draft> draft = Draft::fromBytes(Draft::newId(), bytes);
    if (!draft)
        return;
    check(!draft->form.name(catalogue).isEmpty());
    check(draft->form.values.size() <= Form::mostValues);
    const Result<QByteArray> written = draft->toBytes();
    if (!written)
        return;
    const Result<Draft> again = Draft::fromBytes(draft->id, *written);
    check(again && again->toBytes() && *again->toBytes() == *written);
}

void readHistory(const QByteArray& bytes)
{
    const QStringList prompts = PromptHistory::fromBytes(bytes);
    check(prompts.size() <= PromptHistory::mostPrompts);
    const QByteArray written = PromptHistory::toBytes(prompts);
    check(PromptHistory::toBytes(PromptHistory::fromBytes(written)) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Catalogue catalogue = Catalogue::builtIn();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readPreset(catalogue, bytes);
    readDraft(catalogue, bytes);
    readHistory(bytes);
    return 0;
}
