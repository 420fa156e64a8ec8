#include "moods.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace riffdesk {

QStringList promptWords(const QString& text)
{
    QString lower = text.left(2'000).toLower();
    lower.replace(QLatin1String("lo-fi"), QLatin1String("lofi"))
        .replace(QLatin1String("lo fi"), QLatin1String("lofi"))
        .replace(QLatin1String("hip-hop"), QLatin1String("hiphop"))
        .replace(QLatin1String("hip hop"), QLatin1String("hiphop"));
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}/'-]+"));
    return lower.split(between, Qt::SkipEmptyParts);
}

MoodTable MoodTable::builtIn()
{
    MoodTable table;
    QFile file(QStringLiteral(":/practice/moods.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (opened)
        table.m_root = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!table.m_root.isEmpty());
    const QJsonArray rows = table.m_root.value(QLatin1String("moods")).toArray();
    for (int row = 0; row < rows.size(); ++row) {
        const QJsonArray words = rows.at(row).toObject().value(QLatin1String("words")).toArray();
        for (const QJsonValue& word : words)
            table.m_rowOfWord.insert(word.toString(), row);
    }
    return table;
}

Mood MoodTable::changed(Mood mood, const QJsonObject& row) const
{
    const auto text = [&row](const char* key, QString& value) {
        const QJsonValue found = row.value(QLatin1String(key));
        if (found.isString())
            value = found.toString();
    };
    const auto number = [&row](const char* key, double& value) {
        value = row.value(QLatin1String(key)).toDouble(value);
    };
    const QJsonArray tempo = row.value(QLatin1String("tempo")).toArray();
    if (tempo.size() == 2) {
        mood.tempoLow = tempo.at(0).toDouble();
        mood.tempoHigh = tempo.at(1).toDouble();
    }
    text("scale", mood.scale);
    mood.beats = row.value(QLatin1String("beats")).toInt(mood.beats);
    text("drums", mood.drums);
    text("percussion", mood.percussion);
    text("bass", mood.bass);
    text("comp", mood.comp);
    text("bassSound", mood.bassSound);
    text("chords", mood.chords);
    text("pad", mood.pad);
    text("lead", mood.lead);
    number("swing", mood.swing);
    mood.sevenths = row.value(QLatin1String("sevenths")).toBool(mood.sevenths);
    number("space", mood.space);
    number("echo", mood.echo);
    number("drive", mood.drive);
    const QJsonArray hues = row.value(QLatin1String("hues")).toArray();
    if (!hues.isEmpty()) {
        mood.hues.clear();
        for (const QJsonValue& hue : hues)
            mood.hues.append(hue.toInt());
    }
    return mood;
}

Mood MoodTable::neutral() const
{
    return changed({}, m_root.value(QLatin1String("neutral")).toObject());
}

bool MoodTable::matches(const QString& text) const
{
    for (const QString& word : promptWords(text)) {
        if (m_rowOfWord.contains(word))
            return true;
    }
    return false;
}

Mood MoodTable::moodOf(const QString& text) const
{
    QVector<int> rows;
    for (const QString& word : promptWords(text)) {
        const int row = m_rowOfWord.value(word, -1);
        if (row >= 0 && !rows.contains(row))
            rows.append(row);
    }
    Mood mood = neutral();
    const QJsonArray all = m_root.value(QLatin1String("moods")).toArray();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        mood = changed(mood, all.at(*row).toObject());
    // A bar of three needs patterns of three, whatever else the words ask for.
    if (mood.beats == 3) {
        mood.drums = QStringLiteral("waltz");
        mood.bass = QStringLiteral("waltz");
        mood.comp = QStringLiteral("waltz");
    }
    return mood;
}

QVector<int> MoodTable::scale(const QString& name) const
{
    const QJsonObject scales = m_root.value(QLatin1String("scales")).toObject();
    QVector<int> steps;
    for (const QJsonValue& step :
         scales.value(scales.contains(name) ? name : QStringLiteral("major")).toArray())
        steps.append(step.toInt());
    return steps;
}

QVector<QVector<int>> MoodTable::progressions(const QString& scaleName, const QString& part) const
{
    const bool minorThird = scale(scaleName).value(2) == 3;
    const QJsonArray rows = m_root.value(QLatin1String("progressions"))
                                .toObject()
                                .value(minorThird ? QLatin1String("minor") : QLatin1String("major"))
                                .toObject()
                                .value(part)
                                .toArray();
    QVector<QVector<int>> progressions;
    for (const QJsonValue& row : rows) {
        QVector<int> degrees;
        for (const QJsonValue& degree : row.toArray())
            degrees.append(degree.toInt());
        progressions.append(degrees);
    }
    return progressions;
}

QHash<QString, QString> MoodTable::drumPattern(const QString& name) const
{
    const QJsonObject pattern = m_root.value(QLatin1String("drums")).toObject().value(name).toObject();
    QHash<QString, QString> steps;
    for (auto it = pattern.begin(); it != pattern.end(); ++it)
        steps.insert(it.key(), it.value().toString());
    return steps;
}

QStringList MoodTable::drumNames() const
{
    return {QStringLiteral("kick"),   QStringLiteral("snare"), QStringLiteral("hat"),
            QStringLiteral("rim"),    QStringLiteral("clap"),  QStringLiteral("tom"),
            QStringLiteral("ride"),   QStringLiteral("brush"), QStringLiteral("shaker"),
            QStringLiteral("sleigh"), QStringLiteral("crash")};
}

QString MoodTable::bassPattern(const QString& name) const
{
    return m_root.value(QLatin1String("bass")).toObject().value(name).toString(QStringLiteral("R......."));
}

QString MoodTable::compPattern(const QString& name) const
{
    return m_root.value(QLatin1String("comp")).toObject().value(name).toString(QStringLiteral("C......."));
}

} // namespace riffdesk
