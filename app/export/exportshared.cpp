#include "exportshared.h"

namespace riffdesk {

void ExportShared::stop()
{
    cancel.cancel();
    const std::scoped_lock lock(m_turnMutex);
    m_turned.notify_all();
}

void ExportShared::Turn::wait()
{
    std::unique_lock lock(m_shared.m_turnMutex);
    m_shared.m_turned.wait(lock,
                           [this] { return m_shared.m_turn == m_index || m_shared.cancel.isCancelled(); });
}

ExportShared::Turn::~Turn()
{
    wait();
    const std::scoped_lock lock(m_shared.m_turnMutex);
    ++m_shared.m_turn;
    m_shared.m_turned.notify_all();
}

ExportNames::Name ExportShared::reserve(const QString& root, const QString& relative, bool replaces)
{
    const std::scoped_lock lock(m_mutex);
    return m_names.reserve(root, relative, replaces);
}

bool ExportShared::reserveExactly(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    return m_names.reserveExactly(path);
}

void ExportShared::release(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_names.release(path);
}

void ExportShared::addTaken(const QString& path)
{
    const std::scoped_lock lock(m_mutex);
    m_names.addTaken(path);
}

std::optional<ExportManifest::Entry> ExportShared::find(const QString& song, const QString& options)
{
    const std::scoped_lock lock(m_mutex);
    return manifest().find(song, options);
}

void ExportShared::add(const ExportManifest::Entry& entry)
{
    const std::scoped_lock lock(m_mutex);
    manifest().add(entry);
}

bool ExportShared::isFirst(const QString& what)
{
    const std::scoped_lock lock(m_mutex);
    if (m_asked.contains(what))
        return false;
    m_asked.insert(what);
    return true;
}

Result<void> ExportShared::finish(bool writesCatalogue)
{
    const std::scoped_lock lock(m_mutex);
    if (!keepsManifest())
        return {};
    manifest().compact();
    return writesCatalogue ? manifest().writeCatalogue() : Result<void>();
}

ExportManifest& ExportShared::manifest()
{
    if (!m_manifest)
        m_manifest.emplace(m_folder);
    return *m_manifest;
}

} // namespace riffdesk
