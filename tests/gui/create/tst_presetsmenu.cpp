#include "createbench.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "ui/create/presetlistmodel.h"
#include "ui/create/presetsdialog.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Keeping the form under a name or in a file, and getting it back. What a preset holds and what of a file is
/// refused: unit/form/tst_formrequest, tst_formdrops, tst_presets.
class TestPresetsMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->panel->setPresetsFolder(path("presets"));
    }
    void cleanup() { m_bench.reset(); }
    void roundTrip();
    void brokenFilesAreReported();
    void renamesAndDeletes();
    void savedToAFileAndLoaded();
    void unwritableIsTold();
    void aFieldTakesItForTheForm();
    void presetsAreDraggedOutAndIn();
    void allPresetsInAWindow();

private:
    [[nodiscard]] QString path(const char* name) const { return m_bench->dir.filePath(QLatin1String(name)); }
    [[nodiscard]] QPlainTextEdit* prompt() const { return m_bench->find<QPlainTextEdit>("styleOrIdeaEdit"); }
    [[nodiscard]] QString problem() const { return m_bench->find<QLabel>("createProblem")->text(); }
    [[nodiscard]] int takes() const { return m_bench->panel->form().takes; }
    [[nodiscard]] int drafts() const { return m_bench->find<QTabBar>("draftTabs")->count(); }
    [[nodiscard]] QMenu* menu() const
    {
        auto* found = m_bench->find<QPushButton>("presetsButton")->menu();
        Q_EMIT found->aboutToShow();
        return found;
    }
    /// The entry of this text in a menu, or null.
    [[nodiscard]] static QAction* entry(const QMenu* menu, const QString& text)
    {
        for (QAction* each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    void trigger(const char* action) const
    {
        auto* found = menu()->findChild<QAction*>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
    }
    void answerName(const QString& name) const
    {
        auto* dialog = m_bench->find<QInputDialog>("presetNameDialog");
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!m_bench->panel->findChild<QInputDialog*>());
    }
    void save(const QString& name) const
    {
        trigger("savePresetAction");
        answerName(name);
    }
    void chooseFile(const char* action, const QString& file) const
    {
        trigger(action);
        auto* dialog = m_bench->panel->window()->findChild<QFileDialog*>(QStringLiteral("presetFileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }
    /// Whether it was taken.
    static bool drop(QWidget* target, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return test::dropOn(target, data);
    }
    [[nodiscard]] QString put(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] Preset rain() const
    {
        Preset preset;
        preset.name = QStringLiteral("Rain");
        preset.takes = 3;
        preset.request = SongRequest(QStringLiteral("generate"), m_bench->catalogue.defaultModel());
        preset.request.set(QStringLiteral("custom"), true);
        preset.request.set(QStringLiteral("lyric"), QStringLiteral("[Verse]\nla"));
        preset.hidden.insert(QStringLiteral("prompt"), QStringLiteral("harp and rain"));
        return preset;
    }

    std::unique_ptr<CreateBench> m_bench;
};

void TestPresetsMenu::roundTrip()
{
    prompt()->setPlainText(QStringLiteral("harp and rain"));
    const Form kept = m_bench->panel->form();
    save(QStringLiteral("Rain & harp"));
    prompt()->setPlainText(QStringLiteral("drums"));
    QAction* preset = entry(menu(), QStringLiteral("Rain && harp"));
    QVERIFY(preset);
    preset->trigger();
    QCOMPARE(m_bench->panel->form(), kept);
    QVERIFY(problem().isEmpty());
}

void TestPresetsMenu::brokenFilesAreReported()
{
    save(QStringLiteral("Good"));
    const QDir folder(path("presets"));
    QFile file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QAction* good = entry(menu(), QStringLiteral("Good"));
    QVERIFY(good);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // damaged while the menu is open
    file.write(QByteArray(1 << 20, '['));
    file.close();
    prompt()->setPlainText(QStringLiteral("mine"));
    const Form before = m_bench->panel->form();
    good->trigger();
    QVERIFY(!problem().isEmpty());
    QVERIFY(!entry(menu(), QStringLiteral("Good")));
    QCOMPARE(m_bench->panel->form(), before);
    QCOMPARE(drafts(), 1);
}

void TestPresetsMenu::renamesAndDeletes()
{
    save(QStringLiteral("One"));
    entry(menu()->findChild<QMenu*>(QStringLiteral("renamePresetMenu")), QStringLiteral("One"))->trigger();
    answerName(QStringLiteral("Two"));
    QVERIFY(!entry(menu(), QStringLiteral("One")));
    QVERIFY(entry(menu(), QStringLiteral("Two")));
    entry(menu()->findChild<QMenu*>(QStringLiteral("deletePresetMenu")), QStringLiteral("Two"))->trigger();
    QVERIFY(!entry(menu(), QStringLiteral("Two")));
}

void TestPresetsMenu::savedToAFileAndLoaded()
{
    m_bench->write(QStringLiteral("[Verse]\nla"));
    prompt()->setPlainText(QStringLiteral("hidden prompt"));
    chooseFile("savePresetFileAction", path("kept.json"));
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    m_bench->panel->newDraft();
    chooseFile("loadPresetFileAction", path("kept.json"));
    QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nla"));
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("hidden prompt"));
    QCOMPARE(drafts(), 2); // the new one was blank
}

void TestPresetsMenu::unwritableIsTold()
{
    chooseFile("savePresetFileAction", path("rain.json/below/it.json"));
    QVERIFY(problem().isEmpty()); // a folder is made
    static_cast<void>(put("file", "x"));
    chooseFile("savePresetFileAction", path("file/below.json"));
    QVERIFY(!problem().isEmpty());
}

/// Else the field would take its address for text.
void TestPresetsMenu::aFieldTakesItForTheForm()
{
    prompt()->setPlainText(QStringLiteral("mine"));
    QVERIFY(drop(prompt()->viewport(), put("rain.json", rain().toJson(m_bench->catalogue))));
    QCOMPARE(drafts(), 2);
    QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nla"));
    m_bench->find<QTabBar>("draftTabs")->setCurrentIndex(0);
    QCOMPARE(prompt()->toPlainText(), QStringLiteral("mine"));
}

void TestPresetsMenu::presetsAreDraggedOutAndIn()
{
    PresetStore store(m_bench->catalogue, path("presets"));
    QVERIFY(store.save(rain()).ok());
    PresetListModel model(store, m_bench->catalogue);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
    QVERIFY(data);
    QCOMPARE(data->urls().size(), 1);
    const QString file = data->urls().first().toLocalFile();
    QVERIFY(file.endsWith(QStringLiteral("/Rain.json")));
    QVERIFY(drop(m_bench->panel.get(), file));
    QCOMPARE(takes(), 3); // the rest: unit/form/tst_formdrops
}

void TestPresetsMenu::allPresetsInAWindow()
{
    PresetStore store(m_bench->catalogue, path("presets"));
    Preset other = rain();
    other.name = QStringLiteral("Other");
    other.takes = 2;
    QVERIFY(store.save(rain()).ok() && store.save(other).ok());
    trigger("allPresetsAction");
    auto* dialog = m_bench->panel->window()->findChild<PresetsDialog*>();
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_VERIFY(dialog->isActiveWindow());
    auto* list = dialog->findChild<QListView*>(QStringLiteral("presetList"));
    QCOMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete); // "Other"
    QCOMPARE(list->model()->rowCount(), 1);
    dialog->findChild<QPushButton*>(QStringLiteral("presetUseButton"))->click();
    QCOMPARE(takes(), 3);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(store.names(), QStringList{QStringLiteral("Rain")});
}

RIFFDESK_TEST(tst_presetsmenu, riffdesk::test::runCreateTest<TestPresetsMenu>);

#include "tst_presetsmenu.moc"
