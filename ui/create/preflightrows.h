#pragma once

#include "form/formwarnings.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class ToneLabel;

/// What is probably not meant, a quiet row each: the sentence, a button that mends it, and a cross for "leave
/// it so". Shows a few at a time, so that the form keeps its room, and in a low window several only as one
/// line that unfolds; hidden while there is nothing to tell.
class PreflightRows : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightRows(QWidget* parent = nullptr);

    void setWarnings(const QVector<FormWarning>& warnings);
    void setLow(bool low); ///< there is little room above and below
    void clearDismissed(); ///< another request begins: every warning is shown again

Q_SIGNALS:
    void fixChosen(const riffdesk::FormWarning& warning);

private:
    void rebuild();
    [[nodiscard]] QWidget* makeRow(const FormWarning& warning);
    void dismiss(const QString& name);
    void fold();

    QVector<FormWarning> m_warnings;
    QSet<QString> m_dismissed; ///< by nameOf() in the source
    QVector<QWidget*> m_rows;
    QVBoxLayout* m_column;
    ToneLabel* m_more;
    QWidget* m_foldRow; ///< the one line
    QLabel* m_foldIcon;
    QPushButton* m_fold;
    bool m_low = false;
};

} // namespace riffdesk
