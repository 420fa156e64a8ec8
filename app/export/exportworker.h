#pragma once

#include "audio/ffmpeg.h"
#include "audiotags/tagger.h"
#include "export/exporter.h"
#include "exportpart.h"
#include "exportshared.h"
#include "soundplan.h"

#include <QObject>

#include <memory>

namespace riffdesk {

/// What became of a song.
struct ExportOutcome
{
    std::optional<Error> error; ///< Cancelled as well
    QString path; ///< of the file, without an error
    bool isUnchanged = false; ///< from an earlier run
    QStringList notes; ///< sentences
};

/// Writes one song after the other, in a thread with an event loop; ended() comes once for each write().
class ExportWorker : public QObject
{
    Q_OBJECT

public:
    explicit ExportWorker(std::shared_ptr<ExportShared> shared);
    ~ExportWorker() override;

    void write(int index, const ExportItem& item);
    void skip(int index); ///< a song that could not be read lets the next one have its turn
    void stop(); ///< ends an encoder that is running, after the run's token is cancelled

Q_SIGNALS:
    void progressed(double share);
    void ended(const riffdesk::ExportOutcome& outcome);

private:
    Result<bool> begin(int index); ///< false: there is nothing to do
    Result<void> readSource();
    Result<void> makeFolder() const;
    [[nodiscard]] SongTags tags() const;
    Result<void> choosePath(bool& isUnchanged);
    Result<void> copy();
    Result<void> planSound();
    void encode();
    void encoded(const Result<void>& result);
    Result<void> measure(const QString& path, std::optional<Loudness>& loudness);
    Result<void> complete();
    void noteWhatIsMissing(const SongTags& tags);
    void note(const QString& sentence);
    void reportProgress(double share);
    void end(const Result<void>& result);
    [[nodiscard]] QString relative(const QString& path) const; ///< to the run's folder

    const std::shared_ptr<ExportShared> m_shared;
    // Of the song at hand.
    ExportItem m_item;
    ExportOutcome m_outcome;
    bool m_changes = false; ///< the sound becomes another than the song's
    bool m_copies = false; ///< the file as it is
    bool m_isSigned = false; ///< content credentials, which hold for the very bytes
    tagger::Container m_source = tagger::Container::Unknown;
    tagger::Container m_container = tagger::Container::Unknown; ///< of the file being written
    double m_sourceSeconds = 0;
    int m_sourceStream = 0; ///< the one that is heard
    MediaFile::Depth m_sourceDepth = MediaFile::Depth::Lossy;
    SoundPlan m_plan;
    std::optional<Loudness> m_loudness; ///< of what is written
    bool m_isMeasured = false;
    double m_cutFrom = 0; ///< seconds of the source that are left out at the start
    SongTags m_tags; ///< as they were when the song was looked at
    QString m_wanted; ///< path with suffix, before it got a number
    ExportNames::Name m_target;
    ExportManifest::Entry m_entry;
    std::unique_ptr<ExportPart> m_part;
    std::unique_ptr<Ffmpeg> m_ffmpeg;
    double m_reported = 0;
};

} // namespace riffdesk
