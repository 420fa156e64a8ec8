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
        QVector<QString> lines; ///< without trailing empty lines
        friend bool operator==(const Section&, const Section&) = default;
    };

    /// Takes any text; literal backslash-n count as newlines.
    static LyricSheet fromText(const QString& text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] const QVector<Section>& sections() const { return m_sections; }

    /// The tag on a line of its own, without brackets, or empty when the line is not a tag.
    static QString tagOf(QStringView line);

private:
    QVector<Section> m_sections;
};

} // namespace riffdesk
