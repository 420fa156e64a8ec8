#include "documenttext.h"

#include "lyrics/textbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

namespace riffdesk {

namespace {

constexpr int deepestElement = 200;
constexpr int maxTitleLength = 200; ///< characters

/// How the elements of a format (local names) are turned into plain text.
struct Format
{
    QSet<QString> words; ///< only text inside these counts; empty: all of it
    QSet<QString> paragraphs; ///< end with a newline
    QSet<QString> breaks; ///< are a newline
    QSet<QString> spaces; ///< are a space
    QSet<QString> hyphens; ///< are a hyphen
    QSet<QString> asides; ///< left out with all that is in them
};

const Format& docx()
{
    static const Format format{{QStringLiteral("t")},
                               {QStringLiteral("p")},
                               {QStringLiteral("br"), QStringLiteral("cr")},
                               {QStringLiteral("tab"), QStringLiteral("ptab")},
                               {QStringLiteral("noBreakHyphen")},
                               {QStringLiteral("del"), QStringLiteral("moveFrom"),
                                QStringLiteral("instrText"), QStringLiteral("Fallback"),
                                QStringLiteral("pPr"), QStringLiteral("rPr"), QStringLiteral("rt")}};
    return format;
}

const Format& odt()
{
    static const Format format{
        {},
        {QStringLiteral("p"), QStringLiteral("h")},
        {QStringLiteral("line-break")},
        {QStringLiteral("s"), QStringLiteral("tab")},
        {},
        {QStringLiteral("tracked-changes"), QStringLiteral("note"), QStringLiteral("annotation"),
         QStringLiteral("automatic-styles"), QStringLiteral("font-face-decls"), QStringLiteral("scripts"),
         QStringLiteral("forms"), QStringLiteral("sequence-decls"), QStringLiteral("ruby-text")}};
    return format;
}

Error damagedDocument()
{
    return {Error::Category::Input, QCoreApplication::translate("Lyrics", "The document is damaged."),
            QCoreApplication::translate("Lyrics", "Save the lyrics as a plain text file and try again.")};
}

Result<QString> words(const QByteArray& xml, const Format& format)
{
    QXmlStreamReader reader(xml);
    QString text;
    int depth = 0;
    int paragraphs = 0; // that are open
    int counted = 0; // elements of format.words that are open
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD: // neither format has one; it is where entity bombs live
            return damagedDocument();
        case QXmlStreamReader::StartElement: {
            const QString name = reader.name().toString();
            if (format.asides.contains(name)) {
                reader.skipCurrentElement();
                break;
            }
            if (++depth > deepestElement)
                return damagedDocument();
            if (format.paragraphs.contains(name) && paragraphs++ > 0 && !text.endsWith(QLatin1Char('\n')))
                text += QLatin1Char('\n'); // a text box within a paragraph
            counted += format.words.contains(name) ? 1 : 0;
            if (format.breaks.contains(name))
                text += QLatin1Char('\n');
            else if (format.spaces.contains(name))
                text += QLatin1Char(' ');
            else if (format.hyphens.contains(name))
                text += QLatin1Char('-');
            break;
        }
        case QXmlStreamReader::EndElement: {
            const QString name = reader.name().toString();
            --depth;
            counted -= format.words.contains(name) ? 1 : 0;
            if (format.paragraphs.contains(name)) {
                --paragraphs;
                text += QLatin1Char('\n');
            }
            break;
        }
        case QXmlStreamReader::Characters:
            if (paragraphs > 0 && (format.words.isEmpty() || counted > 0))
                text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError())
        return damagedDocument();
    return textbytes::plain(text);
}

} // namespace

Result<QString> docxText(const QByteArray& xml)
{
    return words(xml, docx());
}

Result<QString> odtText(const QByteArray& xml)
{
    return words(xml, odt());
}

QString docxMainPart(const QByteArray& relationships)
{
    const QString usual = QStringLiteral("word/document.xml");
    QXmlStreamReader reader(relationships);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return usual;
        if (token != QXmlStreamReader::StartElement || reader.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (!attributes.value(QLatin1String("Type")).endsWith(QLatin1String("/officeDocument")))
            continue;
        const QString target = attributes.value(QLatin1String("Target")).toString();
        return QDir::cleanPath(target.startsWith(QLatin1Char('/')) ? target.mid(1) : target);
    }
    return usual;
}

QString documentTitle(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return {};
        case QXmlStreamReader::StartElement:
            if (++depth > deepestElement)
                return {};
            if (reader.name() == QLatin1String("title")) {
                const QString title =
                    reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
                return !reader.hasError() && title.size() <= maxTitleLength ? title : QString();
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return {};
}

} // namespace riffdesk
