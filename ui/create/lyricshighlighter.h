#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace riffdesk {

/// Sets section tags on lines of their own ("[Chorus]") off from the words.
class LyricsHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit LyricsHighlighter(QPlainTextEdit* edit);

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace riffdesk
