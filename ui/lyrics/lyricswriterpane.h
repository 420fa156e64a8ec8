#pragma once

#include "lyricswriter/lyricswriter.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace riffdesk {

class ToneLabel;
class WhyButton;
class WrittenPreview;

/// "Write with AI" beside the lyrics: prompt, cost, progress, result or error. Only a view of the
/// LyricsWriter, which goes on while this is closed.
class LyricsWriterPane : public QFrame
{
    Q_OBJECT

public:
    /// What the form around it holds.
    struct Form
    {
        std::function<QString()> prompt; ///< to begin with
        std::function<std::optional<QString>()> title; ///< nothing: the action has none
        std::function<bool(const WrittenLyrics&, bool replaceAll)> insert; ///< into the lyrics; false: not
    };

    /// `writer` outlives this.
    LyricsWriterPane(LyricsWriter& writer, Form form, QWidget* parent = nullptr);

    void open(); ///< shows it, the prompt ready to be typed
    void close(); ///< does not cancel
    void setService(const QString& id);
    void setRoomy(bool roomy);
    void setEditorBlank(bool blank);
    void formChanged(); ///< its title may be another one

Q_SIGNALS:
    void titleChosen(const QString& title);
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildHead();
    void buildAsking();
    void buildTrouble();
    void submit();
    void refresh();
    void showProgress();
    void showTrouble();
    void showLyrics();
    void fillMenu();
    void insert(bool replaceAll);
    void reveal();
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] std::optional<WrittenLyrics> chosen() const;

    LyricsWriter& m_writer;
    const Form m_form;
    QString m_service;
    QString m_chosen; ///< id of what was taken from "Written before", or empty
    QString m_lastPrompt;
    QElapsedTimer m_sinceSubmit;
    QTimer m_clock;
    QToolButton* m_before = nullptr;
    QMenu* m_menu = nullptr;
    QPlainTextEdit* m_prompt = nullptr;
    ToneLabel* m_cost = nullptr;
    QPushButton* m_ask = nullptr;
    QWidget* m_progress = nullptr;
    QLabel* m_elapsed = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_trouble = nullptr;
    ToneLabel* m_sentence = nullptr;
    ToneLabel* m_next = nullptr;
    ToneLabel* m_trace = nullptr;
    QPushButton* m_look = nullptr;
    WhyButton* m_why = nullptr;
    QPushButton* m_dismiss = nullptr;
    ToneLabel* m_saveProblem = nullptr;
    WrittenPreview* m_preview = nullptr;
};

} // namespace riffdesk
