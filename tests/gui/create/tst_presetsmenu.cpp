#include "createbench.h"
#include "support/testhome.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Keeping the form under a name, and getting it back.
class TestPresetsMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->panel->setPresetsFolder(m_bench->dir.filePath(QStringLiteral("presets")));
    }
    void cleanup() { m_bench.reset(); }
    void roundTrip();
    void hostileFileIsPassedOver();
    void renamesAndDeletes();

private:
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
    void save(const QString& name) const
    {
        menu()->findChild<QAction*>(QStringLiteral("savePresetAction"))->trigger();
        answer(name);
    }
    void answer(const QString& name) const
    {
        auto* dialog = m_bench->find<QInputDialog>("presetNameDialog");
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!m_bench->panel->findChild<QInputDialog*>());
    }

    std::unique_ptr<CreateBench> m_bench;
};

void TestPresetsMenu::roundTrip()
{
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp and rain"));
    m_bench->find<QSlider>("weirdnessSlider")->setValue(12);
    m_bench->find<QSpinBox>("takesSpin")->setValue(4);
    const SongRequest kept = m_bench->panel->request();
    save(QStringLiteral("Rain & harp"));
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("drums"));
    m_bench->find<QSlider>("weirdnessSlider")->setValue(90);
    m_bench->find<QSpinBox>("takesSpin")->setValue(1);
    QAction* preset = entry(menu(), QStringLiteral("Rain && harp"));
    QVERIFY(preset);
    preset->trigger();
    QCOMPARE(m_bench->panel->request().toJson(m_bench->catalogue), kept.toJson(m_bench->catalogue));
    QCOMPARE(m_bench->find<QSpinBox>("takesSpin")->value(), 4);
}

void TestPresetsMenu::hostileFileIsPassedOver()
{
    save(QStringLiteral("Good"));
    const QDir folder(m_bench->dir.filePath(QStringLiteral("presets")));
    QFile file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QAction* good = entry(menu(), QStringLiteral("Good"));
    QVERIFY(good);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // spoilt while the menu is open
    file.write(QByteArray(1 << 20, '['));
    file.close();
    const SongRequest before = m_bench->panel->request();
    good->trigger();
    QVERIFY(!m_bench->find<QLabel>("createProblem")->text().isEmpty());
    QCOMPARE(m_bench->panel->request(), before);
    QVERIFY(!entry(menu(), QStringLiteral("Good")));
}

void TestPresetsMenu::renamesAndDeletes()
{
    save(QStringLiteral("One"));
    entry(menu()->findChild<QMenu*>(QStringLiteral("renamePresetMenu")), QStringLiteral("One"))->trigger();
    answer(QStringLiteral("Two"));
    QVERIFY(!entry(menu(), QStringLiteral("One")));
    QVERIFY(entry(menu(), QStringLiteral("Two")));
    entry(menu()->findChild<QMenu*>(QStringLiteral("deletePresetMenu")), QStringLiteral("Two"))->trigger();
    QVERIFY(!entry(menu(), QStringLiteral("Two")));
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestPresetsMenu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presetsmenu.moc"
