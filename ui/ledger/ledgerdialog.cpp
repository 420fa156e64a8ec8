#include "ui/ledger/ledgerdialog.h"

#include "ledgermodel.h"
#include "storage/atomicfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr QSize ledgerSize(860, 560);
constexpr int whatWidth = 280;
} // namespace

LedgerDialog::LedgerDialog(QWidget* parent)
    : QDialog(parent)
    , m_model(new LedgerModel(this))
    , m_search(new QLineEdit(this))
    , m_sum(new QLabel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("ledgerDialog"));
    setWindowTitle(tr("Ledger"));
    m_search->setObjectName(QStringLiteral("ledgerSearch"));
    m_search->setPlaceholderText(tr("Search the ledger"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition);
    m_sum->setObjectName(QStringLiteral("ledgerSum"));
    m_sum->setWordWrap(true);
    m_sum->setTextFormat(Qt::PlainText);
    Theme::setDim(m_sum);
    m_table->setObjectName(QStringLiteral("ledgerTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->horizontalHeader()->viewport()->setAutoFillBackground(false);
    Theme::setDim(m_table->horizontalHeader());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(4 * Theme::grid);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    new FocusRing(m_table);

    auto* shown = new QWidget(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    shown->setLayout(m_stack);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save as a table…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("ledgerSaveButton"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(m_search);
    column->addWidget(m_sum);
    column->addWidget(shown, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LedgerDialog::saveTable);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        showState();
    });
    m_table->installEventFilter(this); // Ctrl+C copies one cell otherwise
    showState();
    resize(ledgerSize);
}

void LedgerDialog::setContents(const Ledger::Contents& contents, int keptSongs, const QString& freeService)
{
    m_isEmpty = contents.requests.isEmpty();
    m_model->setRequests(contents.requests);
    const auto charged = std::count_if(contents.requests.cbegin(), contents.requests.cend(),
                                       [&freeService](const PaidRequest& request) {
                                           return request.service != freeService && request.mayBeCharged();
                                       });
    QStringList sentences{charged == 1 ? tr("One request was or may be charged.")
                                       : tr("%Ln requests were or may be charged.", "none, or at least two",
                                            static_cast<int>(charged))};
    if (keptSongs > 0)
        sentences << tr("%1 for each song that was kept.", "a number of requests")
                         .arg(QLocale().toString(double(charged) / keptSongs, 'f', 1));
    if (contents.unreadable > 0)
        sentences << tr("Lines of the ledger that cannot be read: %Ln.", "number of lines",
                        contents.unreadable);
    m_sum->setText(sentences.join(QLatin1Char(' ')));
    m_table->resizeColumnsToContents();
    for (const int column : {LedgerModel::Sent, LedgerModel::Model, LedgerModel::Outcome})
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * Theme::grid);
    m_table->setColumnWidth(LedgerModel::What, whatWidth);
    showState();
}

void LedgerDialog::setProblem(const QString& sentence)
{
    m_sum->setText(sentence);
}

void LedgerDialog::showState()
{
    if (m_isEmpty)
        m_empty->setTexts(
            QStringLiteral("info"), tr("Nothing was asked for yet"),
            tr("Each request that a service may charge for is written down here before it leaves."));
    else
        m_empty->setTexts(QStringLiteral("search"), tr("Nothing of that kind"),
                          tr("No request holds all of these words."));
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_save->setEnabled(!isEmpty);
}

bool LedgerDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QDialog::eventFilter(watched, event);
    copySelected();
    return true;
}

void LedgerDialog::copySelected()
{
    QVector<PaidRequest> selected;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        selected.append(m_model->shown().at(row.row()));
    if (!selected.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(toCsv(selected)));
}

/// What is shown: a search narrows it.
void LedgerDialog::saveTable()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save as a table"), folder, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("riffdesk-ledger.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto written = atomicfile::write(path, toCsv(m_model->shown())); !written)
            setProblem(written.error().text());
    });
    dialog->open();
}

} // namespace riffdesk
