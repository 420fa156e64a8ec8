#include "pairchanges.h"

#include "changestext.h"
#include "library/songtext.h"
#include "splicebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

PairChanges::PairChanges(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_sentence(new ToneLabel(Theme::Role::Text, this))
    , m_progress(new ProgressLine(this))
    , m_splice(new SpliceBar(this))
    , m_changes(new QLabel)
    , m_area(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    m_sentence->setObjectName(QStringLiteral("receiptSentence"));
    m_sentence->setTextStyle(Theme::bodyText);
    column->addWidget(m_sentence);
    m_progress->setObjectName(QStringLiteral("compareProgress"));
    m_progress->setAccessibleName(tr("Comparing the sound"));
    column->addWidget(m_progress);
    column->addWidget(m_splice);
    m_changes->setObjectName(QStringLiteral("changesText"));
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setWordWrap(true);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_area->setObjectName(QStringLiteral("changesArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_changes);
    column->addWidget(m_area, 1);

    connect(&m_comparison, &Comparison::progressed, m_progress, &ProgressLine::setShare);
    connect(&m_comparison, &Comparison::finished, this, &PairChanges::showReceipt);
    connectSplice();
}

void PairChanges::connectSplice()
{
    connect(&m_comparison, &Comparison::planned, this, &PairChanges::showPlan);
    connect(&m_comparison, &Comparison::previewed, this, [this](const Result<QString>& file) {
        if (file)
            Q_EMIT previewed(*file);
        else
            Q_EMIT failed(file.error());
    });
    connect(m_splice, &SpliceBar::fadeChanged, this, [this] {
        if (m_receipt && m_receipt->changed()) // where both agree best depends on it
            m_comparison.plan(*m_receipt->changed(), m_splice->fadeSeconds());
    });
    connect(m_splice, &SpliceBar::planMoved, this, &PairChanges::bandsChanged);
    connect(m_splice, &SpliceBar::previewRequested, this, [this](SplicePlan::Edge edge) {
        if (m_splice->plan())
            m_comparison.preview(m_splice->plan()->preview(edge, previewSeconds), m_files);
    });
    connect(m_splice, &SpliceBar::keepRequested, this, [this] {
        if (m_splice->plan() && m_songs)
            Q_EMIT spliceRequested(m_songs->first, m_songs->second, *m_splice->plan(), m_files);
    });
}

void PairChanges::open(const Song& parent, const Song& edit, const QStringList& files, const QString& whyNot)
{
    close();
    m_songs = {parent, edit};
    m_files = files;
    m_splice->setWhyNot(whyNot);
    m_sentence->setText(tr("Comparing the sound…"));
    m_progress->setShare(0);
    m_comparison.start(files.at(0), files.at(1));
    m_progress->show();
    showChanges();
}

void PairChanges::close()
{
    m_comparison.stop();
    m_receipt.reset();
    m_songs.reset();
    m_splice->setPlan(std::nullopt);
    m_splice->hide();
}

void PairChanges::setKeeping(bool isKeeping)
{
    m_splice->setKeeping(isKeeping);
}

void PairChanges::showReceipt(const Result<EditReceipt>& receipt)
{
    m_progress->hide();
    if (!receipt) {
        m_sentence->setText(receipt.error().text());
        return;
    }
    m_receipt = *receipt;
    m_sentence->setText(m_receipt->sentence(SongChanges::askedRange(m_songs->second)));
    Q_EMIT bandsChanged();
    if (const auto changed = m_receipt->changed())
        m_comparison.plan(*changed, m_splice->fadeSeconds());
}

void PairChanges::showPlan(const Result<SplicePlan>& plan)
{
    if (!plan)
        return; // all of it is new, or nothing is alike: there is nothing to keep it in
    m_splice->setPlan(*plan);
    m_splice->setVisible(true);
    Q_EMIT bandsChanged();
}

QVector<QVector<LaneWave::Band>> PairChanges::bands() const
{
    if (!m_receipt)
        return {};
    QVector<QVector<LaneWave::Band>> bands(2);
    for (const EditReceipt::Span& span : m_receipt->spans) {
        if (span.kind == EditReceipt::Kind::Same)
            continue;
        const auto role = span.kind == EditReceipt::Kind::Changed ? Theme::Role::Accent : Theme::Role::Region;
        bands[1].append({span.time, role});
        const double end = std::min(span.parentStart + span.time.length(), m_receipt->parentSeconds);
        if (end > span.parentStart)
            bands[0].append({{std::max(0.0, span.parentStart), end}, role});
    }
    return bands;
}

void PairChanges::showChanges()
{
    if (!m_songs)
        return;
    const auto& [parent, edit] = *m_songs;
    m_changes->setText(changesText(SongChanges::between(parent, edit), m_catalogue, Theme::of(this),
                                   layoutDirection(), songtext::title(parent), songtext::title(edit)));
}

void PairChanges::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        showChanges();
}

} // namespace riffdesk
