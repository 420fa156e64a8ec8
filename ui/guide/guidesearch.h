#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

class Guide;

struct GuideHit
{
    QString page;
    QString snippet; ///< the first of the words with what stands around it, in one line
};

/// Finds words in all pages. A page is a hit if each word stands somewhere in its title, its keywords or its
/// text, in whatever case; those with all of them in the title come first.
class GuideSearch
{
public:
    explicit GuideSearch(const Guide& guide); ///< which outlives it

    [[nodiscard]] QVector<GuideHit> find(const QString& query);
    /// What is looked for one by one.
    [[nodiscard]] static QStringList words(const QString& query);

private:
    const Guide& m_guide;
    QHash<QString, QString> m_texts; ///< plain, by page; read at the first search
};

} // namespace riffdesk
