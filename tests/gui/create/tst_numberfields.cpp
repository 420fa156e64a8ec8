#include "createbench.h"
#include "support/testprogram.h"
#include "ui/create/numberspin.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>

using namespace riffdesk;
using test::CreateBench;

Q_DECLARE_METATYPE(QLocale)

/// The form's numbers in the languages of people: typed and pasted in every way, counted from the last key,
/// shown in the language's own signs.
class TestNumberFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_bench.reset();
        QLocale::setDefault(QLocale::c());
    }
    void entered_data();
    void entered();
    void tooSmallBecomesTheLeastOnCreate();
    void oneKindOfDigits_data();
    void oneKindOfDigits();

private:
    [[nodiscard]] NumberSpin& spin() const { return *m_bench->find<NumberSpin>("weirdnessSpin"); }
    /// A panel in this language, with a song described and the cursor in the number of "Weirdness".
    void open(const QLocale& locale)
    {
        QLocale::setDefault(locale);
        m_bench = std::make_unique<CreateBench>();
        m_bench->find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("rain"));
        m_bench->panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bench->panel.get(), test::patienceMs));
        spin().setFocus(Qt::TabFocusReason);
        spin().selectAll();
    }

    std::unique_ptr<CreateBench> m_bench;
};

void TestNumberFields::entered_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pasted");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    struct Language
    {
        QLocale locale;
        const char* shown85;
        const char* shown40;
    };
    const Language languages[] = {{QLocale(QLocale::English, QLocale::UnitedStates), "0.85", "0.40"},
                                  {QLocale(QLocale::German, QLocale::Germany), "0,85", "0,40"},
                                  {QLocale(QLocale::French, QLocale::France), "0,85", "0,40"},
                                  {QLocale(QLocale::Arabic, QLocale::Egypt), "٠٫٨٥", "٠٫٤٠"}};
    for (const Language& each : languages) {
        for (const char* text : {"0.85", "0,85", "٠٫٨٥", ".4", ",4", " 0.85 ", " ,4 ",
                                 "\u00a0"
                                 "0,85"}) {
            const QString typed = QString::fromUtf8(text);
            const bool isFour = typed.contains(QLatin1Char('4'));
            for (const bool pasted : {false, true}) {
                if (!pasted && typed.trimmed() != typed)
                    continue;
                QTest::addRow("%s: %s '%s'", qPrintable(each.locale.name()), pasted ? "pasted" : "typed",
                              text)
                    << each.locale << typed << pasted << (isFour ? 0.4 : 0.85)
                    << QString::fromUtf8(isFour ? each.shown40 : each.shown85);
            }
        }
    }
}

void TestNumberFields::entered()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(bool, pasted);
    QFETCH(double, number);
    open(locale);
    if (pasted) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&spin(), Qt::Key_V, Qt::ControlModifier);
    } else {
        for (const QChar key : text) // not keyClicks(), which has no keys for Arabic signs
            QTest::sendKeyEvent(QTest::Click, &spin(), Qt::Key_unknown, QString(key), Qt::NoModifier);
    }
    QCOMPARE(spin().value(), number);
    QCOMPARE(m_bench->find<QSlider>("weirdnessSlider")->value(), qRound(number * 100));
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    QTest::keyClick(&spin(), Qt::Key_Return, Qt::ControlModifier); // the cursor is still in it
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<SongRequest>().number(QStringLiteral("weirdness")), number);
    QTEST(spin().text(), "shown");
}

/// What is seen is what is sent: a number that is too small for the field does not stay in it while another
/// one leaves.
void TestNumberFields::tooSmallBecomesTheLeastOnCreate()
{
    open(QLocale::c());
    auto* sound = m_bench->find<NumberSpin>("soundStrengthSpin");
    sound->setFocus(Qt::TabFocusReason);
    sound->selectAll();
    QTest::keyClicks(sound, QStringLiteral("0.1"));
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    QTest::keyClick(sound, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sound->text(), QStringLiteral("0.20"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<SongRequest>().number(QStringLiteral("sound_strength")), 0.2);
}

void TestNumberFields::oneKindOfDigits_data()
{
    QTest::addColumn<QString>("action");
    const Catalogue catalogue = Catalogue::builtIn();
    for (const Action& action : catalogue.actions())
        QTest::newRow(qPrintable(action.id)) << action.id;
}

/// No label or field of the form has European digits where the language has its own; names of models are as
/// the service has them.
void TestNumberFields::oneKindOfDigits()
{
    QFETCH(QString, action);
    open(QLocale(QLocale::Arabic, QLocale::Egypt));
    m_bench->panel->useAsSource(m_bench->addSong().id, action);
    m_bench->choose(qPrintable(action));
    m_bench->write(QStringLiteral("[Verse]\nSnow on the roof\nIce on the line"));
    for (auto* time : m_bench->panel->findChildren<QDoubleSpinBox*>())
        time->setValue(time->maximum() < 2 ? 0.85 : 62.4);
    m_bench->find<QDoubleSpinBox>("sectionStartSpin")->setValue(30.5);
    static const QRegularExpression european(QStringLiteral("[0-9]"));
    const auto check = [&](const QWidget* widget, const QString& text) {
        if (widget->isVisibleTo(m_bench->panel.get()))
            QVERIFY2(!text.contains(european), qPrintable(widget->objectName() + QLatin1Char(' ') + text));
    };
    for (const auto* each : m_bench->panel->findChildren<QLabel*>())
        check(each, each->text());
    for (const auto* each : m_bench->panel->findChildren<ElidedLabel*>())
        check(each, each->text());
    for (const auto* each : m_bench->panel->findChildren<QAbstractButton*>())
        check(each, each->text());
    for (const auto* each : m_bench->panel->findChildren<QAbstractSpinBox*>())
        check(each, each->text());
}

RIFFDESK_TEST(tst_numberfields, test::runCreateTest<TestNumberFields>);

#include "tst_numberfields.moc"
