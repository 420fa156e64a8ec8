#pragma once

#include <QWidget>

class QSpinBox;

namespace riffdesk {

/// How long one song goes over into another, as a number of milliseconds behind its name.
class FadeField : public QWidget
{
    Q_OBJECT

public:
    FadeField(const QString& objectName, const QString& toolTip, QWidget* parent = nullptr);

    [[nodiscard]] double seconds() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_spin;
};

} // namespace riffdesk
