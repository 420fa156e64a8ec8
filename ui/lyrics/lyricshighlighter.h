#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace riffdesk {

/// Sets section tags on lines of their own ("[Chorus]") off from the words, and knows of each line what it
/// is.
class LyricsHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Kind { Blank, Words, Tag };

    explicit LyricsHighlighter(QPlainTextEdit* edit);
    /// Kept with the block, so that asking for many lines costs nothing.
    [[nodiscard]] static Kind kindOf(const QTextBlock& block);

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace riffdesk
