#include "ui/lyrics/lyricswindow.h"

#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricspanel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <utility>

namespace riffdesk {

namespace {
constexpr QSize wanted(920, 680);
constexpr QSize least(560, 400);
} // namespace

LyricsWindow::LyricsWindow(LyricsPanel* panel, QWidget* parent)
    : QDialog(parent)
    , m_panel(panel)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("lyricsWindow"));
    setWindowTitle(tr("Lyrics"));
    setModal(false);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    m_column->addWidget(panel);
    panel->setRoomy(true);
    panel->show();
    setMinimumSize(least);
    resize(wanted);
    panel->editor()->setFocus(Qt::OtherFocusReason);
}

LyricsPanel* LyricsWindow::takePanel()
{
    if (!m_panel)
        return nullptr;
    m_column->removeWidget(m_panel);
    m_panel->setParent(nullptr);
    m_panel->setRoomy(false);
    return std::exchange(m_panel, nullptr);
}

} // namespace riffdesk
