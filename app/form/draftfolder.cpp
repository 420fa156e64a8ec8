#include "form/draftfolder.h"

#include "api/boundedjson.h"
#include "setaside.h"
#include "storage/atomicfile.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int listVersion = 1;
constexpr qint64 mostListBytes = 64 << 10;
constexpr int mostFiles = 1000; ///< looked at
const QString listName = QStringLiteral("drafts.json");
const QString suffix = QStringLiteral(".json");

QStringList idsOf(const QJsonValue& value)
{
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        const QString id = each.toString();
        if (Draft::isId(id) && !ids.contains(id))
            ids.append(id);
        if (ids.size() == DraftFolder::mostOpen)
            break;
    }
    return ids;
}

} // namespace

QString DraftFolder::draftPath(const QString& id) const
{
    return m_path + QLatin1Char('/') + id + suffix;
}

QString DraftFolder::listPath() const
{
    return m_path + QLatin1Char('/') + listName;
}

QByteArray DraftFolder::listBytes(const QStringList& open, const QString& current, const QStringList& closed)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("riffdesk"), QStringLiteral("drafts")},
                                     {QStringLiteral("version"), listVersion},
                                     {QStringLiteral("open"), QJsonArray::fromStringList(open)},
                                     {QStringLiteral("current"), current},
                                     {QStringLiteral("closed"), QJsonArray::fromStringList(closed)}})
        .toJson();
}

DraftFolder::Kept DraftFolder::read() const
{
    Kept kept;
    const List list = readList(kept);
    QStringList open = list.open;
    for (const QString& id : filesHere()) {
        if (!open.contains(id) && !list.closed.contains(id))
            open.append(id);
    }
    readDrafts(open, mostOpen, kept.open, kept);
    readDrafts(list.closed, mostClosed, kept.closed, kept);
    const auto current = std::find_if(kept.open.cbegin(), kept.open.cend(),
                                      [&](const Draft& each) { return each.id == list.current; });
    kept.current = current == kept.open.cend() ? 0 : int(current - kept.open.cbegin());
    return kept;
}

DraftFolder::List DraftFolder::readList(Kept& kept) const
{
    if (!QFileInfo::exists(listPath()))
        return {};
    const Result<QByteArray> bytes = atomicfile::read(listPath(), mostListBytes);
    const BoundedJson parsed = BoundedJson::parse(bytes ? bytes.value() : QByteArray(), mostListBytes);
    if (!parsed.ok() || !parsed.document.isObject()) {
        renameDamaged(listPath(), kept);
        return {};
    }
    const QJsonObject whole = parsed.document.object();
    List list{idsOf(whole.value(QLatin1String("open"))), whole.value(QLatin1String("current")).toString(),
              idsOf(whole.value(QLatin1String("closed")))};
    for (const QString& id : std::as_const(list.open))
        list.closed.removeAll(id);
    return list;
}

QStringList DraftFolder::filesHere() const
{
    QStringList ids;
    QDirIterator files(m_path, {QLatin1Char('*') + suffix}, QDir::Files);
    for (int seen = 0; seen < mostFiles && files.hasNext(); ++seen) {
        files.next();
        const QString id = files.fileInfo().completeBaseName();
        if (Draft::isId(id))
            ids.append(id);
    }
    ids.sort(); // whatever the disk's order
    return ids;
}

void DraftFolder::readDrafts(const QStringList& ids, qsizetype most, QVector<Draft>& into, Kept& kept) const
{
    for (const QString& id : ids) {
        if (into.size() == most)
            return;
        const QString path = draftPath(id);
        if (!QFileInfo::exists(path))
            continue;
        const Result<QByteArray> bytes = atomicfile::read(path, Draft::mostBytes);
        const Result<Draft> draft = bytes ? Draft::fromBytes(id, bytes.value()) : bytes.error();
        if (draft)
            into.append(draft.value());
        else
            renameDamaged(path, kept);
    }
}

void DraftFolder::renameDamaged(const QString& path, Kept& kept)
{
    const QString name = setAside(path);
    if (!name.isEmpty())
        kept.setAside.append(name);
}

} // namespace riffdesk
