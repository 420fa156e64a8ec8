#include "createbench.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"
#include "unit/jobs/jobbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>

#include <cmath>

using namespace riffdesk;
using test::CreateBench;
using test::RequestFixture;

namespace {

/// Fills the form as a person does: finds what a label speaks for, clicks and types. Knows the words on the
/// screen and nothing of the classes behind them.
class FormFiller
{
public:
    explicit FormFiller(QWidget& form) : m_form(form) { }

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

    [[nodiscard]] bool click(const QString& label) const
    {
        auto* button = control<QAbstractButton>(label);
        if (!button)
            return false;
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
        return true;
    }

    [[nodiscard]] bool choose(const QString& label, const QString& text) const
    {
        auto* combo = control<QComboBox>(label);
        if (!combo)
            return false;
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 1; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return combo->currentText() == text;
    }

    /// Into a line, an editor or a box of numbers, in place of what is there.
    [[nodiscard]] bool type(const QString& label, const QString& text) const
    {
        auto* field = control(label);
        if (!field)
            return false;
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar c : text) {
            if (c == QLatin1Char('\n'))
                QTest::keyClick(field, Qt::Key_Return);
            else if (c.unicode() < 128)
                QTest::keyClick(field, c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        return true;
    }

    /// With the keys of a slider: to its start, then step by step.
    [[nodiscard]] bool slide(const QString& label, double value, double least, double step = 0.01) const
    {
        auto* slider = control<QSlider>(label);
        if (!slider)
            return false;
        slider->setFocus(Qt::TabFocusReason);
        QTest::keyClick(slider, Qt::Key_Home);
        for (int i = 0; i < std::lround((value - least) / step); ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        return true;
    }

    [[nodiscard]] bool tick(const QString& label, bool on) const
    {
        const auto* box = control<QCheckBox>(label);
        return box && (box->isChecked() == on || (click(label) && box->isChecked() == on));
    }

    /// From the popup that the field opens, by searching for the song's title.
    [[nodiscard]] bool pick(const QString& label, const QString& title) const
    {
        if (!click(label))
            return false;
        QWidget* popup = QApplication::activePopupWidget();
        auto* search = popup ? popup->findChild<QLineEdit*>() : nullptr;
        auto* list = popup ? popup->findChild<QListView*>() : nullptr;
        if (!search || !list)
            return false;
        QTest::keyClicks(search, title);
        if (!QTest::qWaitFor(
                [list, &title] {
                    return list->model()->rowCount() == 1
                           && list->currentIndex().data().toString().contains(title);
                },
                test::patienceMs))
            return false;
        QTest::keyClick(search, Qt::Key_Return);
        return !popup->isVisible();
    }

    /// All of what a fixture's `given` says, in the order of the form.
    [[nodiscard]] bool fill(const QJsonObject& given) const;

private:
    QWidget& m_form;
};

enum class How { Type, Slide, Tick, Press, Pick };

/// How a person gives a parameter, in the order of the form.
struct Step
{
    const char* key;
    const char* label;
    How how;
    double least = 0; ///< of a slider
};

constexpr Step steps[] = {
    {"audio_id", "Source song", How::Pick},
    {"continue_at", "Continue at", How::Type},
    {"replace_section_start", "Section start", How::Type},
    {"replace_section_end", "Section end", How::Type},
    {"prompt", "Style or idea", How::Type},
    {"instrumental", "Instrumental", How::Tick},
    {"vocal_gender", "Vocals", How::Press},
    {"lyric", "Lyrics", How::Type},
    {"title", "Title", How::Type},
    {"cover_strength", "Cover strength", How::Slide, 0.2},
    {"weirdness", "Weirdness", How::Slide},
    {"lyrics_strength", "Lyrics strength", How::Slide},
    {"sound_strength", "Sound strength", How::Slide, 0.2},
    {"seed", "Seed", How::Type},
    {"style_negative", "Style to avoid", How::Type},
    {"lyric_prompt", "Lyric prompt", How::Type},
    {"swap_audio_id", "Second song", How::Pick},
    {"callback_url", "Callback address", How::Type},
};
constexpr const char* advanced[] = {"style_negative", "lyric_prompt", "swap_audio_id", "callback_url"};

/// The words of the action's box, as they stand there in English.
const QHash<QString, QString> actionNames{
    {QStringLiteral("generate"), QStringLiteral("Generate")},
    {QStringLiteral("cover"), QStringLiteral("Cover")},
    {QStringLiteral("extend"), QStringLiteral("Extend")},
    {QStringLiteral("variation"), QStringLiteral("Variation")},
    {QStringLiteral("replace_section"), QStringLiteral("Replace section")},
    {QStringLiteral("swap_vocals"), QStringLiteral("Swap vocals")},
    {QStringLiteral("swap_instrumentals"), QStringLiteral("Swap instrumentals")},
    {QStringLiteral("stems"), QStringLiteral("Stems")},
    {QStringLiteral("upload_cover"), QStringLiteral("Cover an upload")},
    {QStringLiteral("upload_extend"), QStringLiteral("Extend an upload")},
    {QStringLiteral("upload_replace_section"), QStringLiteral("Replace section of an upload")},
};

/// The guide's songs, under titles to search for.
const QHash<QString, QString> songTitles{
    {QStringLiteral("38d3b9e2-0dfb-4338-b2a7-15e45656ed32"), QStringLiteral("Woke up")},
    {QStringLiteral("d9ebc609-fb65-4a23-b914-c074747af6a4"), QStringLiteral("Extended")},
    {QStringLiteral("a54609c6-13e2-4176-be0f-4d7eebc68e1f"), QStringLiteral("Mended")},
    {QStringLiteral("c14ca458-cd5a-4700-83d4-5249e15f2707"), QStringLiteral("Varied")},
};

bool give(const FormFiller& form, const Step& step, const QJsonValue& value, bool upload)
{
    const QString label = QLatin1String(step.label);
    switch (step.how) {
    case How::Tick:
        return form.tick(label, value.toBool());
    case How::Press:
        return form.click(value.toString() == QLatin1String("f") ? QStringLiteral("Female")
                                                                 : QStringLiteral("Male"));
    case How::Slide:
        return form.slide(label, value.toDouble(), step.least);
    case How::Pick:
        return upload ? form.type(label, value.toString())
                      : form.pick(label, songTitles.value(value.toString()));
    case How::Type:
        break;
    }
    return form.type(label, value.toVariant().toString());
}

bool FormFiller::fill(const QJsonObject& given) const
{
    const QString action = given.value(QLatin1String("action")).toString();
    if (!choose(QStringLiteral("Action"), actionNames.value(action)))
        return false;
    const QString model = given.value(QLatin1String("model")).toString();
    if (!model.isEmpty() && !choose(QStringLiteral("Model"), model))
        return false;
    const bool more = std::any_of(std::begin(advanced), std::end(advanced),
                                  [&](const char* key) { return given.contains(QLatin1String(key)); });
    if (more && !click(QStringLiteral("Advanced")))
        return false;
    for (const Step& step : steps) {
        const QJsonValue value = given.value(QLatin1String(step.key));
        const bool upload = action.startsWith(QLatin1String("upload_"))
                            && QLatin1String(step.key) == QLatin1String("audio_id");
        if (!value.isUndefined() && !give(*this, step, value, upload)) {
            qWarning("%s cannot be given", step.label);
            return false;
        }
    }
    return true;
}

/// The songs that the guide's requests name, under titles of their own, into the bench's library.
void addGuideSongs(const CreateBench& bench)
{
    for (auto song = songTitles.begin(); song != songTitles.end(); ++song) {
        Song row;
        row.service = Endpoint::practiceId();
        row.remoteId = song.key();
        row.id = songIdOf(row.service, row.remoteId);
        row.title = song.value();
        row.durationSeconds = 174;
        row.media = Song::Media::Ready;
        row.createdAt = row.addedAt = QDateTime::currentDateTimeUtc();
        if (!bench.library->add(row))
            qFatal("the library takes no song");
    }
}

} // namespace

/// Each action's form, filled in by its labels, clicked and typed; what is shown and what leaves.
class TestFormActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void filledByLabel_data();
    void filledByLabel();
    void showsWhereItGoes();
    void followsTheForm();
    void followsTheCallbackListener();
    void copiesThePageThatIsShown();

private:
    [[nodiscard]] QString page(const char* name) const
    {
        return m_bench->find<QPlainTextEdit>(name)->toPlainText();
    }
    void openRequest() const { m_bench->panel->showRequest(); }

    std::unique_ptr<CreateBench> m_bench;
};

void TestFormActions::init()
{
    m_bench = std::make_unique<CreateBench>();
    addGuideSongs(*m_bench);
    m_bench->panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->panel.get(), test::patienceMs));
}

void TestFormActions::filledByLabel_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < test::requestFixtures().size(); ++i)
        QTest::newRow(test::requestFixtures().at(i).name().constData()) << i;
}

void TestFormActions::filledByLabel()
{
    QFETCH(int, index);
    const RequestFixture& fixture = test::requestFixtures().at(index);
    test::JobBench jobs;
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    connect(m_bench->panel.get(), &CreatePanel::createRequested, this,
            [&jobs](const SongRequest& wish) { QVERIFY(jobs.queue().add(QStringLiteral("fake"), wish)); });

    const FormFiller form(*m_bench->panel);
    QVERIFY(form.fill(fixture.given));
    m_bench->panel->showRequest();
    const QByteArray shown = m_bench->find<QPlainTextEdit>("requestJson")->toPlainText().toUtf8();
    QVERIFY(form.click(QStringLiteral("Create")));
    QCOMPARE(asked.size(), 1);
    const QJsonObject wish = asked.first().first().value<SongRequest>().toJson(m_bench->catalogue);
    const QByteArray wrong = test::differences(wish, fixture.body);
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    // What was shown is what came over the wire: that, and `async`, and nothing else.
    QTRY_COMPARE(jobs.service.bodies().size(), 1);
    QJsonObject received = QJsonDocument::fromJson(jobs.service.bodies().first()).object();
    if (!fixture.body.contains(QLatin1String("seed")))
        received.remove(QStringLiteral("seed")); // drawn where the user left it to chance
    QCOMPARE(received, QJsonDocument::fromJson(shown).object());
    QJsonObject expected = fixture.body;
    expected.insert(QStringLiteral("async"), true);
    const QByteArray other = test::differences(received, expected);
    QVERIFY2(other.isEmpty(), other.constData());
}

void TestFormActions::showsWhereItGoes()
{
    m_bench->panel->setServiceUrl(QUrl(QStringLiteral("http://127.0.0.1:4711")));
    openRequest();
    const QString curl = page("requestCurl");
    QVERIFY(curl.contains(QStringLiteral("http://127.0.0.1:4711/producer/audios")));
    QVERIFY(curl.contains(QStringLiteral("$ACEDATACLOUD_API_TOKEN")));
}

void TestFormActions::followsTheForm()
{
    openRequest();
    const auto* dialog = m_bench->find<QDialog>("requestDialog");
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    m_bench->find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("harp and rain"));
    QVERIFY(page("requestJson").contains(QStringLiteral("harp and rain")));
    QVERIFY(page("requestCurl").contains(QStringLiteral("harp and rain")));
    m_bench->choose("stems");
    QVERIFY(page("requestJson").contains(QStringLiteral("stems")));
}

/// Whose address a request names: unit/form/tst_formrequest, unit/form/tst_formmodel.
void TestFormActions::followsTheCallbackListener()
{
    const QString base = QStringLiteral("https://mytunnel.example");
    const QString listener = base + QStringLiteral("/0123456789abcdef0123456789abcdef");
    openRequest(); // before the tunnel's address comes
    m_bench->panel->setCallbackAddress(listener, base);
    QVERIFY(page("requestJson").contains(listener));
    QVERIFY(m_bench->find<QLineEdit>("callbackAddressEdit")->text().isEmpty());
}

void TestFormActions::copiesThePageThatIsShown()
{
    m_bench->find<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("harp and rain"));
    openRequest();
    m_bench->find<QDialog>("requestDialog")->findChild<QTabWidget*>()->setCurrentIndex(1);
    m_bench->find<QPushButton>("copyRequestButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), page("requestCurl"));
    QVERIFY(page("requestCurl").startsWith(QStringLiteral("curl ")));
}

RIFFDESK_TEST(tst_formactions, riffdesk::test::runCreateTest<TestFormActions>);

#include "tst_formactions.moc"
