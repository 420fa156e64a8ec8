#pragma once

#include "compare/splice.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace riffdesk {

class FadeField;
class TimeSpin;

/// Where the new bars go over into the song that they were made for, with what makes a song of it.
class SpliceBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpliceBar(QWidget* parent = nullptr);

    void setPlan(const std::optional<SplicePlan>& plan);
    [[nodiscard]] const std::optional<SplicePlan>& plan() const { return m_plan; }
    [[nodiscard]] double fadeSeconds() const;
    void setKeeping(bool isKeeping); ///< the song is being made
    void setWhyNot(const QString& sentence); ///< it cannot be made; empty: it can

Q_SIGNALS:
    void fadeChanged(); ///< and no join was moved by hand: look for them anew
    void planMoved(); ///< by hand
    void previewRequested(riffdesk::SplicePlan::Edge edge);
    void keepRequested();

private:
    struct Edge
    {
        QWidget* group = nullptr;
        TimeSpin* time = nullptr;
        QPushButton* hear = nullptr;
    };
    Edge makeEdge(SplicePlan::Edge edge, const char* name, const QString& label, const QString& toolTip);
    void move(SplicePlan::Edge edge, double seconds);
    void show(const SplicePlan& plan);
    void show(const Edge& edge, const std::optional<SplicePlan::Join>& join);

    std::optional<SplicePlan> m_plan;
    bool m_isMoved = false; ///< by hand: what is found anew would take that back
    Edge m_in;
    Edge m_out;
    FadeField* m_fade;
    QPushButton* m_keep;
};

} // namespace riffdesk
