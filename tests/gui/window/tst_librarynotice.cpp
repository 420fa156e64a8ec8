#include "library/library.h"
#include "storage/atomicfile.h"
#include "support/heldpool.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/oldlibrary.h"
#include "tests/unit/library/samplesong.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/desktop.h"
#include "windowbench.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace riffdesk;
using namespace riffdesk::test;

/// A library that is damaged, incomplete or not to be written says so in the window, with the button that
/// mends it.
class TestLibraryNotice : public QObject
{
    Q_OBJECT

    static constexpr int songs = 12;

    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString database() const { return m_dir->filePath(QStringLiteral("library.db")); }
    [[nodiscard]] Studio::Options options() const
    {
        Studio::Options wanted;
        wanted.dataDir = m_dir->path();
        wanted.practice = true;
        return wanted;
    }
    /// The widget of that name in any window.
    template <typename T> static T* shown(const char* name)
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            for (T* each : window->findChildren<T*>(QLatin1String(name))) {
                if (each->isVisible())
                    return each;
            }
        }
        return nullptr;
    }
    static QString noticed()
    {
        const auto* text = shown<QLabel>("libraryNoticeText");
        return text ? text->text() : QString();
    }
    void hurtSongs()
    {
        QByteArray bytes = *atomicfile::read(database(), 10'000'000);
        // A page that holds songs' texts, but not the list's newest.
        const qsizetype at = bytes.indexOf("waves und M");
        QVERIFY(at > 0);
        constexpr qsizetype pageSize = 4096;
        bytes.replace(at / pageSize * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        QVERIFY(atomicfile::write(database(), bytes));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        Studio studio(options());
        QVERIFY(studio.open());
        for (int number = 1; number <= songs; ++number)
            QVERIFY(studio.library().add(sampleSong(number)));
    }

    void aMissingDatabaseIsNoEmptyLibrary()
    {
        QVERIFY(QFile::remove(database()));
        Studio studio(options());
        QVERIFY(studio.open());
        MainWindow window(studio);
        QSignalSpy wanted(&window, &MainWindow::rebuildRequested);
        window.show();
        QVERIFY2(noticed().contains(QStringLiteral("12 songs")), qPrintable(noticed()));
        QTRY_VERIFY(shown<QLabel>("emptyStateHeadline"));
        QVERIFY(!shown<QLabel>("emptyStateHeadline")->text().contains(QStringLiteral("No songs yet")));
        // What has happened above, what can be done about it here; nothing twice.
        QVERIFY(shown<QLabel>("emptyStateSentence")->text().contains(QStringLiteral("Rebuild")));
        QVERIFY(!shown<QLabel>("emptyStateSentence")->text().contains(noticed()));
        QVERIFY2(!noticed().contains(QStringLiteral("Rebuild")), qPrintable(noticed()));
        QVERIFY(!shown<QPushButton>("libraryNoticeButton"));
        QTest::mouseClick(shown<QPushButton>("emptyStateButton"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void damageIsFoundAfterTheStart()
    {
        hurtSongs();
        Studio studio(options());
        if (!studio.open())
            QSKIP("The damage is where the opening meets it");
        MainWindow window(studio);
        window.show();
        studio.checkLibrary();
        QTRY_VERIFY2(noticed().contains(QStringLiteral("damaged")), qPrintable(noticed()));
        // Above the songs, or, where none can be read, in their place.
        QVERIFY(shown<QPushButton>("libraryNoticeButton") || shown<QPushButton>("emptyStateButton"));
    }

    void aSoundLibrarySaysNothing()
    {
        Studio studio(options());
        QVERIFY(studio.open());
        QSignalSpy found(&studio, &Studio::libraryFaultFound);
        MainWindow window(studio);
        window.show();
        studio.checkLibrary();
        QVERIFY(QTest::qWaitFor(
            [&] { return shown<QAbstractItemView>("libraryView")->model()->rowCount() == songs; },
            patienceMs));
        QCOMPARE(noticed(), QString());
        QCOMPARE(found.size(), 0);
    }

    void anOlderLibraryShowsHowFarItIs()
    {
        QVERIFY(QFile::remove(database()));
        constexpr int oldSongs = 300;
        QVERIFY(makeOldDatabase(database(), oldSongs));
        auto held = std::make_unique<HeldPool>(background::Pool::Io);
        Desktop desktop(options(), *qApp);
        QStringList told;
        int steps = 0;
        bool isShown = false;
        QTimer person;
        connect(&person, &QTimer::timeout, &desktop, [&] {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                if (window->objectName() != QLatin1String("libraryProgress") || !window->isVisible())
                    continue;
                told = {};
                for (const auto* label : window->findChildren<QLabel*>())
                    told.append(label->text());
                auto* bar = window->findChild<QProgressBar*>();
                if (held)
                    connect(bar, &QProgressBar::valueChanged, &desktop, [&steps] { ++steps; });
                window->close(); // which it cannot be
                held.reset();
            }
            const auto* list = shown<QAbstractItemView>("libraryView");
            isShown = list && list->model()->rowCount() == oldSongs;
            if (isShown)
                QCoreApplication::exit(0);
        });
        person.start(20);
        QTimer::singleShot(patienceMs, &desktop, [] { QCoreApplication::exit(1); });
        QCOMPARE(desktop.run({}), 0);
        QVERIFY(isShown);
        QVERIFY2(told.join(QLatin1Char(' ')).contains(QStringLiteral("this version")),
                 qPrintable(told.join(QLatin1Char(' '))));
        QVERIFY(steps > 0);
    }

    void aReadOnlyLibraryIsShownWithoutWhatChangesIt()
    {
        const Error why{Error::Category::File, QStringLiteral("The volume is read-only."),
                        QStringLiteral("Remount it.")};
        Studio studio(options());
        QVERIFY(studio.open(why));
        MainWindow window(studio);
        window.show();
        QVERIFY2(noticed().contains(why.message) && noticed().contains(QStringLiteral("switched off")),
                 qPrintable(noticed()));
        QVERIFY(!shown<QPushButton>("libraryNoticeButton"));
        auto* list = shown<QAbstractItemView>("libraryView");
        QTRY_COMPARE(list->model()->rowCount(), songs);
        QVERIFY(!shown<QPushButton>("createButton")->isEnabled());
        QVERIFY(!(list->model()->index(0, 0).flags() & Qt::ItemIsEditable));
        const auto refused = test::rate(studio.library(), sampleSong(1).id, 3);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("only be read")),
                 qPrintable(refused.error().message));
    }

    /// From the button to the window that shows the songs again.
    void theButtonBringsTheSongsBack()
    {
        QVERIFY(QFile::resize(database(), 0));
        Desktop desktop(options(), *qApp);
        QTimer person;
        bool pressed = false;
        bool back = false;
        connect(&person, &QTimer::timeout, &desktop, [&] {
            auto* button = shown<QPushButton>("emptyStateButton");
            if (!pressed && button) {
                pressed = true;
                button->click();
            }
            const auto* list = shown<QAbstractItemView>("libraryView");
            back = pressed && list && list->model()->rowCount() == songs
                   && noticed().contains(QStringLiteral("12 songs are in the library again"));
            if (back)
                QCoreApplication::exit(0);
        });
        person.start(20);
        QTimer::singleShot(patienceMs, &desktop, [] { QCoreApplication::exit(1); });
        QCOMPARE(desktop.run({}), 0);
        QVERIFY(back);
    }

    /// Cancelled in the middle: the window is there again, and offers it again.
    void aRebuildCanBeCancelled()
    {
        QVERIFY(QFile::resize(database(), 0));
        Desktop desktop(options(), *qApp);
        QTimer person;
        std::unique_ptr<HeldPool> held;
        bool cancelled = false;
        bool back = false;
        connect(&person, &QTimer::timeout, &desktop, [&] {
            auto* rebuild = shown<QPushButton>("emptyStateButton");
            auto* cancel = shown<QPushButton>("libraryProgressCancel");
            if (!held && !cancelled && rebuild) {
                held = std::make_unique<HeldPool>(background::Pool::Io);
                rebuild->click();
            } else if (held && cancel) {
                cancel->click();
                cancelled = !cancel->isEnabled();
                held.reset();
            } else if (cancelled) {
                back = rebuild && noticed().contains(QStringLiteral("cancelled"));
                if (back)
                    QCoreApplication::exit(0);
            }
        });
        person.start(20);
        QTimer::singleShot(patienceMs, &desktop, [] { QCoreApplication::exit(1); });
        QCOMPARE(desktop.run({}), 0);
        QVERIFY(back);
    }
};

RIFFDESK_TEST(tst_librarynotice, runWindowTest<TestLibraryNotice>);

#include "tst_librarynotice.moc"
