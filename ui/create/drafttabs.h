#pragma once

#include <QTabBar>

namespace riffdesk {

/// Tabs of an even width in which names are elided, narrower when there are many.
class DraftTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DraftTabs(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void initStyleOption(QStyleOptionTab* option, int index) const override;
};

} // namespace riffdesk
