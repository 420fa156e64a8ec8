#include "daw/reaperproject.h"

#include "dawtext.h"

#include <QStringList>

namespace riffdesk::reaperproject {

namespace {

/// Lines, each as deep as the blocks around it.
class Writer
{
public:
    void line(const QStringList& words)
    {
        m_text += QByteArray(m_depth * 2, ' ') + words.join(QLatin1Char(' ')).toUtf8() + '\n';
    }
    void open(const QStringList& words)
    {
        line(QStringList{QLatin1Char('<') + words.first()} + words.mid(1));
        ++m_depth;
    }
    void close()
    {
        --m_depth;
        line({QStringLiteral(">")});
    }
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
    qsizetype m_depth = 0;
};

QString word(const QString& text)
{
    return QString::fromUtf8(quoted(text));
}

/// "a b c" as the words of a line.
QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

/// Red in the lowest byte, and a bit that says that there is one.
int colorNumber(const QString& color)
{
    bool ok = false;
    const int rgb = color.mid(1).toInt(&ok, 16);
    return ok ? 0x1000000 | (rgb & 0xff) << 16 | (rgb & 0xff00) | (rgb >> 16 & 0xff) : 16'576;
}

void addTrack(Writer& out, const DawTrack& track, double seconds)
{
    out.open(words("TRACK"));
    out.line({QStringLiteral("NAME"), word(track.name)});
    out.line({QStringLiteral("PEAKCOL"), QString::number(colorNumber(track.color))});
    out.line({QStringLiteral("VOLPAN"), dawtext::number(track.volume()), dawtext::number(track.pan),
              QStringLiteral("-1 -1 1")});
    out.line({QStringLiteral("MUTESOLO"), QString::number(int(track.isMuted)),
              QString::number(int(track.isSolo)), QStringLiteral("0")});
    out.line(words("NCHAN 2"));
    out.open(words("ITEM"));
    out.line(words("POSITION 0"));
    out.line({QStringLiteral("LENGTH"), dawtext::number(seconds)});
    out.line(words("LOOP 0"));
    // None: a program's own short fades would change the first and the last moment.
    out.line(words("FADEIN 1 0 0 1 0 0"));
    out.line(words("FADEOUT 1 0 0 1 0 0"));
    out.line({QStringLiteral("NAME"), word(track.name)});
    out.line(words("VOLPAN 1 0 1 -1"));
    out.open(words("SOURCE WAVE"));
    out.line({QStringLiteral("FILE"), word(track.file)});
    out.close();
    out.close();
    out.close();
}

} // namespace

QByteArray quoted(const QString& text)
{
    QString clean = dawtext::clean(text);
    for (const char quote : {'"', '\'', '`'}) {
        if (!clean.contains(QLatin1Char(quote)))
            return quote + clean.toUtf8() + quote;
    }
    return '`' + clean.replace(QLatin1Char('`'), QLatin1Char('\'')).toUtf8() + '`';
}

QByteArray text(const DawSession& session)
{
    Writer out;
    out.open(words("REAPER_PROJECT 0.1 \"6.0\" 0"));
    out.line({QStringLiteral("TITLE"), word(session.title)});
    out.line({QStringLiteral("AUTHOR"), word(session.artist)});
    if (session.tempo)
        out.line({QStringLiteral("TEMPO"), dawtext::number(*session.tempo), QStringLiteral("4 4")});
    out.line({QStringLiteral("SAMPLERATE"), QString::number(session.sampleRate), QStringLiteral("1 0")});
    // A balance without a boost: what is in the middle is as it is, as in the mixer.
    out.line(words("PANLAW 1"));
    out.line(words("PANMODE 3"));
    out.line(words("MASTER_VOLUME 1 0 -1 -1 1"));
    for (qsizetype i = 0; i < session.markers.size(); ++i) {
        const DawMarker& marker = session.markers.at(i);
        out.line({QStringLiteral("MARKER"), QString::number(i + 1), dawtext::number(marker.seconds),
                  word(marker.name), QStringLiteral("0")});
    }
    for (const DawTrack& track : session.tracks)
        addTrack(out, track, session.seconds);
    out.close();
    return out.text();
}

} // namespace riffdesk::reaperproject
