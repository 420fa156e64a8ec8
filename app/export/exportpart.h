#pragma once

#include "base/result.h"

#include <QString>

namespace riffdesk {

/// A file or a folder that is being written beside its target, and goes unless it was published.
class ExportPart
{
public:
    explicit ExportPart(const QString& folder);
    ~ExportPart();
    ExportPart(const ExportPart&) = delete;
    ExportPart& operator=(const ExportPart&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    Result<void> make(); ///< a file
    Result<void> makeFolder();
    /// Moves it there: false where something is there already and is not to be replaced.
    Result<bool> publish(const QString& target, bool replaces);
    /// A folder whose files are on the disk: false where something is there already.
    Result<bool> publishFolder(const QString& target);

    /// Removes what earlier exports into this folder have left when they were killed. What another program of
    /// ours is writing there now stays: of this machine, while it runs; of others, for an hour.
    static void removeLeftovers(const QString& folder);

private:
    QString m_path;
    bool m_made = false;
};

} // namespace riffdesk
