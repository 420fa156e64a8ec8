#pragma once

#include "library/song.h"

#include <QPointer>
#include <QScrollArea>

class QGridLayout;

namespace riffdesk {

class Catalogue;
struct Parameter;
class SongRequest;
class ToneLabel;

/// How a song was made: what was asked, by which model, with which seed, when, where, as the form would show
/// it; what is off or follows from the rest is left out. Every value can be selected.
class RecipePage : public QScrollArea
{
    Q_OBJECT

public:
    /// The catalogue outlives this.
    explicit RecipePage(const Catalogue& catalogue, QWidget* parent = nullptr);
    void setSong(const Song& song);

Q_SIGNALS:
    void loadRequested(); ///< the recipe is wanted in the form

private:
    void add(const QString& label, const QString& value, const char* name = nullptr, bool copyable = false);
    void addButtons(const Song& song);
    void saveFile(const QString& fileName, const QByteArray& bytes);
    void addRequest(const Song& song, const SongRequest& request);
    [[nodiscard]] static QString textOf(const Parameter& parameter, const QJsonValue& value);

    const Catalogue& m_catalogue;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    QPointer<ToneLabel> m_problem; ///< why the recipe could not be saved; goes with the content
};

} // namespace riffdesk
