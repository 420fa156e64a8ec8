#include "cli.h"
#include "cliprint.h"
#include "completion.h"
#include "export/exportoptions.h"
#include "library/library.h"
#include "library/songsearch.h"
#include "library/songtext.h"
#include "lyrics/textencoding.h"
#include "storage/database.h"
#include "studio/studio.h"

#include <QDir>
#include <QFileInfo>

// Asked by shells at each press of Tab.

namespace riffdesk {

namespace {

using completion::Offer;

constexpr int mostSongsOffered = 200; ///< the newest; more are no help on a terminal

QVector<Offer> offersOf(const QStringList& words)
{
    QVector<Offer> found;
    for (const QString& word : words)
        found.append({word, {}});
    return found;
}

QVector<Offer> actionOffers(const Catalogue& catalogue)
{
    QVector<Offer> found;
    for (const Action& action : catalogue.actions())
        found.append({action.id, Catalogue::translated(action.label)});
    return found;
}

QVector<Offer> parameterOffers(const Catalogue& catalogue)
{
    QVector<Offer> found;
    for (const Parameter& parameter : catalogue.parameters())
        found.append({parameter.key + QLatin1Char('='), Catalogue::translated(parameter.label)});
    return found;
}

QVector<Offer> formatOffers()
{
    QVector<Offer> found;
    for (const ExportFormat& format : ExportFormat::all())
        found.append({format.name(), format.labelText() + QLatin1String(", ") + format.qualityText()});
    return found;
}

QVector<Offer> profileOffers(const QString& configDir)
{
    QVector<Offer> found;
    const QVector<ExportProfile> profiles = ExportProfiles(configDir).all();
    for (const ExportProfile& profile : profiles)
        found.append({profile.isBuiltIn ? profile.word : profile.name, {}});
    return found;
}

QVector<Offer> libraryOffers(const QString& kind, const QString& begin, const QString& dataDir)
{
    const QString path = dataDir + QLatin1String("/library.db");
    // Nothing is made, or brought to a new version, because of a key that was pressed.
    if (!QFileInfo(path).isFile() || Database::isOutdated(path).valueOr(true))
        return {};
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return {};
    const Library library(**database, dataDir + QLatin1String("/songs"));
    QVector<Offer> found;
    if (kind == QLatin1String(":tag")) {
        for (const SongTag& tag : library.tags())
            found.append({tag.name, {}});
    } else if (kind == QLatin1String(":playlist")) {
        found = offersOf(library.playlists());
    } else {
        const QStringList ids = SongSearch::newestIds(**database, begin, mostSongsOffered).valueOr({});
        for (const QString& id : ids) {
            if (const auto song = library.summary(id))
                found.append({id, songtext::title(*song)});
        }
    }
    return found;
}

} // namespace

void Cli::complete()
{
    Studio::Options options;
    const QString folder = completion::valueOf(m_line.typed, QStringLiteral("data-dir"));
    if (!folder.isEmpty())
        options.dataDir = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const Studio studio(std::move(options)); // closed: nothing is written
    const auto lookup = [&studio](const QString& kind, const QString& begin) -> QVector<Offer> {
        const Catalogue catalogue =
            Catalogue::load(studio.configDir() + QLatin1String("/catalogue.json")).catalogue;
        if (kind == QLatin1String(":action"))
            return actionOffers(catalogue);
        if (kind == QLatin1String(":model"))
            return offersOf(catalogue.models());
        if (kind == QLatin1String(":parameter"))
            return parameterOffers(catalogue);
        if (kind == QLatin1String(":format"))
            return formatOffers();
        if (kind == QLatin1String(":order"))
            return offersOf(songOrderNames());
        if (kind == QLatin1String(":encoding"))
            return offersOf(textencoding::names());
        if (kind == QLatin1String(":profile"))
            return profileOffers(studio.configDir());
        return libraryOffers(kind, begin, studio.dataDir());
    };
    const QVector<Offer> found = completion::offers(m_line.typed, lookup);
    for (const Offer& offer : found)
        cliprint::offer(offer.word, offer.what);
    end(Success);
}

} // namespace riffdesk
