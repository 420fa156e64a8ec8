#pragma once

#include <QScrollArea>

namespace riffdesk {

/// The form within the panel: scrolls to what has the focus, keeps the bar's room so that nothing jumps.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    FormScroll(QWidget* form, QWidget* parent); ///< takes the form

    void reveal(QWidget* field);
    void toTop();

private:
    QWidget* m_form;
};

} // namespace riffdesk
