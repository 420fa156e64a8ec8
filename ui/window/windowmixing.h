#pragma once

#include "export/exporter.h"
#include "stems/mixsong.h"
#include "ui/widgets/songdrag.h"

#include <QObject>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace riffdesk {

class LibraryPanel;
class RunBar;
class StemMixer;
class Studio;
class Toast;

/// What in the window has to do with mixing stems: the mixer in the place of the library, and the mixes that
/// are made songs or files while everything else goes on. The references outlive it.
class WindowMixing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Studio& studio;
        QStackedWidget& middle; ///< whose first page is the library
        LibraryPanel& library;
        RunBar& bar;
        Toast& toast;
    };
    explicit WindowMixing(const Parts& parts, QWidget* page);

    void setDragger(SongDragger dragger) { m_dragger = std::move(dragger); } ///< of stems
    bool open(const QString& songId); ///< false where the song has no stems
    void close();

Q_SIGNALS:
    void taskChosen(const QString& songId, const QString& action); ///< one of WindowStems::choices()
    void stemsCopyRequested(const QString& songId, const QStringList& stems); ///< as files

private:
    void save();
    void chooseFile();
    void fillMenu();
    void render(MixSong::Into into);
    void fail(const Error& error);
    void showSong(const QString& id, double gain);
    void showFile(const QString& path);
    [[nodiscard]] QString mixTitle() const;

    const Parts m;
    MixSong m_mixing;
    Exporter m_exporter;
    SongDragger m_dragger;
    StemMixer* m_mixer = nullptr; ///< made when it is first opened
    QMenu* m_tasks = nullptr; ///< what else can be done with the stems
    QPushButton* m_show;
    QString m_title; ///< of the mix that is being made
    QString m_target; ///< where it goes, as chosen
    QString m_written;
};

} // namespace riffdesk
