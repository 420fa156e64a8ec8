#pragma once

#include "lyrics/lyricoutline.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPointer>

#include <functional>

namespace riffdesk {

struct LyricsFile;
class LyricsMargin;
class LyricsReader;
class SpellMarks;
class TagCompleter;

/// The text field for lyrics. Every change, also of whole sections and by dropping, is one step of undo.
/// Files of LyricsFile, text and songs can be dropped: at the pointer, or in place of everything with Ctrl or
/// when it is blank.
class LyricsEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The lyrics of a song of the library, empty for none.
    using SongLyrics = std::function<QString(const QString& songId)>;
    /// Takes lyrics that come in place of all of the text; of no file without paths.
    using WholeLyrics = std::function<void(const LyricsFile& lyrics, const QStringList& paths)>;

    explicit LyricsEditor(QWidget* parent = nullptr);
    ~LyricsEditor() override;

    /// Without it songs cannot be dropped. Called in the GUI thread.
    void setSongLyrics(const SongLyrics& lyrics) { m_songLyrics = lyrics; }

    /// In place of this itself: a form, which takes a title along.
    void setWholeLyrics(const WholeLyrics& take) { m_wholeLyrics = take; }

    /// What its menu offers in place of its own undo, e.g. that of a form the lyrics are part of.
    void setUndo(QAction* undo, QAction* redo)
    {
        m_undo = undo;
        m_redo = redo;
    }
    /// All of the text. A step of undo, except for the first text of an untouched editor. The caret goes to
    /// what is new in it, to the beginning when all is.
    void setText(const QString& text);
    [[nodiscard]] LyricOutline outline() const;
    /// One step of undo; the caret goes where the edit says.
    void apply(const LyricOutline::Edit& edit);
    void insertSection(const QString& tag); ///< behind the section of the caret
    void moveSection(int steps); ///< that of the caret, up when negative
    void goTo(qsizetype position); ///< the caret there, its line at the top
    /// Reads them and puts their text at the caret, or in place of everything.
    void insertFiles(const QStringList& paths, bool replaceAll);
    void insertWhole(const QString& text); ///< from elsewhere, in place of everything

    [[nodiscard]] bool syllablesShown() const { return m_syllables; }
    void setSyllablesShown(bool shown);

    [[nodiscard]] SpellMarks& spelling() const { return *m_spelling; }
    /// Calls `each` for the visible lines that meet `area` (of the viewport, vertically), with the place of
    /// their first row on the viewport.
    void forVisibleLines(const QRect& area,
                         const std::function<void(const QTextBlock&, const QRectF&)>& each) const;

Q_SIGNALS:
    void problem(const QString& sentence); ///< what was dropped or pasted cannot be taken
    /// The text of the files is in this now, among other text.
    void fileInserted(const riffdesk::LyricsFile& file, const QStringList& paths);
    void syllablesShownChanged(bool shown);
    void findRequested(bool replacing);
    void findAgainRequested(bool backwards);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void arrangeMargin();
    void placeMargin();
    [[nodiscard]] QString lineCountOf(const QTextBlock& tag) const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool isOwnDrag(const QDropEvent* event) const;
    static QString tooLong();
    bool insertLyrics(QTextCursor place, const QString& text, bool replaceAll, bool ownLines);
    void offerTags(bool open);
    void insertTag(const QString& tag);

    SongLyrics m_songLyrics;
    WholeLyrics m_wholeLyrics;
    SpellMarks* m_spelling;
    LyricsMargin* m_margin;
    LyricsReader* m_reader;
    TagCompleter* m_completer;
    QPointer<QAction> m_undo; ///< null: the document's own
    QPointer<QAction> m_redo;
    bool m_syllables = true;
    bool m_dropReplacesAll = false; ///< while a drop is being taken
};

} // namespace riffdesk
