#pragma once

#include "formfield.h"
#include "ui/lyrics/lyricspanel.h"

#include <QPointer>

namespace riffdesk {

class Library;
class LyricsWindow;
class SpellChecker;

/// The lyrics with their sections, in the form or, as long as the user wants, in a window of their own.
class LyricsField : public FormField
{
    Q_OBJECT

public:
    /// Songs of the library can be dropped for their lyrics. It outlives this.
    LyricsField(const Parameter& parameter, Library& library, QWidget* parent);
    ~LyricsField() override;
    [[nodiscard]] QVariant value() const override;
    void showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts) override;

    /// The panel's: titles are offered, and lyrics written by the service.
    void setForm(const LyricsPanel::Form& form) { m_panel->setForm(form); }
    void setLyricsWriter(LyricsWriter& writer) { m_panel->setLyricsWriter(writer); }
    void setService(const QString& id) { m_panel->setService(id); }

    /// Lyrics in place of all that is written, from files or, where there are none, these words.
    void take(const QStringList& files, const QString& words) { m_panel->take(files, words); }

    [[nodiscard]] bool syllablesShown() const;
    void setSyllablesShown(bool shown);
    [[nodiscard]] SpellChecker& spelling() const;
    void setWindowGeometry(const QByteArray& geometry) { m_windowGeometry = geometry; }

Q_SIGNALS:
    void syllablesShownChanged(bool shown); ///< by the user: worth remembering
    void windowGeometryChanged(const QByteArray& geometry); ///< likewise
    void titleChosen(const QString& title); ///< for the form's
    void timesLoaded(const riffdesk::TimedLyrics& timed); ///< of a file that lyrics came from
    void problem(const QString& sentence); ///< while this is hidden and cannot show it

protected:
    void setValue(const QVariant& value) override;
    void hideEvent(QHideEvent* event) override;

private:
    void expand();
    void dockPanel();

    LyricsPanel* m_panel;
    QWidget* m_away; ///< stands in for the panel while that is elsewhere
    QPointer<LyricsWindow> m_window;
    QByteArray m_windowGeometry; ///< when it was last open; empty: it was not
    int m_place = 0; ///< of the panel in the column
};

} // namespace riffdesk
