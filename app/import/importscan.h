#pragma once

#include "base/canceltoken.h"
#include "library/importedfiles.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

namespace riffdesk {

/// Finds what can be imported below files and folders that the user named.
struct ImportScan
{
    static constexpr int mostFiles = 250'000;
    static constexpr int mostEntries = 2'000'000; ///< looked at, of any kind
    static constexpr int deepest = 32; ///< folders in one another

    QVector<ImportedFile> files; ///< audio, without song ids
    QVector<ImportedFile> archives; ///< only those that were named themselves
    QStringList unusable; ///< were named themselves, but are neither
    QSet<QString> plainFolders; ///< that were looked through and hold no file but audio
    bool isCutOff = false; ///< there was more

    /// Links in folders are not followed, hidden files and `except`, the library itself, are passed over.
    /// `found` is told how many there are so far.
    [[nodiscard]] static ImportScan of(const QStringList& paths, const QString& except,
                                       const CancelToken& cancel,
                                       const std::function<void(int files)>& found = {});
    /// Whether a name looks like audio that can be imported, or an archive of it.
    [[nodiscard]] static bool isAudioName(const QString& name);
    [[nodiscard]] static bool isArchiveName(const QString& name);
};

} // namespace riffdesk
