#include "api/catalogue.h"
#include "api/producerclient.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace riffdesk;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = true;
    QStringList translations; ///< one, or one for each plural form

    [[nodiscard]] QString name() const { return context + QStringLiteral(": ") + source; }
};

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?n|L?\\d+)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QStringList tags(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[^>]*>"));
    QStringList found;
    for (auto match = tag.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QString spacesAround(const QString& text)
{
    static const QRegularExpression inside(QStringLiteral("\\S(.*\\S)?"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(inside, QStringLiteral("x"));
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QVector<Message> readMessages(const QString& language)
{
    QFile file(QStringLiteral(RIFFDESK_TS_DIR "/riffdesk_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QVector<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QVector<Message>() : messages;
}

QString programFile(const QString& language)
{
    return QStringLiteral(RIFFDESK_QM_DIR "/riffdesk_%1.qm").arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static QStringList languages()
    {
        QStringList codes;
        for (const QString& file : QDir(QStringLiteral(RIFFDESK_TS_DIR)).entryList({QStringLiteral("*.ts")}))
            codes.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
        return codes;
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    /// One number for each of a language's plural forms, in their order.
    static QVector<int> numbersOf(const QString& language)
    {
        static const QHash<QString, QVector<int>> special{
            {QStringLiteral("ar"), {0, 1, 2, 3, 11, 100}},
            {QStringLiteral("ja"), {1}},
            {QStringLiteral("ko"), {1}},
            {QStringLiteral("pl"), {1, 2, 5}},
            {QStringLiteral("ru"), {1, 2, 5}},
            {QStringLiteral("tr"), {1}},
            {QStringLiteral("zh_CN"), {1}},
        };
        return special.value(language, {1, 2});
    }

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const auto messages = readMessages(language);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.name()));
            QCOMPARE(message.translations.size(), message.plural ? numbersOf(language).size() : 1);
            for (const QString& text : message.translations)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.name()));
        }
    }

    void everyLabelOfTheCatalogueIsTranslated_data() { addLanguages(); }
    void everyLabelOfTheCatalogueIsTranslated()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(programFile(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QStringList missing;
        const auto look = [&](const QString& label) {
            if (translator.translate("Catalogue", label.toUtf8().constData()).isEmpty()
                || Catalogue::translated(label).isEmpty())
                missing.append(label);
        };
        const Catalogue catalogue = Catalogue::builtIn();
        for (const Parameter& parameter : catalogue.parameters()) {
            look(parameter.label);
            for (const Parameter::ChoiceValue& choice : parameter.choices)
                look(choice.label);
        }
        for (const Action& action : catalogue.actions() + catalogue.files())
            look(action.label);
        const QString weirdness = Catalogue::translated(QStringLiteral("Weirdness"));
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(missing, QStringList()); // cmake --build … --target riffdesk_lupdate, then translate them
        QVERIFY(weirdness != QLatin1String("Weirdness"));
    }

    void whatIsFilledInSurvives_data() { addLanguages(); }
    void whatIsFilledInSurvives()
    {
        QFETCH(QString, language);
        static const QRegularExpression number(QStringLiteral("n$"));
        const auto messages = readMessages(language);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            for (const QString& text : message.translations) {
                QStringList held = placeholders(text);
                // "One song" needs no number, "5 songs" does.
                if (message.plural && text != message.translations.last() && held.filter(number).isEmpty())
                    held += placeholders(message.source).filter(number);
                held.sort();
                QVERIFY2(held == placeholders(message.source), qPrintable(message.name()));
                QVERIFY2(spacesAround(text) == spacesAround(message.source), qPrintable(message.name()));
                QVERIFY2(text.count(QLatin1Char('&')) == message.source.count(QLatin1Char('&')),
                         qPrintable(message.name()));
                QVERIFY2(tags(text) == tags(message.source), qPrintable(message.name()));
                QVERIFY2(text.count(QLatin1Char('\n')) == message.source.count(QLatin1Char('\n')),
                         qPrintable(message.name()));
                QVERIFY2(text.contains(QChar(0x2026)) || !message.source.endsWith(QChar(0x2026)),
                         qPrintable(message.name()));
            }
        }
    }

    /// Names and terms are the same in other languages, sentences are not.
    void noSentenceIsLeftInEnglish_data() { addLanguages(); }
    void noSentenceIsLeftInEnglish()
    {
        QFETCH(QString, language);
        static const QRegularExpression word(QStringLiteral("\\b[a-z]{3,}\\b"));
        QStringList left;
        for (const Message& message : readMessages(language)) {
            int words = 0;
            for (auto match = word.globalMatch(message.source); match.hasNext(); match.next())
                ++words;
            if (words > 2 && message.translations.contains(message.source))
                left.append(message.name());
        }
        QCOMPARE(left, QStringList());
    }

    void languagesHaveTheSameTexts_data() { addLanguages(); }
    void languagesHaveTheSameTexts()
    {
        QFETCH(QString, language);
        const auto names = [](const QString& code) {
            QStringList all;
            for (const Message& message : readMessages(code))
                all.append(message.name() + message.comment);
            return all;
        };
        QCOMPARE(names(language), names(QStringLiteral("de")));
    }

    /// A file that the build does not list would be missing from the settings.
    void everyFileIsInTheProgram()
    {
        QStringList built;
        for (const QString& file : QDir(QStringLiteral(RIFFDESK_QM_DIR)).entryList({QStringLiteral("*.qm")}))
            built.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
        QCOMPARE(built, languages());
        QVERIFY(languages().size() >= 12);
    }

    void theProgramSaysWhatTheFilesSay_data() { addLanguages(); }
    void theProgramSaysWhatTheFilesSay()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(programFile(language)));
        for (const Message& message : readMessages(language)) {
            QStringList said;
            for (const int number : message.plural ? numbersOf(language) : QVector<int>{-1})
                said.append(translator.translate(
                    message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                    message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(), number));
            QCOMPARE(said, message.translations);
        }
    }

    // tr() looks in the context of the class with its namespace; a context without it would never be found.
    void classesFindTheirTexts_data() { addLanguages(); }
    void classesFindTheirTexts()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(programFile(language)));
        const auto text = [] {
            return ProducerClient::tr("The service redirects to another address; it was not followed.");
        };
        const QString english = text();
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString translated = text();
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(translated != english);
        QVERIFY(!translator.translate("riffdesk::WindowActions", "&Quit").isEmpty());
        QVERIFY(!translator.translate("riffdesk::WindowEditing", "Undo").isEmpty());
    }
};

RIFFDESK_TEST(tst_translations, test::runTest<TestTranslations>);
#include "tst_translations.moc"
