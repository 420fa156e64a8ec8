#pragma once

#include <QStringList>

class QTextEdit;

namespace riffdesk {

/// The words that are looked for, marked wherever they stand in a text.
class GuideMarks
{
public:
    explicit GuideMarks(QTextEdit& text); ///< which outlives it

    void setWords(const QStringList& words);
    void update(); ///< after another text has come
    void start(bool atEnd); ///< the next mark is the first, or the last
    /// Goes to the next one and selects it; false behind the last one.
    bool next(bool backwards);

private:
    QTextEdit& m_text;
    QStringList m_words;
};

} // namespace riffdesk
