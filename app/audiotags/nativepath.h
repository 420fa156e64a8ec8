#pragma once

#include <QFile>
#include <QString>

#include <string>

namespace riffdesk {

/// A path in the form TagLib opens on this system.
class NativePath
{
public:
    explicit NativePath(const QString& path)
#ifdef Q_OS_WIN
        : m_path(path.toStdWString())
#else
        : m_path(QFile::encodeName(path).toStdString())
#endif
    { }
    [[nodiscard]] auto name() const
    {
        return m_path.c_str();
    }

private:
#ifdef Q_OS_WIN
    std::wstring m_path;
#else
    std::string m_path;
#endif
};

} // namespace riffdesk
