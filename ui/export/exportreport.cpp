#include "ui/export/exportreport.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr QSize reportSize(560, 400);
}

ExportReport::ExportReport(const QVector<ExportRun::Failure>& failures, const QStringList& notes,
                           QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("exportReport"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QListWidget(this);
    list->setObjectName(QStringLiteral("exportFailures"));
    list->setWordWrap(true);
    list->setAccessibleName(tr("What an export could not do"));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const ExportRun::Failure& each : failures)
        list->addItem(new QListWidgetItem(Theme::icon(QStringLiteral("error"), Theme::Role::Danger),
                                          tr("%1: %2").arg(each.title, each.error.text())));
    for (const QString& note : notes)
        list->addItem(new QListWidgetItem(Theme::icon(QStringLiteral("info"), Theme::Role::Dim), note));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(reportSize);
}

} // namespace riffdesk
