#pragma once

#include "library/song.h"

#include <QPointer>
#include <QScrollArea>

class QGridLayout;

namespace riffdesk {

class Catalogue;
class ToneLabel;

/// How a song was made: what was asked, by which model, with which seed, when, where. Every value can be
/// selected.
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
    [[nodiscard]] QString textOf(const QJsonValue& value) const;

    const Catalogue& m_catalogue;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    QPointer<ToneLabel> m_problem; ///< why the recipe could not be saved; goes with the content
};

} // namespace riffdesk
