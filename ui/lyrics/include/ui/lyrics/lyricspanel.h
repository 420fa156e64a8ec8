#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace riffdesk {

class FindBar;
class EncodingHint;
class HintRow;
class LyricsEditor;
class LyricsOutline;
class LyricsReader;
class LyricsWriter;
class LyricsWriterPane;
class ToneLabel;
struct LyricsFile;
struct TimedLyrics;
struct WrittenLyrics;

/// The lyrics with their sections. Compact, for the form: the sections folded away above the text; roomy, for
/// a window of its own: the sections beside it.
class LyricsPanel : public QWidget
{
    Q_OBJECT

public:
    /// What the form around it holds.
    struct Form
    {
        std::function<QString()> prompt; ///< what lyrics may be asked for with
        std::function<std::optional<QString>()> title; ///< nothing: the action has none
        /// Takes lyrics in place of all, in one step with the title, which stays where there is none. Without
        /// it they go into the editor alone.
        std::function<void(const QString& lyrics, const std::optional<QString>& title)> write;
    };

    explicit LyricsPanel(QWidget* parent = nullptr);
    void setForm(const Form& form); ///< without it no title is offered
    void formChanged(); ///< call when the values of setForm() change
    /// "Write with AI" is there from now on. After setForm(); outlives this.
    void setLyricsWriter(LyricsWriter& writer);
    void setService(const QString& id); ///< that writes

    /// Lyrics in place of all that is written, from files or, where there are none, these words.
    void take(const QStringList& files, const QString& words);
    [[nodiscard]] LyricsEditor* editor() const { return m_editor; }
    /// Buttons that belong beside the panel's title: the form puts them there, a roomy panel keeps them.
    [[nodiscard]] QWidget* tools() const { return m_tools; }
    [[nodiscard]] bool isRoomy() const { return m_roomy; }
    void setRoomy(bool roomy);

Q_SIGNALS:
    void expandRequested(); ///< the user wants more room
    void titleChosen(const QString& title); ///< for the form's
    void timesLoaded(const riffdesk::TimedLyrics& timed); ///< of a file that lyrics came from
    void problem(const QString& sentence); ///< while this is hidden and cannot show it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTools();
    void buildSide();
    void buildProblem();
    void orderTabs();
    void arrange();
    void updateCounts();
    void showProblem(const QString& problem);
    void chooseFile();
    void openWriter();
    void updateWriteButton();
    bool insertWritten(const WrittenLyrics& lyrics, bool replaceAll);
    /// Offered until the form's title changes; what it has is not offered.
    void offerTitle(const QString& sentence, const QString& title);
    void useTitle();
    void takeWhole(const LyricsFile& file, const QStringList& paths);
    void handleInserted(const LyricsFile& file, const QStringList& paths);
    void readAgain(const QString& encoding);
    void takeAgain(const LyricsFile& file, const QString& encoding);
    [[nodiscard]] std::optional<QString> formTitle() const;

    bool m_roomy = false;
    LyricsEditor* m_editor;
    LyricsOutline* m_outline;
    FindBar* m_find;
    QBoxLayout* m_body;
    QVBoxLayout* m_writing;
    QWidget* m_tools;
    QToolButton* m_expand = nullptr;
    QWidget* m_side;
    QPushButton* m_fold = nullptr;
    ToneLabel* m_heading = nullptr;
    QHBoxLayout* m_headingRow = nullptr;
    QWidget* m_sideButtons = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_remove = nullptr;
    ToneLabel* m_problem = nullptr;
    HintRow* m_titleHint;
    QString m_offeredTitle;
    std::optional<QString> m_titleAtOffer; ///< the form's
    EncodingHint* m_encodingHint;
    LyricsReader* m_reader; ///< reads again
    Form m_form;
    LyricsWriter* m_writer = nullptr;
    LyricsWriterPane* m_writerPane = nullptr;
    QToolButton* m_write = nullptr;
    QAction* m_writeAction = nullptr;
};

} // namespace riffdesk
