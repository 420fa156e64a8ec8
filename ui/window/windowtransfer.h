#pragma once

#include "base/timerange.h"
#include "export/preparedfiles.h"
#include "ui/widgets/songdrag.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QMimeData;
class QWindow;

namespace riffdesk {

class LibraryPanel;
class PlayerBar;
class Studio;
class Toast;
class WindowActions;

/// Songs, and stretches and stems of them, that leave the window as files, dragged or copied, and files that
/// are pasted into it. The references outlive it.
///
/// A drag must begin at once, since a playlist or the form takes songs without any file, and must not wait in
/// the middle, since programs ask for the files at moments of their own choice: some when the pointer comes
/// in and never again, most when it is let go, all of them waiting for the answer, which Qt gives from the
/// GUI thread. An answer that has to be waited for would hold the window up, or need an event loop within an
/// event loop; an empty one is remembered by the programs that ask early. Therefore files are in a drag from
/// its start or not at all. It starts with what this program understands while the files are being made; once
/// the pointer is outside it starts anew under the held button, at first with a picture that says that the
/// files are being prepared, which nothing takes, and when they are ready with them. In the usual case,
/// originals, they are ready before the pointer has left the window. Where the button is let go too early,
/// they go on being made, and the next drag has them from the start.
///
/// A Wayland compositor lets a press of the button start one drag only. There the files are offered from the
/// start, and asking for them too early gives none.
class WindowTransfer : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Studio& studio;
        LibraryPanel& library;
        PlayerBar& player;
        WindowActions& actions;
        Toast& toast;
    };
    WindowTransfer(const Parts& parts, QObject* parent);
    ~WindowTransfer() override;

    [[nodiscard]] SongDragger dragger();
    void copyStems(const QString& songId, const QStringList& stems);

    /// What is on the clipboard for a file manager or any other program.
    [[nodiscard]] static QMimeData* clipboardData(const QStringList& paths, const QString& text);

Q_SIGNALS:
    void pathsPasted(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Phase { Own, Waiting, Files };

    void drag(const SongDrag& what);
    [[nodiscard]] QMimeData* dataOf(const SongDrag& what, Phase phase);
    [[nodiscard]] QPixmap pictureOf(const SongDrag& what, Phase phase) const;
    void continueAt(QWindow* window);
    void follow();
    void endDrag(bool isTaken);
    void copy();
    void copyRegion(const QString& songId, const TimeRange& region);
    void copyFiles(const PreparedFiles::Wish& wish, const QString& text); ///< and text until they are there
    void offerCopied();
    void paste();
    void showProgress();
    void prepare(PreparedFiles& files, const PreparedFiles::Wish& wish);
    [[nodiscard]] static QString preparingText(const PreparedFiles::Wish& wish);
    [[nodiscard]] PreparedFiles::Wish wishOf(const SongDrag& what) const;
    void tellFailures(const PreparedFiles& files);

    const Parts m;
    PreparedFiles m_dragged;
    PreparedFiles m_copied;
    QTimer m_late; ///< runs while it is too early to say that files are being prepared
    // Of the drag at hand.
    bool m_isDragging = false;
    bool m_isOutside = false; ///< the pointer is over no part of the window
    Phase m_phase = Phase::Own;
    std::optional<Phase> m_next; ///< it starts anew so
    bool m_isCancelled = false; ///< in order to start anew
    bool m_isAwaited = false; ///< the button was let go too early
    // Of what is copied.
    QPointer<QMimeData> m_text; ///< on the clipboard until the files are
    bool m_isCopying = false;
};

} // namespace riffdesk
