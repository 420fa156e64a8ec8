#pragma once

#include "library/library.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "support/formbench.h"
#include "support/patience.h"
#include "support/taking.h"
#include "support/testhome.h"
#include "ui/create/createpanel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace riffdesk::test {

/// A Create panel with a library of its own, shown as narrow as in the window.
class CreateBench
{
public:
    CreateBench()
        : database(std::move(Database::open(dir.filePath(QStringLiteral("library.db"))).value()))
        , library(std::make_unique<Library>(*database, dir.filePath(QStringLiteral("songs"))))
        , settings(std::make_unique<Settings>(dir.filePath(QStringLiteral("settings.ini"))))
    {
        open();
    }

    /// The panel anew, as after a restart.
    void open()
    {
        panel.reset();
        panel = std::make_unique<CreatePanel>(catalogue, *library, *settings);
        panel->setDraftsFolder(dir.filePath(QStringLiteral("drafts")));
        panel->setHistoryFile(dir.filePath(QStringLiteral("prompts.json")));
        panel->setService(Endpoint::practiceId());
        // As a queue does that takes them.
        QObject::connect(panel.get(), &CreatePanel::createRequested, panel.get(), &CreatePanel::markSent);
        panel->resize(320, 900);
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get(), test::patienceMs))
            qFatal("the panel does not show");
    }

    template <typename T> T* find(const char* name) const
    {
        T* found = panel->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    /// The one that is there and shown, or null.
    template <typename T> T* shown(const char* name) const
    {
        for (T* each : panel->findChildren<T*>(QLatin1String(name))) {
            if (each->isVisibleTo(panel.get()))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool isSeen(const char* name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString said(const char* name) const
    {
        return find<QWidget>(name)->property("text").toString();
    }
    [[nodiscard]] bool canCreate() const { return find<QPushButton>("createButton")->isEnabled(); }
    [[nodiscard]] QPlainTextEdit* prompt() const { return find<QPlainTextEdit>("styleOrIdeaEdit"); }
    [[nodiscard]] QPlainTextEdit* lyrics() const { return find<QPlainTextEdit>("lyricsEdit"); }
    [[nodiscard]] QLineEdit* title() const { return find<QLineEdit>("titleEdit"); }
    [[nodiscard]] QString file(const QString& name) const { return dir.filePath(name); }

    void choose(const char* action) const
    {
        auto* combo = find<QComboBox>("actionCombo");
        combo->setCurrentIndex(combo->findData(QLatin1String(action)));
    }
    void write(const QString& words) const { lyrics()->setPlainText(words); }
    void click(const char* name) const
    {
        if (!isSeen(name))
            qFatal("%s is not in sight", name);
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
    }
    void activate() const ///< it may have the focus now
    {
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get(), test::patienceMs))
            qFatal("the panel does not become active");
    }

    Song addSong(Song::Media media = Song::Media::Ready, double seconds = 150,
                 const QString& remoteId = QStringLiteral("remote-1"),
                 const QString& title = QStringLiteral("Snow on the Tin Roof")) const
    {
        Song song = aSong(seconds);
        song.remoteId = remoteId;
        song.id = songIdOf(song.service, remoteId);
        song.title = title;
        song.media = media;
        song.createdAt = song.addedAt = QDateTime::currentDateTimeUtc();
        return library->add(song).value();
    }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    std::unique_ptr<Library> library;
    std::unique_ptr<Settings> settings;
    Catalogue catalogue = Catalogue::builtIn();
    std::unique_ptr<CreatePanel> panel;
};

/// Runs a test class in a home of its own.
template <typename Test> int runCreateTest(int argc, char** argv)
{
    const TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace riffdesk::test
