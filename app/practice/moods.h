#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// How a prompt's words sound: everything the composer and the painter take from the text.
struct Mood
{
    double tempoLow = 88; ///< beats a minute
    double tempoHigh = 116;
    QString scale; ///< a key of MoodTable::scale()
    int beats = 4; ///< quarters a bar: 3 or 4
    QString drums, percussion, bass, comp; ///< names of patterns
    QString bassSound, chords, pad, lead; ///< names of instruments
    double swing = 0; ///< 0 … 0.33 of an eighth
    bool sevenths = false;
    double space = 0.3; ///< reverb, 0 … 1
    double echo = 0.15; ///< delay on the lead, 0 … 1
    double drive = 0.6; ///< how hard it plays, 0 … 1
    QVector<int> hues; ///< degrees, for the cover

    friend bool operator==(const Mood&, const Mood&) = default;
};

/// The table behind the composer (moods.json): words, patterns, scales, progressions. A value; read only.
class MoodTable
{
public:
    static MoodTable builtIn();

    [[nodiscard]] Mood neutral() const;
    /// The neutral mood changed by every row one of the text's words stands in. Where two rows speak of the
    /// same thing the earlier word wins: "sad christmas" is slow and minor, with bells.
    [[nodiscard]] Mood moodOf(const QString& text) const;
    [[nodiscard]] bool matches(const QString& text) const; ///< whether any word stands in the table

    [[nodiscard]] QVector<int> scale(const QString& name) const; ///< seven semitones above the tonic
    /// Progressions of scale degrees (0 … 6) for "verse", "chorus" or "bridge".
    [[nodiscard]] QVector<QVector<int>> progressions(const QString& scale, const QString& part) const;
    [[nodiscard]] QHash<QString, QString>
    drumPattern(const QString& name) const; ///< drum → steps of a sixteenth
    [[nodiscard]] QStringList drumNames() const;
    [[nodiscard]] QString bassPattern(const QString& name) const;
    [[nodiscard]] QString compPattern(const QString& name) const;

private:
    [[nodiscard]] Mood changed(Mood mood, const QJsonObject& row) const;

    QJsonObject m_root;
    QHash<QString, int> m_rowOfWord;
};

/// The words of a text in lower case, "lo-fi" as "lofi", "hip hop" as "hiphop".
[[nodiscard]] QStringList promptWords(const QString& text);

} // namespace riffdesk
