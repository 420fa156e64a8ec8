#include "studio/librarywork.h"

#include "library/rebuild.h"
#include "librarycare.h"
#include "librarymove.h"
#include "storage/database.h"
#include "studio/studio.h"

#include <QDir>
#include <QTemporaryDir>

#include <utility>

namespace riffdesk {

LibraryWork::LibraryWork(Host host, QObject* parent) : QObject(parent), m_host(std::move(host)) { }

LibraryWork::~LibraryWork()
{
    cancel();
    m_task.cancelAndWait(); // it writes, and tells how far it is
}

QString LibraryWork::databasePath() const
{
    return m_host.folder() + QLatin1String("/library.db");
}

std::function<void(int, int)> LibraryWork::reporter()
{
    return sparsely([this](int done, int total) { Q_EMIT progressed(done, total); }, this);
}

void LibraryWork::cancel()
{
    m_cancel.cancel();
}

bool LibraryWork::isUpdateDue(bool isReadOnly) const
{
    return isReadOnly ? QFileInfo(databasePath()).isFile() && Database::needsCopy(databasePath())
                      : Database::isOutdated(databasePath()).valueOr(false);
}

void LibraryWork::update(bool isReadOnly, std::function<void()> done)
{
    m_task = background::run(
        background::Pool::Io,
        [path = databasePath(), isReadOnly, progress = reporter()](const CancelToken&) -> Database::Copy {
            if (!isReadOnly && Database::open(path, Database::Access::ReadWrite, progress))
                return {};
            // What is wrong with it is met again when it is opened.
            return Database::needsCopy(path) ? Database::copyOf(path, progress).valueOr({})
                                             : Database::Copy();
        },
        [this, done = std::move(done)](const Database::Copy& copy) {
            m_copy = copy;
            done();
        });
}

Database::Copy LibraryWork::takeCopy()
{
    return std::exchange(m_copy, {});
}

void LibraryWork::rebuild(Done done)
{
    m_host.close();
    m_cancel = {};
    m_task = background::run(
        background::Pool::Io,
        [path = databasePath(), songsDir = QString(m_host.folder() + QLatin1String("/songs")),
         progress = reporter(),
         cancel = m_cancel](const CancelToken&) { return rebuild::run(path, songsDir, progress, cancel); },
        [this, done = std::move(done)](const Result<rebuild::Report>& rebuilt) {
            const auto opened = m_host.open();
            if (!opened)
                return done(rebuilt || rebuilt.error().category == Error::Category::Cancelled
                                ? opened.error()
                                : rebuilt.error());
            done(rebuilt ? Result<QString>(rebuiltSentence(*rebuilt, m_host.folder()))
                         : Result<QString>(rebuilt.error()));
        });
}

std::optional<Error> LibraryWork::moveProblem(const QString& folder) const
{
    return librarymove::problem(m_host.folder(), folder);
}

void LibraryWork::move(const QString& folder, Done done)
{
    const QString from = m_host.folder();
    m_host.close();
    m_cancel = {};
    m_task = background::run(
        background::Pool::Io,
        [from, folder, progress = reporter(), cancel = m_cancel](const CancelToken&) {
            return librarymove::copy(from, folder, progress, cancel);
        },
        [this, from, folder, done = std::move(done)](const Result<void>& copied) {
            if (copied)
                return moved(from, folder, done);
            const auto opened = m_host.open();
            done(opened ? copied.error() : opened.error());
        });
}

/// All of it is there.
void LibraryWork::moved(const QString& from, const QString& to, const Done& done)
{
    m_host.setFolder(to);
    if (const auto opened = m_host.open(); !opened)
        return moveFailed(from, to, opened.error(), done);
    if (const auto kept = m_host.keepFolder(to); !kept)
        return moveFailed(from, to, kept.error(), done);
    librarymove::finish(to); // not before: where the settings do not name it, it is a leftover
    m_task = background::run(
        background::Pool::Io, [from](const CancelToken&) { return librarymove::remove(from); },
        [from, to, done](bool isRemoved) {
            const QString sentence =
                Studio::tr("The library is in “%1” now.").arg(QDir::toNativeSeparators(to));
            done(isRemoved ? sentence
                           : sentence + QLatin1Char(' ')
                                 + Studio::tr("Something of it could not be removed from “%1”.")
                                       .arg(QDir::toNativeSeparators(from)));
        });
}

void LibraryWork::moveFailed(const QString& from, const QString& to, const Error& error, const Done& done)
{
    m_host.close();
    m_host.setFolder(from);
    const auto opened = m_host.open();
    m_task = background::run(
        background::Pool::Io, [to](const CancelToken&) { return librarymove::remove(to); },
        [outcome = opened ? error : opened.error(), done](bool) { done(outcome); });
}

} // namespace riffdesk
