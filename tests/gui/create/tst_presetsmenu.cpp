#include "createbench.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "ui/create/presetlistmodel.h"
#include "ui/create/presetsdialog.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QInputDialog>
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

    [[nodiscard]] QString path(const char* name) const { return m_bench->file(QLatin1String(name)); }
    [[nodiscard]] QString problem() const { return m_bench->said("createProblem"); }
    [[nodiscard]] int drafts() const { return m_bench->find<QTabBar>("draftTabs")->count(); }
    [[nodiscard]] QMenu* menu(const char* within = nullptr) const
    {
        auto* found = m_bench->find<QPushButton>("presetsButton")->menu();
        Q_EMIT found->aboutToShow();
        return within ? found->findChild<QMenu*>(QLatin1String(within)) : found;
    }
    /// The entry of this text in a menu, or null.
    [[nodiscard]] static QAction* entry(const QMenu* menu, const char* text)
    {
        for (QAction* each : menu->actions()) {
            if (each->text() == QLatin1String(text))
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
    void answerName(const char* name) const
    {
        auto* dialog = m_bench->find<QInputDialog>("presetNameDialog");
        dialog->setTextValue(QLatin1String(name));
        dialog->accept();
        QTRY_VERIFY(!m_bench->panel->findChild<QInputDialog*>());
    }
    void chooseFile(const char* action, const char* file) const
    {
        trigger(action);
        auto* dialog = m_bench->panel->window()->findChild<QFileDialog*>(QStringLiteral("presetFileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path(file));
        delete dialog;
    }
    [[nodiscard]] static Preset preset(const char* name, int takes)
    {
        Form form = test::described(name);
        form.takes = takes;
        return presetOf(form, test::catalogue(), QLatin1String(name));
    }

    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->panel->setPresetsFolder(path("presets"));
    }
    void cleanup() { m_bench.reset(); }

    void keptUnderAName()
    {
        m_bench->prompt()->setPlainText(QStringLiteral("harp and rain"));
        const Form kept = m_bench->panel->form();
        trigger("savePresetAction");
        answerName("Rain & harp");
        m_bench->prompt()->setPlainText(QStringLiteral("drums"));
        QAction* again = entry(menu(), "Rain && harp");
        QVERIFY(again);
        again->trigger();
        QCOMPARE(m_bench->panel->form(), kept);
        QCOMPARE(drafts(), 2);
        QVERIFY(problem().isEmpty());

        again = entry(menu(), "Rain && harp");
        const QDir folder(path("presets"));
        const QString file = folder.filePath(folder.entryList(QDir::Files).constFirst());
        const QByteArray whole = test::readBytes(file);
        QVERIFY(test::writeBytes(file, "[")); // damaged while the menu is open
        again->trigger();
        QVERIFY(!problem().isEmpty());
        QCOMPARE(m_bench->panel->form(), kept);
        QVERIFY(!entry(menu(), "Rain && harp"));

        QVERIFY(test::writeBytes(file, whole));
        entry(menu("renamePresetMenu"), "Rain && harp")->trigger();
        answerName("Two");
        QVERIFY(!entry(menu(), "Rain && harp") && entry(menu(), "Two"));
        entry(menu("deletePresetMenu"), "Two")->trigger();
        QVERIFY(!entry(menu(), "Two"));
    }

    void keptInAFile()
    {
        m_bench->write(QStringLiteral("[Verse]\nla"));
        const Form kept = m_bench->panel->form();
        chooseFile("savePresetFileAction", "a folder/kept.json"); // it is made
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        m_bench->panel->newDraft();
        chooseFile("loadPresetFileAction", "a folder/kept.json");
        QCOMPARE(m_bench->panel->form(), kept);
        QCOMPARE(drafts(), 2); // the new one was blank
        chooseFile("savePresetFileAction", "a folder/kept.json/below.json");
        QVERIFY(!problem().isEmpty());
    }

    void draggedOutAndIn()
    {
        PresetStore store(m_bench->catalogue, path("presets"));
        QVERIFY(store.save(preset("Rain", 3)).ok());
        PresetListModel model(store, m_bench->catalogue);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
        QCOMPARE(data->urls().size(), 1);
        QVERIFY(data->urls().first().toLocalFile().endsWith(QStringLiteral("/Rain.riffdesk")));
        m_bench->prompt()->setPlainText(QStringLiteral("mine"));
        // The field would take its address for text.
        QVERIFY(test::dropOn(m_bench->prompt()->viewport(), *data));
        QCOMPARE(drafts(), 2);
        QCOMPARE(m_bench->panel->form().takes, 3); // the rest: unit/form/tst_formdrops
        m_bench->find<QTabBar>("draftTabs")->setCurrentIndex(0);
        QCOMPARE(m_bench->prompt()->toPlainText(), QStringLiteral("mine"));
    }

    void allPresetsInAWindow()
    {
        PresetStore store(m_bench->catalogue, path("presets"));
        QVERIFY(store.save(preset("Rain", 3)).ok() && store.save(preset("Other", 2)).ok());
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
        QCOMPARE(m_bench->panel->form().takes, 3);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(store.names(), QStringList{QStringLiteral("Rain")});
    }
};

RIFFDESK_TEST(tst_presetsmenu, riffdesk::test::runCreateTest<TestPresetsMenu>);

#include "tst_presetsmenu.moc"
