#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

/// The sections of a text as it stands, with where they are, and what each change of them does to the text.
/// A value. Positions are in UTF-16 units with one for each newline, as in a QTextDocument.
class LyricOutline
{
public:
    struct Section
    {
        QString tag; ///< without brackets; empty for words before the first tag
        int lineCount = 0; ///< lines with words, without the tag
        qsizetype begin = 0; ///< of the tag's line
        qsizetype end = 0; ///< behind its last character that is not blank; empty lines follow it
        friend bool operator==(const Section&, const Section&) = default;
    };

    /// Replace `removed` characters at `position` by `inserted`; then the caret belongs at `caret`.
    struct Edit
    {
        qsizetype position = 0;
        qsizetype removed = 0;
        QString inserted;
        qsizetype caret = 0;
        [[nodiscard]] QString appliedTo(QString text) const
        {
            return text.replace(position, removed, inserted);
        }
    };

    LyricOutline() = default;
    /// `text` has plain newlines.
    static LyricOutline fromText(const QString& text);

    [[nodiscard]] const QVector<Section>& sections() const { return m_sections; }
    [[nodiscard]] int sectionAt(qsizetype position) const; ///< -1: before the first one

    // Each gives the smallest edit that does it, and nothing when it cannot be done or would change nothing.
    // The empty lines between sections stay where they are, whichever sections they come to part.

    /// So that the section comes to stand at index `to`. Words without a tag stay the first, since behind a
    /// section they would become part of it.
    [[nodiscard]] std::optional<Edit> move(int from, int to) const;
    [[nodiscard]] std::optional<Edit> duplicate(int section) const; ///< behind itself
    [[nodiscard]] std::optional<Edit> rename(int section, const QString& tag) const;
    [[nodiscard]] std::optional<Edit> remove(int section) const;
    /// An empty section before the given one, or at the end for sections().size(); the caret where its words
    /// go.
    [[nodiscard]] std::optional<Edit> insert(int before, const QString& tag) const;

    /// Whole sections in place of a part of a text, with an empty line between them and what stands beside
    /// it; the caret behind them.
    [[nodiscard]] static Edit replace(const QString& text, qsizetype position, qsizetype removed,
                                      const QString& sections);

    /// Tags to offer, the likeliest first: the next verse, the common ones, own ones of this text. As the
    /// service knows them: they are not translated.
    [[nodiscard]] QStringList suggestions() const;

private:
    [[nodiscard]] QString body(int section) const;
    [[nodiscard]] Edit between(qsizetype begin, qsizetype end, const QString& replacement,
                               qsizetype caret) const;
    [[nodiscard]] bool has(int section) const { return section >= 0 && section < m_sections.size(); }

    QString m_text;
    QVector<Section> m_sections;
};

} // namespace riffdesk
