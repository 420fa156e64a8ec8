#include "lineagepage.h"

#include "library/library.h"
#include "lineageview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace riffdesk {

namespace {
constexpr std::chrono::milliseconds pause{100};
constexpr int leastHeight = 48; ///< of the tree: a row
} // namespace

LineagePage::LineagePage(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_text(new ToneLabel(Theme::Role::Dim))
    , m_family(new QPushButton(tr("Family only")))
    , m_view(new LineageView(library))
{
    m_text->setObjectName(QStringLiteral("lineageText"));
    m_family->setObjectName(QStringLiteral("familyButton"));
    m_family->setToolTip(tr("Show only these songs in the library"));
    Theme::setQuiet(m_family);
    m_view->setMinimumHeight(leastHeight);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_family, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &LineagePage::read);
    connect(m_family, &QAbstractButton::clicked, this, [this] { Q_EMIT familyRequested(m_songId); });
    connect(m_view, &LineageView::openRequested, this, &LineagePage::openRequested);
    connect(m_view, &LineageView::playRequested, this, &LineagePage::playRequested);
    connect(m_view, &LineageView::compareRequested, this, &LineagePage::compareRequested);
    connect(m_view, &LineageView::familyRequested, this, &LineagePage::familyRequested);
    for (const auto changed : {&Library::songsChanged, &Library::songsRemoved, &Library::songsRestored})
        connect(&library, changed, this, &LineagePage::readSoon);
    connect(&library, &Library::songAdded, this, &LineagePage::readSoon);
    showTexts();
}

void LineagePage::setSong(const QString& songId)
{
    if (songId == m_songId)
        return;
    m_songId = songId;
    m_view->setShown(songId);
    m_isStale = true;
    read();
}

void LineagePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void LineagePage::readSoon()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void LineagePage::read()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    m_soon.stop();
    m_reading = m_library.readLineage(m_songId, [this](const Result<Lineage>& lineage) {
        if (!lineage) {
            m_view->setLineage({});
            m_text->setText(lineage.error().text());
            return;
        }
        m_view->setLineage(*lineage);
        showTexts();
        Q_EMIT shown();
    });
}

void LineagePage::showTexts()
{
    const Lineage& lineage = m_view->family().lineage();
    const auto songs = int(lineage.nodes.size());
    m_family->setVisible(songs > 1);
    if (lineage.isCut)
        m_text->setText(tr("The nearest %Ln songs; there are more", "at least two", songs));
    else if (songs > 1)
        m_text->setText(tr("%Ln songs", "at least two", songs));
    else
        m_text->setText(songs == 1 ? tr("Made from scratch; nothing was made from it yet.") : QString());
}

} // namespace riffdesk
