#pragma once

#include "support/patience.h"

#include <QDir>
#include <QTemporaryDir>

namespace riffdesk::test {

/// Gives this process a home of its own, so that a test can neither read nor harm the developer's library,
/// settings or keyring. Make one before the application object. The folder goes when this goes.
class TestHome
{
public:
    TestHome()
    {
        Q_ASSERT(m_dir.isValid());
        set("HOME", "home");
        set("XDG_DATA_HOME", "data");
        set("XDG_CONFIG_HOME", "config");
        set("XDG_CACHE_HOME", "cache");
        set("XDG_STATE_HOME", "state-home");
        set("XDG_RUNTIME_DIR", "runtime");
        qunsetenv("ACEDATACLOUD_API_TOKEN");
        qunsetenv("ACEDATACLOUD_API_BASE_URL");
    }

    [[nodiscard]] QString path(const QString& relative = {}) const { return m_dir.filePath(relative); }

private:
    void set(const char* variable, const char* folder)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(path));
    }

    QTemporaryDir m_dir;
};

} // namespace riffdesk::test
