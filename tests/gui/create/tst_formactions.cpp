#include "createbench.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"

#include <QClipboard>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>

using namespace riffdesk;
using test::CreateBench;
using test::RequestFixture;

namespace {

QString titleOf(const QString& songId)
{
    return QStringLiteral("Song ") + songId.left(8);
}

/// Fills the form as a person does: finds what a label speaks for, clicks and types.
class FormFiller
{
public:
    FormFiller(QWidget& form, const Catalogue& catalogue) : m_form(form), m_catalogue(catalogue) { }

    /// All of what a fixture's `given` says, in the order of the form.
    [[nodiscard]] bool fill(const QJsonObject& given) const
    {
        const Action& action = *m_catalogue.action(given.value(QLatin1String("action")).toString());
        const QString model = given.value(QLatin1String("model")).toString();
        if (!choose(QStringLiteral("Action"), action.label)
            || !(model.isEmpty() || choose(QStringLiteral("Model"), model)))
            return false;
        bool unfolded = false;
        for (const QString& key : action.allows) {
            const Parameter& parameter = *m_catalogue.parameter(key);
            const QJsonValue value = given.value(key);
            if (value.isUndefined() || parameter.derived)
                continue;
            if (parameter.advanced && !std::exchange(unfolded, true))
                click(control<QAbstractButton>(QStringLiteral("Advanced")));
            if (!give(parameter, value)) {
                qWarning("%s cannot be given", qPrintable(key));
                return false;
            }
        }
        return true;
    }

    /// What the label of these words speaks for; the box or button itself where it carries its own. Null if
    /// it is not in sight.
    template <typename T = QWidget> [[nodiscard]] T* control(const QString& label) const
    {
        for (const QLabel* each : m_form.findChildren<QLabel*>()) {
            if (each->text() == label && each->isVisible() && each->buddy())
                return qobject_cast<T*>(each->buddy());
        }
        for (QAbstractButton* each : m_form.findChildren<QAbstractButton*>()) {
            if (each->text() == label && each->isVisible())
                return qobject_cast<T*>(each);
        }
        return nullptr;
    }

    static void click(QWidget* button)
    {
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }

private:
    [[nodiscard]] bool choose(const QString& label, const QString& text) const
    {
        auto* combo = control<QComboBox>(label);
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 1; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return combo->currentText() == text;
    }

    [[nodiscard]] bool give(const Parameter& parameter, const QJsonValue& value) const
    {
        QWidget* const field = control(parameter.label);
        if (!field)
            return false;
        const auto* button = qobject_cast<QAbstractButton*>(field);
        switch (parameter.kind) {
        case Parameter::Kind::Flag:
            if (button->isChecked() != value.toBool())
                click(field);
            return button->isChecked() == value.toBool();
        case Parameter::Kind::Choice:
            for (const Parameter::ChoiceValue& each : parameter.choices) {
                if (each.value == value.toString())
                    click(control<QAbstractButton>(each.label));
            }
            return true;
        case Parameter::Kind::Slider:
            field->setFocus(Qt::TabFocusReason);
            QTest::keyClick(field, Qt::Key_Home);
            for (int i = qRound((value.toDouble() - parameter.minimum) / parameter.step); i > 0; --i)
                QTest::keyClick(field, Qt::Key_Right);
            return true;
        case Parameter::Kind::Song:
            if (button) {
                click(field);
                return pick(titleOf(value.toString()));
            }
            break;
        default:
            break;
        }
        type(field, value.toVariant().toString());
        return true;
    }

    /// In place of what is there.
    static void type(QWidget* field, const QString& text)
    {
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar c : text) { // not keyClicks(), which has no keys for most signs
            const Qt::Key key = c == QLatin1Char('\n') ? Qt::Key_Return : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, field, key, QString(c), Qt::NoModifier);
        }
    }

    /// From the popup that the field opens, by searching for the song's title.
    [[nodiscard]] static bool pick(const QString& title)
    {
        QWidget* popup = QApplication::activePopupWidget();
        auto* search = popup ? popup->findChild<QLineEdit*>() : nullptr;
        auto* list = popup ? popup->findChild<QListView*>() : nullptr;
        if (!search || !list)
            return false;
        QTest::keyClicks(search, title);
        if (!QTest::qWaitFor([&] { return list->currentIndex().data().toString().contains(title); },
                             test::patienceMs))
            return false;
        QTest::keyClick(search, Qt::Key_Return);
        return !popup->isVisible();
    }

    QWidget& m_form;
    const Catalogue& m_catalogue;
};

} // namespace

/// Each action's form, filled in by its labels, clicked and typed; what is shown of it and what is asked for.
class TestFormActions : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString page(const char* name) const
    {
        return m_bench->find<QPlainTextEdit>(name)->toPlainText();
    }

    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->activate();
    }
    void cleanup() { m_bench.reset(); }

    void filledByLabel_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < test::requestFixtures().size(); ++i)
            QTest::newRow(test::requestFixtures().at(i).name().constData()) << i;
    }

    /// That it is sent so: unit/jobs/tst_jobqueue; that it is shown as it is sent: unit/api/tst_requesttext.
    void filledByLabel()
    {
        QFETCH(int, index);
        const RequestFixture& fixture = test::requestFixtures().at(index);
        for (const char* key : {"audio_id", "swap_audio_id"}) {
            const QString id = fixture.given.value(QLatin1String(key)).toString();
            if (!id.isEmpty())
                m_bench->addSong(Song::Media::Ready, 174, id, titleOf(id));
        }
        const FormFiller form(*m_bench->panel, m_bench->catalogue);
        QVERIFY(form.fill(fixture.given));
        QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
        FormFiller::click(form.control(QStringLiteral("Create")));
        QCOMPARE(asked.size(), 1);
        const QJsonObject wish = asked.first().first().value<SongRequest>().toJson(m_bench->catalogue);
        const QByteArray wrong = test::differences(wish, fixture.body);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    /// Whose address a request names: unit/form/tst_formrequest, unit/form/tst_formmodel.
    void theRequestFollowsTheForm()
    {
        m_bench->panel->setServiceUrl(QUrl(QStringLiteral("http://127.0.0.1:4711")));
        m_bench->panel->showRequest();
        auto* dialog = m_bench->find<QDialog>("requestDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal());
        QVERIFY(page("requestCurl").contains(QStringLiteral("http://127.0.0.1:4711/producer/audios")));
        m_bench->prompt()->setPlainText(QStringLiteral("harp and rain"));
        QVERIFY(page("requestJson").contains(QStringLiteral("harp and rain")));
        QVERIFY(page("requestCurl").contains(QStringLiteral("harp and rain")));
        const QString listener = QStringLiteral("https://mytunnel.example/0123456789abcdef0123456789abcdef");
        m_bench->panel->setCallbackAddress(listener, QStringLiteral("https://mytunnel.example"));
        QVERIFY(page("requestJson").contains(listener));
        QVERIFY(m_bench->find<QLineEdit>("callbackAddressEdit")->text().isEmpty());
        dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
        m_bench->find<QPushButton>("copyRequestButton")->click(); // the page that is shown
        QCOMPARE(QGuiApplication::clipboard()->text(), page("requestCurl"));
        QVERIFY(page("requestCurl").startsWith(QStringLiteral("curl ")));
    }
};

RIFFDESK_TEST(tst_formactions, riffdesk::test::runCreateTest<TestFormActions>);

#include "tst_formactions.moc"
