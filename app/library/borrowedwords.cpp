#include "borrowedwords.h"

#include "library/songtext.h"
#include "songrow.h"
#include "storage/database.h"

#include <optional>

namespace riffdesk::borrowedwords {

namespace {

constexpr int maxOrigin = 8000; ///< characters of a parent's words
constexpr int maxGenerations = 16; ///< that follow a changed text; also ends a ring of parents

struct Row
{
    QString title;
    QString prompt;
    QString lyrics;
    QString style;
    QString parentId;
    std::optional<QString> standIn; ///< nothing: not worked out yet
    QString origin;

    [[nodiscard]] QString shownTitle() const { return title.isEmpty() ? standIn.value_or(QString()) : title; }
    [[nodiscard]] bool hasPrompt() const { return !prompt.trimmed().isEmpty(); }
};

Row fromAnswer(const QSqlQuery& answer)
{
    int column = 0;
    const auto text = [&] { return answer.value(column++).toString(); };
    Row row;
    row.title = text();
    row.prompt = text();
    row.lyrics = text();
    row.style = text();
    row.parentId = text();
    if (const QVariant standIn = answer.value(column++); !standIn.isNull())
        row.standIn = standIn.toString();
    row.origin = text();
    return row;
}

Result<std::optional<Row>> read(Database& database, const QString& id)
{
    return database.first(QStringLiteral("SELECT title, substr(prompt, 1, %1), substr(lyrics, 1, %1), "
                                         "substr(style, 1, %1), parent_id, stand_in, origin "
                                         "FROM songs WHERE id = ?")
                              .arg(maxOrigin),
                          {id}, fromAnswer);
}

QString originFrom(const Row& parent)
{
    QStringList words{parent.title, parent.prompt, parent.lyrics, parent.origin};
    words.removeAll(QString());
    return words.join(QLatin1Char('\n')).left(maxOrigin);
}

Result<QStringList> childrenOf(Database& database, const QString& id)
{
    // "<> ''" is the condition of the index; without it each row would be read.
    return database.all(
        QStringLiteral("SELECT id FROM songs WHERE parent_id = ? AND parent_id <> '' AND id <> parent_id"),
        {id}, songrow::text);
}

Result<void> updateFrom(Database& database, const QString& id, QStringList& changed, int generation)
{
    const auto found = read(database, id);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const Row& row = **found;
    std::optional<Row> parent;
    if (!row.parentId.isEmpty() && row.parentId != id) {
        auto source = read(database, row.parentId);
        if (!source)
            return source.error();
        parent = std::move(*source);
    }
    const bool isOrphan = !row.parentId.isEmpty() && !parent;

    const QString origin = row.hasPrompt() ? QString() : parent ? originFrom(*parent) : row.origin;
    QString standIn;
    if (row.title.isEmpty() && isOrphan && !row.hasPrompt())
        standIn = row.standIn.value_or(QString());
    if (row.title.isEmpty() && standIn.isEmpty())
        standIn =
            songtext::standIn({row.prompt, row.lyrics, row.style, parent ? parent->shownTitle() : QString()});

    const bool differs = row.standIn != standIn || row.origin != origin;
    if (differs) {
        const QString key = songrow::titleKey(row.title.isEmpty() ? standIn : row.title);
        auto done = database.run(
            QStringLiteral("UPDATE songs SET stand_in = ?, title_key = ?, origin = ? WHERE id = ?"),
            {standIn, key, origin, id});
        if (!done)
            return done.error();
    }
    if (differs || generation > 0)
        changed.append(id);
    if ((!differs && generation > 0) || generation == maxGenerations)
        return {};
    const auto children = childrenOf(database, id);
    if (!children)
        return children.error();
    for (const QString& child : *children) {
        if (auto done = updateFrom(database, child, changed, generation + 1); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> update(Database& database, const QString& id, QStringList& changed)
{
    return updateFrom(database, id, changed, 0);
}

void fill(Database& database)
{
    const QStringList ids =
        database.all(QStringLiteral("SELECT id FROM songs WHERE stand_in IS NULL"), {}, songrow::text)
            .valueOr({});
    if (ids.isEmpty())
        return;
    QStringList changed;
    static_cast<void>(database.transaction([&]() -> Result<void> {
        for (const QString& id : std::as_const(ids)) {
            if (auto done = update(database, id, changed); !done)
                return done;
        }
        return {};
    }));
}

} // namespace riffdesk::borrowedwords
