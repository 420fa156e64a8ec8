#include "createbench.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace riffdesk;
using test::CreateBench;
using test::RequestFixture;

/// Where the form says what is required and what is wrong: beside the field, to a screen reader, and as the
/// reason beside the Create button, which is off. Which problem each form has: unit/form/tst_formproblems;
/// what is required: unit/form/tst_form.
class TestProblemsShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void missing_data();
    void missing();
    void wrong_data();
    void wrong();
    void passingThroughAFieldIsNoMistake();
    void atOnce();
    void eachBesideItsField();
    void marksFollowTheForm();
    void marksStandBehindTheirLabels_data();
    void marksStandBehindTheirLabels();
    void aProblemTakesTheMarksPlace();

private:
    /// What the action needs and nothing else.
    [[nodiscard]] static QJsonObject minimal(const QString& action);
    static void give(QWidget* editor, const QString& words);
    [[nodiscard]] QWidget* editor(const QByteArray& name) const
    {
        return m_bench->find<QWidget>(name.constData());
    }
    /// What stands beside the field of this editor; empty when nothing is wrong with it.
    [[nodiscard]] QString beside(QByteArray editor) const;
    void compareToldAt(const QByteArray& editor, const QString& sentence) const;
    [[nodiscard]] bool canCreate() const { return m_bench->find<QPushButton>("createButton")->isEnabled(); }
    [[nodiscard]] QVector<QWidget*> marks() const; ///< that are visible
    /// The words of the labels that a mark stands behind.
    [[nodiscard]] QString markedLabels() const;

    std::unique_ptr<CreateBench> m_bench;
};

void TestProblemsShown::init()
{
    m_bench = std::make_unique<CreateBench>();
    m_bench->panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->panel.get(), test::patienceMs));
}

QJsonObject TestProblemsShown::minimal(const QString& action)
{
    for (const RequestFixture& fixture : test::requestFixtures()) {
        if (fixture.action == action && fixture.form == QLatin1String("minimal"))
            return fixture.given;
    }
    return {};
}

void TestProblemsShown::give(QWidget* editor, const QString& words)
{
    editor->setFocus(Qt::TabFocusReason);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    if (words.size() < 20)
        return QTest::keyClicks(editor, words);
    QGuiApplication::clipboard()->setText(words);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
}

QString TestProblemsShown::beside(QByteArray editor) const
{
    for (const char* kind : {"Edit", "Spin", "Button"})
        editor.replace(kind, "Problem");
    const auto* label = m_bench->shown<QLabel>(editor.constData());
    return label ? label->text() : QString();
}

void TestProblemsShown::compareToldAt(const QByteArray& name, const QString& sentence) const
{
    QCOMPARE(beside(name), sentence);
    QCOMPARE(editor(name)->accessibleDescription(), sentence);
    QVERIFY(!canCreate());
    QCOMPARE(m_bench->find<QPushButton>("createButton")->accessibleDescription(), sentence);
    const auto* line = m_bench->find<QLabel>("createLine");
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), sentence);
}

void TestProblemsShown::missing_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* action, const char* key, const char* name) {
        QTest::newRow(name) << QString::fromLatin1(action) << QString::fromLatin1(key) << QByteArray(name);
    };
    row("generate", "prompt", "styleOrIdeaEdit");
    row("stems", "audio_id", "sourceSongButton");
    row("upload_cover", "audio_id", "sourceSongEdit");
    row("extend", "continue_at", "continueAtSpin");
}

/// All but one field is given. Nothing is told beside it before the user asks for the song; then it is, and
/// that field gets the keyboard.
void TestProblemsShown::missing()
{
    QFETCH(QString, action);
    QFETCH(QString, key);
    QFETCH(QByteArray, name);
    QJsonObject given = minimal(action);
    given.remove(key);
    m_bench->panel->setRequest(test::requestOf(given));
    QVERIFY(!canCreate());
    QCOMPARE(beside(name), QString());

    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    QTest::keyClick(m_bench->panel.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!beside(name).isEmpty());
    compareToldAt(name, beside(name));
    QTRY_VERIFY(editor(name)->hasFocus());
}

void TestProblemsShown::wrong_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char* action, const char* name, const char* typed) {
        QTest::newRow(name) << QString::fromLatin1(action) << QByteArray(name) << QString::fromLatin1(typed);
    };
    row("generate", "styleOrIdeaEdit", "choir\x1b[0m and\nbells in it"); // as from a terminal's clipboard
    row("cover", "seedEdit", "4 2");
    row("upload_cover", "sourceSongEdit", "an id");
    row("stems", "callbackAddressEdit", "https:///hook");
    row("replace_section", "sectionEndSpin", "0:02.5");
}

/// The request would be good but for one field. Told once the user has left it; corrected, all is well.
void TestProblemsShown::wrong()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    m_bench->panel->setRequest(test::requestOf(minimal(action)));
    QVERIFY(canCreate());
    if (!editor(name)->isVisible())
        m_bench->find<QAbstractButton>("advancedButton")->click();
    give(editor(name), typed);
    QVERIFY(!canCreate()); // at once, whatever is told beside the field
    m_bench->find<QComboBox>("actionCombo")->setFocus(Qt::TabFocusReason);
    QVERIFY(!beside(name).isEmpty());
    compareToldAt(name, beside(name));

    give(editor(name),
         name.startsWith("callback") ? QStringLiteral("https://studio.example/hook") : QStringLiteral("42"));
    QCOMPARE(beside(name), QString());
    QVERIFY(canCreate());
}

void TestProblemsShown::passingThroughAFieldIsNoMistake()
{
    editor("styleOrIdeaEdit")->setFocus();
    editor("titleEdit")->setFocus();
    QCOMPARE(beside("styleOrIdeaEdit"), QString());
}

/// Nothing that is still to be typed can make it right.
void TestProblemsShown::atOnce()
{
    const Song song = m_bench->addSong();
    m_bench->panel->useAsSource(song.id, QStringLiteral("cover"));
    QVERIFY(canCreate());
    m_bench->panel->setService(QStringLiteral("https://elsewhere.example"));
    compareToldAt("sourceSongButton",
                  QStringLiteral("This song was made by another service. Choose one that was made here, or "
                                 "switch the service."));
    m_bench->panel->setService(Endpoint::practiceId());
    QCOMPARE(beside("sourceSongButton"), QString());
    QVERIFY(canCreate());
}

/// Of several, the reason beside Create is the topmost.
void TestProblemsShown::eachBesideItsField()
{
    m_bench->choose("replace_section");
    QTest::keyClick(m_bench->panel.get(), Qt::Key_Return, Qt::ControlModifier);
    compareToldAt("sourceSongButton", QStringLiteral("Choose a source song."));
    QCOMPARE(beside("sectionStartSpin"), QStringLiteral("Pick a place in the song."));
    QCOMPARE(beside("sectionEndSpin"), QStringLiteral("Pick a place in the song."));
    QCOMPARE(beside("titleEdit"), QString());
}

QVector<QWidget*> TestProblemsShown::marks() const
{
    QVector<QWidget*> found;
    for (QWidget* mark : m_bench->panel->findChildren<QWidget*>(QStringLiteral("requiredMark"))) {
        if (mark->isVisible())
            found << mark;
    }
    return found;
}

QString TestProblemsShown::markedLabels() const
{
    QStringList found;
    for (const QWidget* mark : marks()) {
        const auto* label = mark->parentWidget()->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        const bool isTold = mark->toolTip() == QLatin1String("Required")
                            && label->buddy()->accessibleDescription().startsWith(QLatin1String("Required"));
        found << (isTold ? label->text() : QStringLiteral("(without words)"));
    }
    found.sort();
    return found.join(QLatin1String(", "));
}

void TestProblemsShown::marksFollowTheForm()
{
    QCOMPARE(markedLabels(), QStringLiteral("Style or idea"));
    m_bench->write(QStringLiteral("la"));
    QCOMPARE(markedLabels(), QString());
    m_bench->find<QAbstractButton>("instrumentalCheck")->click();
    QCOMPARE(markedLabels(), QStringLiteral("Style or idea"));
    m_bench->choose("extend");
    QCOMPARE(markedLabels(), QStringLiteral("Continue at, Source song"));
    QVERIFY(!editor("titleEdit")->accessibleDescription().contains(QLatin1String("Required")));
}

void TestProblemsShown::marksStandBehindTheirLabels_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestProblemsShown::marksStandBehindTheirLabels()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_bench->open();
    m_bench->choose("replace_section");
    QCoreApplication::processEvents(); // the layout that the change has posted
    QCOMPARE(marks().size(), 3);
    for (const QWidget* mark : marks()) {
        const auto* label = mark->parentWidget()->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(label && label->buddy());
        const bool behind = direction == Qt::LeftToRight ? mark->x() >= label->geometry().right()
                                                         : mark->geometry().right() <= label->x();
        QVERIFY(behind);
        QVERIFY(!mark->geometry().intersects(label->geometry()));
        QVERIFY(mark->parentWidget()->rect().contains(mark->geometry())); // nothing is cut off
        QVERIFY(label->width() >= label->sizeHint().width());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestProblemsShown::aProblemTakesTheMarksPlace()
{
    QWidget* prompt = editor("styleOrIdeaEdit");
    QCOMPARE(prompt->accessibleDescription(), QStringLiteral("Required"));
    m_bench->panel->create();
    QCOMPARE(prompt->accessibleDescription(), QStringLiteral("Describe the song, or write its lyrics."));
    QTest::keyClicks(prompt, QStringLiteral("harp"));
    QCOMPARE(prompt->accessibleDescription(), QStringLiteral("Required")); // it still is
    QCOMPARE(markedLabels(), QStringLiteral("Style or idea"));
}

RIFFDESK_TEST(tst_problemsshown, test::runCreateTest<TestProblemsShown>);

#include "tst_problemsshown.moc"
