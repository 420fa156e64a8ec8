#include "composer.h"

#include "harmony.h"
#include "instruments.h"
#include "randomstream.h"
#include "tune.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {
namespace {

using Kind = SongSection::Kind;

double energyOf(Kind kind)
{
    switch (kind) {
    case Kind::Intro:
        return 0.45;
    case Kind::PreChorus:
        return 0.75;
    case Kind::Chorus:
        return 1.0;
    case Kind::Bridge:
        return 0.55;
    case Kind::Solo:
        return 0.9;
    case Kind::Outro:
        return 0.5;
    case Kind::Verse:
        break;
    }
    return 0.7;
}

double velocityOf(QChar step)
{
    switch (step.unicode()) {
    case u'X':
        return 1.0;
    case u'x':
        return 0.75;
    case u'o':
        return 0.42;
    default:
        return 0;
    }
}

/// Writes one section after the other into a score.
class Writer
{
public:
    Writer(const MoodTable& table, const SongPlan& plan)
        : m_table(table)
        , m_plan(plan)
        , m_harmony(table, plan)
        , m_groove(plan.grooveSeed)
        , m_stepsPerBar(plan.mood.beats * 4)
    { }

    Score write()
    {
        m_score.space = m_plan.mood.space;
        m_score.echo = m_plan.mood.echo;
        m_score.echoSeconds = 45.0 / m_plan.tempo; // a dotted eighth
        for (int i = 0; i < m_plan.form.size(); ++i) {
            const SongSection& section = m_plan.form.at(i);
            m_last = i == m_plan.form.size() - 1;
            m_energy = energyOf(section.kind);
            drums(section);
            bass(section);
            chords(section);
            tune(section);
            m_bar += section.bars;
        }
        m_score.seconds = m_plan.seconds();
        std::stable_sort(m_score.notes.begin(), m_score.notes.end(),
                         [](const ScoreNote& a, const ScoreNote& b) { return a.start < b.start; });
        return std::move(m_score);
    }

private:
    [[nodiscard]] double secondsAt(int bar, double step) const ///< step: sixteenths, swung here
    {
        const double whole = std::floor(step / 4) * 4;
        double inBeat = step - whole;
        const double swing = m_plan.mood.swing * 2;
        inBeat = inBeat < 2 ? inBeat * (2 + swing) / 2 : 2 + swing + (inBeat - 2) * (2 - swing) / 2;
        return (bar * m_stepsPerBar + whole + inBeat) * 15.0 / m_plan.tempo;
    }

    void add(Stem stem, int sound, double start, double length, double pitch, double velocity, double pan)
    {
        const double loose = m_groove.between(-0.004, 0.004);
        m_score.notes.push_back({stem, sound, std::max(0.0, start + loose), length, pitch,
                                 std::clamp(velocity * (0.75 + 0.25 * m_energy), 0.05, 1.0), pan});
    }

    void hit(const QString& drum, int bar, double step, double velocity)
    {
        static const QHash<QString, double> pans{
            {QStringLiteral("hat"), 0.35},    {QStringLiteral("ride"), -0.4},
            {QStringLiteral("shaker"), -0.5}, {QStringLiteral("sleigh"), 0.55},
            {QStringLiteral("tom"), -0.25},   {QStringLiteral("clap"), 0.12},
            {QStringLiteral("crash"), -0.3},  {QStringLiteral("brush"), -0.3},
            {QStringLiteral("rim"), 0.2}};
        add(Stem::Drums, drumNamed(drum), secondsAt(bar, step), 0.5, 60,
            velocity * (0.6 + 0.4 * m_plan.mood.drive), pans.value(drum, 0));
    }

    void pattern(const QHash<QString, QString>& steps, int bar, bool sparse)
    {
        // In the table's fixed order: a hash's own order would differ from run to run.
        const QStringList names = m_table.drumNames();
        for (const QString& drum : names) {
            const QString line = steps.value(drum);
            if (line.isEmpty()
                || (sparse && (drum == QLatin1String("snare") || drum == QLatin1String("clap"))))
                continue;
            for (int step = 0; step < m_stepsPerBar; ++step) {
                double velocity = velocityOf(line.at(step % line.size()));
                const double odd = std::max(0.0, m_plan.weirdness - 0.3);
                if (m_groove.chance(odd * 0.12))
                    velocity = velocity > 0 ? 0 : 0.5;
                if (velocity > 0)
                    hit(drum, bar, step, velocity + m_groove.between(-0.07, 0.07));
            }
        }
    }

    void drums(const SongSection& section)
    {
        const auto main = m_table.drumPattern(m_plan.mood.drums);
        const auto extra = m_table.drumPattern(m_plan.mood.percussion);
        const bool sparse = section.kind == Kind::Intro || section.kind == Kind::Bridge;
        if (section.kind == Kind::Chorus && !main.isEmpty() && m_plan.mood.drive > 0.55)
            hit(QStringLiteral("crash"), m_bar, 0, 0.6);
        for (int bar = 0; bar < section.bars; ++bar) {
            const bool closing = m_last && bar == section.bars - 1;
            if (closing) {
                if (!main.isEmpty())
                    hit(QStringLiteral("kick"), m_bar + bar, 0, 0.8);
                break;
            }
            pattern(extra, m_bar + bar, false);
            if (section.kind == Kind::Intro && bar < section.bars / 2)
                continue;
            pattern(main, m_bar + bar, sparse);
            if (bar == section.bars - 1 && !main.isEmpty() && m_plan.mood.drive >= 0.5
                && m_groove.chance(0.8)) {
                const QString drum =
                    main.contains(QStringLiteral("snare")) ? QStringLiteral("snare") : QStringLiteral("tom");
                for (int step = m_stepsPerBar - 4; step < m_stepsPerBar; ++step) {
                    if (m_groove.chance(0.75))
                        hit(drum, m_bar + bar, step, 0.4 + 0.1 * (step - m_stepsPerBar + 5));
                }
            }
        }
    }

    void bass(const SongSection& section)
    {
        if (section.kind == Kind::Intro && section.bars <= 4 && m_plan.mood.drive < 0.8)
            return;
        const QString line = section.kind == Kind::Bridge ? QStringLiteral("R...............")
                                                          : m_table.bassPattern(m_plan.mood.bass);
        const int sound = instrumentNamed(m_plan.mood.bassSound);
        for (int bar = 0; bar < section.bars; ++bar) {
            const int degree = m_harmony.degree(section.kind, bar, m_last, section.bars);
            const int nextDegree = m_harmony.degree(section.kind, bar + 1, m_last, section.bars);
            if (m_last && bar == section.bars - 1) {
                add(Stem::Bass, sound, secondsAt(m_bar + bar, 0), m_plan.barSeconds(),
                    m_harmony.pitch(degree - 14), 0.7, 0);
                break;
            }
            for (int step = 0; step < m_stepsPerBar; ++step) {
                const QChar letter = line.at(step % line.size());
                if (letter == QLatin1Char('.'))
                    continue;
                int end = step + 1;
                while (end < m_stepsPerBar && line.at(end % line.size()) == QLatin1Char('.'))
                    ++end;
                int note = lowBass(degree);
                switch (letter.unicode()) {
                case u'3':
                    note = m_harmony.pitch(degree + 2 - 14);
                    break;
                case u'5':
                    note = m_harmony.pitch(degree + 4 - 14);
                    break;
                case u'8':
                    note = lowBass(degree) + 12;
                    break;
                case u'A':
                    note = lowBass(nextDegree) + (m_groove.chance(0.5) ? 1 : -1);
                    break;
                default:
                    break;
                }
                while (note > 52)
                    note -= 12;
                const double start = secondsAt(m_bar + bar, step);
                add(Stem::Bass, sound, start, (secondsAt(m_bar + bar, end) - start) * 0.92, note,
                    step == 0 ? 0.9 : 0.78, 0);
            }
        }
    }

    [[nodiscard]] int lowBass(int degree) const
    {
        int note = m_harmony.pitch(degree - 14);
        while (note < 33)
            note += 12;
        while (note > 45)
            note -= 12;
        return note;
    }

    /// The chord's notes between G3 and G5, close to the chord before, so that voices move little.
    QVector<int> voiced(int degree)
    {
        QVector<int> notes;
        const QVector<int> steps = m_harmony.chordSteps(degree);
        for (const int step : steps) {
            int note = m_harmony.pitch(step);
            while (note > m_voicingTop)
                note -= 12;
            while (note <= m_voicingTop - 12)
                note += 12;
            notes.append(note);
        }
        std::sort(notes.begin(), notes.end());
        return notes;
    }

    void chords(const SongSection& section)
    {
        const QString line =
            section.kind == Kind::Bridge || (section.kind == Kind::Intro && m_plan.mood.drive < 0.5)
                ? QStringLiteral("C...............")
                : m_table.compPattern(m_plan.mood.comp);
        const int sound = instrumentNamed(m_plan.mood.chords);
        const bool padded = m_plan.mood.pad != QLatin1String("none")
                            && (section.kind == Kind::Chorus || section.kind == Kind::Bridge
                                || section.kind == Kind::Intro || section.kind == Kind::Outro);
        const int pad = padded ? instrumentNamed(m_plan.mood.pad) : -1;
        for (int bar = 0; bar < section.bars; ++bar) {
            const QVector<int> notes = voiced(m_harmony.degree(section.kind, bar, m_last, section.bars));
            const double barStart = secondsAt(m_bar + bar, 0);
            if (pad >= 0) {
                for (int i = 0; i < notes.size(); ++i)
                    add(Stem::Chords, pad, barStart, m_plan.barSeconds() * 0.98, notes.at(i), 0.42,
                        i % 2 == 0 ? -0.5 : 0.5);
            }
            if (m_last && bar == section.bars - 1) {
                for (int i = 0; i < notes.size(); ++i)
                    add(Stem::Chords, sound, barStart + 0.03 * i, m_plan.barSeconds() * 1.2, notes.at(i), 0.7,
                        0.3 * (i - 1));
                break;
            }
            comp(line, notes, sound, m_bar + bar);
        }
    }

    void comp(const QString& line, const QVector<int>& notes, int sound, int bar)
    {
        for (int step = 0; step < m_stepsPerBar; ++step) {
            const QChar letter = line.at(step % line.size());
            if (letter == QLatin1Char('.'))
                continue;
            int end = step + 1;
            while (end < m_stepsPerBar && line.at(end % line.size()) == QLatin1Char('.'))
                ++end;
            const double start = secondsAt(bar, step);
            const double length = (secondsAt(bar, end) - start) * 0.9;
            const double accent = step % 4 == 0 ? 0.72 : 0.6;
            if (letter.isDigit()) {
                const int voice = letter.digitValue() - 1;
                const int note = voice < notes.size() ? notes.at(voice) : notes.first() + 12;
                add(Stem::Chords, sound, start, length * 1.6, note, accent, 0.28 * (voice - 1));
                continue;
            }
            const bool up = letter == QLatin1Char('c');
            for (int i = 0; i < notes.size(); ++i) {
                const auto order = static_cast<double>(up ? notes.size() - 1 - i : i);
                add(Stem::Chords, sound, start + 0.008 * order, length, notes.at(i),
                    (up ? 0.8 : 1.0) * accent, 0.3 * (i - 1));
            }
        }
    }

    void tune(const SongSection& section)
    {
        const bool solo = section.kind == Kind::Solo;
        const int sound =
            instrumentNamed(solo && !m_plan.instrumental ? QStringLiteral("guitar") : m_plan.mood.lead);
        const double detune = std::max(0.0, m_plan.weirdness - 0.6) * 0.4;
        RandomStream pitchy(mixedSeed(m_plan.soundSeed, 61));
        const QVector<TuneNote> tune = tuneOf(m_plan, m_harmony, section, m_last);
        for (const TuneNote& note : tune) {
            const double start = secondsAt(m_bar, note.beat * 4);
            const double length = secondsAt(m_bar, (note.beat + note.beats) * 4) - start;
            const double pitch = note.pitch + pitchy.between(-detune, detune);
            add(Stem::Melody, sound, start, length, pitch, note.velocity, -0.08);
            if (section.kind == Kind::Chorus)
                add(Stem::Melody, sound, start + 0.012, length, pitch - 12, note.velocity * 0.4, 0.4);
        }
    }

    const MoodTable& m_table;
    const SongPlan& m_plan;
    Harmony m_harmony;
    RandomStream m_groove;
    int m_stepsPerBar;
    int m_voicingTop = 72;
    int m_bar = 0;
    double m_energy = 0.7;
    bool m_last = false;
    Score m_score;
};

} // namespace

Score composed(const MoodTable& table, const SongPlan& plan)
{
    return Writer(table, plan).write();
}

} // namespace riffdesk
