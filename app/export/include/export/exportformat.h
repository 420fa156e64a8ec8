#pragma once

#include "audiotags/tagger.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// A way of writing a song's sound, as a row of the one table. Rows of a family make the same kind of file in
/// different qualities.
struct ExportFormat
{
    const char* word; ///< on the command line, in profiles and in settings; never changes
    const char* family; ///< the word of its first row, which is the usual quality
    const char* label; ///< of the family
    const char* quality; ///< in words
    tagger::Container container; ///< Unknown: the file as it is
    const char* encoder; ///< arguments for ffmpeg; null: lossless, where they follow from `bits`
    int bits; ///< of a lossless row's samples, 32 as float; 0: those of the source

    [[nodiscard]] bool isOriginal() const { return container == tagger::Container::Unknown; }
    [[nodiscard]] bool isLossless() const { return !isOriginal() && encoder == nullptr; }
    [[nodiscard]] QString name() const { return QString::fromLatin1(word); }
    [[nodiscard]] QString suffix() const { return tagger::suffixOf(container); } ///< empty for the original
    [[nodiscard]] QString labelText() const; ///< translated
    [[nodiscard]] QString qualityText() const; ///< translated

    [[nodiscard]] static const QVector<ExportFormat>& all();
    [[nodiscard]] static const ExportFormat& original();
    /// By word, in any case; null for others.
    [[nodiscard]] static const ExportFormat* find(const QString& word);
    /// The usual quality of the kind of file with that suffix; null for others.
    [[nodiscard]] static const ExportFormat* forSuffix(const QString& suffix);
    [[nodiscard]] static QStringList words();

    friend bool operator==(const ExportFormat& a, const ExportFormat& b) { return a.name() == b.name(); }
};

} // namespace riffdesk
