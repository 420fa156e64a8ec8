#include "support/testprogram.h"
#include "tests/gui/window/windowbench.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace riffdesk;
using namespace riffdesk::test;

/// The shortcuts as a user changes them in the settings, and where they are heard and told afterwards.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void aNewKeyActsAtOnceAndIsKept();
    void itIsToldWhereverKeysAreTold();
    void whoLosesAKeyIsToldBefore();
    void fixedKeysStay_data();
    void fixedKeysStay();
    void aKeyIsTakenAwayAndReset();
    void aKeptKeyWinsOverANewOne();
    void everyCommandIsListedOnce();
    void searchFindsWordsAndKeys();

private:
    void openPage();
    void choose(const QString& search);
    void record(int key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QAction* action(const char* name) const;
    [[nodiscard]] QString told() const { return page<QLabel>("shortcutOutcome")->text(); }
    template <typename T> [[nodiscard]] T* page(const char* name) const
    {
        return m_bench->window().findChild<T*>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
};

void TestShortcuts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<WindowBench>(*m_folder);
}

QAction* TestShortcuts::action(const char* name) const
{
    return m_bench->window().findChild<QAction*>(QLatin1String(name));
}

void TestShortcuts::openPage()
{
    QTest::keyClick(&m_bench->window(), Qt::Key_Comma, Qt::ControlModifier);
    auto* tabs = page<QTabWidget>("settingsTabs");
    QVERIFY(tabs && tabs->isVisible());
    tabs->setCurrentIndex(tabs->count() - 1);
    QVERIFY(page<QTreeWidget>("shortcutTable")->isVisible());
}

/// The only one with these words.
void TestShortcuts::choose(const QString& search)
{
    auto* line = page<QLineEdit>("shortcutSearch");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, search);
    auto* table = page<QTreeWidget>("shortcutTable");
    QVERIFY(table->currentItem() && !table->currentItem()->isHidden());
}

void TestShortcuts::record(int key, Qt::KeyboardModifiers modifiers)
{
    auto* recorder = page<QKeySequenceEdit>("shortcutRecorder");
    recorder->setFocus();
    QTest::keyClick(recorder, Qt::Key(key), modifiers);
}

void TestShortcuts::aNewKeyActsAtOnceAndIsKept()
{
    openPage();
    choose(QStringLiteral("level meter"));
    QVERIFY(!page<QPushButton>("assignShortcutButton")->isEnabled());
    record(Qt::Key_F7);
    QCOMPARE(told(), QString());
    QTest::mouseClick(page<QPushButton>("assignShortcutButton"), Qt::LeftButton);
    page<QDialog>("settingsDialog")->reject();
    const bool before = action("levelMeterAction")->isChecked();
    QTest::keyClick(&m_bench->window(), Qt::Key_F7);
    QCOMPARE(action("levelMeterAction")->isChecked(), !before);

    m_bench.reset();
    QVERIFY(QSettings(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
                .allKeys()
                .contains(QStringLiteral("state/shortcuts/levelMeterAction")));
    m_bench = std::make_unique<WindowBench>(*m_folder);
    QCOMPARE(action("levelMeterAction")->shortcut(), QKeySequence(Qt::Key_F7));
}

void TestShortcuts::itIsToldWhereverKeysAreTold()
{
    openPage();
    choose(QStringLiteral("settings"));
    record(Qt::Key_F8);
    QTest::mouseClick(page<QPushButton>("assignShortcutButton"), Qt::LeftButton);
    page<QDialog>("settingsDialog")->reject();
    QCOMPARE(action("settingsAction")->toolTip(), QStringLiteral("Settings (F8)"));

    QTest::keyClick(&m_bench->window(), Qt::Key_F1, Qt::ControlModifier);
    QString words;
    for (const QLabel* label : page<QDialog>("shortcutsDialog")->findChildren<QLabel*>())
        words += label->text() + QLatin1Char('\n');
    QVERIFY2(words.contains(QStringLiteral("Settings\nF8\n")), qPrintable(words));
    QVERIFY(!words.contains(QStringLiteral("Ctrl+,")));
    QTest::keyClick(page<QDialog>("shortcutsDialog"), Qt::Key_Escape);

    QTest::keyClick(&m_bench->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(m_bench->need("actionPickerSearch"), QStringLiteral("settings"));
    const auto* list = m_bench->need<QListView>("actionPickerList");
    const QString where = list->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(where.contains(QStringLiteral("F8")), qPrintable(where));
}

void TestShortcuts::whoLosesAKeyIsToldBefore()
{
    openPage();
    choose(QStringLiteral("level meter"));
    record(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(told(), QStringLiteral("Ctrl+E is now “Export”. Assign takes it from there."));
    QCOMPARE(action("exportSongsAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QTest::mouseClick(page<QPushButton>("assignShortcutButton"), Qt::LeftButton);
    QVERIFY(action("exportSongsAction")->shortcut().isEmpty());
    QCOMPARE(action("exportSongsAction")->toolTip(), QStringLiteral("Export"));
    QCOMPARE(action("levelMeterAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    // The other way round, Reset brings it back to its own and takes it from here.
    choose(QStringLiteral("file export"));
    QTest::mouseClick(page<QPushButton>("resetShortcutButton"), Qt::LeftButton);
    QCOMPARE(action("exportSongsAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QVERIFY(action("levelMeterAction")->shortcut().isEmpty());
}

void TestShortcuts::fixedKeysStay_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("create") << QKeySequence(Qt::CTRL | Qt::Key_Return);
    QTest::newRow("waveform") << QKeySequence(Qt::SHIFT | Qt::Key_Left);
    QTest::newRow("comparison") << QKeySequence(Qt::Key_G);
    QTest::newRow("draft") << QKeySequence(Qt::CTRL | Qt::Key_PageDown);
    QTest::newRow("menu") << QKeySequence(Qt::ALT | Qt::Key_F);
    QTest::newRow("text") << QKeySequence(Qt::CTRL | Qt::Key_X);
}

void TestShortcuts::fixedKeysStay()
{
    QFETCH(QKeySequence, key);
    openPage();
    choose(QStringLiteral("level meter"));
    record(key[0].key(), key[0].keyboardModifiers());
    QVERIFY2(told().startsWith(key.toString(QKeySequence::NativeText) + QStringLiteral(" is fixed")),
             qPrintable(told()));
    QVERIFY(!page<QPushButton>("assignShortcutButton")->isEnabled());
}

void TestShortcuts::aKeyIsTakenAwayAndReset()
{
    openPage();
    choose(QStringLiteral("play or pause"));
    auto* recorder = page<QKeySequenceEdit>("shortcutRecorder");
    QCOMPARE(recorder->keySequence(), QKeySequence(Qt::Key_Space));
    QTest::mouseClick(recorder->findChild<QToolButton*>(), Qt::LeftButton); // its cross
    QTest::mouseClick(page<QPushButton>("assignShortcutButton"), Qt::LeftButton);
    QVERIFY(action("playPauseAction")->shortcuts().isEmpty());
    m_bench->openWindow();
    QVERIFY(action("playPauseAction")->shortcuts().isEmpty());
    openPage();
    QTest::mouseClick(page<QPushButton>("resetShortcutsButton"), Qt::LeftButton);
    const QList<QKeySequence> usual{QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_K)};
    QCOMPARE(action("playPauseAction")->shortcuts(), usual);
    QVERIFY(!page<QPushButton>("resetShortcutsButton")->isEnabled());
}

/// As after an update that uses a key which was free, and makes another one fixed.
void TestShortcuts::aKeptKeyWinsOverANewOne()
{
    m_bench.reset();
    QSettings kept(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    kept.setValue(QStringLiteral("state/shortcuts/levelMeterAction"), QByteArray("Ctrl+E")); // of Export
    kept.setValue(QStringLiteral("state/shortcuts/importFilesAction"), QByteArray("Ctrl+G")); // of the grid
    kept.setValue(QStringLiteral("state/shortcuts/ledgerAction"), QByteArray("F2")); // fixed
    kept.sync();
    m_bench = std::make_unique<WindowBench>(*m_folder);
    QCOMPARE(action("levelMeterAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    QVERIFY(action("exportSongsAction")->shortcuts().isEmpty());
    QCOMPARE(action("importFilesAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    QVERIFY(action("ledgerAction")->shortcuts().isEmpty());
    const bool before = action("levelMeterAction")->isChecked();
    QTest::keyClick(&m_bench->window(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(action("levelMeterAction")->isChecked(), !before);
    openPage();
    choose(QStringLiteral("level meter"));
    QTest::mouseClick(page<QPushButton>("resetShortcutButton"), Qt::LeftButton);
    choose(QStringLiteral("file export"));
    QTest::mouseClick(page<QPushButton>("resetShortcutButton"), Qt::LeftButton);
    QCOMPARE(action("exportSongsAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
}

void TestShortcuts::everyCommandIsListedOnce()
{
    openPage();
    const auto* table = page<QTreeWidget>("shortcutTable");
    QStringList rows;
    QStringList keys;
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        rows << table->topLevelItem(i)->text(0);
        keys << table->topLevelItem(i)->text(1);
    }
    QCOMPARE(rows.removeDuplicates(), 0);
    QVERIFY(rows.size() > 50);
    QVERIFY(!rows.contains(QStringLiteral("File › Create"))); // pays, and its keys are fixed
    for (const char* key : {"Space; K", "J", "L", "P", "X", "U", "0", "5", "Del", "Ctrl+F"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
}

void TestShortcuts::searchFindsWordsAndKeys()
{
    openPage();
    const auto* table = page<QTreeWidget>("shortcutTable");
    choose(QStringLiteral("ctrl+shift+s"));
    QCOMPARE(table->currentItem()->text(0), QStringLiteral("Play › Shuffle"));
    choose(QStringLiteral("zoom in"));
    QCOMPARE(table->currentItem()->text(0), QStringLiteral("Play › Zoom › Zoom in"));
}

RIFFDESK_TEST(tst_shortcuts, runWindowTest<TestShortcuts>);

#include "tst_shortcuts.moc"
