#include "referenceprogress.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/raisedcard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace riffdesk {

namespace {

/// How much of the bar a stage fills: conversion and sending take most of the time.
struct Span
{
    double from = 0;
    double to = 0;
};

Span spanOf(Upload::Stage stage)
{
    switch (stage) {
    case Upload::Stage::Waiting:
        return {0, 0};
    case Upload::Stage::Checking:
        return {0.02, 0.02};
    case Upload::Stage::Converting:
        return {0.05, 0.3};
    case Upload::Stage::Sending:
        return {0.3, 0.9};
    case Upload::Stage::Registering:
        return {0.93, 0.93};
    case Upload::Stage::Done:
    case Upload::Stage::Failed:
    case Upload::Stage::Cancelled:
        break;
    }
    return {1, 1};
}

} // namespace

ReferenceProgress::ReferenceProgress(QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_stage(new ElidedLabel(this))
    , m_bar(new ProgressLine(this))
{
    setObjectName(QStringLiteral("referenceProgress"));
    Theme::setTextSize(m_name, Theme::smallText, true);
    m_stage->setObjectName(QStringLiteral("referenceStage"));
    Theme::setDim(m_stage);
    m_bar->setObjectName(QStringLiteral("referenceBar"));
    m_bar->setAccessibleName(tr("Progress of the upload"));
    auto* cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("referenceCancelButton"));
    cancel->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    cancel->setFocusPolicy(Qt::TabFocus);
    cancel->setToolTip(tr("Cancel the upload"));
    cancel->setAccessibleName(tr("Cancel the upload"));
    connect(cancel, &QToolButton::clicked, this, [this] {
        if (m_upload)
            m_upload->cancel();
    });

    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(m_name);
    lines->addWidget(m_stage);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addLayout(lines, 1);
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, Theme::grid, Theme::grid, 12);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_bar);
}

void ReferenceProgress::follow(Upload* upload)
{
    if (m_upload)
        m_upload->disconnect(this);
    m_upload = upload;
    if (!upload)
        return;
    m_name->setText(upload->name());
    connect(upload, &Upload::stageChanged, this, &ReferenceProgress::showState);
    connect(upload, &Upload::progressed, this, &ReferenceProgress::showState);
    showState();
}

void ReferenceProgress::showState()
{
    if (!m_upload)
        return;
    const Span span = spanOf(m_upload->stage());
    const double share = std::max(0.0, m_upload->share());
    m_bar->setShare(span.from + share * (span.to - span.from));
    updateAccessibleName(m_stage, stageText(m_upload->stage(), -1)); // no per cents, each would be spoken
    m_stage->setText(stageText(m_upload->stage(), m_upload->share()));
}

QString ReferenceProgress::stageText(Upload::Stage stage, double share)
{
    const auto counted = [share](const QString& words) {
        if (share < 0)
            return words;
        const QString percent = QLocale().toString(int(share * 100)) + QLocale().percent();
        return tr("%1 %2", "what is being done, and how far it is: Sending… 43%").arg(words, percent);
    };
    switch (stage) {
    case Upload::Stage::Waiting:
    case Upload::Stage::Checking:
        return tr("Checking the file…");
    case Upload::Stage::Converting:
        return counted(tr("Converting to MP3…"));
    case Upload::Stage::Sending:
        return counted(tr("Sending…"));
    case Upload::Stage::Registering:
        return tr("The service is taking it in…");
    case Upload::Stage::Done:
    case Upload::Stage::Failed:
    case Upload::Stage::Cancelled:
        break;
    }
    return {};
}

void ReferenceProgress::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintRaisedCard(*this);
}

} // namespace riffdesk
