#pragma once

#include "library/song.h"

#include <QDialog>
#include <QVector>

#include <memory>

namespace riffdesk {

class Library;
class Settings;

/// Asks for format, folder and name, then writes the songs with progress and cancel. Non-modal use: open().
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(QVector<Song> songs, Library& library, Settings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    void reject() override; ///< while it writes: cancels first

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
