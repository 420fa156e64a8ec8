#include "rtftext.h"

#include "lyrics/textbytes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <vector>

namespace riffdesk {

namespace {

constexpr size_t deepestGroup = 200;
constexpr int longestWord = 32; ///< letters of a control word; the standard's limit
constexpr int longestNumber = 10;

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

class Parser
{
public:
    explicit Parser(const QByteArray& bytes) : m_bytes(bytes) { }

    [[nodiscard]] Result<QString> parse()
    {
        if (!m_bytes.startsWith("{\\rtf"))
            return damagedRtf();
        while (m_at < m_bytes.size()) {
            if (!step())
                return damagedRtf();
            if (m_groups.empty())
                break; // the document is over; what follows is not part of it
        }
        return textbytes::plain(m_text);
    }

private:
    struct Group
    {
        bool aside = false;
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
            put(textbytes::fromWindows1252(uchar(c)));
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
                put(textbytes::fromWindows1252(uchar(byte)));
            break;
        }
        case '*': // a destination that readers may not know
            m_groups.back().aside = true;
            break;
        case '\\':
        case '{':
        case '}':
            put(QLatin1Char(c));
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
        } else if (word == "uc") {
            m_groups.back().fallback = qBound(0, number.toInt(), 16);
        } else if (word == "u") {
            m_skip = 0;
            put(QChar(char16_t(number.toInt() & 0xffff)));
            m_skip = m_groups.back().fallback;
        } else if (word == "bin") {
            m_at = qMin(m_bytes.size(), m_at + qMax<qsizetype>(0, number.toLongLong()));
        }
    }

    void put(QChar c)
    {
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        if (!m_groups.back().aside)
            m_text += c;
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    QString m_text;
    std::vector<Group> m_groups;
    int m_skip = 0; ///< characters still to leave out because a \u stood for them
};

} // namespace

Result<QString> rtfText(const QByteArray& document)
{
    return Parser(document).parse();
}

} // namespace riffdesk
