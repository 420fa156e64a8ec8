#pragma once

#include "lyrics/spellingwords.h"

#include <QSyntaxHighlighter>

#include <functional>

class QPlainTextEdit;

namespace riffdesk {

/// Sets section tags on lines of their own ("[Chorus]") off from the words, underlines what is misspelt, and
/// knows of each line what it is.
class LyricsHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Kind { Blank, Words, Tag };

    explicit LyricsHighlighter(QPlainTextEdit* edit);
    /// Kept with the block, so that asking for many lines costs nothing.
    [[nodiscard]] static Kind kindOf(const QTextBlock& block);
    /// What to underline in a line, asked whenever that is highlighted.
    void setMisspelt(const std::function<QVector<TextSpan>(const QTextBlock&)>& spans) { m_misspelt = spans; }
    /// What is misspelt in a line has become known. Unlike rehighlightBlock() no edit to anyone.
    void underline(const QTextBlock& block);

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QVector<TextSpan> misspeltIn(const QTextBlock& block) const;
    [[nodiscard]] QTextCharFormat underlined() const;

    QPlainTextEdit* m_edit;
    std::function<QVector<TextSpan>(const QTextBlock&)> m_misspelt;
};

} // namespace riffdesk
