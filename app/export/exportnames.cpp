#include "exportnames.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QStringList>

namespace riffdesk {

QString ExportNames::folded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_D)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

ExportNames::Folder& ExportNames::folder(const QString& path)
{
    const auto known = m_folders.find(path);
    if (known != m_folders.end())
        return *known;
    Folder folder;
    QDirIterator names(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (names.hasNext()) {
        names.next();
        folder.there.insert(folded(names.fileName()), names.fileName());
    }
    return *m_folders.insert(path, folder);
}

ExportNames::Name ExportNames::reserve(const QString& root, const QString& relative, bool replaces)
{
    return reserve(root, relative, replaces, true);
}

QString ExportNames::reserveFolder(const QString& root, const QString& relative)
{
    return reserve(root, relative, false, false).path;
}

ExportNames::Name ExportNames::reserve(const QString& root, const QString& relative, bool replaces,
                                       bool hasSuffix)
{
    QStringList parts = relative.split(QLatin1Char('/'));
    const QString name = parts.takeLast();
    QString path = root;
    for (const QString& part : std::as_const(parts)) {
        const QString key = folded(part);
        Folder& above = folder(path);
        if (!above.there.contains(key))
            above.there.insert(key, part);
        path += QLatin1Char('/') + above.there.value(key);
    }
    Folder& there = folder(path);
    const QString suffix = hasSuffix && name.contains(QLatin1Char('.'))
                               ? name.mid(name.lastIndexOf(QLatin1Char('.')))
                               : QString();
    const QString stem = name.chopped(suffix.size());
    int& number = there.numbers[folded(name)];
    for (++number;; ++number) {
        const QString candidate = number == 1 ? name : stem + QStringLiteral(" (%1)").arg(number) + suffix;
        const QString key = folded(candidate);
        const auto taken = there.there.constFind(key);
        const bool isThere = taken != there.there.constEnd();
        if (there.given.contains(key) || (isThere && !replaces))
            continue;
        there.given.insert(key);
        return {path + QLatin1Char('/') + (isThere ? *taken : candidate), isThere};
    }
}

bool ExportNames::reserveExactly(const QString& path)
{
    const QFileInfo info(path);
    QSet<QString>& given = folder(info.absolutePath()).given;
    const QString key = folded(info.fileName());
    if (given.contains(key))
        return false;
    given.insert(key);
    return true;
}

void ExportNames::release(const QString& path)
{
    const QFileInfo info(path);
    Folder& there = folder(info.absolutePath());
    there.given.remove(folded(info.fileName()));
    there.numbers.clear();
}

void ExportNames::addTaken(const QString& path)
{
    const QFileInfo info(path);
    folder(info.absolutePath()).there.insert(folded(info.fileName()), info.fileName());
}

} // namespace riffdesk
