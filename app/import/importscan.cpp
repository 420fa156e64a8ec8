#include "importscan.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace riffdesk {

namespace {

const QStringList& audioEndings()
{
    static const QStringList all{QStringLiteral("mp3"),  QStringLiteral("m4a"), QStringLiteral("wav"),
                                 QStringLiteral("flac"), QStringLiteral("ogg"), QStringLiteral("oga"),
                                 QStringLiteral("opus")};
    return all;
}

ImportedFile fileOf(const QFileInfo& file)
{
    return {file.absoluteFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch(), {}, 1};
}

class Scanning
{
public:
    Scanning(ImportScan& scan, const QString& except, const CancelToken& cancel,
             const std::function<void(int)>& found)
        : m_scan(scan)
        , m_except(QFileInfo(except).canonicalFilePath())
        , m_cancel(cancel)
        , m_found(found)
    { }

    void addNamed(const QFileInfo& named)
    {
        const QFileInfo file(named.canonicalFilePath()); // a link that the user names is meant
        if (!m_except.isEmpty() && file.absoluteFilePath().startsWith(m_except + QLatin1Char('/')))
            return;
        if (file.isDir())
            walk(file.absoluteFilePath(), 0);
        else if (file.isFile() && ImportScan::isAudioName(file.fileName()))
            add(file);
        else if (file.isFile() && ImportScan::isArchiveName(file.fileName()))
            m_scan.archives.append(fileOf(file));
        else
            m_scan.unusable.append(named.absoluteFilePath());
    }

private:
    void add(const QFileInfo& file)
    {
        if (m_scan.files.size() >= ImportScan::mostFiles) {
            m_scan.isCutOff = true;
            return;
        }
        if (m_seen.contains(file.absoluteFilePath()))
            return; // named twice
        m_seen.insert(file.absoluteFilePath());
        m_scan.files.append(fileOf(file));
        if (m_found)
            m_found(int(m_scan.files.size()));
    }

    void walk(const QString& folder, int depth)
    {
        const bool isOurs = !m_except.isEmpty() && folder == m_except;
        if (isOurs || m_scan.isCutOff || m_cancel.isCancelled())
            return;
        if (depth > ImportScan::deepest) {
            m_scan.isCutOff = true;
            return;
        }
        QStringList folders;
        QStringList names;
        bool isPlain = true;
        QDirIterator entries(folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (entries.hasNext() && !m_cancel.isCancelled()) {
            entries.next();
            if (++m_entries > ImportScan::mostEntries) {
                m_scan.isCutOff = true;
                break;
            }
            if (entries.fileInfo().isDir())
                folders.append(entries.filePath());
            else if (ImportScan::isAudioName(entries.fileName()))
                names.append(entries.filePath());
            else
                isPlain = false;
        }
        if (isPlain && !entries.hasNext())
            m_scan.plainFolders.insert(folder);
        names.sort();
        folders.sort();
        for (const QString& name : std::as_const(names))
            add(QFileInfo(name));
        for (const QString& inner : std::as_const(folders))
            walk(inner, depth + 1);
    }

    ImportScan& m_scan;
    const QString m_except;
    const CancelToken& m_cancel;
    const std::function<void(int)>& m_found;
    QSet<QString> m_seen;
    int m_entries = 0;
};

} // namespace

ImportScan ImportScan::of(const QStringList& paths, const QString& except, const CancelToken& cancel,
                          const std::function<void(int)>& found)
{
    ImportScan scan;
    Scanning scanning(scan, except, cancel, found);
    for (const QString& path : paths)
        scanning.addNamed(QFileInfo(path));
    return scan;
}

bool ImportScan::isAudioName(const QString& name)
{
    return audioEndings().contains(QFileInfo(name).suffix().toLower());
}

bool ImportScan::isArchiveName(const QString& name)
{
    return QFileInfo(name).suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
}

} // namespace riffdesk
