#include "audio/player.h"
#include "support/accessibledesktop.h"
#include "support/brokenserver.h"
#include "support/testprogram.h"
#include "ui/window/toast.h"
#include "windowbench.h"

#include <QAccessible>
#include <QPlainTextEdit>

#include <algorithm>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

/// An event as it leaves for the accessibility bus.
struct Sent
{
    QAccessible::Event type;
    QAccessible::Role role;
    QString name;
    QString description;
    QString object; ///< objectName, or its class
    bool focused;
};

QVector<Sent> sent; // an update handler is a plain function

void record(QAccessibleEvent* event)
{
    QAccessibleInterface* from = event->accessibleInterface();
    if (!from || !from->isValid())
        return;
    const QObject* object = from->object();
    sent.append({event->type(), from->role(), from->text(QAccessible::Name),
                 from->text(QAccessible::Description),
                 !object                          ? QString()
                 : object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                  : object->objectName(),
                 from->state().focused != 0});
}

/// What Orca speaks without being asked: a notification that appears, a progress bar that moves, and what
/// changes of the control that has the focus.
bool isSpoken(const Sent& event)
{
    using Type = QAccessible::Event;
    switch (event.type) {
    case Type::ObjectShow:
        return event.role == QAccessible::Notification;
    case Type::ValueChanged:
        return event.role == QAccessible::ProgressBar || event.focused;
    case Type::NameChanged:
    case Type::DescriptionChanged:
        return event.focused;
    default:
        return false;
    }
}

QStringList spoken()
{
    QStringList names;
    for (const Sent& each : std::as_const(sent))
        if (isSpoken(each))
            names << each.name;
    return names;
}

QString listed(const QStringList& words)
{
    return words.join(QStringLiteral(" | "));
}

} // namespace

/// What a screen reader is told without being asked.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { sent.clear(); }
    void toastIsAnnouncedOnce();
    void announcementTakesNoPlaceAndGoes();
    void jobIsAnnouncedAtItsStartAndItsEnd();
    void failedJobIsAnnouncedOnce();
    void openQuestionIsAnnouncedOnce();
    void typingRepeatsNoDescription();
    void playingIsSilent();
};

void TestAnnouncements::initTestCase()
{
    QTRY_VERIFY(QAccessible::isActive());
    QAccessible::installUpdateHandler(record);
}

void TestAnnouncements::toastIsAnnouncedOnce()
{
    WindowBench bench;
    Toast toast(bench.window().centralWidget());
    sent.clear();
    const QString text = QStringLiteral("“Harbour” moved to trash");
    toast.showMessage({text, QStringLiteral("Undo")});
    QCOMPARE(spoken(), QStringList{text});
    toast.withdrawButton();
    toast.showMessage({QStringLiteral("2 songs moved to trash")}); // while the first is still there
    QCOMPARE(spoken(), QStringList({text, QStringLiteral("2 songs moved to trash")}));
}

void TestAnnouncements::announcementTakesNoPlaceAndGoes()
{
    WindowBench bench;
    Toast toast(bench.window().centralWidget());
    QWidget* const focused = QApplication::focusWidget();
    toast.showMessage({QStringLiteral("Hello")});
    QCOMPARE(QApplication::focusWidget(), focused);
    const QPointer<QWidget> said = bench.window().findChild<QWidget*>(QStringLiteral("announcement"));
    QVERIFY(said && said->isVisible());
    QVERIFY(said->width() <= 1 && said->height() <= 1);
    QVERIFY(said->testAttribute(Qt::WA_TransparentForMouseEvents));
    QTRY_VERIFY2(!said, "announcements must not pile up");
}

void TestAnnouncements::jobIsAnnouncedAtItsStartAndItsEnd()
{
    WindowBench bench;
    bench.studio().settings().setSendDelay(1);
    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    QTest::keyClicks(edit, QStringLiteral("A song for Christmas"));
    sent.clear();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.seen("jobCard"));
    QTRY_VERIFY_WITH_TIMEOUT(spoken().size() == 2, songMs);
    QTRY_VERIFY(bench.studio().jobs().isIdle());
    const QStringList heard = spoken();
    QVERIFY2(heard.size() == 2, qPrintable(listed(heard)));
    const QString title = bench.studio().library().summary(bench.song())->title;
    QVERIFY2(heard.last().contains(title) && heard.last().contains(QStringLiteral("ready")),
             qPrintable(listed(heard)));
    for (const Sent& each : std::as_const(sent))
        QVERIFY2(!each.name.contains(QLatin1Char('%')) && !each.description.contains(QLatin1Char('%')),
                 qPrintable(each.object + each.name + each.description));
}

void TestAnnouncements::failedJobIsAnnouncedOnce()
{
    const BrokenServer server([](const BrokenServer::Request& request, int) {
        if (request.path() == "/producer/audios")
            return BrokenServer::json(R"({"success":false,"error":{"code":"used_up","message":"no credits"},)"
                                      R"("trace_id":"trace-403"})",
                                      403);
        return BrokenServer::json(R"({"success":true,"items":[],"count":0})");
    });
    Studio::Options options;
    options.service = server.url();
    options.token = "tok-5f1e9a77c0de";
    WindowBench bench(options);
    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    QTest::keyClicks(edit, QStringLiteral("A song for Christmas"));
    sent.clear();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.seen("jobEditButton"));
    const QStringList heard = spoken();
    QVERIFY2(heard.size() == 1, qPrintable(listed(heard)));
    QVERIFY2(heard.first().contains(QStringLiteral("A song for Christmas"))
                 && heard.first().contains(QStringLiteral("no credits left")),
             qPrintable(heard.first()));
}

void TestAnnouncements::openQuestionIsAnnouncedOnce()
{
    const BrokenServer server([](const BrokenServer::Request& request, int) {
        if (request.path() == "/producer/audios")
            return BrokenServer::json("[]");
        return BrokenServer::json(R"({"success":true,"items":[],"count":0})");
    });
    Studio::Options options;
    options.service = server.url();
    options.token = "tok-5f1e9a77c0de";
    WindowBench bench(options);
    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    QTest::keyClicks(edit, QStringLiteral("A song for Christmas"));
    sent.clear();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.seen("jobSendAgainButton"));
    const QStringList heard = spoken();
    QVERIFY2(heard.size() == 1 && heard.first().contains(QStringLiteral("A song for Christmas")),
             qPrintable(listed(heard)));
}

void TestAnnouncements::typingRepeatsNoDescription()
{
    WindowBench bench;
    auto* edit = bench.need<QPlainTextEdit>("styleOrIdeaEdit");
    edit->setFocus();
    sent.clear();
    for (const char* prompt :
         {"A song for Christmas", "Rain on tin", "Harbour lights", "Two trains", "Home"}) {
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(prompt));
        runTimersDueWithin(std::chrono::milliseconds(300)); // the warnings
    }
    QHash<QString, QString> last;
    int changes = 0;
    for (const Sent& each : std::as_const(sent)) {
        if (each.type != QAccessible::DescriptionChanged)
            continue;
        ++changes;
        QVERIFY2(!last.contains(each.object) || last.value(each.object) != each.description,
                 qPrintable(each.object + QStringLiteral(" again: ") + each.description));
        last.insert(each.object, each.description);
    }
    QVERIFY2(changes <= 3, qPrintable(QString::number(changes))); // Create is ready, the prompt is given
    QVERIFY2(spoken().size() <= 1, qPrintable(listed(spoken())));
}

void TestAnnouncements::playingIsSilent()
{
    const auto folder = WindowBench::folderWithSong();
    WindowBench bench(*folder);
    QVERIFY(!bench.song().isEmpty());
    bench.songs()->setCurrentIndex(bench.songs()->model()->index(0, 0));
    QTest::keyClick(bench.songs(), Qt::Key_Return);
    const Player& player = bench.studio().player();
    QTRY_VERIFY(player.position() > 0.3);
    sent.clear();
    QTRY_VERIFY(player.position() > 2.5); // it counts as heard by then
    QStringList noise;
    for (const Sent& each : std::as_const(sent)) {
        if (each.object != QLatin1String("libraryView")) // whose mark of what is new goes
            noise << each.object + QLatin1Char(' ') + each.name;
    }
    QVERIFY2(noise.isEmpty(), qPrintable(listed(noise)));
}

RIFFDESK_TEST(tst_announcements, [](int argc, char** argv) {
    const TestHome home;
    const AccessibleDesktop desktop;
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestAnnouncements test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_announcements.moc"
