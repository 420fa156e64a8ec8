#pragma once

#include "pickerpopup.h"

namespace riffdesk {

class CoverCache;
class Library;
class SongListModel;

/// A popup that finds a song of the library: type, arrows, Return.
class SongPicker : public PickerPopup
{
    Q_OBJECT

public:
    /// `databasePath` is searched in a thread of its own. The library outlives this.
    SongPicker(Library& library, const QString& databasePath, QWidget* parent);
    ~SongPicker() override;

Q_SIGNALS:
    void chosen(const QString& songId);

protected:
    void take(const QModelIndex& index) override;
    void prepare() override;
    [[nodiscard]] int leastWidth() const override;

private:
    void showState();

    CoverCache* m_covers;
    SongListModel* m_model;
};

} // namespace riffdesk
