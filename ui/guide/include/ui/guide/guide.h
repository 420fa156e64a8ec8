#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

class QWidget;

namespace riffdesk {

/// One page of the guide, as resources/guide/pages.json has it.
struct GuidePage
{
    QString id;
    QString file; ///< its Markdown, in the folder of a language
    QString title; ///< translated
    QStringList keywords; ///< what it is searched for by, besides its own words
    QStringList explains; ///< object names of the panels and dialogs whose F1 opens it
    QStringList errors; ///< words of error categories; each has a part of that name in it
};

/// The guide's pages: one a task, in Markdown. Pages are in English where the language has none.
///
/// A place is "page" or "page#part". In a page, `guide:PLACE` links to one, a heading that ends with
/// `{#part}` begins one, and a picture is named without folder and suffix.
class Guide
{
public:
    explicit Guide(const QString& language, const QString& folder = QStringLiteral(":/guide"));

    [[nodiscard]] const QVector<GuidePage>& pages() const { return m_pages; }
    [[nodiscard]] std::optional<GuidePage> find(const QString& id) const;
    [[nodiscard]] QString text(const QString& id) const; ///< Markdown; empty without such a page
    [[nodiscard]] QString picture(const QString& name, bool dark) const; ///< its file

    /// The place that explains what `widget` is in: the nearest of its parents that a page names. Else the
    /// first page.
    [[nodiscard]] QString placeFor(const QWidget* widget) const;
    /// … an error of this category, as toString() has it.
    [[nodiscard]] QString placeForError(const QString& category) const;

private:
    QString m_folder;
    QString m_language;
    QVector<GuidePage> m_pages;
};

} // namespace riffdesk
