#include "spellingmenu.h"

#include "lyrics/spellchecker.h"
#include "lyrics/spellinglanguages.h"
#include "ui/lyrics/spellmarks.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QScreen>

namespace riffdesk::spellingmenu {

namespace {

constexpr qsizetype maxRegions =
    3; ///< of a language beside the others; Spanish has 21, in a menu of their own

QString languageOf(const QString& code)
{
    return code.section(QLatin1Char('_'), 0, 0);
}

QString unmenued(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void fill(QMenu* menu, SpellChecker& checker)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // which clear() keeps
    const auto tell = [menu](const QString& text) { menu->addAction(text)->setEnabled(false); };
    if (!checker.hasLoadedLanguages()) {
        tell(QCoreApplication::translate("Spelling", "Looking for dictionaries…"));
        checker.loadLanguages();
        return;
    }
    if (checker.languages().isEmpty()) {
        tell(QCoreApplication::translate("Spelling", "No dictionary is installed (hunspell)"));
        return;
    }
    auto* group = new QActionGroup(menu);
    const QString used = checker.language();
    const auto add = [&](QMenu* to, const QString& text, const QString& choice, bool checked) {
        QAction* action =
            to->addAction(unmenued(text), &checker, [&checker, choice] { checker.choose(choice); });
        action->setCheckable(true);
        action->setChecked(checked);
        group->addAction(action);
    };
    add(menu, QCoreApplication::translate("Spelling", "Off", "spelling is not checked"), SpellChecker::off,
        used.isEmpty());
    menu->addSeparator();
    const QStringList& codes = checker.languages();
    QHash<QString, QStringList> regions;
    for (const QString& code : codes)
        regions[languageOf(code)].append(code);
    QHash<QString, QMenu*> submenus;
    for (const QString& code : codes) {
        const QString language = languageOf(code);
        QMenu*& to = submenus[language];
        if (!to)
            to = regions.value(language).size() > maxRegions
                     ? menu->addMenu(unmenued(spellinglanguages::commonName(regions.value(language))))
                     : menu;
        add(to, spellinglanguages::name(code, codes), code, code == used);
    }
}

/// A menu that has grown stays on its screen.
void keepOnScreen(QMenu* menu)
{
    if (!menu->isVisible() || !menu->screen())
        return;
    const QRect room = menu->screen()->availableGeometry();
    const int below = menu->y() + menu->sizeHint().height() - room.bottom();
    if (below > 0)
        menu->move(menu->x(), qMax(room.top(), menu->y() - below));
}

} // namespace

QMenu* languages(SpellChecker& checker, QWidget* parent)
{
    auto* menu = new QMenu(QCoreApplication::translate("Spelling", "Spelling"), parent);
    menu->setObjectName(QStringLiteral("spellingMenu"));
    QObject::connect(menu, &QMenu::aboutToShow, &checker, [menu, &checker] { fill(menu, checker); });
    QObject::connect(&checker, &SpellChecker::languagesLoaded, menu, [menu, &checker] {
        if (menu->isVisible())
            fill(menu, checker);
    });
    return menu;
}

void addSuggestions(QMenu* menu, SpellMarks& marks, const QTextCursor& word)
{
    const QString was = word.selectedText();
    QAction* waiting = menu->addAction(QCoreApplication::translate("Spelling", "Looking for suggestions…"));
    waiting->setObjectName(QStringLiteral("suggestionsAction"));
    waiting->setEnabled(false);
    menu->addSeparator();
    SpellChecker& checker = marks.checker();
    QObject::connect(&checker, &SpellChecker::suggested, menu,
                     [menu, waiting, word, was, &marks](const QString& about, const QStringList& found) {
                         if (about != was || !waiting->isVisible())
                             return;
                         if (found.isEmpty()) {
                             waiting->setText(QCoreApplication::translate("Spelling", "No suggestions"));
                             return;
                         }
                         waiting->setVisible(false);
                         for (const QString& each : found) {
                             auto* action = new QAction(unmenued(each), menu);
                             QFont strong = menu->font();
                             strong.setWeight(QFont::DemiBold);
                             action->setFont(strong);
                             QObject::connect(action, &QAction::triggered, &marks,
                                              [word, was, each, &marks] { marks.replace(word, was, each); });
                             menu->insertAction(waiting, action);
                         }
                         keepOnScreen(menu);
                     });
    checker.suggest(was);
    menu->addAction(QCoreApplication::translate("Spelling", "Add to dictionary"), &checker,
                    [&checker, was] { checker.add(was); });
    menu->addAction(QCoreApplication::translate("Spelling", "Ignore", "a word that seems misspelt"), &checker,
                    [&checker, was] { checker.ignore(was); });
    menu->addSeparator();
}

} // namespace riffdesk::spellingmenu
