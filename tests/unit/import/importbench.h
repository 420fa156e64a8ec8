#pragma once

#include "import/importer.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songsearch.h"
#include "storage/database.h"
#include "support/patience.h"
#include "support/testhome.h"
#include "support/tone.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace riffdesk::test {

/// A library on the disk and a folder of files to import into it.
class ImportBench
{
public:
    ImportBench() { open(); }

    void open()
    {
        library.reset();
        m_database.reset();
        m_database = std::move(Database::open(home.path(QStringLiteral("library/library.db")))).value();
        library = std::make_unique<Library>(*m_database, home.path(QStringLiteral("library/songs")));
    }
    [[nodiscard]] Database& database() { return *m_database; }

    [[nodiscard]] QString path(const QString& name = {}) const
    {
        return home.path(QStringLiteral("files") + (name.isEmpty() ? name : QLatin1Char('/') + name));
    }
    /// Half a second of sound that is another one for each number, encoded as the name ends.
    [[nodiscard]] bool makeAudio(const QString& name, int number = 1, const QStringList& arguments = {}) const
    {
        const QString wav = home.path(QStringLiteral("tone.wav"));
        return QDir().mkpath(QFileInfo(path(name)).path())
               && writeWav(wav, sine(0.5, 200 + number, 0.3), 48'000, 2)
               && encode(wav, path(name), arguments);
    }
    [[nodiscard]] bool write(const QString& name, const QByteArray& bytes) const
    {
        return QDir().mkpath(QFileInfo(path(name)).path()) && writeBytes(path(name), bytes);
    }

    [[nodiscard]] Importer::Report run(const QStringList& paths)
    {
        Importer importer(*library);
        Importer::Report report;
        bool isOver = false;
        QObject::connect(&importer, &Importer::finished, &importer, [&](const Importer::Report& told) {
            report = told;
            isOver = true;
        });
        importer.start(paths);
        if (!QTest::qWaitFor([&] { return isOver; }, patienceMs))
            qFatal("the import does not end");
        return report;
    }
    [[nodiscard]] Importer::Report run() { return run({path()}); }

    [[nodiscard]] QVector<Song> songs()
    {
        QVector<Song> all;
        for (const QString& id :
             SongSearch::ids(*m_database, SongQuery({}, SongQuery::Order::Title)).valueOr({}))
            all.append(library->song(id).value_or(Song()));
        return all;
    }
    [[nodiscard]] Song song(const QString& title)
    {
        for (const Song& song : songs()) {
            if (song.title == title)
                return song;
        }
        return {};
    }
    [[nodiscard]] bool hasLeftovers() const
    {
        return QFileInfo::exists(library->songsDir() + QStringLiteral("/.import.part"));
    }

    TestHome home;

private:
    std::unique_ptr<Database> m_database;

public:
    std::unique_ptr<Library> library; ///< goes before the database
};

} // namespace riffdesk::test
