#include "partfile.h"

#include "api/boundedjson.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace riffdesk {

namespace {
constexpr qsizetype sniffedBytes = 64;
constexpr qint64 maxMetaBytes = 64 * 1024;

QString partOf(const QString& path)
{
    return path + QLatin1String(".part");
}
QString metaOf(const QString& path)
{
    return path + QLatin1String(".part.meta");
}
} // namespace

PartFile::PartFile(const QString& path) : m_path(path), m_file(std::make_shared<QFile>(partOf(path)))
{
    readOrigin();
    m_size = m_file->size();
}

qint64 PartFile::resumable(const QString& address) const
{
    const bool known = !m_origin.validator.isEmpty() || (m_origin.address == address && m_origin.total > 0);
    const bool possible = m_origin.total < 0 || m_size <= m_origin.total;
    return known && possible ? m_size : 0;
}

bool PartFile::openFresh(const Origin& origin)
{
    close();
    m_head.clear();
    m_size = 0;
    // The note is written first, for an empty file: it must never describe bytes of an earlier origin.
    return atomicfile::makeFolder(QFileInfo(m_path).absolutePath())
           && m_file->open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered,
                           atomicfile::ownersOnly)
           && writeOrigin(origin);
}

bool PartFile::openToAppend()
{
    close();
    if (!m_file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return false;
    m_head = m_file->read(sniffedBytes);
    m_size = m_file->size();
    return m_file->seek(m_size);
}

bool PartFile::write(const QByteArray& bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return false;
    m_size += bytes.size();
    if (m_head.size() < sniffedBytes)
        m_head += bytes.left(sniffedBytes - m_head.size());
    return true;
}

QByteArray PartFile::head() const
{
    return m_head;
}

bool PartFile::isDiskFull() const
{
    return filefault::writing(m_path, m_file->error()).category == Error::Category::DiskFull;
}

void PartFile::close()
{
    m_file->close();
}

void PartFile::remove()
{
    close();
    m_file->remove();
    QFile::remove(metaOf(m_path));
    m_size = 0;
    m_origin = {};
    m_head.clear();
}

bool PartFile::commit()
{
    close();
    if (!atomicfile::replace(partOf(m_path), m_path))
        return false;
    QFile::remove(metaOf(m_path));
    return true;
}

void PartFile::readOrigin()
{
    QFile file(metaOf(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const BoundedJson json = BoundedJson::parse(file.read(maxMetaBytes + 1), maxMetaBytes);
    if (!json.ok())
        return;
    const QJsonObject object = json.document.object();
    m_origin.address = object.value(QLatin1String("url")).toString();
    m_origin.validator = object.value(QLatin1String("validator")).toString().toLatin1();
    m_origin.total = object.value(QLatin1String("total")).toInteger(-1);
    // It becomes a header: nothing that could start another one.
    if (m_origin.validator.contains('\n') || m_origin.validator.contains('\r'))
        m_origin.validator.clear();
}

bool PartFile::writeOrigin(const Origin& origin)
{
    m_origin = origin;
    QSaveFile file(metaOf(m_path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(atomicfile::ownersOnly))
        return false;
    const QJsonObject object{
        {QStringLiteral("url"), origin.address},
        {QStringLiteral("validator"), QString::fromLatin1(origin.validator)},
        {QStringLiteral("total"), origin.total},
    };
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return file.flush() && file.commit();
}

} // namespace riffdesk
