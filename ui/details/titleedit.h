#pragma once

#include "ui/widgets/accessible.h"

#include <QStackedWidget>

class QLineEdit;

namespace riffdesk {

class ToneLabel;

/// A title that turns into a field at a double click, F2 or Return; Return or leaving keeps, Escape takes
/// back. To a screen reader it is a field either way.
class TitleEdit : public QStackedWidget, public Accessible
{
    Q_OBJECT

public:
    explicit TitleEdit(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State accessibleState(QAccessible::State state) const override;
    [[nodiscard]] QAccessibleTextInterface* accessibleContent() const override;

public Q_SLOTS:
    void edit();

Q_SIGNALS:
    void edited(const QString& title); ///< trimmed, not empty, another than it was

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void cancelEdit();

    QString m_title;
    ToneLabel* m_label;
    QLineEdit* m_field;
    bool m_leaving = false;
};

} // namespace riffdesk
