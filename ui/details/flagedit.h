#pragma once

#include "library/song.h"

#include <QWidget>

class QToolButton;

namespace riffdesk {

/// Keep or reject, as two buttons of which at most one is down; a press on that one takes it back.
class FlagEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FlagEdit(QWidget* parent = nullptr);
    void setFlag(Song::Flag flag);

Q_SIGNALS:
    void flagged(riffdesk::Song::Flag flag); ///< by the user

protected:
    void resizeEvent(QResizeEvent* event) override; ///< without its words where they do not fit

private:
    QToolButton* addButton(const char* name, const char* icon, const QString& text, Song::Flag flag);

    QToolButton* m_keep;
    QToolButton* m_reject;
    Song::Flag m_flag = Song::Flag::None;
    int m_wordsWidth = 0; ///< what both need with their words
};

} // namespace riffdesk
