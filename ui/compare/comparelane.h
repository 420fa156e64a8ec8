#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace riffdesk {

class ElidedLabel;
class LaneWave;

/// One of the songs that are compared: its number, which is also the key that lets it be heard, its name and
/// its outline.
class CompareLane : public QWidget
{
    Q_OBJECT

public:
    explicit CompareLane(int number, QWidget* parent = nullptr); ///< from 1

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    void setHeard(bool heard);
    /// Nothing but the number tells which song it is, and it can be chosen.
    void setHidden();
    /// In a grid, whose edges say which song it is: no title, what else is told below the outline.
    void setCompact();
    [[nodiscard]] LaneWave* wave() const { return m_wave; }

Q_SIGNALS:
    void heard(); ///< its number was pressed
    void chosen();
    void menuRequested(const QPoint& place); ///< of the screen

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QPushButton* m_number;
    QWidget* m_name; ///< title and facts
    QBoxLayout* m_body; ///< that and the outline
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    LaneWave* m_wave;
    QPushButton* m_choose; ///< only where songs are hidden
    QPushButton* m_more; ///< only where they are not
};

} // namespace riffdesk
