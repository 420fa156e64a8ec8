#include "ledger/ledger.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

// A ledger.jsonl, also one that was cut off or edited: what can be read can be added to and told.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    static const QTemporaryDir folder;
    const Ledger ledger(folder.filePath(QStringLiteral("ledger.jsonl")));
    QFile file(ledger.path());
    if (!file.open(QIODevice::WriteOnly))
        __builtin_trap();
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();

    const auto read = ledger.read();
    if (!read)
        return 0;
    if (toCsv(read->requests).count('\n') < read->requests.size())
        __builtin_trap();
    PaidRequest more;
    more.id = QStringLiteral("one-more");
    more.sentAt = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    if (!ledger.add(Ledger::Moment::Sent, more))
        __builtin_trap();
    const auto longer = ledger.read(); // also after a last line that was cut off
    if (!longer || longer->requests.size() != read->requests.size() + 1)
        __builtin_trap();
    return 0;
}
