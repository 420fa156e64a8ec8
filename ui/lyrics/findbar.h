#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <QVector>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace riffdesk {

/// Finds and replaces in a text; every match is marked, replacing all is one step of undo. Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit* edit, QWidget* parent = nullptr);

    /// Shows it for the selected word, or the last one looked for.
    void open(bool replacing);
    void close(); ///< the text gets the focus
    void findAgain(bool backwards);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void find(bool backwards, bool stay);
    void replaceOne();
    void replaceAll();
    void mark();
    [[nodiscard]] QTextDocument::FindFlags flags() const;

    QPlainTextEdit* m_edit;
    QLineEdit* m_words;
    QLineEdit* m_replacement;
    QLabel* m_count;
    QToolButton* m_case;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QWidget* m_replaceRow;
    QTimer m_marking;
};

} // namespace riffdesk
