#pragma once

#include "library/songquery.h"

#include <QObject>
#include <QStringListModel>

#include <functional>

class QCompleter;
class QLineEdit;

namespace riffdesk {

class Catalogue;
class Library;

/// Offers what can follow in the search field: the filters there are, and behind "tag:" the tags. Nothing is
/// filled in by itself, and Return still means the songs.
class SearchCompletion : public QObject
{
    Q_OBJECT

public:
    /// Names that there are of these values; asked when they are offered.
    using Names = std::function<QStringList(SongQuery::Filter::Values values)>;

    [[nodiscard]] static QStringList names(SongQuery::Filter::Values values, const Library& library,
                                           const Catalogue& catalogue);

    SearchCompletion(QLineEdit& field, Names names); ///< goes with the field

    /// What completes the word before the cursor, each as it would be typed; `from` gets where the word
    /// begins.
    [[nodiscard]] QStringList offers(const QString& text, qsizetype cursor, qsizetype& from) const;

private:
    void offer();
    void fillIn(const QString& word);

    QLineEdit& m_field;
    Names m_names;
    QVector<SongQuery::Filter> m_filters;
    QStringListModel m_words;
    QCompleter* m_completer;
};

} // namespace riffdesk
