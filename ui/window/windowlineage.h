#pragma once

#include <QObject>

class QLineEdit;

namespace riffdesk {

class DetailsPanel;
class Library;
class LibraryPanel;

/// What in the window has to do with families of songs. The references outlive it.
class WindowLineage : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Library& songs;
        LibraryPanel& library;
        DetailsPanel& details;
        QLineEdit& search;
    };
    explicit WindowLineage(const Parts& parts, QObject* parent = nullptr);

private:
    void open(const QString& songId);
    void showFamily(const QString& songId);

    const Parts m;
};

} // namespace riffdesk
