#pragma once

#include "form/presetstore.h"

#include <QMenu>

#include <functional>

namespace riffdesk {

/// The presets by name: one click loads; saving, renaming and deleting below; and presets as files.
class PresetsMenu : public QMenu
{
    Q_OBJECT

public:
    using Current = std::function<Preset()>; ///< what the form holds, under the name of its draft

    PresetsMenu(const Catalogue& catalogue, const QString& folder, Current current, QWidget* parent);

Q_SIGNALS:
    void chosen(const riffdesk::Preset& preset);
    void failed(const QString& sentence);

private:
    void fill();
    void addFileActions();
    void load(const QString& name);
    void saveAsFile();
    void loadFromFile();
    void showAll();
    void askForName(const QString& title, const QString& text,
                    const std::function<void(const QString&)>& done);
    void report(const Result<void>& result);

    const Catalogue& m_catalogue;
    PresetStore m_store;
    Current m_current;
};

} // namespace riffdesk
