#pragma once

#include "export/exportrun.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace riffdesk {

class Library;
class Settings;

/// Asks where to and how songs are exported, and shows what the files will be called. Non-modal use: open();
/// deletes itself when closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `playlist`: that the songs are, or empty.
    ExportDialog(const QStringList& ids, const QString& playlist, const Library& library, Settings& settings,
                 const ExportProfiles& profiles, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] static ExportOptions lastOptions(const Settings& settings); ///< of the last export

Q_SIGNALS:
    void chosen(const riffdesk::ExportRun::Plan& plan); ///< before it closes

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
