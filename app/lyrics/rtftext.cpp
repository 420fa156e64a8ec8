#include "rtftext.h"

#include "encodingguess.h"
#include "lyrics/textencoding.h"
#include "rtfcodepages.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace riffdesk {

namespace {

constexpr size_t deepestGroup = 200;
constexpr int longestWord = 32; ///< letters of a control word; the standard's limit
constexpr int longestNumber = 10;
constexpr qsizetype maxSample = 64 * 1024; ///< bytes that an encoding is guessed from

Error damagedRtf()
{
    return {Error::Category::Input,
            QCoreApplication::translate("Lyrics", "This is no RTF document, or it is damaged."),
            QCoreApplication::translate("Lyrics", "Save the lyrics as a plain text file and try again.")};
}

const QHash<QByteArray, QChar>& characters()
{
    static const QHash<QByteArray, QChar> table{
        {"par", QLatin1Char('\n')},    {"line", QLatin1Char('\n')}, {"sect", QLatin1Char('\n')},
        {"page", QLatin1Char('\n')},   {"row", QLatin1Char('\n')},  {"tab", QLatin1Char(' ')},
        {"cell", QLatin1Char(' ')},    {"emdash", QChar(0x2014)},   {"endash", QChar(0x2013)},
        {"lquote", QChar(0x2018)},     {"rquote", QChar(0x2019)},   {"ldblquote", QChar(0x201c)},
        {"rdblquote", QChar(0x201d)},  {"bullet", QChar(0x2022)},   {"emspace", QLatin1Char(' ')},
        {"enspace", QLatin1Char(' ')},
    };
    return table;
}

/// Groups whose words are not the document's.
const QSet<QByteArray>& asides()
{
    static const QSet<QByteArray> table{
        "fonttbl",   "colortbl",  "stylesheet",        "info",       "pict",     "object",
        "header",    "headerl",   "headerr",           "headerf",    "footer",   "footerl",
        "footerr",   "footerf",   "footnote",          "annotation", "fldinst",  "themedata",
        "datastore", "listtable", "listoverridetable", "generator",  "xmlnstbl", "filetbl"};
    return table;
}

/// What the bytes of a document are read as.
struct Reading
{
    QString all; ///< all of them, whatever the document says; or empty
    QString others; ///< those that are not in the encoding that the document names
};

class Parser
{
public:
    Parser(const QByteArray& bytes, const Reading& reading) : m_bytes(bytes), m_reading(reading) { }

    /// False: this is no document.
    [[nodiscard]] bool parse()
    {
        if (!m_bytes.startsWith("{\\rtf"))
            return false;
        while (m_at < m_bytes.size()) {
            if (!step())
                return false;
            if (m_groups.empty())
                break; // the document is over; what follows is not part of it
        }
        flushRun();
        return true;
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    /// Bytes that are not in the encoding that the document names, a line for each run of them.
    [[nodiscard]] const QByteArray& unread() const { return m_unread; }

private:
    struct Group
    {
        bool aside = false;
        bool fontTable = false;
        int font = -1; ///< of the text, or that the table is at
        int fallback = 1; ///< \uc: characters that stand in for each \u
    };

    [[nodiscard]] bool step()
    {
        const char c = m_bytes.at(m_at++);
        switch (c) {
        case '{':
            m_skip = 0;
            if (m_groups.size() >= deepestGroup)
                return false;
            m_groups.push_back(m_groups.empty() ? Group{} : m_groups.back());
            return true;
        case '}':
            m_skip = 0;
            m_groups.pop_back();
            return true;
        case '\\':
            control();
            return true;
        case '\r':
        case '\n':
        case '\0':
            return true;
        default:
            putByte(c);
            return true;
        }
    }

    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }

    void control()
    {
        const char c = peek();
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
            ++m_at;
            symbol(c);
            return;
        }
        QByteArray word;
        while (((peek() >= 'a' && peek() <= 'z') || (peek() >= 'A' && peek() <= 'Z'))
               && word.size() < longestWord)
            word += m_bytes.at(m_at++);
        QByteArray number;
        if (peek() == '-')
            number += m_bytes.at(m_at++);
        while (peek() >= '0' && peek() <= '9' && number.size() <= longestNumber)
            number += m_bytes.at(m_at++);
        if (peek() == ' ')
            ++m_at;
        controlWord(word, number);
    }

    void symbol(char c)
    {
        switch (c) {
        case '\'': {
            bool ok = false;
            const int byte = m_bytes.mid(m_at, 2).toInt(&ok, 16);
            m_at += ok ? 2 : 0;
            if (ok)
                putByte(char(byte));
            break;
        }
        case '*': // a destination that readers may not know
            m_groups.back().aside = true;
            break;
        case '\\':
        case '{':
        case '}':
            putByte(c);
            break;
        case '~':
            put(QLatin1Char(' '));
            break;
        case '_':
            put(QLatin1Char('-'));
            break;
        case '\r':
        case '\n':
            put(QLatin1Char('\n'));
            break;
        default:
            break;
        }
    }

    void controlWord(const QByteArray& word, const QByteArray& number)
    {
        if (const auto found = characters().constFind(word); found != characters().constEnd()) {
            put(*found);
        } else if (asides().contains(word)) {
            m_groups.back().aside = true;
            m_groups.back().fontTable = word == "fonttbl";
        } else if (word == "uc") {
            m_groups.back().fallback = qBound(0, number.toInt(), 16);
        } else if (word == "u") {
            m_skip = 0;
            put(QChar(char16_t(number.toInt() & 0xffff)));
            m_skip = m_groups.back().fallback;
        } else if (word == "bin") {
            m_at = qMin(m_bytes.size(), m_at + qMax<qsizetype>(0, number.toLongLong()));
        } else {
            fontWord(word, number.toInt());
        }
    }

    void fontWord(const QByteArray& word, int number)
    {
        Group& group = m_groups.back();
        if (word == "f")
            group.font = qMax(0, number);
        else if (word == "plain")
            group.font = -1;
        else if (word == "deff")
            m_pages.setDefaultFont(number);
        else if (word == "ansicpg" && number > 0)
            m_pages.setDocumentPage(number);
        else if (word == "mac")
            m_pages.setDocumentPage(10000);
        else if (word == "pc")
            m_pages.setDocumentPage(437);
        else if (word == "pca")
            m_pages.setDocumentPage(850);
        else if (group.fontTable && word == "fcharset")
            m_pages.setCharset(group.font, number);
        else if (group.fontTable && word == "cpg")
            m_pages.setPage(group.font, number);
        else
            return;
        m_knownFont.reset();
    }

    /// Whether what comes now is part of the text and no stand-in for a \u.
    [[nodiscard]] bool isWanted()
    {
        if (m_skip > 0) {
            --m_skip;
            return false;
        }
        return !m_groups.back().aside;
    }

    void put(QChar c)
    {
        if (!isWanted())
            return;
        flushRun();
        m_text += c;
    }

    /// A character may be two bytes, each written in its own way: they are collected while they have the same
    /// encoding.
    void putByte(char byte)
    {
        if (!isWanted())
            return;
        if (m_knownFont != m_groups.back().font) {
            m_knownFont = m_groups.back().font;
            const QString encoding =
                m_reading.all.isEmpty() ? m_pages.encodingOf(*m_knownFont) : m_reading.all;
            if (encoding != m_runEncoding)
                flushRun();
            m_runEncoding = encoding;
        }
        m_run += byte;
    }

    void flushRun()
    {
        if (m_run.isEmpty())
            return;
        const bool ascii = std::all_of(m_run.cbegin(), m_run.cend(), [](char c) { return uchar(c) < 0x80; });
        if (const auto read =
                ascii ? QString::fromLatin1(m_run) : textencoding::decode(m_run, m_runEncoding)) {
            m_text += *read;
        } else {
            if (m_unread.size() + m_run.size() < maxSample)
                m_unread += m_run + '\n';
            m_text += textencoding::decodeLossy(m_run, m_reading.others);
        }
        m_run.clear();
    }

    const QByteArray& m_bytes;
    Reading m_reading;
    qsizetype m_at = 0;
    QString m_text;
    QByteArray m_run; ///< bytes that have yet to become text
    QString m_runEncoding;
    QByteArray m_unread;
    RtfCodePages m_pages;
    std::optional<int> m_knownFont; ///< that m_runEncoding is of
    std::vector<Group> m_groups;
    int m_skip = 0; ///< characters still to leave out because a \u stood for them
};

} // namespace

Result<DecodedText> rtfText(const QByteArray& document, const QString& encoding)
{
    const QString western = QStringLiteral("windows-1252");
    Parser named(document, {encoding, encoding.isEmpty() ? western : encoding});
    if (!named.parse())
        return damagedRtf();
    DecodedText read{named.text(), encoding, false};
    if (!named.unread().isEmpty() && encoding.isEmpty()) {
        const auto guess = guessEncoding(named.unread());
        read.encoding = guess ? guess->encoding : western;
        read.isGuess = true;
        Parser guessed(document, {{}, read.encoding});
        if (guessed.parse())
            read.text = guessed.text();
    }
    read.text = textbytes::plain(std::move(read.text));
    read.text.removeIf(textbytes::isControl);
    return read;
}

} // namespace riffdesk
