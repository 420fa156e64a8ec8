#include "form/prompthistory.h"

#include "api/boundedjson.h"
#include "setaside.h"
#include "storage/atomicfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace riffdesk {

namespace {
constexpr int promptsVersion = 1;
const QString promptsWord = QStringLiteral("prompts");
} // namespace

PromptHistory::PromptHistory(const QString& path, QObject* parent) : QObject(parent), m_path(path)
{
    connect(&m_keeper, &FileKeeper::failed, this, &PromptHistory::failed);
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    const Result<QByteArray> bytes = atomicfile::read(path, mostBytes);
    bool holds = false;
    if (bytes)
        m_prompts = fromBytes(bytes.value(), &holds);
    if (!holds)
        setAside(path);
}

QStringList PromptHistory::fromBytes(const QByteArray& bytes, bool* holds)
{
    const BoundedJson parsed = BoundedJson::parse(bytes, mostBytes);
    const QJsonObject whole = parsed.document.object();
    const bool ours = whole.value(QLatin1String("riffdesk")).toString() == promptsWord
                      && whole.value(QLatin1String("version")).toInt() == promptsVersion
                      && whole.value(QLatin1String("prompts")).isArray();
    if (holds)
        *holds = ours;
    QStringList prompts;
    if (!ours)
        return prompts;
    const QJsonArray array = whole.value(QLatin1String("prompts")).toArray();
    for (const QJsonValue& each : array) {
        const QString prompt = each.toString().trimmed();
        if (!prompt.isEmpty() && prompt.size() <= longestPrompt && !prompts.contains(prompt))
            prompts.append(prompt);
        if (prompts.size() == mostPrompts)
            break;
    }
    return prompts;
}

QByteArray PromptHistory::toBytes(const QStringList& prompts)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("riffdesk"), promptsWord},
                                     {QStringLiteral("version"), promptsVersion},
                                     {QStringLiteral("prompts"), QJsonArray::fromStringList(prompts)}})
        .toJson();
}

void PromptHistory::add(const QString& prompt)
{
    const QString words = prompt.trimmed();
    if (words.isEmpty() || words.size() > longestPrompt)
        return;
    QStringList next = m_prompts;
    next.removeAll(words);
    next.prepend(words);
    set(next.mid(0, mostPrompts));
}

void PromptHistory::remove(const QString& prompt)
{
    QStringList next = m_prompts;
    next.removeAll(prompt);
    set(next);
}

void PromptHistory::clear()
{
    set({});
}

void PromptHistory::restore(const QStringList& prompts)
{
    set(prompts);
}

void PromptHistory::set(const QStringList& prompts)
{
    if (prompts == m_prompts)
        return;
    m_prompts = prompts;
    if (!m_path.isEmpty())
        m_keeper.keep(m_path, [prompts]() -> Result<QByteArray> { return toBytes(prompts); });
    Q_EMIT changed();
}

} // namespace riffdesk
