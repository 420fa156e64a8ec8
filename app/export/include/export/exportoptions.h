#pragma once

#include "base/result.h"
#include "export/exportformat.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace riffdesk {

/// How songs are exported, whichever they are. A value.
struct ExportOptions
{
    static constexpr double highestPeak = -1; ///< dBTP, where the loudness is changed
    static constexpr double quietest = -40; ///< LUFS, of targets
    static constexpr double loudest = -5;
    static constexpr double longestFade = 60; ///< seconds
    static constexpr double usualFade = 2; ///< seconds, where a song is cut
    static constexpr double longest = 3600; ///< seconds, of a length that is cut to

    QString format = ExportFormat::original().name();
    QString nameTemplate = QStringLiteral("{title}");
    QString artist; ///< empty: none, and for imported songs their own; also the next ones
    QString albumArtist; ///< empty: the artist
    QString album; ///< empty: the playlist
    QString copyright;
    std::optional<double> loudness; ///< LUFS to bring the song to, with no peak above highestPeak
    bool trimsSilence = false; ///< at both ends
    double fadeIn = 0; ///< seconds
    double fadeOut = 0;
    double length = 0; ///< seconds; what is longer is cut; 0: whole
    bool replacesFiles = false; ///< else a name that is taken gets a number
    bool repeats = false; ///< also what has not changed since it was exported to the same folder
    bool writesCatalogue = false; ///< catalogue.csv and catalogue.json beside the songs

    /// The row of `format`; the original where there is no such row.
    [[nodiscard]] const ExportFormat& formatRow() const;
    /// Whether the sound becomes another than the song's, so that it cannot be copied.
    [[nodiscard]] bool changesSound() const;
    [[nodiscard]] ExportOptions withoutSoundChanges() const;
    /// The words of the options, on the command line and in JSON.
    [[nodiscard]] static QStringList words();
    /// Sets one by its word; a switch is set whatever the value. Cutting to a length sets a fade. Input error
    /// with a sentence of what it takes.
    [[nodiscard]] Result<void> set(const QString& word, const QString& value);
    [[nodiscard]] QJsonObject toJson() const; ///< what differs from the default
    /// From a file of unknown origin: what is out of range is as by default.
    [[nodiscard]] static ExportOptions fromJson(const QJsonObject& json);

    friend bool operator==(const ExportOptions&, const ExportOptions&) = default;
};

struct ExportProfile
{
    QString name; ///< of built-in ones translated
    ExportOptions options;
    bool isBuiltIn = false;
    QString word; ///< of built-in ones, for the command line in any language
};

/// Options by name: some that come with the program, and the user's own in a small file.
class ExportProfiles
{
public:
    static constexpr int most = 200;
    static constexpr int longestName = 100;

    explicit ExportProfiles(const QString& folder); ///< of the settings

    /// The built-in ones first, the others by name. A file that cannot be read has none.
    [[nodiscard]] QVector<ExportProfile> all() const;
    /// By name or word, in any case.
    [[nodiscard]] std::optional<ExportProfile> find(const QString& name) const;
    /// Replaces one of the same name; Input for an empty name and for that of a built-in one.
    Result<void> save(const QString& name, const ExportOptions& options);
    Result<void> remove(const QString& name);

private:
    [[nodiscard]] QVector<ExportProfile> own() const;
    [[nodiscard]] Result<void> write(const QVector<ExportProfile>& profiles) const;

    QString m_file;
};

} // namespace riffdesk
