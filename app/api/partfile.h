#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace riffdesk {

/// The unfinished file of a download, `path.part`, and beside it `path.part.meta`: what the server said about
/// the file it came from, so that a later attempt can tell whether going on would give one file or two
/// halves.
class PartFile
{
public:
    /// What identifies the remote file. Empty fields were not given.
    struct Origin
    {
        QString address;
        QByteArray validator; ///< a strong ETag, else Last-Modified: what If-Range takes
        qint64 total = -1;
    };

    explicit PartFile(const QString& path);

    /// How much is there to go on from, 0 when it cannot be told that it is of the same file.
    [[nodiscard]] qint64 resumable(const QString& address) const;
    [[nodiscard]] const Origin& origin() const { return m_origin; }

    bool openFresh(const Origin& origin); ///< empties it
    bool openToAppend();
    bool write(const QByteArray& bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray head() const; ///< its first 64 bytes, or fewer
    [[nodiscard]] bool isOpen() const { return m_file && m_file->isOpen(); }
    [[nodiscard]] bool isDiskFull() const;
    void close();
    void remove(); ///< with what is beside it

    /// The open file, to be brought to the disk by another thread while this only waits.
    [[nodiscard]] std::shared_ptr<QFile> file() const { return m_file; }
    bool commit(); ///< closes it and gives it its name

private:
    void readOrigin();
    bool writeOrigin(const Origin& origin);

    const QString m_path;
    std::shared_ptr<QFile> m_file;
    Origin m_origin;
    qint64 m_size = 0;
    QByteArray m_head;
};

} // namespace riffdesk
