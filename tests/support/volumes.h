#pragma once

#include <QFile>
#include <QString>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace riffdesk::test {

/// Lets this process mount volumes that no other one sees, also without root where user namespaces are
/// allowed. Before there is a second thread. Gives the reason where it is forbidden, else empty text.
inline QString startOwnMounts()
{
    const auto problem = [](const char* what) {
        return QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(errno)));
    };
    const auto put = [](const char* path, const QByteArray& text) {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
    };
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return problem("no mount namespace");
        if (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", "0 " + user + " 1")
            || !put("/proc/self/gid_map", "0 " + group + " 1"))
            return problem("no user namespace");
    }
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return problem("no private mounts");
    return {};
}

/// A volume of a size, mounted on a folder that is there.
class SmallVolume
{
public:
    SmallVolume(QString path, int kilobytes) : m_path(std::move(path))
    {
        const QByteArray options = "size=" + QByteArray::number(kilobytes) + "k,mode=0700";
        m_isThere = mount("none", name().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallVolume()
    {
        if (m_isThere)
            umount2(name().constData(), MNT_DETACH);
    }
    SmallVolume(const SmallVolume&) = delete;
    SmallVolume& operator=(const SmallVolume&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Leaves no room, not even in the last blocks.
    void fill() const
    {
        QFile file(ballast());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (qsizetype block : {qsizetype(64 * 1024), qsizetype(4096), qsizetype(1)}) {
            while (file.write(QByteArray(block, 'x')) == block) { }
        }
    }
    void makeRoom() const { QFile::remove(ballast()); }
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        return mount("none", name().constData(), "tmpfs", MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr)
               == 0;
    }

private:
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(m_path); }
    [[nodiscard]] QString ballast() const { return m_path + QStringLiteral("/ballast"); }

    QString m_path;
    bool m_isThere = false;
};

} // namespace riffdesk::test
