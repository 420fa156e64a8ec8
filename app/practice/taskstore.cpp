#include "taskstore.h"

#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace riffdesk {

Result<void> TaskStore::open(const QString& folder)
{
    const std::scoped_lock lock(m_mutex);
    m_folder = folder;
    if (!atomicfile::makeFolder(folder))
        return Error{
            Error::Category::File,
            QCoreApplication::translate("TaskStore", "The Practice service's folder cannot be written: %1")
                .arg(folder),
            QCoreApplication::translate("TaskStore", "Check the folder's permissions.")};
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (file.size() > 4 * 1024 * 1024 || !file.open(QIODevice::ReadOnly))
            continue;
        const PracticeTask task = PracticeTask::fromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (task.id.isEmpty() || name != QString(task.id + QStringLiteral(".json")))
            continue;
        m_tasks.insert(task.id, task);
        if (!task.songId.isEmpty())
            m_makers.insert(task.songId, task.id);
    }
    return {};
}

Result<void> TaskStore::put(const PracticeTask& task)
{
    const std::scoped_lock lock(m_mutex);
    QSaveFile file(m_folder + QLatin1Char('/') + task.id + QStringLiteral(".json"));
    const QByteArray bytes = QJsonDocument(task.toJson()).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return Error{
            Error::Category::File,
            QCoreApplication::translate("TaskStore", "The Practice service could not note a task."),
            QCoreApplication::translate("TaskStore", "Check the free space and the folder's permissions.")};
    m_tasks.insert(task.id, task);
    if (!task.songId.isEmpty())
        m_makers.insert(task.songId, task.id);
    return {};
}

std::optional<PracticeTask> TaskStore::find(const QString& id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tasks.constFind(id);
    return found == m_tasks.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PracticeTask> TaskStore::makerOf(const QString& audioId) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tasks.constFind(m_makers.value(audioId));
    return found == m_tasks.cend() ? std::nullopt : std::optional(*found);
}

QVector<PracticeTask> TaskStore::all() const
{
    QVector<PracticeTask> tasks;
    {
        const std::scoped_lock lock(m_mutex);
        tasks = m_tasks.values();
    }
    std::sort(tasks.begin(), tasks.end(), [](const PracticeTask& a, const PracticeTask& b) {
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id < b.id;
    });
    return tasks;
}

} // namespace riffdesk
