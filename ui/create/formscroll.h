#pragma once

#include <QScrollArea>
#include <QTimer>
#include <QVector>

namespace riffdesk {

class RequestForm;

/// The form within the panel: scrolls to what has the focus unless it is seen already, keeps the bar's room
/// so that nothing jumps. At rest its lower edge cuts no field in two; a line says where the form goes on.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    FormScroll(RequestForm* form, QWidget* parent); ///< takes the form

    void reveal(QWidget* part); ///< with the whole field that it belongs to
    void revealUnfolded(QWidget* part); ///< that has just been shown: once it has its place
    void toTop();
    /// A small button at the top of the trailing edge, above the form, scrolled with it; takes it.
    void setCorner(QWidget* corner);

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Edge;
    void placeCorner();
    void fit();
    void showEdges();
    void settle();
    void settleSoon();
    [[nodiscard]] QVector<int> seams() const;
    [[nodiscard]] int restingPlace(int value, bool isBefore) const;

    RequestForm* m_form;
    Edge* m_upper;
    Edge* m_lower;
    QWidget* m_corner = nullptr;
    QTimer m_settling;
    int m_value = 0; ///< where it stands
    bool m_isUpwards = false; ///< it came there
};

} // namespace riffdesk
