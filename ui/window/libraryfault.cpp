#include "libraryfault.h"

#include "mainwindow.h"
#include "notice.h"
#include "studio/studio.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"
#include "windowactions.h"

namespace riffdesk {

void showLibraryFault(Studio& studio, Notice& notice, WindowActions& actions, CreatePanel& createPanel,
                      LibraryPanel& library)
{
    const std::optional<Error>& fault = studio.libraryFault();
    if (const std::optional<Error>& why = studio.whyReadOnly()) { // which rules out a rebuild, too
        actions.setReadOnly();
        createPanel.setCreatingOff(why->message);
        const QString rest =
            MainWindow::tr("Songs can be heard and exported; making and changing them is switched off.");
        notice.showText(Notice::Kind::Problem,
                        (fault ? QStringList{fault->message, why->message, rest, why->nextStep}
                               : QStringList{why->message, rest, why->nextStep})
                            .join(QLatin1Char(' ')),
                        {}, fault ? fault : why);
        return;
    }
    library.setFault(fault);
    if (!fault)
        return;
    if (library.offersRebuild()) // where the songs would be: not twice
        notice.showText(Notice::Kind::Problem, fault->message, {}, fault);
    else
        notice.showText(Notice::Kind::Problem, fault->text(), MainWindow::tr("Rebuild the library"), fault);
}

} // namespace riffdesk
