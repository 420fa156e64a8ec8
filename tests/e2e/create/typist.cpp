#include "support/taking.h"
#include "ui/window/desktop.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

/// Sits before the studio and types lyrics without a pause, into as many drafts in turn as it is given
/// to. After each word it says which draft and how many words that makes there.
class Typist : public QObject
{
    Q_OBJECT

public:
    Typist(QWidget* window, int drafts) : m_window(*window), m_words(drafts, 0)
    {
        for (int draft = 0; draft < drafts; ++draft) {
            if (draft > 0)
                m_window.findChild<QAction*>(QStringLiteral("addDraftAction"))->trigger();
            find<QLineEdit>("titleEdit")->setText(QStringLiteral("Draft %1").arg(draft));
            riffdesk::test::chooseTakes(m_window, draft + 2);
        }
        find<QTabBar>("draftTabs")->setCurrentIndex(0);
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        m_timer.start(keyMs);
    }

private:
    static constexpr int keyMs = 15;
    static constexpr int wordsInARow = 10;

    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return m_window.findChild<T*>(QLatin1String(name));
    }

    void type()
    {
        if (m_sinceSwitch++ == wordsInARow && m_words.size() > 1) {
            m_sinceSwitch = 0;
            m_draft = (m_draft + 1) % int(m_words.size());
            find<QTabBar>("draftTabs")->setCurrentIndex(m_draft);
        }
        int& count = m_words[m_draft];
        auto* lyrics = find<QPlainTextEdit>("lyricsEdit");
        lyrics->moveCursor(QTextCursor::End);
        QTest::keyClicks(lyrics, QStringLiteral("w%1").arg(count));
        QTest::keyClick(lyrics, count % 8 == 7 ? Qt::Key_Return : Qt::Key_Space);
        ++count;
        std::printf("%d %d\n", m_draft, count);
        std::fflush(stdout);
    }

    QWidget& m_window;
    QTimer m_timer;
    QVector<int> m_words; ///< by draft
    int m_draft = 0;
    int m_sinceSwitch = 0;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    riffdesk::Studio::Options options;
    options.dataDir = arguments.value(1);
    options.practice = true;
    riffdesk::Desktop desktop(std::move(options), application);
    std::unique_ptr<Typist> typist;
    QTimer look; // until the window is there
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!typist && window->isVisible()
                && window->findChild<QPlainTextEdit*>(QStringLiteral("lyricsEdit")))
                typist = std::make_unique<Typist>(window, arguments.value(2).toInt());
        }
        if (typist)
            look.stop();
    });
    look.start(20);
    return desktop.run(arguments.mid(1, 1));
}

#include "typist.moc"
