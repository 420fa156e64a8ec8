#pragma once

#include "base/error.h"
#include "compare/comparison.h"
#include "library/song.h"
#include "ui/widgets/lanewave.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;

namespace riffdesk {

class Catalogue;
class ProgressLine;
class SpliceBar;
class ToneLabel;

/// What changed from one song to another: by sound, by words and by what was asked for; with what puts only
/// the new bars into the first. The catalogue outlives it.
class PairChanges : public QWidget
{
    Q_OBJECT

public:
    static constexpr double previewSeconds = 2; ///< before and after a join

    explicit PairChanges(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// `files`: the sound of both. `whyNot`: why no song can be made of them; empty: one can.
    void open(const Song& parent, const Song& edit, const QStringList& files, const QString& whyNot);
    void close(); ///< nothing more is told
    void setKeeping(bool isKeeping); ///< the song that was asked for is being made
    /// What changed, in both; in the first one by the places that correspond. Empty: not known.
    [[nodiscard]] QVector<QVector<LaneWave::Band>> bands() const;

Q_SIGNALS:
    void bandsChanged();
    void previewed(const QString& file); ///< previewSeconds around a join, to be heard
    void failed(const riffdesk::Error& error);
    void spliceRequested(const riffdesk::Song& parent, const riffdesk::Song& edit,
                         const riffdesk::SplicePlan& plan, const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSplice();
    void showReceipt(const Result<EditReceipt>& receipt);
    void showPlan(const Result<SplicePlan>& plan);
    void showChanges();

    const Catalogue& m_catalogue;
    Comparison m_comparison;
    std::optional<QPair<Song, Song>> m_songs; ///< parent and edit
    QStringList m_files;
    std::optional<EditReceipt> m_receipt;
    ToneLabel* m_sentence;
    ProgressLine* m_progress;
    SpliceBar* m_splice;
    QLabel* m_changes;
    QScrollArea* m_area;
};

} // namespace riffdesk
