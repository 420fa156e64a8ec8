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

/// The form's numbers in the languages of people: typed and pasted, counted from the last key, shown in the
/// language's own signs. What is read as a number: unit/base/tst_numbertext.
class TestNumberFields : public QObject
{
    Q_OBJECT

    /// A panel in this language, with a song described.
    void open(const QLocale& locale)
    {
        QLocale::setDefault(locale);
        m_bench = std::make_unique<CreateBench>();
        m_bench->prompt()->setPlainText(QStringLiteral("rain"));
        m_bench->activate();
    }

    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void cleanup()
    {
        m_bench.reset();
        QLocale::setDefault(QLocale::c());
    }

    void entered_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("shown");
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
        QTest::newRow("comma") << german << "0,85" << 0.85 << "0,85";
        QTest::newRow("point") << german << ".4" << 0.4 << "0,40";
        QTest::newRow("another language's signs") << german << "٠٫٨٥" << 0.85 << "0,85";
        QTest::newRow("its own signs") << arabic << "٠٫٨٥" << 0.85 << "٠٫٨٥";
        QTest::newRow("European signs") << arabic << "0.4" << 0.4 << "٠٫٤٠";
        // What is seen is what is sent: no number that the field does not hold stays in it.
        QTest::newRow("too small") << QLocale::c() << "0.1" << 0.2 << "0.20";
        QTest::newRow("too large") << QLocale::c() << "7" << 1.0 << "1.00";
    }

    void entered()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(double, number);
        open(locale);
        auto* spin = m_bench->find<NumberSpin>("soundStrengthSpin");
        QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
        for (const bool pasted : {false, true}) {
            spin->setValue(0.5);
            spin->setFocus(Qt::TabFocusReason);
            spin->selectAll();
            if (pasted) {
                QGuiApplication::clipboard()->setText(QLatin1Char(' ') + text + QChar(QChar::Nbsp));
                QTest::keyClick(spin, Qt::Key_V, Qt::ControlModifier);
                m_bench->prompt()->setPlainText(QStringLiteral("more rain"));
            } else {
                for (const QChar key : text) // not keyClicks(), which has no keys for Arabic signs
                    QTest::sendKeyEvent(QTest::Click, spin, Qt::Key_unknown, QString(key), Qt::NoModifier);
            }
            asked.clear();
            QTest::keyClick(spin, Qt::Key_Return, Qt::ControlModifier); // the cursor is still in it
            QCOMPARE(asked.size(), 1);
            QCOMPARE(asked.first().first().value<SongRequest>().number(QStringLiteral("sound_strength")),
                     number);
            QCOMPARE(m_bench->find<QSlider>("soundStrengthSlider")->value(), qRound((number - 0.2) * 100));
            QTEST(spin->text(), "shown");
        }
    }

    /// No label or field of the form has European digits where the language has its own; names of models are
    /// as the service has them.
    void oneKindOfDigits()
    {
        open(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString id = m_bench->addSong().id;
        for (const Action& action : m_bench->catalogue.actions()) {
            m_bench->panel->useAsSource(id, action.id);
            m_bench->choose(qPrintable(action.id));
            m_bench->write(QStringLiteral("[Verse]\nSnow on the roof\nIce on the line"));
            for (auto* time : m_bench->panel->findChildren<QDoubleSpinBox*>())
                time->setValue(time->maximum() < 2 ? 0.85 : 62.4);
            m_bench->find<QDoubleSpinBox>("sectionStartSpin")->setValue(30.5);
            static const QRegularExpression european(QStringLiteral("[0-9]"));
            for (const auto* each : m_bench->panel->findChildren<QWidget*>()) {
                const bool isRead = qobject_cast<const QLabel*>(each)
                                    || qobject_cast<const ElidedLabel*>(each)
                                    || qobject_cast<const QAbstractButton*>(each)
                                    || qobject_cast<const QAbstractSpinBox*>(each);
                const QString text = each->property("text").toString();
                if (isRead && each->isVisibleTo(m_bench->panel.get()))
                    QVERIFY2(!text.contains(european),
                             qPrintable(each->objectName() + QLatin1Char(' ') + text));
            }
        }
    }
};

RIFFDESK_TEST(tst_numberfields, test::runCreateTest<TestNumberFields>);

#include "tst_numberfields.moc"
