#pragma once

#include <QString>
#include <QVector>

namespace riffdesk {

/// Lyrics as sections: a tag such as [Verse 2] on its own line opens one. A value.
class LyricSheet
{
public:
    struct Section
    {
        QString tag; ///< without brackets; empty for lines before the first tag
        QVector<QString> lines; ///< without empty lines at either end
        friend bool operator==(const Section&, const Section&) = default;
    };

    LyricSheet() = default;
    explicit LyricSheet(QVector<Section> sections) : m_sections(std::move(sections)) { }

    /// Takes any text; literal backslash-n count as newlines.
    static LyricSheet fromText(const QString& text);
    /// Plain newlines, one empty line between sections. fromText(toText()) gives the same sheet.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] const QVector<Section>& sections() const { return m_sections; }

    /// The tag on a line of its own, without brackets, or empty when the line is not a tag.
    static QString tagOf(QStringView line);

private:
    QVector<Section> m_sections;
};

} // namespace riffdesk
