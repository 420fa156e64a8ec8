#include "createbench.h"
#include "support/dropping.h"
#include "support/testhome.h"
#include "ui/create/presetlistmodel.h"
#include "ui/create/presetsdialog.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTabBar>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Presets and recipes as files, in and out.
class TestPresetFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] QPlainTextEdit* prompt() const { return m_bench->find<QPlainTextEdit>("promptEdit"); }
    [[nodiscard]] QString path(const char* name) const { return m_bench->dir.filePath(QLatin1String(name)); }
    [[nodiscard]] QString problem() const { return m_bench->find<QLabel>("createProblem")->text(); }

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

    void trigger(const char* action) const
    {
        QMenu* menu = m_bench->find<QPushButton>("presetsButton")->menu();
        Q_EMIT menu->aboutToShow();
        auto* found = menu->findChild<QAction*>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
    }

    void answer(const QString& file) const
    {
        auto* dialog = m_bench->panel->window()->findChild<QFileDialog*>(QStringLiteral("presetFileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->panel->setPresetsFolder(path("presets"));
    }

    void droppedOnThePanelItFillsTheForm()
    {
        const QString file = put("rain.json", rain().toJson(m_bench->catalogue));
        QVERIFY(drop(m_bench->panel.get(), file));
        QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nla"));
        QCOMPARE(m_bench->find<QSpinBox>("takesSpin")->value(), 3);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("harp and rain")); // though hidden
        QVERIFY(problem().isEmpty());
        QVERIFY(QFile::exists(file));
    }

    void aFieldTakesItForTheForm()
    {
        // Else the field would take its address for text.
        prompt()->setPlainText(QStringLiteral("mine"));
        QVERIFY(drop(prompt()->viewport(), put("rain.json", rain().toJson(m_bench->catalogue))));
        QCOMPARE(m_bench->find<QTabBar>("draftTabs")->count(), 2);
        QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nla"));
        m_bench->find<QTabBar>("draftTabs")->setCurrentIndex(0);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("mine"));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too large") << QByteArray(Preset::mostBytes + 1, ' ');
        QTest::newRow("something else") << QByteArray("{\"name\": \"package\"}");
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        prompt()->setPlainText(QStringLiteral("mine"));
        const SongRequest before = m_bench->panel->request();
        drop(m_bench->panel.get(), put("bad.json", bytes));
        QVERIFY(!problem().isEmpty());
        QCOMPARE(m_bench->panel->request(), before);
        QCOMPARE(m_bench->find<QTabBar>("draftTabs")->count(), 1);
    }

    void savedAndLoadedThroughTheMenu()
    {
        m_bench->write(QStringLiteral("[Verse]\nla"));
        prompt()->setPlainText(QStringLiteral("hidden prompt"));
        trigger("savePresetFileAction");
        answer(path("kept.json"));
        QVERIFY2(problem().isEmpty(), qPrintable(problem()));
        m_bench->panel->newDraft();
        trigger("loadPresetFileAction");
        answer(path("kept.json"));
        QCOMPARE(m_bench->panel->request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nla"));
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("hidden prompt"));
        QCOMPARE(m_bench->find<QTabBar>("draftTabs")->count(), 2); // the new one was blank
    }

    void unwritableIsTold()
    {
        trigger("savePresetFileAction");
        answer(path("rain.json/below/it.json"));
        QVERIFY(problem().isEmpty()); // a folder is made
        static_cast<void>(put("file", "x"));
        trigger("savePresetFileAction");
        answer(path("file/below.json"));
        QVERIFY(!problem().isEmpty());
    }

    void presetsAreDraggedOutAsFiles()
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
        const Result<Preset> back = Preset::fromFile(m_bench->catalogue, file);
        QVERIFY(back.ok());
        QCOMPARE(back->hidden, rain().hidden);
        QVERIFY(drop(m_bench->panel.get(), file)); // and in again
        QCOMPARE(m_bench->find<QSpinBox>("takesSpin")->value(), 3);
    }

    void allPresetsInAWindow()
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
        QCOMPARE(m_bench->find<QSpinBox>("takesSpin")->value(), 3);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(store.names(), QStringList{QStringLiteral("Rain")});
    }
};

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestPresetFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presetfiles.moc"
