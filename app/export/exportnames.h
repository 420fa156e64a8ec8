#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace riffdesk {

/// Gives the files of one run names that differ from each other and from what is there, on every file system:
/// also names that differ only in case or in how their characters are composed count as equal. One thread at
/// a time.
class ExportNames
{
public:
    struct Name
    {
        QString path; ///< absolute
        bool replaces = false; ///< a file is there
    };

    /// For a path below `root`, both without a slash at their ends. "name (2).ext" and so on where the name
    /// is taken; with `replaces` only where it is by this run. A folder that is there with another case is
    /// used as it is spelled there.
    [[nodiscard]] Name reserve(const QString& root, const QString& relative, bool replaces);
    /// The same for a folder: what looks like a suffix is part of its name.
    [[nodiscard]] QString reserveFolder(const QString& root, const QString& relative);
    /// The very path, if the run has not given it yet.
    [[nodiscard]] bool reserveExactly(const QString& path);
    /// For what was not written after all.
    void release(const QString& path);
    /// Another program has made it in the meantime.
    void addTaken(const QString& path);

    /// Equal for names that some file system takes for one.
    [[nodiscard]] static QString folded(const QString& name);

private:
    struct Folder
    {
        QHash<QString, QString> there; ///< by folded name: how it is spelled
        QSet<QString> given; ///< folded
        QHash<QString, int> numbers; ///< by folded name without number: the last one tried
    };
    Folder& folder(const QString& path);
    Name reserve(const QString& root, const QString& relative, bool replaces, bool hasSuffix);

    QHash<QString, Folder> m_folders;
};

} // namespace riffdesk
