#pragma once

#include "api/catalogue.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace riffdesk {

class ActionKeys;
class Settings;

/// Every action of the window with its words, icon and shortcut, and the menus they are in. The window
/// connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Makes the actions on `window`, so that their shortcuts hold in all of it.
    WindowActions(const Catalogue& catalogue, Settings& settings, QWidget* window);
    void fillMenus(QMenuBar* bar);
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    [[nodiscard]] ActionKeys& keys() { return *m_keys; } ///< of what is in the menus
    /// What can be done depends on whether a song is chosen.
    void setSongChosen(bool chosen);
    void setLibrary(QWidget* library); ///< in which some keys hold only
    void setReadOnly(); ///< nothing can be made or changed
    /// … whether one is played, and whether a stretch of it is marked on the waveform.
    void setSongPlayed(bool played, bool regionMarked);

    QAction* newSong;
    QAction* closeDraft;
    QAction* reopenDraft;
    QAction* create;
    QAction* showRequest;
    QAction* exportSong;
    QAction* importFiles;
    QAction* importFolder;
    QAction* importAccount;
    QAction* openFolder;
    QAction* ledger;
    QAction* checkLibrary;
    QAction* settings;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* copySongs; ///< its key and that of pasteFiles hold in the library
    QAction* pasteFiles;
    QAction* trash;
    QAction* keep;
    QAction* reject;
    QAction* unflag; ///< neither
    QAction* tag;
    QActionGroup* otherTakes; ///< what becomes of them when one is kept: "reject", "fold" or "leave" as data
    QAction* triage; ///< on while songs are gone through by ear
    QAction* stems = nullptr; ///< asks for them
    QAction* compare = nullptr; ///< with what it was made from, or those that are selected
    QAction* grid;
    QAction* list;
    QAction* showCreate;
    QAction* showLibrary;
    QAction* showDetails;
    QAction* levelMeter;
    QAction* playPause;
    QAction* previous;
    QAction* next;
    QAction* back;
    QAction* forward;
    QAction* shuffle;
    QAction* repeatOff;
    QAction* repeatAll;
    QAction* repeatOne;
    QAction* normalise;
    QAction* queue;
    QAction* replaceRegion;
    QAction* extend;
    QAction* loopRegion;
    QAction* audition;
    QAction* clearRegion;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomFit;
    QAction* mute;
    QAction* louder;
    QAction* quieter;
    QAction* commands;
    QAction* guide;
    QAction* help;
    QAction* news;
    QAction* diagnostics;
    QAction* about;

    /// Whether it sends a request that is paid for, at once.
    [[nodiscard]] static bool pays(const QAction* action);
    /// The words of a menu entry: without the mnemonic, which Chinese writes "文件(&F)", the dots and the
    /// shortcut after the tab.
    [[nodiscard]] static QString plainWords(const QString& text);
    /// The shortcuts as a table for the help page: words and keys.
    [[nodiscard]] QList<QPair<QString, QString>> shortcuts() const;

Q_SIGNALS:
    void rateChosen(int rating);
    void useAsSourceChosen(const QString& action);

private:
    void addMarkingActions();
    void addPlayingActions();
    void fillPlayMenu(QMenu* play);
    /// `name` is the object name, under which a shortcut of the user's is kept.
    QAction* make(const char* name, const QString& text, const QList<QKeySequence>& keys,
                  const QString& icon = {});
    QAction* makeToggle(const char* name, const QString& text, const QList<QKeySequence>& keys,
                        const QString& icon = {});

    void collectKeys(const QMenu& menu, const QString& path);
    /// What the program's parts do with keys that cannot be changed: words and keys.
    [[nodiscard]] QList<QPair<QString, QString>> fixedKeys() const;
    void addFixedKeys(const QMenuBar& bar);
    void showToolTip(QAction* action);

    const Catalogue& m_catalogue;
    QWidget* m_window;
    ActionKeys* m_keys;
    QHash<QAction*, QString> m_toolTips; ///< with a place for the shortcut
    QList<QAction*> m_all;
    void showMarking();

    bool m_readOnly = false;
    bool m_isChosen = false;
    bool m_isPlayed = false;
    QMenu* m_rate = nullptr;
    QMenu* m_source = nullptr;
    QList<QAction*> m_forSong;
    QList<QAction*> m_marks; ///< what is done to the songs that are chosen, else to the one that plays
};

} // namespace riffdesk
