#include "checkdialog.h"

#include "studio/studio.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focusring.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr QSize checkSize(640, 240);
constexpr int leastListHeight = 160;
constexpr qsizetype mostListed = 500;
} // namespace

CheckDialog::CheckDialog(Studio& studio, QWidget* parent)
    : QDialog(parent)
    , m_check(studio)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("Check library"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("checkText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(checking());
    m_bar->setObjectName(QStringLiteral("checkBar"));
    m_bar->setAccessibleName(windowTitle());
    m_bar->setRange(0, 0);
    m_list->setObjectName(QStringLiteral("checkList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setToolTip(tr("Double click or Return shows the song"));
    m_list->setMinimumHeight(leastListHeight);
    m_list->setWordWrap(true); // at most some hundred rows
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(Theme::grid / 2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->hide();
    new FocusRing(m_list);
    auto* buttons = new QDialogButtonBox(this);
    m_rebuild = buttons->addButton(tr("&Rebuild the library"), QDialogButtonBox::ActionRole);
    m_rebuild->setObjectName(QStringLiteral("checkRebuildButton"));
    m_copy = buttons->addButton(tr("&Copy the list"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("checkCopyButton"));
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_close->setObjectName(QStringLiteral("checkCloseButton"));
    m_close->setAutoDefault(false); // Return is no way to stop it
    for (QPushButton* button :
         {m_rebuild, m_copy}) { // not before: the box shows all again with each that is added
        button->setAutoDefault(false);
        button->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(buttons);
    resize(checkSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(m_rebuild, &QPushButton::clicked, this, &CheckDialog::rebuildRequested);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT songChosen(item->data(Qt::UserRole).toString()); });
    connect(&m_check, &LibraryCheck::progressed, this, &CheckDialog::setProgress);
    connect(&m_check, &LibraryCheck::finished, this, &CheckDialog::showResult);
    m_check.start();
}

QString CheckDialog::checking()
{
    return tr("Every file is compared with what it was when it was kept. You can go on working.");
}

void CheckDialog::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QString far =
        tr("%1 of %2 songs", "progress").arg(QLocale().toString(done), QLocale().toString(total));
    m_text->setText(checking() + QLatin1Char('\n') + far);
}

void CheckDialog::showResult(const Result<verify::Report>& report)
{
    m_bar->hide();
    m_close->setText(tr("Close"));
    m_text->setText(report ? verify::summary(*report) : report.error().text());
    announce(m_text, m_text->text());
    if (!report)
        return;
    if (report->problems > mostListed)
        m_text->setText(m_text->text() + QLatin1Char(' ')
                        + tr("The first %L1 are listed; riffdesk check --json lists more.").arg(mostListed));
    for (const verify::Finding& each : report->findings.mid(0, mostListed)) {
        const QString words =
            QStringList{each.title, verify::sentence(each), verify::nextStep(each)}.join(QLatin1String("  "));
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, each.songId);
        item->setToolTip(words);
    }
    m_list->setVisible(m_list->count() > 0);
    m_copy->setVisible(m_list->count() > 0);
    m_rebuild->setVisible(verify::isRebuildWorthwhile(*report));
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
        resize(width(), qMax(height(), sizeHint().height()));
    }
}

void CheckDialog::copy() const
{
    QStringList lines{m_text->text()};
    for (int row = 0; row < m_list->count(); ++row)
        lines << m_list->item(row)->data(Qt::UserRole).toString() + QLatin1String("  ")
                     + m_list->item(row)->text();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace riffdesk
