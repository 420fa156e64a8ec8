#include "support/testprogram.h"
#include "tests/gui/player/playbackbench.h"
#include "ui/settings/desktoppage.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace riffdesk;

class TestDesktopPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::PlaybackBench>();
        m_page = std::make_unique<DesktopPage>(m_bench->playback(), m_bench->settings);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }
    void everyChoiceHoldsAtOnce();
    void showsWhatWasChosen();
    void withoutATrayThereIsNothingToChoose();
    void everyBoxSaysWhatItDoes();

private:
    [[nodiscard]] QCheckBox* box(const char* name) const
    {
        return m_page->findChild<QCheckBox*>(QLatin1String(name));
    }

    std::unique_ptr<test::PlaybackBench> m_bench;
    std::unique_ptr<DesktopPage> m_page;
};

void TestDesktopPage::everyChoiceHoldsAtOnce()
{
    QSignalSpy meter(m_page.get(), &DesktopPage::levelMeterChosen);
    const bool before = m_bench->playback().normalised();
    QCOMPARE(box("normaliseCheck")->isChecked(), before);
    box("normaliseCheck")->click();
    QCOMPARE(m_bench->playback().normalised(), !before);
    QVERIFY(box("levelMeterCheck")->isChecked());
    box("levelMeterCheck")->click();
    QCOMPARE(meter.size(), 1);
    QCOMPARE(meter.first().first().toBool(), false);
    QVERIFY(box("notificationsCheck")->isChecked());
    box("notificationsCheck")->click();
    QVERIFY(!m_bench->settings.notifications());
}

void TestDesktopPage::showsWhatWasChosen()
{
    m_bench->settings.setNotifications(false);
    m_bench->settings.setLevelMeter(false);
    m_bench->settings.setTrayIcon(true);
    m_bench->settings.setKeepInTray(true);
    m_bench->playback().setNormalised(true);
    const DesktopPage page(m_bench->playback(), m_bench->settings);
    const auto checked = [&page](const char* name) {
        return page.findChild<QCheckBox*>(QLatin1String(name))->isChecked();
    };
    QVERIFY(!checked("notificationsCheck"));
    QVERIFY(!checked("levelMeterCheck"));
    QVERIFY(checked("trayIconCheck"));
    QVERIFY(checked("keepInTrayCheck"));
    QVERIFY(checked("normaliseCheck"));
}

void TestDesktopPage::withoutATrayThereIsNothingToChoose()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        QSKIP("this desktop has a tray");
    QVERIFY(!box("trayIconCheck")->isEnabled());
    QVERIFY(!box("keepInTrayCheck")->isEnabled());
    QVERIFY(box("trayIconCheck")->accessibleDescription().contains(QStringLiteral("no tray")));
}

void TestDesktopPage::everyBoxSaysWhatItDoes()
{
    const QList<QCheckBox*> boxes = m_page->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), 5);
    for (const QCheckBox* each : boxes) {
        QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
        QVERIFY2(!each->accessibleDescription().isEmpty(), qPrintable(each->objectName()));
    }
}

RIFFDESK_TEST(tst_desktoppage, test::runTest<TestDesktopPage, QApplication>);
#include "tst_desktoppage.moc"
