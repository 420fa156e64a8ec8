#pragma once

#include "ui/widgets/pickerpopup.h"

namespace riffdesk {

class CoverCache;
class Library;
class SongListModel;

/// A popup that finds a song of the library: type, arrows, Return.
class SongPicker : public PickerPopup
{
    Q_OBJECT

public:
    SongPicker(Library& library, QWidget* parent); ///< the library outlives this
    ~SongPicker() override;

Q_SIGNALS:
    void chosen(const QString& songId);

protected:
    void take(const QModelIndex& index) override;
    void prepare() override;
    [[nodiscard]] int wantedHeight() const override; ///< the songs come later
    [[nodiscard]] int leastWidth() const override;

private:
    void showState();

    CoverCache* m_covers;
    SongListModel* m_model;
};

} // namespace riffdesk
