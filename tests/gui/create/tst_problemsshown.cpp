#include "createbench.h"
#include "support/testprogram.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>

using namespace riffdesk;
using test::CreateBench;
using test::text;

/// Where the form says what is required and what is wrong: beside the field, to a screen reader, and as the
/// reason beside the Create button, which is off. Which problem each form has: unit/form/tst_formproblems;
/// what is required: unit/form/tst_form.
class TestProblemsShown : public QObject
{
    Q_OBJECT

    static void give(QWidget* editor, const QString& words)
    {
        editor->setFocus(Qt::TabFocusReason);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        if (words.size() < 20)
            return QTest::keyClicks(editor, words);
        QGuiApplication::clipboard()->setText(words);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QWidget* editor(const QByteArray& name) const
    {
        return m_bench->find<QWidget>(name.constData());
    }
    /// What stands beside the field of this editor; empty when nothing is wrong with it.
    [[nodiscard]] QString beside(QByteArray editor) const
    {
        for (const char* kind : {"Edit", "Spin", "Button"})
            editor.replace(kind, "Problem");
        const auto* label = m_bench->shown<QLabel>(editor.constData());
        return label ? label->text() : QString();
    }
    void compareToldAt(const QByteArray& name) const
    {
        const QString sentence = beside(name);
        QVERIFY(!sentence.isEmpty());
        QCOMPARE(editor(name)->accessibleDescription(), sentence);
        QVERIFY(!m_bench->canCreate());
        QCOMPARE(editor("createButton")->accessibleDescription(), sentence);
        QVERIFY(m_bench->isSeen("createLine"));
        QCOMPARE(m_bench->said("createLine"), sentence);
    }
    /// That are visible.
    [[nodiscard]] QVector<QWidget*> marks() const
    {
        QVector<QWidget*> found;
        for (QWidget* mark : m_bench->panel->findChildren<QWidget*>(QStringLiteral("requiredMark"))) {
            if (mark->isVisible())
                found << mark;
        }
        return found;
    }
    [[nodiscard]] static QLabel* labelOf(const QWidget* mark)
    {
        return mark->parentWidget()->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The words of the labels that a mark stands behind.
    [[nodiscard]] QString markedLabels() const
    {
        QStringList found;
        for (const QWidget* mark : marks()) {
            const QLabel* label = labelOf(mark);
            const bool isTold =
                mark->toolTip() == QLatin1String("Required")
                && label->buddy()->accessibleDescription().startsWith(QLatin1String("Required"));
            found << (isTold ? label->text() : QStringLiteral("(without words)"));
        }
        found.sort();
        return found.join(QLatin1String(", "));
    }

    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        m_bench->activate();
    }
    void cleanup() { m_bench.reset(); }

    /// Nothing is told beside a field before the user asks for the song; then it is, and the topmost that is
    /// missing is the reason beside Create and gets the keyboard.
    void missing()
    {
        for (const auto& [action, name] : {std::pair("generate", "styleOrIdeaEdit"),
                                           {"upload_cover", "sourceSongEdit"},
                                           {"replace_section", "sourceSongButton"}}) {
            init();
            m_bench->choose(action);
            editor(name)->setFocus();
            m_bench->title()->setFocus(); // passing through a field is no mistake
            QVERIFY(!m_bench->canCreate());
            QCOMPARE(beside(name), QString());

            QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
            QTest::keyClick(m_bench->panel.get(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(asked.size(), 0);
            compareToldAt(name);
            QTRY_VERIFY(editor(name)->hasFocus());
        }
        QCOMPARE(beside("sectionStartSpin"), QStringLiteral("Pick a place in the song."));
        QCOMPARE(beside("sectionEndSpin"), QStringLiteral("Pick a place in the song."));
        QCOMPARE(beside("titleEdit"), QString());
    }

    void wrong_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char* action, const char* name, const char* typed) {
            QTest::newRow(name) << text(action) << QByteArray(name) << text(typed);
        };
        row("generate", "styleOrIdeaEdit", "choir\x1b[0m and\nbells in it"); // as from a terminal's clipboard
        row("cover", "seedEdit", "4 2");
        row("upload_cover", "sourceSongEdit", "an id");
        row("stems", "callbackAddressEdit", "https:///hook");
        row("replace_section", "sectionEndSpin", "0:02.5");
    }

    /// The request would be good but for one field. Told once the user has left it; corrected, all is well.
    void wrong()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, name);
        QFETCH(QString, typed);
        m_bench->panel->useAsSource(m_bench->addSong().id, action);
        m_bench->choose(qPrintable(action));
        m_bench->find<QDoubleSpinBox>("sectionStartSpin")->setValue(3);
        if (!editor(name)->isVisible())
            m_bench->click("advancedButton");
        give(editor(name), typed);
        QVERIFY(!m_bench->canCreate()); // at once, whatever is told beside the field
        QCOMPARE(beside(name), QString());
        editor("actionCombo")->setFocus(Qt::TabFocusReason);
        compareToldAt(name);

        give(editor(name), name.startsWith("callback") ? QStringLiteral("https://studio.example/hook")
                                                       : QStringLiteral("42"));
        QCOMPARE(beside(name), QString());
        QVERIFY(m_bench->canCreate());
    }

    /// Nothing that is still to be typed can make it right.
    void atOnce()
    {
        m_bench->panel->useAsSource(m_bench->addSong().id, QStringLiteral("cover"));
        QVERIFY(m_bench->canCreate());
        m_bench->panel->setService(QStringLiteral("https://elsewhere.example"));
        compareToldAt("sourceSongButton");
        m_bench->panel->setService(Endpoint::practiceId());
        QCOMPARE(beside("sourceSongButton"), QString());
        QVERIFY(m_bench->canCreate());
    }

    void marksFollowTheForm()
    {
        QWidget* const prompt = editor("styleOrIdeaEdit");
        QCOMPARE(markedLabels(), QStringLiteral("Style or idea"));
        m_bench->panel->create();
        QVERIFY(!prompt->accessibleDescription().contains(QLatin1String("Required"))); // the problem says it
        QTest::keyClicks(prompt, QStringLiteral("harp"));
        QCOMPARE(markedLabels(), QStringLiteral("Style or idea")); // it still is
        m_bench->write(QStringLiteral("la"));
        QCOMPARE(markedLabels(), QString());
        m_bench->choose("extend");
        QCOMPARE(markedLabels(), QStringLiteral("Continue at, Source song"));
        QVERIFY(!editor("titleEdit")->accessibleDescription().contains(QLatin1String("Required")));
    }

    void marksStandBehindTheirLabels()
    {
        for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
            QApplication::setLayoutDirection(direction);
            m_bench->open();
            m_bench->choose("replace_section");
            QCoreApplication::processEvents(); // the layout that the change has posted
            QCOMPARE(marks().size(), 3);
            for (const QWidget* mark : marks()) {
                const QLabel* label = labelOf(mark);
                QVERIFY(label && label->buddy());
                QVERIFY(direction == Qt::LeftToRight ? mark->x() >= label->geometry().right()
                                                     : mark->geometry().right() <= label->x());
                QVERIFY(!mark->geometry().intersects(label->geometry()));
                QVERIFY(mark->parentWidget()->rect().contains(mark->geometry())); // nothing is cut off
                QVERIFY(label->width() >= label->sizeHint().width());
            }
        }
    }
};

RIFFDESK_TEST(tst_problemsshown, test::runCreateTest<TestProblemsShown>);

#include "tst_problemsshown.moc"
