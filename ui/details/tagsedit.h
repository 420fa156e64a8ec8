#pragma once

#include "library/song.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace riffdesk {

class FlowLayout;

/// The tags of a song as chips: a click on one takes it away, the button behind them asks for another.
class TagsEdit : public QWidget
{
    Q_OBJECT

public:
    /// `names`: the tags there are, to be offered while one is typed.
    explicit TagsEdit(std::function<QStringList()> names, QWidget* parent = nullptr);

    void setTags(const QVector<SongTag>& tags);

Q_SIGNALS:
    void added(const QString& tag);
    void removed(const QString& tag);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip();
    void showField(bool shown);

    const std::function<QStringList()> m_names;
    QVector<SongTag> m_tags;
    QVector<QPushButton*> m_chips;
    FlowLayout* m_row;
    QPushButton* m_add;
    QLineEdit* m_field;
};

} // namespace riffdesk
