#pragma once

#include <QWidget>

class QSpinBox;

namespace riffdesk {

/// How long one song goes over into another, as a number of milliseconds behind its name. It has the keyboard
/// only while a number is typed into it: Return gives it back to the view around it.
class FadeField : public QWidget
{
    Q_OBJECT

public:
    FadeField(const QString& objectName, const QString& toolTip, QWidget* parent = nullptr);

    [[nodiscard]] double seconds() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();

    QSpinBox* m_spin;
};

} // namespace riffdesk
