#pragma once

#include "hintrow.h"

#include <QStringList>
#include <QVector>

class QMenu;

namespace riffdesk {

/// Says which encoding lyrics of a file were read in where that is a guess, as long as the text holds them,
/// and has a menu of others.
class EncodingHint : public HintRow
{
    Q_OBJECT

public:
    /// What the file gave, read in one encoding.
    struct Reading
    {
        QString encoding; ///< a name of textencoding
        QString lyrics;
        QString title; ///< that the form has from it; empty: none
        bool isWhole = false; ///< all of the text came from it
    };

    explicit EncodingHint(QWidget* parent);
    void start(const QStringList& paths, const Reading& reading); ///< of other files than before
    void add(const Reading& reading); ///< of the same
    void clear();
    void follow(const QString& text); ///< the editor's: call when it changes

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    /// The one that stands in the text, the newest first: undo brings back an older one. Null: none does.
    [[nodiscard]] const Reading* current(const QString& text) const;

Q_SIGNALS:
    void chosen(const QString& encoding);

private:
    void fillMenu();

    QStringList m_paths;
    QVector<Reading> m_readings;
    QString m_shown; ///< encoding
    QMenu* m_menu;
};

} // namespace riffdesk
