#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace riffdesk {

class DropZone;

/// Takes audio files, folders and archives that are dropped on the library: they are imported. Songs of its
/// own that are dragged back are left alone.
class LibraryDrops : public QObject
{
    Q_OBJECT

public:
    explicit LibraryDrops(QWidget* panel); ///< which owns it

    /// Of what can be imported, dropped or pasted; empty for this program's own songs.
    [[nodiscard]] static QStringList pathsOf(const QMimeData& data);

Q_SIGNALS:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setLit(bool lit);

    QWidget* m_panel;
    DropZone* m_highlight;
};

} // namespace riffdesk
