// Typing in 50,000 characters of lyrics: what one keystroke costs, with its painting; and in the whole form,
// how long the event loop is held up by whatever follows later (checks, warnings, the draft).
#include "gui/create/createbench.h"
#include "lyrics/spellchecker.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricspanel.h"
#include "ui/lyrics/spellmarks.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

using namespace riffdesk;

namespace {

constexpr int characters = 50'000;
constexpr int keystrokes = 300;

QString longLyrics()
{
    QString text;
    for (int section = 1; text.size() < characters; ++section) {
        text += QStringLiteral("[Verse %1]\n").arg(section);
        for (int line = 0; line < 8; ++line)
            text += QStringLiteral("Snow on the tin roof, silver and slow, all through the night\n");
        text += QLatin1Char('\n');
    }
    return text.left(characters);
}

void measure(const char* name, QPlainTextEdit* edit, int place)
{
    QTextCursor caret(edit->document());
    caret.setPosition(place);
    edit->setTextCursor(caret);
    edit->ensureCursorVisible();
    QCoreApplication::processEvents(); // what the jump has posted is not the keystroke's
    QVector<double> times;
    for (int i = 0; i < keystrokes; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (i % 40 == 39)
            QTest::keyClick(edit, Qt::Key_Return);
        else
            QTest::keyClick(edit, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
        edit->viewport()->repaint();
        QCoreApplication::processEvents(); // all that the keystroke has posted counts
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-28s median %6.2f ms  95 %% %6.2f ms  worst %6.2f ms a keystroke\n", name,
                times.at(times.size() / 2), times.at(times.size() * 95 / 100), times.last());
}

/// Types for some seconds as fast as people do, so that everything that waits for a pause, or no longer, has
/// its turn.
void measureForm(const QString& text)
{
    constexpr int keystrokeMs = 25;
    const test::CreateBench bench;
    bench.panel->setDraftsFolder(bench.dir.filePath(QStringLiteral("drafts")));
    bench.write(text);
    auto* edit = bench.find<QPlainTextEdit>("lyricsEdit");
    edit->setFocus();
    QTextCursor caret(edit->document());
    caret.setPosition(characters / 2);
    edit->setTextCursor(caret);
    edit->ensureCursorVisible();
    QTest::qWait(2'000);
    QVector<double> held;
    for (int i = 0; i < keystrokes; ++i) {
        QElapsedTimer stroke;
        stroke.start();
        double longest = 0;
        for (bool first = true; stroke.elapsed() < keystrokeMs; first = false) {
            QElapsedTimer pass;
            pass.start();
            if (first)
                QTest::keyClick(edit, i % 6 == 5 ? Qt::Key_Space : Qt::Key_A);
            QCoreApplication::processEvents(); // what it measures: a pass of the loop
            longest = std::max(longest, double(pass.nsecsElapsed()) / 1e6);
        }
        held.append(longest);
    }
    std::sort(held.begin(), held.end());
    std::printf("%-28s median %6.2f ms  95 %% %6.2f ms  worst %6.2f ms held up\n",
                "in the whole form, middle", held.at(held.size() / 2), held.at(held.size() * 95 / 100),
                held.last());
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QString text = longLyrics();
    QPlainTextEdit bare;
    bare.resize(340, 240);
    bare.show();
    bare.setPlainText(text);
    measure("bare QPlainTextEdit, middle", &bare, characters / 2);
    LyricsPanel panel;
    panel.resize(340, 400);
    panel.show();
    panel.editor()->setText(text);
    measure("lyrics editor, start", panel.editor(), 12);
    measure("lyrics editor, middle", panel.editor(), characters / 2);
    measure("lyrics editor, end", panel.editor(), characters - 1);
    SpellChecker& checker = panel.editor()->spelling().checker();
    QElapsedTimer waited;
    waited.start();
    while (checker.language().isEmpty() && waited.elapsed() < 5'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50); // no loop of its own
    std::printf("spelling: %s\n",
                checker.language().isEmpty() ? "no dictionary" : qPrintable(checker.language()));
    checker.choose(SpellChecker::off);
    measure("without spelling, middle", panel.editor(), characters / 2);
    checker.choose(QString());
    measure("with spelling, middle", panel.editor(), characters / 2);
    panel.setRoomy(true);
    panel.resize(900, 700);
    measure("roomy with the outline, middle", panel.editor(), characters / 2);
    measureForm(text);
    return 0;
}
