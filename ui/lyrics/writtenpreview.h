#pragma once

#include "lyricswriter/writtenlyrics.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace riffdesk {

class ToneLabel;

/// Shows lyrics from the service before they are inserted.
class WrittenPreview : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenPreview(QWidget* parent = nullptr);

    void showLyrics(const WrittenLyrics& lyrics);
    [[nodiscard]] const WrittenLyrics& shown() const { return m_shown; }
    /// Without one, "Use as title" is not offered.
    void setFormTitle(bool formHasTitle, const QString& formTitle);
    void setEditorBlank(bool blank); ///< then there is nothing to replace
    void setRoomy(bool roomy);
    void focusInsert();

Q_SIGNALS:
    void insertRequested(bool replaceAll);
    void titleChosen(const QString& title);
    void discardRequested();

private:
    WrittenLyrics m_shown;
    ToneLabel* m_title;
    QPushButton* m_useTitle;
    QPlainTextEdit* m_text;
    QBoxLayout* m_first; ///< row of buttons
    QBoxLayout* m_second; ///< where one row is too narrow
    QPushButton* m_insert;
    QPushButton* m_replace;
    QPushButton* m_discard;
};

} // namespace riffdesk
