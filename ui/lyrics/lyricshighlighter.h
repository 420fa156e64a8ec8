#pragma once

#include "lyrics/spellingwords.h"

#include <QSyntaxHighlighter>

#include <functional>

class QPlainTextEdit;

namespace riffdesk {

/// Formats section tags on lines of their own ("[Chorus]"), underlines misspelt words, and stores the kind of
/// each line.
class LyricsHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Kind { Blank, Words, Tag };

    explicit LyricsHighlighter(QPlainTextEdit* edit);
    /// Stored with the block: cheap for many lines.
    [[nodiscard]] static Kind kindOf(const QTextBlock& block);
    /// What to underline in a line, asked whenever that is highlighted.
    void setMisspelt(const std::function<QVector<TextSpan>(const QTextBlock&)>& spans) { m_misspelt = spans; }
    /// Shows the misspelt words of a line. Unlike rehighlightBlock(), no contentsChange() follows.
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
