#include "playback/playback.h"
#include "support/testprogram.h"
#include "ui/create/formfield.h"
#include "ui/create/requestform.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>

#include <set>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

QString nameOf(const QWidget* widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

bool isInnerPart(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(widget.parentWidget())
           || widget.objectName().startsWith(QLatin1String("qt_"))
           || qobject_cast<const QTabBar*>(widget.parentWidget());
}

/// Of buttons that exclude each other Tab comes by the chosen one; the arrows lead to the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && (button->autoExclusive() || button->group()) && !button->isChecked();
}

/// The widgets that Tab has to come by as the window stands.
std::set<QWidget*> tabStops(const QWidget& window)
{
    std::set<QWidget*> stops;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* each : all)
        if (each->isVisible() && each->isEnabled() && each->window() == &window && !each->focusProxy()
            && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isReachedByArrows(*each))
            stops.insert(each);
    return stops;
}

bool hasName(const QWidget& widget, const QWidget& window)
{
    if (!widget.accessibleName().isEmpty())
        return true;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button && !button->text().isEmpty())
        return true;
    const QList<QLabel*> labels = window.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) {
        return label->buddy() == &widget && !label->text().isEmpty();
    });
}

QRect placeIn(const QWidget& form, const QWidget& widget)
{
    return {widget.mapTo(&form, QPoint()), widget.size()};
}

/// The field of the form that it is in, or itself.
const QWidget& fieldOf(const QWidget& widget)
{
    const QWidget* at = &widget;
    while (at && !qobject_cast<const FormField*>(at))
        at = at->parentWidget();
    return at ? *at : widget;
}

/// As one reads: below, or in the same row further on.
bool isAfter(const QRect& place, const QRect& before, bool mirrored)
{
    const int shared = qMin(place.bottom(), before.bottom()) - qMax(place.top(), before.top());
    const bool isSameRow = 2 * shared > qMin(place.height(), before.height());
    if (!isSameRow)
        return place.center().y() > before.center().y();
    return mirrored ? place.center().x() < before.center().x() : place.center().x() > before.center().x();
}

/// Fewer are a caret or nothing.
constexpr int leastPixelsOfARing = 24;

int differingPixels(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    return count;
}

void collect(const QMenu& menu, QList<QAction*>& into)
{
    const QList<QAction*> entries = menu.actions();
    for (QAction* entry : entries) {
        if (entry->menu())
            collect(*entry->menu(), into);
        if (!entry->isSeparator())
            into << entry;
    }
}

QString mnemonicOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

} // namespace

/// What can be done without a mouse, and what a screen reader says.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_bench.reset();
        m_folder.reset();
    }
    void tabComesByEverything_data();
    void tabComesByEverything();
    void tabFollowsWhatIsSeen_data();
    void tabFollowsWhatIsSeen();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void everythingHasAName();
    void menusAreWhole();
    void shortcutsAreUnique();
    void helpListsEveryKey();
    void iconsHaveToolTips();
    void spacePressesTheButtonWithTheFocus();
    void arrowsChooseTheVoice();
    void panelsComeAndGo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
};

void TestKeyboard::init()
{
    m_folder = WindowBench::folderWithSong();
    m_bench = std::make_unique<WindowBench>(*m_folder);
}

void TestKeyboard::tabComesByEverything_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("instrumental");
    QTest::addColumn<bool>("backwards");
    QTest::newRow("nothing made yet") << QString() << false << false;
    QTest::newRow("a song, write, advanced") << QStringLiteral("Generate") << true << false;
    QTest::newRow("a song, replace section") << QStringLiteral("Replace section") << true << false;
    QTest::newRow("backwards") << QStringLiteral("Cover") << true << true;
}

void TestKeyboard::tabComesByEverything()
{
    QFETCH(QString, action);
    QFETCH(bool, instrumental);
    QFETCH(bool, backwards);
    if (action.isEmpty())
        m_bench = std::make_unique<WindowBench>(); // without the song
    MainWindow& window = m_bench->window();
    if (!action.isEmpty()) {
        const QString id = m_bench->song();
        QVERIFY(!id.isEmpty());
        window.findChild<LibraryPanel*>()->select(id);
        m_bench->need<QPushButton>("advancedButton")->click();
        auto* actions = m_bench->need<QComboBox>("actionCombo");
        actions->setCurrentIndex(actions->findText(action));
        QCOMPARE(actions->currentText(), action);
    }
    if (instrumental)
        m_bench->need<QAbstractButton>("instrumentalCheck")->click();
    m_bench->need("searchEdit")->setFocus();
    QWidget* const first = QApplication::focusWidget();
    QVERIFY(first);
    const std::set<QWidget*> wanted = tabStops(window);
    QVERIFY(wanted.size() > 10);
    std::set<QWidget*> visited;
    QStringList way;
    do {
        QWidget* const at = QApplication::focusWidget();
        visited.insert(at);
        way << nameOf(at);
        // What was unfolded has its place once the layouts have settled.
        QVERIFY2(QTest::qWaitFor([at] { return at->visibleRegion().boundingRect().height() > 0; },
                                 test::patienceMs),
                 qPrintable(nameOf(at) + QStringLiteral(" has the focus but cannot be seen")));
        QTest::keyClick(at, backwards ? Qt::Key_Backtab : Qt::Key_Tab,
                        backwards ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget() != at,
                 qPrintable(nameOf(at) + QStringLiteral(" does not let go of the focus")));
        QVERIFY2(visited.size() <= wanted.size() && way.size() < 200,
                 qPrintable(way.join(QStringLiteral(" → "))));
    } while (QApplication::focusWidget() != first);
    QStringList missed;
    for (const QWidget* each : wanted)
        if (visited.count(const_cast<QWidget*>(each)) == 0)
            missed << nameOf(each);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
    QCOMPARE(int(way.size()), int(visited.size())); // each once
}

void TestKeyboard::tabFollowsWhatIsSeen_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("usual") << 1440 << false;
    QTest::newRow("narrow") << 1024 << false;
    QTest::newRow("right to left") << 1440 << true;
}

void TestKeyboard::tabFollowsWhatIsSeen()
{
    QFETCH(int, width);
    QFETCH(bool, mirrored);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto usual = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    m_bench->openWindow({width, 900});
    const QString id = m_bench->song();
    QVERIFY(!id.isEmpty());
    m_bench->window().findChild<LibraryPanel*>()->select(id);
    auto* const form = m_bench->window().findChild<RequestForm*>();
    m_bench->need<QPushButton>("advancedButton")->click();
    m_bench->need<QPlainTextEdit>("lyricsEdit")->setPlainText(QStringLiteral("[Verse]\nOne\n[Chorus]\nTwo"));
    QTRY_VERIFY(m_bench->seen("lyricsSectionsButton"));
    m_bench->need<QAbstractButton>("lyricsSectionsButton")->setChecked(true);
    for (QAbstractSlider* slider : form->findChildren<QAbstractSlider*>())
        if (slider->objectName().endsWith(QLatin1String("Slider")))
            slider->setValue(slider->minimum()); // the ways back to the default come
    auto* actions = m_bench->need<QComboBox>("actionCombo");
    const auto outOfOrder = [&] {
        QStringList wrong;
        const std::set<QWidget*> stops = tabStops(m_bench->window());
        const QWidget* before = nullptr;
        for (QWidget* at = form->nextInFocusChain(); at != form; at = at->nextInFocusChain()) {
            if (!form->isAncestorOf(at) || stops.count(at) == 0)
                continue;
            if (before) {
                const bool sameField = &fieldOf(*at) == &fieldOf(*before);
                const QRect place = placeIn(*form, sameField ? *at : fieldOf(*at));
                const QRect last = placeIn(*form, sameField ? *before : fieldOf(*before));
                if (!isAfter(place, last, mirrored))
                    wrong << QStringLiteral("%1: %2 comes after %3")
                                 .arg(actions->currentText(), nameOf(at), nameOf(before));
            }
            before = at;
        }
        return before ? wrong : QStringList{QStringLiteral("nothing to go to")};
    };
    QStringList wrong;
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        // Layouts settle over a few rounds.
        static_cast<void>(QTest::qWaitFor([&] { return outOfOrder().isEmpty(); }, 1'000));
        wrong += outOfOrder();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

void TestKeyboard::theFocusIsSeen_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("dark") << int(Theme::Mode::Dark);
    QTest::newRow("light") << int(Theme::Mode::Light);
}

void TestKeyboard::theFocusIsSeen()
{
    QFETCH(int, mode);
    Theme::apply(*qApp, Theme::Mode(mode));
    const auto usual = qScopeGuard([] { Theme::apply(*qApp, Theme::Mode::Dark); });
    MainWindow& window = m_bench->window();
    const QString id = m_bench->song();
    QVERIFY(!id.isEmpty());
    window.findChild<LibraryPanel*>()->select(id);
    QTest::keyClick(m_bench->songs(), Qt::Key_Return); // the player's buttons are enabled
    QTRY_VERIFY(m_bench->need("playButton")->isEnabled());
    m_bench->studio().playback().pause();
    m_bench->need<QPushButton>("advancedButton")->click();
    m_bench->need<QPlainTextEdit>("lyricsEdit")->setPlainText(QStringLiteral("[Verse]\nOne\n[Chorus]\nTwo"));
    QTRY_VERIFY(m_bench->seen("lyricsSectionsButton"));
    m_bench->need<QAbstractButton>("lyricsSectionsButton")->setChecked(true);
    auto* tabs = m_bench->need<QTabBar>("detailsTabs");
    QStringList unseen;
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QApplication::processEvents(); // layouts
        m_bench->need("searchEdit")->setFocus();
        QWidget* const first = QApplication::focusWidget();
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* const at = QApplication::focusWidget();
            QApplication::processEvents(); // the form scrolls it into view
            const QRect place = placeIn(window, *at).adjusted(-4, -4, 4, 4);
            const QImage with = window.grab(place).toImage();
            at->clearFocus();
            const QImage without = window.grab(place).toImage();
            at->setFocus(Qt::TabFocusReason);
            if (differingPixels(with, without) < leastPixelsOfARing)
                unseen << nameOf(at);
        } while (QApplication::focusWidget() != first);
    }
    unseen.removeDuplicates();
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral(", "))));
}

void TestKeyboard::everythingHasAName()
{
    MainWindow& window = m_bench->window();
    const QString id = m_bench->song();
    QVERIFY(!id.isEmpty());
    window.findChild<LibraryPanel*>()->select(id);
    m_bench->need<QPushButton>("advancedButton")->click();
    auto* actions = m_bench->need<QComboBox>("actionCombo");
    QStringList nameless;
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        for (const QWidget* each : tabStops(window))
            if (!hasName(*each, window))
                nameless << nameOf(each);
    }
    auto* tabs = m_bench->need<QTabBar>("detailsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        for (const QWidget* each : tabStops(window))
            if (!hasName(*each, window))
                nameless << nameOf(each);
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestKeyboard::menusAreWhole()
{
    const auto* bar = m_bench->window().findChild<QMenuBar*>();
    QVERIFY(bar && bar->actions().size() >= 5);
    QStringList titles;
    for (const QAction* top : bar->actions()) {
        QVERIFY2(!mnemonicOf(top->text()).isEmpty(), qPrintable(top->text()));
        titles << mnemonicOf(top->text());
        QList<QAction*> entries;
        collect(*top->menu(), entries);
        QVERIFY(!entries.isEmpty());
        QStringList letters;
        for (const QAction* entry : std::as_const(entries)) {
            QVERIFY2(!entry->text().trimmed().isEmpty(), qPrintable(top->text()));
            const QString letter = mnemonicOf(entry->text());
            if (top->menu()->actions().contains(const_cast<QAction*>(entry)) && !letter.isEmpty())
                letters << letter;
        }
        QStringList once = letters;
        once.removeDuplicates();
        QVERIFY2(once == letters,
                 qPrintable(top->text() + QLatin1Char(' ') + letters.join(QLatin1Char(' '))));
    }
    QStringList once = titles;
    once.removeDuplicates();
    QCOMPARE(once, titles);
}

void TestKeyboard::shortcutsAreUnique()
{
    QStringList keys;
    const QList<QAction*> actions = m_bench->window().findChildren<QAction*>();
    for (const QAction* action : actions)
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString();
    const QList<QShortcut*> shortcuts = m_bench->window().findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts)
        keys << shortcut->key().toString();
    keys.sort();
    QVERIFY(keys.contains(QStringLiteral("Ctrl+Return")));
    QVERIFY(keys.size() > 20);
    QStringList once = keys;
    once.removeDuplicates();
    QCOMPARE(keys, once);
}

void TestKeyboard::helpListsEveryKey()
{
    QTest::keyClick(&m_bench->window(), Qt::Key_F1, Qt::ControlModifier);
    auto* dialog = m_bench->window().findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
    QVERIFY(dialog && dialog->isVisible());
    QString words;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        words += label->text() + QLatin1Char('\n');
    const QList<QAction*> actions = m_bench->window().findChildren<QAction*>();
    for (const QAction* action : actions) {
        for (const QKeySequence& key : action->shortcuts())
            QVERIFY2(words.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QVERIFY(words.contains(QStringLiteral("Shift+Left"))); // on the waveform
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_bench->window().findChild<QDialog*>(QStringLiteral("shortcutsDialog")) == nullptr);
}

void TestKeyboard::iconsHaveToolTips()
{
    const QString id = m_bench->song();
    QVERIFY(!id.isEmpty());
    QStringList silent;
    int looked = 0;
    const QList<QAbstractButton*> buttons = m_bench->window().findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool icon = tool ? tool->toolButtonStyle() == Qt::ToolButtonIconOnly || tool->text().isEmpty()
                               : button->text().isEmpty() && !button->icon().isNull();
        if (!icon || isInnerPart(*button))
            continue;
        ++looked;
        if (button->toolTip().isEmpty() || (button->accessibleName().isEmpty() && button->text().isEmpty()))
            silent << nameOf(button);
    }
    QVERIFY(looked >= 8);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral(", "))));
}

void TestKeyboard::spacePressesTheButtonWithTheFocus()
{
    auto* advanced = m_bench->need<QPushButton>("advancedButton");
    const bool before = advanced->isChecked();
    advanced->setFocus(Qt::TabFocusReason);
    QTest::keyClick(advanced, Qt::Key_Space);
    QCOMPARE(advanced->isChecked(), !before);
}

void TestKeyboard::arrowsChooseTheVoice()
{
    auto* either = m_bench->need<QAbstractButton>("vocalsChoice0");
    auto* female = m_bench->need<QAbstractButton>("vocalsChoice1");
    either->setFocus(Qt::TabFocusReason);
    QTest::keyClick(either, Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), female);
    QVERIFY(female->isChecked());
    QTest::keyClick(female, Qt::Key_Left);
    QVERIFY(either->isChecked());
    QVERIFY(m_bench->seen("lyricsEdit"));
    m_bench->click("instrumentalCheck");
    QVERIFY(!m_bench->seen("vocalsChoice0"));
    QVERIFY(!m_bench->seen("lyricsEdit"));
}

void TestKeyboard::panelsComeAndGo()
{
    const auto key = [this](Qt::Key number) {
        QTest::keyClick(&m_bench->window(), number, Qt::ControlModifier);
    };
    for (const auto& [number, name] :
         {std::pair(Qt::Key_1, "createPanel"), std::pair(Qt::Key_2, "libraryPanel"),
          std::pair(Qt::Key_3, "detailsPanel")}) {
        QVERIFY(m_bench->seen(name));
        key(number);
        QVERIFY2(!m_bench->seen(name), name);
        key(number);
        QVERIFY2(m_bench->seen(name), name);
    }
    key(Qt::Key_1);
    key(Qt::Key_3);
    key(Qt::Key_2);
    QVERIFY2(m_bench->seen("libraryPanel"), "an empty window would be a puzzle");
    QTest::keyClick(&m_bench->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_bench->seen("createPanel"));
    QCOMPARE(QApplication::focusWidget(), m_bench->need("styleOrIdeaEdit"));
}

RIFFDESK_TEST(tst_keyboard, runWindowTest<TestKeyboard>);

#include "tst_keyboard.moc"
