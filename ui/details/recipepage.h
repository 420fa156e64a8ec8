#pragma once

#include "base/background.h"
#include "library/song.h"
#include "ui/widgets/songfileentry.h"

#include <QPointer>
#include <QScrollArea>

namespace riffdesk {

class Catalogue;
class FactsGrid;
struct Parameter;
class SongRequest;
class ToneLabel;

/// How a song was made: what was asked, by which model, with which seed, when, where, as the form would show
/// it; what is off or follows from the rest is left out. Below, what is kept of it: its files with their
/// sizes, the ids it goes by, and the service's reply as it came. Every value can be selected.
class RecipePage : public QScrollArea
{
    Q_OBJECT

public:
    /// The catalogue outlives this. Folders of songs are looked for in `songsDir`.
    RecipePage(const Catalogue& catalogue, QString songsDir, QWidget* parent = nullptr);
    void setSong(const Song& song);
    /// The further files that the song can be asked for; until setSong() is called again.
    void setWishes(const QVector<SongFileEntry>& files, bool canAsk);

Q_SIGNALS:
    void loadRequested(); ///< the recipe is wanted in the form
    void fileRequested(const QString& action); ///< of one of setWishes()

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct File
    {
        QString name; ///< within the song's folder
        qint64 bytes = 0;
    };

    void build();
    void showWishes();
    void readFiles();
    void addFiles(const QVector<File>& files);
    void addReply();
    void addButtons(const Song& song);
    void saveFile(const QString& fileName, const QByteArray& bytes);
    void addLocal(const QJsonObject& request);
    void addRequest(const Song& song, const SongRequest& request);
    [[nodiscard]] static QString textOf(const Parameter& parameter, const QJsonValue& value);

    const Catalogue& m_catalogue;
    const QString m_songsDir;
    Song m_song;
    FactsGrid* m_content = nullptr;
    QWidget* m_wishes = nullptr; ///< goes with the content
    bool m_isStale = false; ///< the content is of another song, or there is none
    QVector<SongFileEntry> m_files;
    bool m_canAsk = false;
    BackgroundTask m_reading;
    QPointer<ToneLabel> m_problem; ///< why the recipe could not be saved; goes with the content
};

} // namespace riffdesk
