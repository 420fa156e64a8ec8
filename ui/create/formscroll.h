#pragma once

#include <QScrollArea>

namespace riffdesk {

class RequestForm;

/// The form within the panel: scrolls to what has the focus unless it is seen already, keeps the bar's room
/// so that nothing jumps. Unscrolled, its lower edge cuts no field in two.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    FormScroll(RequestForm* form, QWidget* parent); ///< takes the form

    void reveal(QWidget* field);
    void revealUnfolded(QWidget* part); ///< that has just been shown: once it has its place
    void toTop();
    /// A small button at the top of the trailing edge, above the form, scrolled with it; takes it.
    void setCorner(QWidget* corner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeCorner();
    void fit();
    void leaveOut(); ///< what would cut a field

    RequestForm* m_form;
    QWidget* m_corner = nullptr;
    int m_leftOver = 0; ///< of the height, above a field that would be cut
};

} // namespace riffdesk
