#pragma once

#include "form/form.h"
#include "form/sweep.h"

#include <QDialog>

class QPushButton;
class QSpinBox;

namespace riffdesk {

class SweepPreview;
class SweepRow;
class ToneLabel;

/// Chooses what is swept: one or two parameters and their values, how many takes of each, and the grid of
/// songs that this makes, with their number before anything is asked for.
class SweepDialog : public QDialog
{
    Q_OBJECT

public:
    struct Cost
    {
        bool isPaid = true; ///< else it is Practice
        int askAbove = 0; ///< so many at once have to be confirmed; 0: never
    };
    /// Begins with the sweep of the form. The catalogue outlives this.
    SweepDialog(const Form& form, const Catalogue& catalogue, Cost cost, QWidget* parent);

Q_SIGNALS:
    void chosen(const riffdesk::Sweep& sweep, int takes); ///< that checkSweep() lets pass, or none

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] Result<Form> swept() const; ///< the form with what is chosen
    void showState();
    void use();

    const Form m_form;
    const Catalogue& m_catalogue;
    const Cost m_cost;
    SweepRow* m_across;
    SweepRow* m_down;
    QSpinBox* m_takes;
    SweepPreview* m_preview;
    ToneLabel* m_line;
    QPushButton* m_use;
};

} // namespace riffdesk
