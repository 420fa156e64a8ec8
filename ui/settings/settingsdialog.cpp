#include "ui/settings/settingsdialog.h"

#include "accountform.h"
#include "api/endpoint.h"
#include "callbackpage.h"
#include "desktoppage.h"
#include "networkpage.h"
#include "platform/settings.h"
#include "shortcutspage.h"
#include "studio/librarywork.h"
#include "studio/studio.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

const QString pageState = QStringLiteral("settings/page");
constexpr int usualWidth = 520;
constexpr int roomForAnswer = 48; ///< what the service says to a token, two lines of it

QVBoxLayout* pageColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    column->setSpacing(Theme::grid / 2);
    return column;
}

/// A label with its control below, as everywhere in the studio.
void addRow(QVBoxLayout* column, const QString& text, QWidget* control, const QString& name)
{
    auto* label = new QLabel(text);
    Theme::setDim(label);
    label->setBuddy(control);
    control->setObjectName(name);
    control->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(control);
}

ToneLabel* addNote(QVBoxLayout* column, const QString& text)
{
    auto* note = new ToneLabel(Theme::Role::Dim);
    note->setText(text);
    column->addWidget(note);
    column->addSpacing(2 * Theme::grid);
    return note;
}

/// The page, scrolling where the screen is too small for it; never cut.
QScrollArea* scrolling(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false); // setWidget() has turned it on
    return area;
}

/// "riffdesk_zh_CN.qm" → "zh_CN"; English is in the program itself.
QStringList languageCodes()
{
    QStringList codes{QStringLiteral("en")};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("riffdesk_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString code = file.mid(9).chopped(3);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

QString languageName(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English");
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

} // namespace

SettingsDialog::SettingsDialog(Studio& studio, ActionKeys& keys, QWidget* parent)
    : QDialog(parent)
    , m_studio(studio)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setDocumentMode(true); // no frame: the tabs stand in line with their pages
    m_tabs->addTab(scrolling(makeServicePage()), tr("Service"));
    m_tabs->addTab(scrolling(makeLookPage()), tr("Look and language"));
    auto* desktop = new DesktopPage(m_studio.playback(), m_studio.settings(), this);
    connect(desktop, &DesktopPage::levelMeterChosen, this, &SettingsDialog::levelMeterChosen);
    connect(desktop, &DesktopPage::trayIconChosen, this, &SettingsDialog::trayIconChosen);
    m_tabs->addTab(scrolling(desktop), tr("Sound and desktop"));
    m_tabs->addTab(scrolling(makeFilesPage()), tr("Files"));
    m_tabs->addTab(scrolling(new NetworkPage(m_studio, this)), tr("Network"));
    m_tabs->addTab(scrolling(new CallbackPage(m_studio.callbacks(), this)), tr("Callback"));
    m_tabs->addTab(scrolling(new ShortcutsPage(keys, this)), tr("Keyboard"));
    m_tabs->setCurrentIndex(m_studio.settings().state(pageState).toInt());
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int page) { m_studio.settings().setState(pageState, QByteArray::number(page)); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Return in a field is not "close"
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    connect(&m_studio, &Studio::serviceChanged, this, &SettingsDialog::showService);
    showService();
    ensurePolished();
    m_tabs->tabBar()->ensurePolished();
    const int wide = qMax(usualWidth, m_tabs->tabBar()->sizeHint().width() + 6 * Theme::grid); // cuts no tab
    setMinimumSize(wide, 320);
    int tallest = 0;
    const int side = wide - 6 * Theme::grid;
    for (const QScrollArea* area : m_tabs->findChildren<QScrollArea*>())
        tallest = qMax(tallest, area->widget()->heightForWidth(side));
    const int around = 6 * Theme::grid + m_tabs->tabBar()->sizeHint().height() + buttons->sizeHint().height();
    resize(wide,
           qMin(tallest + around + roomForAnswer, screen()->availableSize().height() - 4 * Theme::grid));
}

void SettingsDialog::showServicePage()
{
    m_tabs->setCurrentIndex(0);
}

QWidget* SettingsDialog::makeServicePage()
{
    auto* page = new QWidget(this);
    QVBoxLayout* column = pageColumn(page);
    m_service = new ToneLabel(Theme::Role::Text, page);
    m_service->setObjectName(QStringLiteral("serviceLine"));
    m_service->setTextStyle(Theme::bodyText, QFont::DemiBold);
    m_serviceProblem = new ToneLabel(Theme::Role::Danger, page);
    m_serviceProblem->hide();
    auto* practice = new QPushButton(tr("Use the Practice service"), page);
    practice->setObjectName(QStringLiteral("practiceButton"));
    column->addWidget(m_service);
    column->addWidget(m_serviceProblem);
    column->addSpacing(Theme::grid);
    column->addWidget(practice, 0, Qt::AlignLeft);
    addNote(column, tr("Runs on this computer, needs no account and costs nothing."));
    auto* account = new AccountForm(m_studio, page);
    if (!m_studio.serviceId().isEmpty() && m_studio.serviceId() != Endpoint::practiceId())
        account->setAddress(QUrl(m_studio.serviceId()));
    column->addWidget(account);
    column->addSpacing(2 * Theme::grid);
    auto* submits = new QSpinBox(page);
    submits->setRange(1, 8);
    submits->setValue(m_studio.settings().maxSubmits());
    submits->setMaximumWidth(120);
    addRow(column, tr("Requests at once"), submits, QStringLiteral("maxSubmitsSpin"));
    addNote(column, tr("How many songs are asked for at the same time; the others wait. Takes effect at the "
                       "next start."));
    auto* delay = new QSpinBox(page);
    delay->setRange(0, 10);
    delay->setSuffix(tr(" s", "seconds, after a number"));
    delay->setValue(m_studio.settings().sendDelay());
    delay->setMaximumWidth(120);
    addRow(column, tr("Time to undo a create"), delay, QStringLiteral("sendDelaySpin"));
    addNote(column, tr("A request leaves only so long after Create was pressed; 0 sends it at once."));
    const auto addLimit = [&](const QString& words, int value, const char* name,
                              void (Settings::*keep)(int)) {
        auto* limit = new QSpinBox(page);
        limit->setRange(0, 1000);
        limit->setSpecialValueText(tr("never", "the user is asked"));
        limit->setValue(value);
        limit->setMaximumWidth(120);
        addRow(column, words, limit, QLatin1String(name));
        connect(limit, &QSpinBox::valueChanged, this,
                [this, keep](int most) { (m_studio.settings().*keep)(most); });
    };
    addLimit(tr("Ask above so many paid requests a day"), m_studio.settings().askAbovePerDay(),
             "askAbovePerDaySpin", &Settings::setAskAbovePerDay);
    column->addSpacing(2 * Theme::grid);
    addLimit(tr("Ask above so many takes at once"), m_studio.settings().askAbovePerCreate(),
             "askAbovePerCreateSpin", &Settings::setAskAbovePerCreate);
    column->addStretch();
    connect(delay, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_studio.settings().setSendDelay(seconds); });
    connect(practice, &QPushButton::clicked, this, [this] {
        const Result<void> started = m_studio.usePractice();
        m_serviceProblem->setText(started ? QString() : started.error().text());
        m_serviceProblem->setVisible(!started);
    });
    connect(submits, &QSpinBox::valueChanged, this,
            [this](int count) { m_studio.settings().setMaxSubmits(count); });
    return page;
}

QWidget* SettingsDialog::makeLookPage()
{
    auto* page = new QWidget(this);
    QVBoxLayout* column = pageColumn(page);
    auto* theme = new QComboBox(page);
    theme->addItem(tr("As the system", "theme"), QStringLiteral("system"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->setCurrentIndex(qMax(0, theme->findData(m_studio.settings().theme())));
    addRow(column, tr("Theme"), theme, QStringLiteral("themeCombo"));
    column->addSpacing(2 * Theme::grid);
    auto* language = new QComboBox(page);
    language->addItem(tr("As the system", "language"), QStringLiteral("system"));
    for (const QString& code : languageCodes())
        language->addItem(languageName(code), code);
    language->setCurrentIndex(qMax(0, language->findData(m_studio.settings().language())));
    addRow(column, tr("Language"), language, QStringLiteral("languageCombo"));
    addNote(column, tr("Takes effect at the next start."));
    column->addStretch();
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        const QString chosen = theme->currentData().toString();
        m_studio.settings().setTheme(chosen);
        Theme::apply(*qApp, Theme::modeFromString(chosen));
    });
    connect(language, &QComboBox::currentIndexChanged, this,
            [this, language] { m_studio.settings().setLanguage(language->currentData().toString()); });
    return page;
}

QWidget* SettingsDialog::makeFilesPage()
{
    auto* page = new QWidget(this);
    QVBoxLayout* column = pageColumn(page);
    auto* heading = new QLabel(tr("Library folder"), page);
    Theme::setDim(heading);
    m_folder = new ToneLabel(Theme::Role::Text, page);
    m_folder->setObjectName(QStringLiteral("libraryFolder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setText(QDir::toNativeSeparators(m_studio.dataDir()));
    auto* open = new QPushButton(Theme::icon(QStringLiteral("folder")), tr("Open folder"), page);
    open->setObjectName(QStringLiteral("openFolderButton"));
    auto* move = new QPushButton(tr("Move…"), page);
    move->setObjectName(QStringLiteral("moveFolderButton"));
    move->setToolTip(tr("Takes the library with all songs to another folder"));
    auto* change = new QPushButton(tr("Change…"), page);
    change->setObjectName(QStringLiteral("changeFolderButton"));
    change->setToolTip(tr("Uses the library of another folder from the next start"));
    for (QPushButton* button : {move, change})
        button->setEnabled(!m_studio.isFolderGiven()); // where it is was said with --data-dir
    move->setEnabled(move->isEnabled() && !m_studio.whyReadOnly());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(open);
    row->addWidget(move);
    row->addWidget(change);
    row->addStretch();
    column->addWidget(heading);
    column->addWidget(m_folder);
    column->addSpacing(Theme::grid);
    column->addLayout(row);
    column->addSpacing(Theme::grid / 2);
    m_folderNote = addNote(
        column,
        tr("Holds the library and one folder per song with its audio, cover, lyrics and recipe. The library "
           "can be rebuilt from these folders alone."));
    auto* config = new ToneLabel(Theme::Role::Dim, page);
    config->setText(tr("Settings, and your own catalogue.json if you have one, are in %1.")
                        .arg(QDir::toNativeSeparators(m_studio.configDir())));
    config->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(config);
    column->addSpacing(2 * Theme::grid);
    addTrashRow(column);
    auto* log = new QComboBox(page);
    log->addItem(tr("Warnings"), int(logging::Level::Warnings));
    log->addItem(tr("What becomes of jobs"), int(logging::Level::Information));
    log->addItem(tr("Everything"), int(logging::Level::Everything));
    log->setCurrentIndex(log->findData(int(m_studio.settings().logLevel())));
    addRow(column, tr("Log"), log, QStringLiteral("logLevelCombo"));
    addNote(column,
            tr("Kept on this computer only, without prompts and lyrics. Help ▸ Copy diagnostics shows it."));
    column->addStretch();
    connect(log, &QComboBox::currentIndexChanged, this, [this, log] {
        const auto level = static_cast<logging::Level>(log->currentData().toInt());
        m_studio.settings().setLogLevel(level);
        logging::setLevel(level);
    });
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_studio.dataDir())); });
    connect(change, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(move, &QPushButton::clicked, this, &SettingsDialog::chooseNewPlace);
    return page;
}

void SettingsDialog::addTrashRow(QVBoxLayout* column)
{
    constexpr int mostDays = 3650;
    auto* days = new QSpinBox;
    days->setRange(0, mostDays);
    days->setSpecialValueText(tr("never", "the trash is emptied"));
    days->setSuffix(tr(" days", "after a number"));
    days->setValue(m_studio.settings().trashDays());
    days->setMaximumWidth(120);
    addRow(column, tr("Remove from the trash after"), days, QStringLiteral("trashDaysSpin"));
    addNote(column,
            tr("What has been in the trash for longer is removed for good, at each start and once a day."));
    connect(days, &QSpinBox::valueChanged, this,
            [this](int count) { m_studio.settings().setTrashDays(count); });
}

void SettingsDialog::showService()
{
    const QString id = m_studio.serviceId();
    if (id.isEmpty())
        m_service->setText(tr("No service is chosen yet."));
    else if (id == Endpoint::practiceId())
        m_service->setText(tr("Songs are made by the Practice service on this computer."));
    else
        m_service->setText(tr("Songs are made by %1.").arg(QUrl(id).host()));
}

void SettingsDialog::chooseNewPlace()
{
    auto* dialog = new QFileDialog(this, tr("An empty folder for the library"), m_studio.dataDir());
    dialog->setObjectName(QStringLiteral("moveFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (const auto problem = m_studio.work().moveProblem(folder)) {
            m_folderNote->setRole(Theme::Role::Danger);
            m_folderNote->setIcon(QStringLiteral("warning"), Theme::Role::Danger);
            m_folderNote->setText(problem->text());
            return;
        }
        Q_EMIT moveRequested(folder);
    });
    dialog->open();
}

void SettingsDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Library folder"), m_studio.dataDir());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_studio.settings().setLibraryFolder(folder);
        m_folderNote->setText(
            tr("From the next start the library is in %1. To take your songs along, choose Move… instead.")
                .arg(QDir::toNativeSeparators(folder)));
    });
    dialog->open();
}

} // namespace riffdesk
