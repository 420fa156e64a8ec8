#include "audio/player.h"
#include "support/brokenserver.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "textcheck.h"
#include "ui/create/formfield.h"
#include "ui/create/formscroll.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/joblist.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"
#include "ui/window/toast.h"
#include "windowbench.h"

#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringBuilder>
#include <QTabBar>
#include <QTabWidget>
#include <QWheelEvent>

using namespace riffdesk;
using namespace riffdesk::test;

/// Nothing is cut off or on top of something else, at the sizes and in the states that people have.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckSeesFaults();
    void studioFits_data();
    void studioFits();
    void welcomeFits_data() { sizes(); }
    void welcomeFits();
    void failuresFit_data() { sizes(); }
    void failuresFit();
    void theFooterCutsNoField_data();
    void theFooterCutsNoField();
    void theFooterCutsNoFieldOfAScrolledForm_data() { sizes(); }
    void theFooterCutsNoFieldOfAScrolledForm();
    void whatIsUnfoldedComesIntoView_data() { sizes(); }
    void whatIsUnfoldedComesIntoView();
    void lettersOfOtherFontsAreNotCut_data();
    void lettersOfOtherFontsAreNotCut();
    void aPathLeavesItsFirstStrokeNotBehind();
    void whatIsSelectedIsSeen();
    void jobsLeaveRoomForTheSongs();
    void aBoxStandsInLineWithWhatIsBesideIt();
    void theToastLeavesTheFormFree();
    void theSettingsShowEachTabWhole();

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x640") << QSize(1024, 640);
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    static QString cutField(WindowBench& bench);
    /// From the highest to the lowest row with something painted clearly.
    static int ink(QWidget& widget)
    {
        constexpr int faint = 100; // the softened edge of a letter
        QImage image(widget.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        widget.render(&image, {}, {}, QWidget::DrawChildren);
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > faint) {
                    top = top < 0 ? y : top;
                    bottom = y;
                }
        return top < 0 ? 0 : bottom - top + 1;
    }
    /// Layouts settle over a few rounds of the event loop.
    static QString faults(const QWidget& window)
    {
        QStringList found;
        if (!QTest::qWaitFor(
                [&] {
                    found = cutOff(window);
                    return found.isEmpty();
                },
                test::patienceMs))
            return found.join(QLatin1Char('\n'));
        return {};
    }
};

void TestLayout::theCheckSeesFaults()
{
    QWidget window;
    window.resize(300, 200);
    auto* label = new QLabel(QStringLiteral("A sentence that takes some room"), &window);
    label->setGeometry(0, 0, label->sizeHint().width(), 30);
    auto* button = new QPushButton(QStringLiteral("Press"), &window);
    button->setGeometry(0, 40, button->sizeHint().width(), button->sizeHint().height());
    window.show();
    QCOMPARE(cutOff(window), QStringList());
    label->resize(label->width() - 8, 30);
    QCOMPARE(cutOff(window).size(), 1);
    label->resize(label->sizeHint().width(), 30);
    button->move(0, 20);
    QCOMPARE(cutOff(window).size(), 1);
    button->move(290, 40);
    QCOMPARE(cutOff(window).size(), 1);
}

void TestLayout::studioFits_data()
{
    sizes();
}

void TestLayout::studioFits()
{
    QFETCH(QSize, size);
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    bench.openWindow(size);
    const QString id = bench.song();
    QCOMPARE(bench.window().size(), size);
    QCOMPARE(faults(bench.window()), QString());
    QVERIFY(!id.isEmpty());
    bench.window().findChild<LibraryPanel*>()->select(id);
    QTest::keyClick(bench.songs(), Qt::Key_Return);
    QTRY_COMPARE(bench.studio().player().state(), Player::State::Playing);
    QCOMPARE(bench.seen("detailsPanel") != nullptr, size.width() >= 1180);
    if (!bench.seen("detailsPanel")) { // opened by hand it stays, and still fits
        QTest::keyClick(&bench.window(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(bench.seen("detailsPanel"));
    }
    auto* tabs = bench.need<QTabBar>("detailsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QCOMPARE(faults(bench.window()), QString());
    }
    bench.need<QPushButton>("advancedButton")->click();
    auto* actions = bench.need<QComboBox>("actionCombo");
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        const QString found = faults(bench.window());
        QVERIFY2(found.isEmpty(), qPrintable(actions->currentText() + QStringLiteral(":\n") + found));
    }
    QVERIFY(test::trash(bench.studio().library(), {id}).ok());
    QTRY_VERIFY(bench.seen("emptyStateButton"));
    QCOMPARE(faults(bench.window()), QString());
    QCOMPARE(bench.window().size(), size); // no text has pushed the window apart
}

void TestLayout::welcomeFits()
{
    QFETCH(QSize, size);
    WindowBench bench{Studio::Options()};
    bench.openWindow(size);
    QVERIFY(bench.seen("welcomePage"));
    QCOMPARE(faults(bench.window()), QString());
    QCOMPARE(bench.window().size(), size);
}

void TestLayout::failuresFit()
{
    QFETCH(QSize, size);
    // One that failed for a long reason, one that may have been taken.
    const BrokenServer server([](const BrokenServer::Request& request, int) {
        if (request.path() != "/producer/audios")
            return BrokenServer::json(R"({"success":true,"items":[],"count":0})");
        if (request.body.contains("first"))
            return BrokenServer::json(R"({"success":false,"error":{"code":"forbidden","message":")"
                                          + QByteArray("the words were refused for this reason ").repeated(6)
                                          + R"("},"trace_id":"trace-1"})",
                                      403);
        return BrokenServer::Reply{BrokenServer::answer(502, "<html><title>Bad Gateway</title></html>")};
    });
    Studio::Options options;
    options.service = server.url();
    options.token = "tok-5f1e9a77c0de";
    WindowBench bench(options);
    bench.openWindow(size);
    for (const char* words : {"first wish", "second wish"}) {
        bench.need("styleOrIdeaEdit")->setFocus();
        QTest::keyClick(bench.need("styleOrIdeaEdit"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(bench.need("styleOrIdeaEdit"), QLatin1String(words));
        bench.click("createButton");
    }
    QTRY_VERIFY(bench.seen("jobEditButton") && bench.seen("jobSendAgainButton"));
    QCOMPARE(faults(bench.window()), QString());
    bench.click("jobEditButton"); // the sentence in the form as well
    QVERIFY(bench.seen("createProblem"));
    QCOMPARE(faults(bench.window()), QString());
    QCOMPARE(bench.window().size(), size);
}

void TestLayout::theFooterCutsNoField_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("warned"); // the footer is higher with its warnings
    for (const QSize size : {QSize(1024, 640), QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080)}) {
        for (const bool warned : {false, true})
            QTest::addRow("%dx%d%s", size.width(), size.height(), warned ? ", warned" : "") << size << warned;
    }
}

/// The field of the form that goes on below the footer; empty if none does.
QString TestLayout::cutField(WindowBench& bench)
{
    const QWidget* view = bench.window().findChild<FormScroll*>()->viewport();
    for (const FormField* field : bench.window().findChildren<FormField*>()) {
        const QRect place(field->mapTo(view, QPoint()), field->size());
        if (field->isVisible() && place.top() < view->height() && place.bottom() >= view->height())
            return field->key();
    }
    return {};
}

void TestLayout::theFooterCutsNoField()
{
    QFETCH(QSize, size);
    QFETCH(bool, warned);
    WindowBench bench;
    bench.openWindow(size);
    if (warned) {
        bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QString(300, QLatin1Char('x')));
        bench.need<QPlainTextEdit>("lyricsEdit")
            ->setPlainText(QStringLiteral("[Verse]\nSnow\n\n[Chorus]\nRain"));
        QTRY_VERIFY(bench.seen("preflightRow"));
    }
    auto* actions = bench.need<QComboBox>("actionCombo");
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        QString cut;
        const bool fits = QTest::qWaitFor(
            [&] {
                cut = cutField(bench);
                return cut.isEmpty();
            },
            test::patienceMs);
        QVERIFY2(fits, qPrintable(QString(actions->itemText(i) % QStringLiteral(": ") % cut)));
    }
}

void TestLayout::theFooterCutsNoFieldOfAScrolledForm()
{
    QFETCH(QSize, size);
    WindowBench bench;
    bench.openWindow(size);
    auto* actions = bench.need<QComboBox>("actionCombo");
    actions->setCurrentIndex(actions->findData(QStringLiteral("extend")));
    bench.need<QPushButton>("advancedButton")->click();
    QTRY_VERIFY(bench.seen("styleToAvoidEdit"));
    auto* scroll = bench.window().findChild<FormScroll*>();
    const QScrollBar* bar = scroll->verticalScrollBar();
    QTRY_COMPARE(cutField(bench), QString());
    for (const int notch : {120, -120}) { // to the top, then to the end
        for (int before = -1; before != bar->value();) {
            before = bar->value();
            const QPointF at = scroll->viewport()->rect().center();
            QWheelEvent wheel(at, scroll->viewport()->mapToGlobal(at), {}, {0, notch}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(scroll->viewport(), &wheel);
            QTRY_COMPARE(cutField(bench), QString());
        }
        QCOMPARE(bar->value(), notch > 0 ? 0 : bar->maximum());
    }
    for (int turn = 0; turn < 2; ++turn) {
        for (const FormField* field : bench.window().findChildren<FormField*>()) {
            if (!field->isVisible())
                continue;
            field->control()->setFocus(turn == 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            const auto* view = scroll->viewport();
            const auto isWhole = [&] {
                return view->rect().contains(QRect(field->mapTo(view, QPoint()), field->size()));
            };
            QTRY_VERIFY2(isWhole(), qPrintable(field->key()));
            QTRY_COMPARE(cutField(bench), QString());
            QVERIFY2(isWhole(), qPrintable(field->key()));
        }
    }
}

void TestLayout::whatIsUnfoldedComesIntoView()
{
    QFETCH(QSize, size);
    WindowBench bench;
    bench.openWindow(size);
    const QWidget* view = bench.window().findChild<FormScroll*>()->viewport();
    bench.need<QPushButton>("advancedButton")->click();
    QTRY_VERIFY(bench.seen("styleToAvoidEdit"));
    QTRY_VERIFY(view->rect().contains(QRect(bench.need("styleToAvoidEdit")->mapTo(view, QPoint()),
                                            bench.need("styleToAvoidEdit")->size())));
}

void TestLayout::lettersOfOtherFontsAreNotCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << QStringLiteral("Songs by giants, quietly jumping");
    QTest::newRow("Chinese") << QStringLiteral("请修改提示词，然后重新创作。");
    QTest::newRow("both") << QStringLiteral("gj, 重新创作 gj, 重新创作");
    QTest::newRow("Arabic") << QStringLiteral("أغنية المطر");
}

void TestLayout::lettersOfOtherFontsAreNotCut()
{
    QFETCH(QString, text);
    QWidget window;
    ToneLabel wrapped(Theme::Role::Text, &window);
    wrapped.setText(text);
    constexpr int narrow = 50;
    wrapped.resize(narrow, wrapped.heightForWidth(narrow));
    QVERIFY(wrapped.height() > wrapped.fontMetrics().lineSpacing()); // more than one line
    ElidedLabel single(text, &window);
    single.resize(single.sizeHint());
    for (QWidget* label : {static_cast<QWidget*>(&wrapped), static_cast<QWidget*>(&single)}) {
        const QSize asked = label->size();
        const int inked = ink(*label);
        QVERIFY(inked > 0);
        label->resize(asked.width(), asked.height() + 40);
        QCOMPARE(ink(*label), inked);
    }
}

void TestLayout::aPathLeavesItsFirstStrokeNotBehind()
{
    const QString words = QStringLiteral("The songs are in");
    ToneLabel label(Theme::Role::Text);
    label.setText(words + QStringLiteral(" /home/marlene"));
    const int line = label.fontMetrics().lineSpacing();
    label.resize(label.fontMetrics().horizontalAdvance(words + QStringLiteral(" /ho")), 2 * line);
    QCOMPARE(label.heightForWidth(label.width()), 2 * line);
    const QImage picture = label.grab(QRect(0, 0, label.width(), line)).toImage();
    int last = 0; // column with ink in the first line
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            last = picture.pixelColor(x, y) != picture.pixelColor(picture.width() - 1, y) ? x : last;
    }
    QVERIFY(last > 0 && last <= label.fontMetrics().horizontalAdvance(words));
}

void TestLayout::whatIsSelectedIsSeen()
{
    ToneLabel label(Theme::Role::Text);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setText(QStringLiteral("It is in /home/marlene/music now"));
    label.resize(label.sizeHint());
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label, test::patienceMs));
    const QImage before = label.grab().toImage();
    const auto at = [&](qsizetype place) {
        return QPoint(label.fontMetrics().horizontalAdvance(label.text().left(place)) + 1,
                      label.height() / 2);
    };
    QTest::mouseDClick(&label, Qt::LeftButton, {}, at(12));
    QCOMPARE(label.selectedText(), QStringLiteral("/home/marlene/music"));
    QVERIFY(label.grab().toImage() != before);
    QTest::mousePress(&label, Qt::LeftButton, {}, at(9));
    QTest::mouseMove(&label, at(23));
    QTest::mouseRelease(&label, Qt::LeftButton, {}, at(23));
    QCOMPARE(label.selectedText(), QStringLiteral("/home/marlene/"));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/home/marlene/"));
}

void TestLayout::aBoxStandsInLineWithWhatIsBesideIt()
{
    WindowBench bench;
    const auto middle = [&](const char* name) {
        const auto* part = bench.need(name);
        return part->mapTo(&bench.window(), part->rect().center()).y();
    };
    QTRY_VERIFY(qAbs(middle("instrumentalCheck") - middle("vocalsSwitch")) <= 1);
}

void TestLayout::theSettingsShowEachTabWhole()
{
    WindowBench bench;
    bench.click("settingsButton");
    const auto* bar = bench.need<QTabWidget>("settingsTabs")->tabBar();
    QVERIFY(bench.need("settingsDialog")->minimumWidth() > bar->sizeHint().width());
    QVERIFY(bar->width() >= bar->sizeHint().width());
    QCOMPARE(faults(*bench.need("settingsDialog")), QString());
}

void TestLayout::theToastLeavesTheFormFree()
{
    WindowBench bench;
    bench.openWindow({1024, 640});
    auto* toast = bench.window().findChild<Toast*>();
    toast->showMessage(
        {QStringLiteral("12 takes of “Harbour Lights in the Small Hours of the Night” are ready"),
         QStringLiteral("Play")});
    const auto place = [&](const QWidget* part) {
        return QRect(part->mapTo(&bench.window(), QPoint(0, 0)), part->size());
    };
    QVERIFY(toast->isVisible());
    QVERIFY(!place(toast).intersects(place(bench.need("createPanel"))));
}

void TestLayout::jobsLeaveRoomForTheSongs()
{
    WindowBench bench;
    bench.openWindow({1024, 640});
    auto* library = bench.window().findChild<LibraryPanel*>();
    auto* jobs = library->findChild<JobList*>();
    auto* view = jobs->findChild<QScrollArea*>()->viewport();
    for (int i = 1; i <= 3; ++i) {
        Job job;
        job.id = QString::number(i);
        job.state = Job::State::Failed;
        job.error.emplace().message = QString(120, QLatin1Char('x'));
        job.createdAt = QDateTime::currentDateTimeUtc().addSecs(i);
        Q_EMIT bench.studio().jobs().jobAdded(job);
    }
    const auto whole = [&] { // the newest is above
        for (int shown = 1; shown <= 3; ++shown) {
            const JobCard* card = jobs->card(QString::number(4 - shown));
            if (card->mapTo(view, QPoint(0, card->height())).y() == view->height())
                return shown;
        }
        return 0;
    };
    // Each card is shown whole or not at all.
    QTRY_VERIFY(whole() == 1 || whole() == 2);
    QVERIFY(jobs->rect().contains(jobs->findChild<QScrollArea*>()->geometry()));
    QVERIFY(jobs->height() <= library->height() * 3 / 5);
    QVERIFY(bench.need<QLabel>("moreJobsLabel")->text().startsWith(QString::number(3 - whole())));
    bench.window().resize(1440, 1200);
    QTRY_COMPARE(whole(), 3);
    QVERIFY(!bench.seen("moreJobsLabel"));
}

RIFFDESK_TEST(tst_layout, runWindowTest<TestLayout>);

#include "tst_layout.moc"
