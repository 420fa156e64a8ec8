#include "api/catalogue.h"
#include "form/preset.h"
#include "library/library.h"
#include "platform/singleinstance.h"
#include "support/heldpool.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "tests/unit/library/samplesong.h"
#include "ui/window/desktop.h"
#include "windowbench.h"

#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace riffdesk;
using namespace riffdesk::test;

/// Settings ▸ Files ▸ Move…: the window goes, and is there again with the library at its new place.
class TestMoveLibrary : public QObject
{
    Q_OBJECT

    static constexpr int songs = 12;

    std::unique_ptr<TestHome> m_home;

    static Studio::Options options()
    {
        Studio::Options wanted;
        wanted.practice = true;
        return wanted;
    }
    template <typename T> static T* found(const char* name)
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            T* self = qobject_cast<T*>(window);
            if (T* const each = self && self->objectName() == QLatin1String(name)
                                    ? self
                                    : window->findChild<T*>(QLatin1String(name)))
                return each;
        }
        return nullptr;
    }
    static QString said(const char* name)
    {
        const auto* text = found<QLabel>(name);
        return text && text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] QString to() const { return m_home->path(QStringLiteral("new place")); }
    /// Opens the settings and chooses a folder there.
    static bool choose(const QString& folder)
    {
        auto* window = found<MainWindow>("mainWindow");
        if (!window || !window->isActiveWindow())
            return false;
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        auto* button = found<QPushButton>("moveFolderButton");
        if (!button)
            return false;
        found<QTabWidget>("settingsTabs")->setCurrentIndex(3);
        button->click();
        auto* dialog = found<QFileDialog>("moveFolderDialog");
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(folder);
        dialog->reject();
        return true;
    }
    /// Runs the studio, and every 20 ms what a person does; true from it ends the program.
    bool run(const std::function<bool()>& person)
    {
        Desktop desktop(options(), *qApp);
        QTimer timer;
        bool isDone = false;
        connect(&timer, &QTimer::timeout, &desktop, [&] {
            isDone = isDone || person();
            if (isDone)
                QCoreApplication::exit(0);
        });
        timer.start(20);
        QTimer::singleShot(patienceMs, &desktop, [] { QCoreApplication::exit(1); });
        return desktop.run({}) == 0 && isDone;
    }

private Q_SLOTS:
    void initTestCase() { qApp->setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_home = std::make_unique<TestHome>();
        Studio studio(options());
        QVERIFY(studio.open());
        for (int number = 1; number <= songs; ++number)
            QVERIFY(studio.library().add(sampleSong(number)));
    }

    void theLibraryIsMovedAndShownAgain()
    {
        QVERIFY(QDir().mkpath(to()));
        bool isChosen = false;
        QVERIFY(run([&] {
            if (!isChosen) {
                isChosen = choose(to());
                return false;
            }
            const auto* list = found<QAbstractItemView>("libraryView");
            return list && list->isVisible() && list->model()->rowCount() == songs
                   && said("libraryNoticeText").contains(to());
        }));
        Studio studio(options());
        QCOMPARE(studio.dataDir(), to());
        QVERIFY(studio.open());
        QCOMPARE(studio.library().count(), songs);
        QVERIFY(!QFileInfo::exists(m_home->path(QStringLiteral("data/riffdesk/library.db"))));
    }

    void whatAnotherStartWantsMeanwhileIsDoneAfterwards()
    {
        QVERIFY(QDir().mkpath(to()));
        Preset preset;
        preset.name = QStringLiteral("Snow");
        preset.request.setAction(QStringLiteral("generate"));
        preset.request.set(QStringLiteral("prompt"), QStringLiteral("snow on the moor"));
        const QString path = m_home->path(preset.fileName());
        QVERIFY(writeBytes(path, preset.toJson(Catalogue::builtIn(), Preset::Kind::Recipe)));
        const SingleInstance other(m_home->path(QStringLiteral("data/riffdesk")));
        std::unique_ptr<HeldPool> held;
        bool isChosen = false;
        bool isTaken = false;
        QVERIFY(run([&] {
            if (!isChosen) {
                isChosen = choose(to());
                if (isChosen)
                    held = std::make_unique<HeldPool>(background::Pool::Io);
                return false;
            }
            if (!isTaken) {
                isTaken = found<QPushButton>("libraryProgressCancel") && other.askOther({path});
                return false;
            }
            held.reset(); // a moment later
            const auto* prompt = found<QPlainTextEdit>("styleOrIdeaEdit");
            return isTaken && said("libraryNoticeText").contains(to()) && prompt
                   && prompt->toPlainText() == QStringLiteral("snow on the moor");
        }));
    }

    void whatCannotBeIsSaidBelowTheFolder()
    {
        bool isChosen = false;
        QString note;
        QVERIFY(run([&] {
            if (!isChosen) {
                isChosen = choose(m_home->path()); // not empty
                return false;
            }
            for (const QLabel* label : found<QDialog>("settingsDialog")->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("not empty")))
                    note = label->text();
            }
            return !note.isEmpty();
        }));
        QVERIFY(note.contains(QStringLiteral("empty folder"))); // and what to do
        QCOMPARE(Studio(options()).dataDir(), m_home->path(QStringLiteral("data/riffdesk")));
    }

    void whatIsLongInTheTrashCanBeRemoved()
    {
        QVERIFY(run([&] {
            auto* window = found<MainWindow>("mainWindow");
            if (!window || !window->isActiveWindow())
                return false;
            QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
            auto* days = found<QSpinBox>("trashDaysSpin");
            if (!days)
                return false;
            found<QTabWidget>("settingsTabs")->setCurrentIndex(3);
            days->setFocus();
            days->selectAll();
            const bool isOffAtFirst = days->value() == 0 && !days->text().contains(QLatin1Char('0'));
            QTest::keyClicks(days, QStringLiteral("30"));
            return isOffAtFirst;
        }));
        QCOMPARE(Studio(options()).settings().trashDays(), 30);
    }

    void cancelledItIsWhereItWas()
    {
        QVERIFY(QDir().mkpath(to()));
        std::unique_ptr<HeldPool> held;
        bool isChosen = false;
        bool isCancelled = false;
        QVERIFY(run([&] {
            if (!isChosen) {
                isChosen = choose(to());
                if (isChosen)
                    held = std::make_unique<HeldPool>(background::Pool::Io);
                return false;
            }
            auto* cancel = found<QPushButton>("libraryProgressCancel");
            if (!isCancelled && cancel) {
                cancel->click();
                isCancelled = true;
                held.reset();
            }
            return isCancelled && said("libraryNoticeText").contains(QStringLiteral("cancelled"));
        }));
        Studio studio(options());
        QCOMPARE(studio.dataDir(), m_home->path(QStringLiteral("data/riffdesk")));
        QVERIFY(studio.open());
        QCOMPARE(studio.library().count(), songs);
        QVERIFY(QDir(to()).isEmpty());
    }
};

RIFFDESK_TEST(tst_movelibrary, runWindowTest<TestMoveLibrary>);

#include "tst_movelibrary.moc"
