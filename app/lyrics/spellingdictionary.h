#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// A hunspell dictionary on this machine: what is known of it without opening it. A value.
struct SpellingDictionary
{
    QString code; ///< as its files are called, with underscores: "en_US", "ca_valencia"
    QString affixPath; ///< the .aff file
    QString wordsPath; ///< the .dic file

    /// Where dictionaries are put, the user's own first: DICPATH, XDG data folders, beside the program.
    [[nodiscard]] static QStringList standardFolders();
    /// Those in the folders, by code; of several with one code the first folder's, of several names for one
    /// file only the file's own. Reads folders: not for the GUI thread.
    [[nodiscard]] static QVector<SpellingDictionary> installed(const QStringList& folders);
    /// The code of the one for these languages ("de-AT", "de", "en"; the likeliest first), its own region
    /// before others; empty when there is none.
    [[nodiscard]] static QString bestFor(const QStringList& languages,
                                         const QVector<SpellingDictionary>& among);
    /// For a list of `among`: the language in itself ("Deutsch"), with the region where two have that name.
    [[nodiscard]] QString name(const QVector<SpellingDictionary>& among) const;

    friend bool operator==(const SpellingDictionary&, const SpellingDictionary&) = default;
};

} // namespace riffdesk
