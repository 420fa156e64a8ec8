#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace riffdesk {

class FindBar;
class LyricsEditor;
class LyricsOutline;
class ToneLabel;

/// The lyrics with their sections. Compact, for the form: the sections folded away above the text; roomy, for
/// a window of its own: the sections beside it.
class LyricsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LyricsPanel(QWidget* parent = nullptr);

    [[nodiscard]] LyricsEditor* editor() const { return m_editor; }
    /// Buttons that belong beside the panel's title: the form puts them there, a roomy panel keeps them.
    [[nodiscard]] QWidget* tools() const { return m_tools; }
    [[nodiscard]] bool isRoomy() const { return m_roomy; }
    void setRoomy(bool roomy);

Q_SIGNALS:
    void expandRequested(); ///< the user wants more room

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTools();
    void buildSide();
    void buildProblem();
    void arrange();
    void count();
    void tell(const QString& problem);
    void chooseFile();

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
};

} // namespace riffdesk
