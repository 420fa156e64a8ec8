#pragma once

#include "library/song.h"
#include "ui/widgets/pickerpopup.h"

class QStandardItemModel;

namespace riffdesk {

class Library;

/// Puts a tag on songs, or takes off one that all of them have: found by the beginning of its name, or made
/// anew. Opens over the panel that the songs are in.
class TagPicker : public PickerPopup
{
    Q_OBJECT

public:
    TagPicker(Library& library, QWidget* panel); ///< the library outlives this

    void openFor(const SongNumbers& songs);

protected:
    void take(const QModelIndex& index) override;
    void prepare() override;

private:
    void showTags();

    Library& m_library;
    QWidget* m_panel;
    QStandardItemModel* m_model;
    SongNumbers m_songs;
    QVector<SongTag> m_tags; ///< there are
    QStringList m_common; ///< names of those that all the songs have
};

} // namespace riffdesk
