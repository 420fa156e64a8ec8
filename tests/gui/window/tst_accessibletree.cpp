#include "accessiblewalk.h"
#include "playback/playback.h"
#include "support/brokenserver.h"
#include "support/fakeservice.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"
#include "ui/player/waveformview.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

QAccessibleInterface* faceOf(QObject* object)
{
    return QAccessible::queryAccessibleInterface(object);
}

Studio::Options brokenService(const BrokenServer& server)
{
    Studio::Options options;
    options.service = server.url();
    options.token = "tok-5f1e9a77c0de";
    return options;
}

} // namespace

/// What a screen reader finds in the window, and as what.
class TestAccessibleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void firstPage();
    void emptyStudio();
    void formOfEachAction();
    void libraryAndDetails();
    void jobsOnTheirWayAndFailed();
    void jobRunningAndDone();
    void dialogs();
    void popups();
    void lyrics();
    void rolesAreWhatTheyAre();
    void modesAreToggles();
    void slidersReadTheirValue();
    void ratingIsASlider();
    void titleIsEditableText();
    void waveformIsASlider();

private:
    void openWithSong()
    {
        m_folder = WindowBench::folderWithSong();
        m_bench = std::make_unique<WindowBench>(*m_folder);
        const QString id = m_bench->song();
        QVERIFY(!id.isEmpty());
        m_bench->window().findChild<LibraryPanel*>()->select(id);
    }
    [[nodiscard]] QAccessibleInterface* face(const char* name) const { return faceOf(m_bench->need(name)); }
    void closePopups() const
    {
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        processDue();
    }

    void look(const QString& state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    QStringList m_faults;
};

void TestAccessibleTree::cleanup()
{
    for (const QString& fault : std::as_const(m_faults))
        qWarning("%s", qPrintable(fault)); // each a line: a failure's message would be cut
    const bool isWhole = m_faults.isEmpty();
    m_faults.clear();
    m_bench.reset();
    m_folder.reset();
    QVERIFY2(isWhole, "see above");
}

/// Walks everything that is open now: windows, dialogs, menus, popups.
void TestAccessibleTree::look(const QString& state)
{
    QApplication::processEvents(); // layouts
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        const QStringList faults = window->isVisible() ? accessibilityFaults(faceOf(window)) : QStringList();
        for (const QString& fault : faults)
            m_faults << state + QStringLiteral(": ") + fault;
    }
}

void TestAccessibleTree::firstPage()
{
    m_bench = std::make_unique<WindowBench>(Studio::Options());
    QVERIFY(m_bench->seen("welcomePage"));
    look(QStringLiteral("first page"));
}

void TestAccessibleTree::emptyStudio()
{
    m_bench = std::make_unique<WindowBench>();
    look(QStringLiteral("nothing made yet"));
}

void TestAccessibleTree::formOfEachAction()
{
    openWithSong();
    m_bench->need<QPushButton>("advancedButton")->click();
    auto* actions = m_bench->need<QComboBox>("actionCombo");
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        look(actions->currentText());
    }
}

void TestAccessibleTree::libraryAndDetails()
{
    openWithSong();
    QTRY_VERIFY(m_bench->seen("detailsTabs"));
    auto* tabs = m_bench->need<QTabBar>("detailsTabs");
    for (const char* shape : {"gridButton", "listButton"}) {
        m_bench->click(shape);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(QStringLiteral("details"));
        }
    }
    QTest::keyClick(&m_bench->window(), Qt::Key_T, Qt::ControlModifier); // a second draft: the bar of tabs
    look(QStringLiteral("a second draft"));
}

void TestAccessibleTree::jobsOnTheirWayAndFailed()
{
    const BrokenServer server([](const BrokenServer::Request& request, int) {
        if (request.path() == "/producer/audios")
            return BrokenServer::json(
                R"({"success":false,"error":{"code":"used_up","message":"x"},"trace_id":"t"})", 402);
        return BrokenServer::json(R"({"success":true,"items":[],"count":0})");
    });
    m_bench = std::make_unique<WindowBench>(brokenService(server));
    auto* edit = m_bench->need<QPlainTextEdit>("styleOrIdeaEdit");
    QTest::keyClicks(edit, QStringLiteral("Leaving Home"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->seen("jobEditButton"));
    m_bench->studio().settings().setSendDelay(60);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Coming Back"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->seen("jobCancelButton"));
    look(QStringLiteral("jobs"));
    QCOMPARE(face("jobCancelButton")->text(QAccessible::Name), QStringLiteral("Undo Coming Back"));
    QCOMPARE(face("jobDismissButton")->text(QAccessible::Name), QStringLiteral("Dismiss Leaving Home"));
    QCOMPARE(face("jobEditButton")->text(QAccessible::Name), QStringLiteral("Edit and resend Leaving Home"));
    QStringList titles;
    for (QWidget* title : m_bench->window().findChildren<QWidget*>(QStringLiteral("jobTitle"))) {
        QCOMPARE(faceOf(title)->role(), QAccessible::StaticText);
        titles << faceOf(title)->text(QAccessible::Name).section(QStringLiteral(" · "), 1);
    }
    titles.sort();
    QCOMPARE(titles, QStringList({QStringLiteral("Coming Back"), QStringLiteral("Leaving Home")}));
}

void TestAccessibleTree::jobRunningAndDone()
{
    FakeService service;
    service.setTasksFrozen(true);
    Studio::Options options;
    options.service = service.endpoint().baseUrl;
    options.token = service.endpoint().token;
    m_bench = std::make_unique<WindowBench>(options);
    auto* edit = m_bench->need<QPlainTextEdit>("styleOrIdeaEdit");
    QTest::keyClicks(edit, QStringLiteral("Leaving Home"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    const auto isRunning = [this] {
        const QVector<Job> jobs = m_bench->studio().jobs().jobs();
        return jobs.size() == 1 && jobs.constFirst().state == Job::State::Running;
    };
    QTRY_VERIFY(isRunning());
    look(QStringLiteral("a running job"));
    QCOMPARE(face("jobCancelButton")->text(QAccessible::Name), QStringLiteral("Cancel Leaving Home"));
    QCOMPARE(face("jobProgress")->text(QAccessible::Name), QStringLiteral("Progress Leaving Home"));
    service.setTasksFrozen(false);
    QTRY_VERIFY(m_bench->seen("jobPlayButton"));
    look(QStringLiteral("a finished job"));
    const QString title = m_bench->studio().library().summary(m_bench->song())->title;
    QCOMPARE(face("jobCard")->text(QAccessible::Name), title);
    QCOMPARE(face("jobPlayButton")->text(QAccessible::Name), QStringLiteral("Play ") + title);
    QCOMPARE(face("jobDismissButton")->text(QAccessible::Name), QStringLiteral("Dismiss ") + title);
    m_bench.reset(); // before the service that it asks
}

void TestAccessibleTree::dialogs()
{
    openWithSong();
    const auto open = [this](int key, Qt::KeyboardModifiers with) {
        m_bench->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), test::patienceMs));
        QTest::keyClick(&m_bench->window(), Qt::Key(key), with);
    };
    open(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->seen("settingsDialog"));
    auto* pages = m_bench->need<QTabWidget>("settingsTabs");
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        look(QStringLiteral("settings"));
    }
    m_bench->need("settingsDialog")->close();
    processDue();
    m_bench->click("exportButton");
    QTRY_VERIFY(m_bench->seen("exportDialog"));
    look(QStringLiteral("export"));
    m_bench->need("exportDialog")->close();
    processDue();
    open(Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(m_bench->seen("shortcutsDialog"));
    look(QStringLiteral("shortcuts"));
    m_bench->need("shortcutsDialog")->close();
    processDue();
    m_bench->window().findChild<CreatePanel*>()->showRequest();
    look(QStringLiteral("request"));
}

void TestAccessibleTree::popups()
{
    openWithSong();
    for (QAction* menu : m_bench->window().findChild<QMenuBar*>()->actions()) {
        menu->menu()->popup({});
        look(QStringLiteral("a menu of the bar"));
        closePopups();
    }
    for (const char* button : {"queueButton", "presetsButton", "useAsSourceButton", "serviceButton"}) {
        auto* pressed = m_bench->need<QAbstractButton>(button);
        QTimer::singleShot(0, pressed, [] {
            if (QApplication::activePopupWidget() == nullptr)
                QFAIL("nothing has opened");
        });
        if (auto* menu = pressed->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly); menu)
            menu->popup({});
        else
            pressed->click();
        look(QStringLiteral("a popup"));
        closePopups();
    }
    auto* actions = m_bench->need<QComboBox>("actionCombo");
    actions->setCurrentIndex(actions->findText(QStringLiteral("Extend")));
    m_bench->click("sourceSongButton");
    QVERIFY(QApplication::activePopupWidget());
    look(QStringLiteral("the picker of songs"));
    closePopups();
}

void TestAccessibleTree::lyrics()
{
    openWithSong();
    auto* edit = m_bench->need<QPlainTextEdit>("lyricsEdit");
    edit->setPlainText(QStringLiteral("[Verse]\nOne line\n[Chorus]\nAnother"));
    QTRY_VERIFY(m_bench->seen("lyricsSectionsButton"));
    m_bench->need<QAbstractButton>("lyricsSectionsButton")->setChecked(true);
    look(QStringLiteral("the outline of lyrics"));
    QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_bench->seen("findBar"));
    look(QStringLiteral("find in the lyrics"));
    if (m_bench->seen("writeLyricsButton")) {
        m_bench->click("writeLyricsButton");
        look(QStringLiteral("write with AI"));
    }
    m_bench->click("expandLyricsButton");
    look(QStringLiteral("the window of lyrics"));
}

void TestAccessibleTree::rolesAreWhatTheyAre()
{
    openWithSong();
    QTest::keyClick(m_bench->songs(), Qt::Key_Return);
    QTRY_VERIFY(!m_bench->studio().playback().songId().isEmpty());
    const QString title = m_bench->studio().playback().song()->title;
    QCOMPARE(face("playingTitle")->role(), QAccessible::StaticText);
    QCOMPARE(face("playingTitle")->text(QAccessible::Name), title);
    QVERIFY(face("positionLabel")->text(QAccessible::Name).startsWith(QStringLiteral("Time ")));
    QCOMPARE(face("levelMeter")->role(), QAccessible::Graphic);
}

void TestAccessibleTree::modesAreToggles()
{
    openWithSong();
    for (const char* name : {"shuffleButton", "loopButton", "muteButton", "gridButton", "listButton",
                             "instrumentalCheck", "advancedButton", "seedLock"}) {
        auto* button = m_bench->window().findChild<QAbstractButton*>(QLatin1String(name));
        QVERIFY2(button, name);
        QAccessibleInterface* const at = faceOf(button);
        QVERIFY2(at->state().checkable, name);
        QVERIFY2(at->role() == QAccessible::CheckBox || at->role() == QAccessible::RadioButton, name);
        QCOMPARE(bool(at->state().checked), button->isChecked());
        QVERIFY2(at->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()),
                 name);
    }
    const bool before = m_bench->need<QAbstractButton>("shuffleButton")->isChecked();
    face("shuffleButton")->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(m_bench->studio().playback().shuffle(), !before);
    QCOMPARE(bool(face("shuffleButton")->state().checked), !before);
}

void TestAccessibleTree::slidersReadTheirValue()
{
    openWithSong();
    m_bench->need<QPushButton>("advancedButton")->click();
    auto* slider = m_bench->need<QSlider>("weirdnessSlider");
    QAccessibleInterface* const at = faceOf(slider);
    QCOMPARE(at->role(), QAccessible::Slider);
    slider->setValue(70);
    QCOMPARE(at->text(QAccessible::Value), QStringLiteral("0.70"));
    QCOMPARE(at->valueInterface()->currentValue().toDouble(), 0.7);
    QCOMPARE(at->valueInterface()->maximumValue().toDouble(), 1.0);
    at->valueInterface()->setCurrentValue(0.25);
    QCOMPARE(slider->value(), 25);
    m_bench->need("weirdnessSpin")->setLocale(QLocale(QLocale::German));
    QCOMPARE(at->text(QAccessible::Value), QStringLiteral("0,25"));

    auto* volume = m_bench->need<QSlider>("volumeSlider");
    volume->setValue(80);
    QCOMPARE(faceOf(volume)->text(QAccessible::Value), QStringLiteral("80%"));
    QCOMPARE(faceOf(volume)->valueInterface()->currentValue().toDouble(), 80.0);
}

void TestAccessibleTree::ratingIsASlider()
{
    openWithSong();
    QTRY_VERIFY(m_bench->seen("ratingEdit"));
    QAccessibleInterface* const at = face("ratingEdit");
    QCOMPARE(at->role(), QAccessible::Slider);
    QCOMPARE(at->text(QAccessible::Name), QStringLiteral("Rating"));
    QVERIFY(at->state().focusable);
    m_bench->need("ratingEdit")->setFocus();
    for (int star = 1; star <= 4; ++star)
        QTest::keyClick(m_bench->need("ratingEdit"), Qt::Key_Right);
    QCOMPARE(at->text(QAccessible::Value), QStringLiteral("4 of 5"));
    QAccessibleValueInterface* const value = at->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 4);
    QCOMPARE(value->minimumValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), 5);
    QTRY_COMPARE(m_bench->studio().library().summary(m_bench->song())->rating, 4); // not on its way through 2
    value->setCurrentValue(2);
    QTRY_COMPARE(m_bench->studio().library().summary(m_bench->song())->rating, 2);
}

void TestAccessibleTree::titleIsEditableText()
{
    openWithSong();
    QTRY_VERIFY(m_bench->seen("titleEdit"));
    const QString title = m_bench->studio().library().summary(m_bench->song())->title;
    QWidget* const edit = m_bench->window().findChild<QWidget*>(QStringLiteral("titleField"))->parentWidget();
    QAccessibleInterface* const at = faceOf(edit);
    QCOMPARE(at->role(), QAccessible::EditableText);
    QVERIFY(at->state().editable && at->state().focusable);
    QCOMPARE(at->text(QAccessible::Name), QStringLiteral("Title"));
    QCOMPARE(at->text(QAccessible::Value), title);
    QVERIFY(at->textInterface());
    QCOMPARE(at->textInterface()->text(0, int(title.size())), title);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F2);
    QAccessibleInterface* const field = faceOf(QApplication::focusWidget());
    QCOMPARE(field->role(), QAccessible::EditableText);
    QCOMPARE(field->text(QAccessible::Name), QStringLiteral("Title"));
}

void TestAccessibleTree::waveformIsASlider()
{
    openWithSong();
    QTest::keyClick(m_bench->songs(), Qt::Key_Return);
    auto* view = m_bench->need<WaveformView>("waveformView");
    QTRY_VERIFY(view->duration() > 5);
    m_bench->studio().playback().pause();
    view->seek(5);
    QAccessibleInterface* const at = faceOf(view);
    QCOMPARE(at->role(), QAccessible::Slider);
    QCOMPARE(at->text(QAccessible::Name), QStringLiteral("Position"));
    QVERIFY(at->text(QAccessible::Value).startsWith(QStringLiteral("0:05.0 of ")));
    QCOMPARE(at->valueInterface()->currentValue().toDouble(), 5.0);
}

RIFFDESK_TEST(tst_accessibletree, runWindowTest<TestAccessibleTree>);

#include "tst_accessibletree.moc"
