#pragma once

#include <QKeySequence>
#include <QObject>
#include <QStringList>
#include <QTextBlock>

class QKeyEvent;
class QPlainTextEdit;

namespace riffdesk {

/// Which sections of an editor are folded: their tag is shown, their lines are not. A way of looking at the
/// text, never part of it or of its undo. A section that is edited unfolds; one that only moves, also by
/// undo, stays as it is. The caret is never within a folded one: keys and mouse pass over it, whatever else
/// puts the caret there unfolds it.
class LyricsFolding : public QObject
{
    Q_OBJECT

public:
    explicit LyricsFolding(QPlainTextEdit* edit);

    [[nodiscard]] static QTextBlock tagOf(QTextBlock block); ///< of its section; invalid before the first
    [[nodiscard]] static bool canFold(const QTextBlock& tag); ///< a tag with words below
    [[nodiscard]] static bool isFolded(const QTextBlock& tag);
    void setFolded(const QTextBlock& tag, bool folded);
    void setAllFolded(bool folded);
    [[nodiscard]] bool isAnyFolded() const { return !m_folded.isEmpty(); }
    [[nodiscard]] bool isAnyOpen() const;

    static const QKeySequence foldKeys; ///< the section of the caret
    static const QKeySequence unfoldKeys;
    [[nodiscard]] static bool isKey(const QKeyEvent& event);
    bool takeKey(const QKeyEvent& event); ///< false: it is none of these keys

    /// While one lives, the caret moves by the user's hand.
    class Steering
    {
    public:
        explicit Steering(LyricsFolding& folding);
        ~Steering();
        Q_DISABLE_COPY_MOVE(Steering)

    private:
        LyricsFolding& m_folding;
        int m_from;
        int m_revision;
    };

Q_SIGNALS:
    void changed(); ///< something folded or unfolded

private:
    struct Section
    {
        QTextBlock tag;
        int lines = 0; ///< below it
        int hidden = 0; ///< of these
        bool touched = false; ///< a line with words, by the last change
    };
    [[nodiscard]] QVector<Section> sections() const;
    [[nodiscard]] static QString textOf(const QTextBlock& tag);
    void show(const QTextBlock& tag, bool shown);
    void afterFolding();
    void remember();
    void noteChange(int from, int added);
    void settle();
    void followCaret();
    void leaveFold(bool forwards);

    QPlainTextEdit* m_edit;
    QStringList m_folded; ///< the text of each folded section, to know it again
    int m_changedFrom = -1; ///< since settle(), in positions of now
    int m_changedTo = -1;
    int m_revision = 0; ///< of the document when the caret was last looked after
    bool m_steered = false;
};

} // namespace riffdesk
