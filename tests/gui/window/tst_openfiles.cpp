#include "form/preset.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "windowbench.h"

#include <QPlainTextEdit>
#include <QTabBar>

using namespace riffdesk;
using namespace riffdesk::test;

/// Files that the desktop opens with the program.
class TestOpenFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

    [[nodiscard]] QString recipe(const char* prompt) const
    {
        Preset preset;
        preset.name = QLatin1String(prompt);
        preset.request.setAction(QStringLiteral("generate"));
        preset.request.set(QStringLiteral("prompt"), QLatin1String(prompt));
        const QString path = m_files.filePath(preset.fileName());
        return writeBytes(path, preset.toJson(Catalogue::builtIn(), Preset::Kind::Recipe)) ? path : QString();
    }
    static QString prompt(const WindowBench& bench)
    {
        return bench.need<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText();
    }

private Q_SLOTS:
    void theyWaitUntilThereIsAForm()
    {
        WindowBench bench{Studio::Options()};
        bench.window().openFiles({recipe("Rain")});
        bench.window().newSong(); // there is none to be made yet
        QVERIFY(bench.seen("welcomePage"));
        bench.click("practiceButton");
        QTRY_VERIFY(bench.seen("createPanel"));
        QCOMPARE(prompt(bench), QStringLiteral("Rain"));
    }

    void eachRecipeHasADraft()
    {
        WindowBench bench;
        bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("mine"));
        bench.window().openFiles({recipe("Rain"), recipe("Snow")});
        QCOMPARE(prompt(bench), QStringLiteral("Snow"));
        auto* tabs = bench.need<QTabBar>("draftTabs");
        QCOMPARE(tabs->count(), 3);
        QStringList prompts;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            prompts.append(prompt(bench));
        }
        QCOMPARE(prompts,
                 (QStringList{QStringLiteral("mine"), QStringLiteral("Rain"), QStringLiteral("Snow")}));
    }

    void aPanelThatIsHiddenIsShown()
    {
        WindowBench bench;
        QTRY_VERIFY(bench.seen("createPanel"));
        bench.need("createPanel")->parentWidget()->hide(); // as its menu entry does
        bench.window().openFiles({recipe("Rain")});
        QVERIFY(bench.seen("createPanel"));
    }

    void whatIsNoRecipeIsSaid()
    {
        WindowBench bench;
        bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("mine"));
        const QString path = m_files.filePath(QStringLiteral("list.riffdesk"));
        QVERIFY(writeBytes(path, "[]"));
        bench.window().openFiles({path});
        QCOMPARE(prompt(bench), QStringLiteral("mine"));
        QVERIFY(
            bench.need("createProblem")->property("text").toString().contains(QLatin1String("not a preset")));
    }
};

RIFFDESK_TEST(tst_openfiles, runWindowTest<TestOpenFiles>);
#include "tst_openfiles.moc"
