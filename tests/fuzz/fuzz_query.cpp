#include "library/songquery.h"
#include "library/songquerysql.h"
#include "storage/database.h"

#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

// What is typed as a search: it reads as the same query when it is written out, and the database takes it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    static const QTemporaryDir folder;
    static const std::unique_ptr<Database> database =
        Database::open(folder.filePath(QStringLiteral("library.db"))).value();
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const SongQuery query(typed, SongQuery::Order(typed.size() % 11));
    const SongQuery again(query.text(), query.order());
    if (again != query || !again.problems().isEmpty())
        __builtin_trap();
    for (const SongQuery::Problem& problem : query.problems()) {
        if (problem.from < 0 || problem.length <= 0 || problem.sentence.isEmpty())
            __builtin_trap();
    }
    const auto compiled = SongQuerySql::compile(*database, query);
    if (!compiled || !compiled->all(*database) || !compiled->first(*database, 10)
        || !compiled->among(*database, {1}))
        __builtin_trap();
    return 0;
}
