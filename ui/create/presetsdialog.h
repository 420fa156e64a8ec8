#pragma once

#include "form/presetstore.h"

#include <QDialog>

class QListView;

namespace riffdesk {

class PresetListModel;
class ToneLabel;

/// All presets in a window of their own: use one with a double click or Return, drag them out as files,
/// delete them. The store outlives this.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    PresetsDialog(PresetStore& store, const Catalogue& catalogue, QWidget* parent);

Q_SIGNALS:
    void chosen(const riffdesk::Preset& preset);
    void failed(const QString& sentence);

private:
    void use();
    void remove();
    void showState();

    PresetStore& m_store;
    PresetListModel* m_model;
    QListView* m_list;
    ToneLabel* m_line;
    QList<QWidget*> m_forOne; ///< buttons that need a chosen preset
};

} // namespace riffdesk
