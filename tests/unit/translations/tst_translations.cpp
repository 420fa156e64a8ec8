#include "api/catalogue.h"
#include "api/producerclient.h"
#include "support/testprogram.h"

#include <QFile>
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
    static const QRegularExpression placeholder(QStringLiteral("%(n|\\d+)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
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

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("Chinese") << QStringLiteral("zh_CN") << 1;
    }

private Q_SLOTS:
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        const auto messages = readMessages(language);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.name()));
            QCOMPARE(message.translations.size(), message.plural ? pluralForms : 1);
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
        const auto messages = readMessages(language);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            for (const QString& text : message.translations) {
                QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(message.name()));
                QVERIFY2(spacesAround(text) == spacesAround(message.source), qPrintable(message.name()));
                QVERIFY2(text.count(QLatin1Char('&')) == message.source.count(QLatin1Char('&')),
                         qPrintable(message.name()));
            }
        }
    }

    void languagesHaveTheSameTexts()
    {
        const auto names = [](const QString& language) {
            QStringList all;
            for (const Message& message : readMessages(language))
                all.append(message.name() + message.comment);
            return all;
        };
        QCOMPARE(names(QStringLiteral("de")), names(QStringLiteral("zh_CN")));
    }

    void theProgramSaysWhatTheFilesSay_data() { addLanguages(); }
    void theProgramSaysWhatTheFilesSay()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(programFile(language)));
        for (const Message& message : readMessages(language)) {
            const QString said = translator.translate(
                message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(),
                message.plural ? 2 : -1);
            QCOMPARE(said, message.translations.last());
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
