#include "presetsmenu.h"

#include "presetsdialog.h"
#include "storage/atomicfile.h"

#include <QFileDialog>
#include <QInputDialog>

namespace riffdesk {

namespace {

QString shown(const QString& name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PresetsMenu::PresetsMenu(const Catalogue& catalogue, const QString& folder, Current current, QWidget* parent)
    : QMenu(parent)
    , m_catalogue(catalogue)
    , m_store(catalogue, folder)
    , m_current(std::move(current))
{
    setObjectName(QStringLiteral("presetsMenu"));
    connect(this, &QMenu::aboutToShow, this, &PresetsMenu::fill);
}

void PresetsMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves the submenus
    const QStringList names = m_store.names();
    if (names.isEmpty())
        addAction(tr("No presets yet"))->setEnabled(false);
    for (const QString& name : names)
        connect(addAction(shown(name)), &QAction::triggered, this, [this, name] { load(name); });
    addSeparator();
    QAction* save = addAction(tr("Save as preset…"));
    save->setObjectName(QStringLiteral("savePresetAction"));
    connect(save, &QAction::triggered, this, [this] {
        askForName(tr("Save as preset"), {}, [this](const QString& name) {
            Preset preset = m_current();
            preset.name = name;
            report(m_store.save(preset));
        });
    });
    if (names.isEmpty()) {
        addFileActions();
        return;
    }
    QMenu* renaming = addMenu(tr("Rename"));
    renaming->setObjectName(QStringLiteral("renamePresetMenu"));
    QMenu* deleting = addMenu(tr("Delete"));
    deleting->setObjectName(QStringLiteral("deletePresetMenu"));
    for (const QString& name : names) {
        connect(renaming->addAction(shown(name)), &QAction::triggered, this, [this, name] {
            askForName(tr("Rename preset"), name,
                       [this, name](const QString& newName) { report(m_store.rename(name, newName)); });
        });
        connect(deleting->addAction(shown(name)), &QAction::triggered, this,
                [this, name] { report(m_store.remove(name)); });
    }
    QAction* all = addAction(tr("All presets…"));
    all->setObjectName(QStringLiteral("allPresetsAction"));
    connect(all, &QAction::triggered, this, &PresetsMenu::showAll);
    addFileActions();
}

void PresetsMenu::addFileActions()
{
    addSeparator();
    QAction* save = addAction(tr("Save as file…"));
    save->setObjectName(QStringLiteral("savePresetFileAction"));
    connect(save, &QAction::triggered, this, &PresetsMenu::saveAsFile);
    QAction* open = addAction(tr("Load from file…"));
    open->setObjectName(QStringLiteral("loadPresetFileAction"));
    connect(open, &QAction::triggered, this, &PresetsMenu::loadFromFile);
}

void PresetsMenu::saveAsFile()
{
    const Preset preset = m_current();
    auto* dialog = new QFileDialog(parentWidget()->window(), tr("Save as file"));
    dialog->setObjectName(QStringLiteral("presetFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(Preset::suffix));
    dialog->setNameFilters({tr("Presets and recipes (*.riffdesk)")});
    dialog->selectFile(preset.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, preset](const QString& path) {
        report(atomicfile::writeShared(path, preset.toJson(m_catalogue)));
    });
    dialog->open();
}

void PresetsMenu::loadFromFile()
{
    auto* dialog = new QFileDialog(parentWidget()->window(), tr("Load from file"));
    dialog->setObjectName(QStringLiteral("presetFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Presets and recipes (*.riffdesk *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<Preset> preset = Preset::fromFile(m_catalogue, path);
        if (preset)
            Q_EMIT chosen(preset.value());
        else
            Q_EMIT failed(preset.error().text());
    });
    dialog->open();
}

void PresetsMenu::showAll()
{
    auto* dialog = new PresetsDialog(m_store, m_catalogue, parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QObject::deleteLater);
    connect(dialog, &PresetsDialog::chosen, this, &PresetsMenu::chosen);
    connect(dialog, &PresetsDialog::failed, this, &PresetsMenu::failed);
    dialog->show();
}

void PresetsMenu::load(const QString& name)
{
    const Result<Preset> preset = m_store.load(name);
    if (preset)
        Q_EMIT chosen(preset.value());
    else
        Q_EMIT failed(preset.error().text());
}

void PresetsMenu::askForName(const QString& title, const QString& text,
                             const std::function<void(const QString&)>& done)
{
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("presetNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, done);
    dialog->open();
}

void PresetsMenu::report(const Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error().text());
}

} // namespace riffdesk
