#include "support/testprogram.h"
#include "ui/guide/guidewindow.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"

#include <QDirIterator>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace riffdesk;
using test::WindowBench;

/// The guide from the window: F1, the menu, and what errors link to.
class TestWindowGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m = std::make_unique<WindowBench>(*m_folder);
        QVERIFY(!m->song().isEmpty());
    }
    void cleanup()
    {
        m.reset();
        m_folder.reset();
    }

    void f1OpensThePageOfWhatHasTheKeyboard()
    {
        m->need("lyricsEdit")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QCOMPARE(place(), QStringLiteral("own-lyrics"));
        m->songs()->setFocus();
        QTest::keyClick(m->songs(), Qt::Key_F1);
        QCOMPARE(place(), QStringLiteral("find"));
        m->click("createButton"); // nothing is filled in: it stays, and has the keyboard
        m->need("createButton")->setFocus();
        QTest::keyClick(m->need("createButton"), Qt::Key_F1);
        QCOMPARE(place(), QStringLiteral("money"));
    }

    void f1WorksInDialogsWhichDoNotBlockTheGuide()
    {
        QTest::mouseClick(m->songs()->viewport(), Qt::LeftButton, {}, m->placeOf(0));
        QTRY_VERIFY(m->seen("exportButton"));
        m->click("exportButton");
        QTRY_VERIFY(m->seen("exportDialog"));
        QWidget* dialog = m->need("exportDialog");
        QTest::keyClick(dialog, Qt::Key_F1);
        QCOMPARE(place(), QStringLiteral("export"));
        QVERIFY(dialog->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), guide());
        QTest::keyClick(guide(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("stems"));
        QTRY_COMPARE(guide()->findChild<QWidget*>(QStringLiteral("guideSearch"))->hasFocus(), true);
    }

    void f1OnTheFirstPage()
    {
        m.reset();
        const QTemporaryDir folder;
        Studio::Options options;
        options.dataDir = folder.path();
        WindowBench fresh(options);
        QVERIFY(fresh.seen("welcomePage"));
        QTest::keyClick(&fresh.window(), Qt::Key_F1);
        QCOMPARE(place(), QStringLiteral("first-song"));
    }

    void theMenuOpensWhereItWasClosed()
    {
        trigger();
        QCOMPARE(place(), QStringLiteral("first-song"));
        guide()->openPlace(QStringLiteral("takes#sweep"));
        guide()->setZoom(130);
        guide()->resize(820, 555);
        guide()->close();
        m = nullptr;
        m = std::make_unique<WindowBench>(*m_folder);
        trigger();
        QCOMPARE(place(), QStringLiteral("takes#sweep"));
        QCOMPARE(guide()->zoom(), 130);
        QCOMPARE(guide()->size(), QSize(820, 555));
    }

    void aNewVersionIsToldOfOnce()
    {
        const auto start = [](const char* version, const QTemporaryDir& folder) {
            QCoreApplication::setApplicationVersion(QLatin1String(version));
            return std::make_unique<WindowBench>(folder);
        };
        const auto isTold = [this] {
            QCoreApplication::processEvents();
            const auto* button = m->seen<QPushButton>("toastButton");
            return button && button->text() == QStringLiteral("What's new");
        };
        m.reset();
        const QTemporaryDir empty;
        m = start("1.0", empty); // the first of all
        QVERIFY(!isTold());
        m.reset();
        m = start("1.1", *m_folder);
        QVERIFY(isTold());
        m->click("toastButton");
        QCOMPARE(place(), QStringLiteral("whats-new"));
        m.reset();
        m = start("1.1", *m_folder);
        QVERIFY(!isTold());
        m->window().findChild<QAction*>(QStringLiteral("newsAction"))->trigger(); // whenever it is wanted
        QCOMPARE(place(), QStringLiteral("whats-new"));
        m.reset();
        m = start("1.2", empty);
        QVERIFY(isTold());
        QCoreApplication::setApplicationVersion({});
    }

    void theLicencesOfAllPartsAreThere()
    {
        m->window().findChild<QAction*>(QStringLiteral("aboutAction"))->trigger();
        QTRY_VERIFY(m->seen("licencesButton"));
        m->click("licencesButton");
        QCOMPARE(place(), QStringLiteral("licences"));
        QVERIFY(Guide(QString()).text(QStringLiteral("licences")).contains(QStringLiteral("LGPL-3.0-only")));
    }

    void anErrorLinksToItsPart()
    {
        m->need<QPlainTextEdit>("styleOrIdeaEdit")
            ->setPlainText(QStringLiteral("A song practice:error=moderation"));
        m->click("createButton");
        QTRY_VERIFY_WITH_TIMEOUT(m->seen("jobWhyButton"), test::patienceMs);
        m->click("jobWhyButton");
        QCOMPARE(place(), QStringLiteral("troubleshooting#moderation"));
        m->click("jobEditButton");
        QTRY_VERIFY(m->seen("createWhyButton")); // what was wrong stands at the form as well
        guide()->close();
        m->click("createWhyButton");
        QTRY_VERIFY(guide()->isVisible());
        QCOMPARE(place(), QStringLiteral("troubleshooting#moderation"));
    }

    void aToastLinksToItsPart()
    {
        Q_EMIT m->need<LibraryPanel>("libraryPanel")
            ->jobFailed({Error::Category::DiskFull, QStringLiteral("There is no room."), {}});
        m->click("toastWhyButton");
        QCOMPARE(place(), QStringLiteral("troubleshooting#diskFull"));
        Q_EMIT m->need<LibraryPanel>("libraryPanel")
            ->jobFailed({Error::Category::Cancelled, QStringLiteral("It was stopped."), {}});
        QVERIFY(!m->seen("toastWhyButton")); // there is nothing to explain
    }

    void everyNameIsThatOfAWidget()
    {
        const QString sources = this->sources();
        const Guide pages(QStringLiteral("en"));
        for (const GuidePage& page : pages.pages())
            for (const QString& name : page.explains)
                QVERIFY2(m->window().findChild<QWidget*>(name)
                             || sources.contains(QString(QLatin1Char('"') + name + QLatin1Char('"'))),
                         qPrintable(name));
    }

    /// Buttons (bold), ways through menus and what Riffdesk says (italic) are called as the window has them.
    void everyLabelIsOneOfTheWindow()
    {
        static const QRegularExpression commands(QStringLiteral("```.*?```"),
                                                 QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression bold(QStringLiteral(R"(\*\*([^*]+)\*\*)"));
        static const QRegularExpression italic(QStringLiteral(R"((?<!\*)\*([^*\n]+)\*(?!\*))"));
        const QString sources = this->sources();
        const Guide pages(QStringLiteral("en"));
        int labels = 0;
        for (const GuidePage& page : pages.pages()) {
            const QString text = pages.text(page.id).remove(commands);
            QStringList names;
            for (auto each = bold.globalMatch(text); each.hasNext();)
                names.append(each.next().captured(1));
            for (auto each = italic.globalMatch(text); each.hasNext();) {
                const QString words = each.next().captured(1);
                if (words.contains(QStringLiteral(" ▸ ")))
                    names += words.split(QStringLiteral(" ▸ "));
                else if (words.endsWith(QLatin1Char('.')))
                    names += words.split(QStringLiteral(". "));
            }
            for (QString name : std::as_const(names)) {
                name.remove(QChar(u'…'));
                static const QRegularExpression number(QStringLiteral("\\d"));
                if (name.contains(number)) // as in “Create ×3”
                    continue;
                const QString start = name.section(QLatin1Char(':'), 0, 0); // what follows is put in
                QVERIFY2(sources.contains(QString(QLatin1Char('"') + start)),
                         qPrintable(page.id + QLatin1String(": ") + name));
                ++labels;
            }
        }
        QVERIFY(labels > 100);
    }

private:
    /// With each text in one piece and without the marks of keys.
    [[nodiscard]] static QString sources()
    {
        QString all;
        for (const char* folder : {"/../../ui", "/../../app", "/../../resources"}) {
            QDirIterator files(QStringLiteral(RIFFDESK_FIXTURES) + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("catalogue.json")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    all += QString::fromUtf8(file.readAll());
            }
        }
        static const QRegularExpression joint(QStringLiteral("\"\\s*\\n\\s*\""));
        return all.remove(joint).remove(QLatin1Char('&'));
    }

    [[nodiscard]] static GuideWindow* guide()
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<GuideWindow*>(each); found && found->isVisible())
                return found;
        return nullptr;
    }
    [[nodiscard]] static QString place() { return guide() ? guide()->place() : QString(); }
    void trigger() const { m->window().findChild<QAction*>(QStringLiteral("guideAction"))->trigger(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m;
};

RIFFDESK_TEST(tst_windowguide, test::runWindowTest<TestWindowGuide>);
#include "tst_windowguide.moc"
