#pragma once

#include <QWidget>

class QTextBlock;

namespace riffdesk {

class LyricsEditor;

/// A triangle beside each section's tag: a click folds or unfolds. The keyboard has keys for the same.
class LyricsFoldMargin : public QWidget
{
    Q_OBJECT

public:
    explicit LyricsFoldMargin(LyricsEditor* editor);
    static const int wantedWidth;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QTextBlock tagAt(int y) const; ///< invalid where nothing can be folded
    void hover(int block);

    LyricsEditor* m_editor;
    int m_hovered = -1; ///< a block's number
};

} // namespace riffdesk
