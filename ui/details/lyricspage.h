#pragma once

#include <QTextBrowser>

namespace riffdesk {

/// A song's words to read and to select: section tags in the region's colour, a little air between the
/// sections.
class LyricsPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit LyricsPage(QWidget* parent = nullptr);
    void setLyrics(const QString& lyrics);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    QString m_lyrics;
};

} // namespace riffdesk
