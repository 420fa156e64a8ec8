#pragma once

#include "base/background.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace riffdesk {

class Library;
class LineageView;
class ToneLabel;

/// The family of a song, read when it is in sight; follows the library.
class LineagePage : public QWidget
{
    Q_OBJECT

public:
    explicit LineagePage(Library& library, QWidget* parent = nullptr); ///< the library outlives this

    void setSong(const QString& songId); ///< empty: none
    [[nodiscard]] LineageView* view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const QString& songId);
    void playRequested(const QString& songId);
    void compareRequested(const QStringList& songIds);
    void familyRequested(const QString& songId);
    void shown(); ///< what is read stands in the view

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readSoon();
    void read();
    void showTexts();

    Library& m_library;
    ToneLabel* m_text;
    QPushButton* m_family;
    LineageView* m_view;
    QString m_songId;
    QTimer m_soon; ///< several changes are read once
    bool m_isStale = true;
    BackgroundTask m_reading;
};

} // namespace riffdesk
