#include "preflightrows.h"

#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

constexpr int mostRows = 2;

/// Of what a warning is about; its sentence may change with every letter that is typed.
QString nameOf(const FormWarning& warning)
{
    return warning.key + QLatin1Char('\n')
           + (warning.fixLabel.isEmpty() ? warning.message : warning.fixLabel);
}

bool looksTheSame(const QVector<FormWarning>& one, const QVector<FormWarning>& other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const FormWarning& a, const FormWarning& b) {
                          return a.key == b.key && a.message == b.message && a.fixLabel == b.fixLabel
                                 && a.keepLabel == b.keepLabel;
                      });
}

} // namespace

PreflightRows::PreflightRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new ToneLabel(Theme::Role::Dim, this))
    , m_foldRow(new QWidget(this))
    , m_foldIcon(new QLabel(m_foldRow))
    , m_fold(new QPushButton(m_foldRow))
{
    setObjectName(QStringLiteral("preflightRows"));
    setAccessibleName(tr("Before you create"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::grid);
    m_fold->setObjectName(QStringLiteral("preflightFold"));
    m_fold->setCheckable(true);
    m_fold->setLayoutDirection(layoutDirection());
    Theme::setFlush(m_fold);
    connect(m_fold, &QPushButton::toggled, this, &PreflightRows::fold);
    auto* line = new QHBoxLayout(m_foldRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::grid / 2);
    line->addWidget(m_foldIcon);
    line->addWidget(m_fold);
    line->addStretch();
    m_column->addWidget(m_foldRow);
    m_column->addWidget(m_more);
    m_foldRow->hide();
    hide();
}

void PreflightRows::setWarnings(const QVector<FormWarning>& warnings)
{
    QVector<FormWarning> shown;
    for (const FormWarning& each : warnings) {
        if (!m_dismissed.contains(nameOf(each)))
            shown.append(each);
    }
    const bool same = looksTheSame(shown, m_warnings);
    m_warnings = shown; // what mends them changes with the rest of the form
    if (!same)
        rebuild();
}

void PreflightRows::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    fold();
}

/// One thing is told as ever: it takes hardly more room than the line would.
void PreflightRows::fold()
{
    const int count = static_cast<int>(m_warnings.size());
    const bool folds = m_low && count > 1;
    const bool open = !folds || m_fold->isChecked();
    m_fold->setText(tr("%Ln things to look at", "warnings, at least two", count));
    m_fold->setIcon(
        Theme::icon(m_fold->isChecked() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                    Theme::Role::Dim));
    m_foldIcon->setPixmap(Theme::icon(QStringLiteral("warning"), Theme::Role::Accent)
                              .pixmap(QSize(16, 16), devicePixelRatioF()));
    m_foldRow->setVisible(folds);
    for (QWidget* row : std::as_const(m_rows))
        row->setVisible(open);
    m_more->setVisible(open && count > mostRows);
}

void PreflightRows::clearDismissed()
{
    m_fold->setChecked(false);
    m_dismissed.clear();
}

void PreflightRows::rebuild()
{
    for (QWidget* row : std::as_const(m_rows)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be its own button that is telling us
    }
    m_rows.clear();
    const int count = static_cast<int>(m_warnings.size());
    for (int i = 0; i < qMin(count, mostRows); ++i) {
        QWidget* row = makeRow(m_warnings.at(i));
        m_column->insertWidget(i + 1, row); // below the line that folds them
        m_rows.append(row);
    }
    m_more->setText(count > mostRows ? tr("… and %Ln more", "further warnings", count - mostRows)
                                     : QString());
    if (count < 2)
        m_fold->setChecked(false); // what comes later begins folded
    fold();
    setVisible(count > 0);
}

QWidget* PreflightRows::makeRow(const FormWarning& warning)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("preflightRow"));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* text = new ToneLabel(Theme::Role::Text, row);
    text->setObjectName(QStringLiteral("preflightText"));
    text->setIcon(QStringLiteral("warning"), Theme::Role::Accent);
    text->setText(warning.message);
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::grid / 2);
    first->addWidget(text, 1);
    column->addLayout(first);
    auto* second = new QHBoxLayout; // spacings, unlike margins, are mirrored with the layout
    second->setSpacing(0);
    second->addSpacing(ToneLabel::iconRoom);
    column->addLayout(second);
    const auto flushButton = [&](const QString& words, const QString& name) {
        auto* button = new QPushButton(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")), row);
        button->setObjectName(name);
        button->setAccessibleDescription(warning.message);
        Theme::setFlush(button);
        second->addWidget(button);
        return button;
    };
    QAbstractButton* close = nullptr;
    if (warning.keepLabel.isEmpty()) {
        auto* cross = new QToolButton(row);
        cross->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
        cross->setIconSize({12, 12});
        cross->setFixedSize(20, 20);
        cross->setFocusPolicy(Qt::TabFocus);
        cross->setToolTip(tr("Leave it so"));
        cross->setAccessibleName(tr("Leave it so: %1", "a warning").arg(warning.message));
        cross->setObjectName(QStringLiteral("preflightDismiss"));
        first->addWidget(cross, 0, Qt::AlignTop);
        close = cross;
    }
    if (!warning.fixLabel.isEmpty()) {
        auto* fix = flushButton(warning.fixLabel, QStringLiteral("preflightFix"));
        connect(fix, &QPushButton::clicked, this, [this, name = nameOf(warning)] {
            for (const FormWarning& each : std::as_const(m_warnings)) {
                if (nameOf(each) == name) {
                    Q_EMIT fixChosen(FormWarning(each)); // a copy: the fix takes it from the list
                    return;
                }
            }
        });
    }
    if (!warning.keepLabel.isEmpty())
        close = flushButton(warning.keepLabel, QStringLiteral("preflightDismiss"));
    second->addStretch();
    connect(close, &QAbstractButton::clicked, this, [this, name = nameOf(warning)] { dismiss(name); });
    return row;
}

void PreflightRows::dismiss(const QString& name)
{
    m_dismissed.insert(name);
    setWarnings(QVector<FormWarning>(m_warnings));
}

} // namespace riffdesk
