#pragma once

#include <QWidget>

namespace riffdesk {

class LyricsEditor;

/// How many syllables each visible line has, beside the text. The editor paints it.
class LyricsMargin : public QWidget
{
    Q_OBJECT

public:
    explicit LyricsMargin(LyricsEditor* editor);
    [[nodiscard]] int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LyricsEditor* m_editor;
};

} // namespace riffdesk
