#include "api/endpoint.h"
#include "library/library.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "support/testhome.h"
#include "ui/create/createpanel.h"
#include "ui/player/waveformview.h"

#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QtTest>

using namespace riffdesk;
using Region = std::optional<TimeRange>;

/// The section that the form replaces and the region on the waveform.
class TestSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRegionSetsTheForm();
    void whatIsWrittenStays();
    void typedTimesAreTold();
    void formAndWaveformMoveTogether();

private:
    template <typename T> T* find(const char* name) const
    {
        T* found = m_panel->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] double number(const char* key) const
    {
        return m_panel->request().number(QLatin1String(key), -1);
    }
    void type(const char* spin, const char* text)
    {
        auto* field = find<QDoubleSpinBox>(spin);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
    }
    QString addSong(const char* remoteId)
    {
        Song song;
        song.service = Endpoint::practiceId();
        song.remoteId = QLatin1String(remoteId);
        song.id = songIdOf(song.service, song.remoteId);
        song.title = QStringLiteral("Snow on the Tin Roof");
        song.style = QStringLiteral("warm folk");
        song.lyrics = QStringLiteral("[Chorus]\nSnow on the tin roof");
        song.durationSeconds = 153.25;
        song.createdAt = song.addedAt = QDateTime::currentDateTimeUtc();
        return m_library->add(song).value().id;
    }

    test::TestHome m_home;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Settings> m_settings;
    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<CreatePanel> m_panel;
    QString m_song;
};

void TestSection::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::move(Database::open(m_dir->filePath(QStringLiteral("library.db"))).value());
    m_library = std::make_unique<Library>(*m_database, m_dir->filePath(QStringLiteral("songs")));
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_panel = std::make_unique<CreatePanel>(m_catalogue, *m_library, *m_settings);
    m_panel->setService(Endpoint::practiceId());
    m_panel->resize(320, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), test::patienceMs));
    m_song = addSong("remote-1");
}

void TestSection::cleanup()
{
    m_panel.reset();
    m_settings.reset();
    m_library.reset();
    m_database.reset();
    m_dir.reset();
}

void TestSection::aRegionSetsTheForm()
{
    QSignalSpy edited(m_panel.get(), &CreatePanel::sectionEdited);
    m_panel->replaceSection(m_song, {62.4, 75});
    const SongRequest request = m_panel->request();
    QCOMPARE(request.action(), QStringLiteral("replace_section"));
    QCOMPARE(request.text(QStringLiteral("audio_id")), QStringLiteral("remote-1"));
    QCOMPARE(number("replace_section_start"), 62.4);
    QCOMPARE(number("replace_section_end"), 75.0);
    QVERIFY(request.problems(m_catalogue).isEmpty());
    bool shown = false; // how long it is, where the song is named
    for (const QWidget* widget : m_panel->findChildren<QWidget*>())
        shown = shown || widget->property("text").toString() == QStringLiteral("1:02.40 – 1:15.00 · 12.60 s");
    QVERIFY(shown);
    test::runTimersDueWithin(
        std::chrono::milliseconds(300)); // longer than the form waits for the typing to rest
    QCOMPARE(edited.size(), 0); // where it comes from knows it
}

void TestSection::whatIsWrittenStays()
{
    m_panel->replaceSection(m_song, {10, 20});
    auto* lyrics = find<QPlainTextEdit>("lyricsEdit");
    lyrics->setPlainText(QStringLiteral("a better line"));
    m_panel->replaceSection(m_song, {30, 40});
    QCOMPARE(lyrics->toPlainText(), QStringLiteral("a better line"));
    QCOMPARE(number("replace_section_start"), 30.0);
    m_panel->replaceSection(addSong("remote-2"), {1, 2}); // another song brings its own words
    QCOMPARE(lyrics->toPlainText(), QStringLiteral("[Chorus]\nSnow on the tin roof"));
    m_panel->extendFrom(m_song, 5);
    lyrics->setPlainText(QStringLiteral("and on it goes"));
    m_panel->extendFrom(m_song, 6);
    QCOMPARE(lyrics->toPlainText(), QStringLiteral("and on it goes"));
    QCOMPARE(number("continue_at"), 6.0);
}

void TestSection::typedTimesAreTold()
{
    m_panel->replaceSection(m_song, {10, 20});
    QSignalSpy edited(m_panel.get(), &CreatePanel::sectionEdited);
    type("sectionEndSpin", "1:02.4");
    QCOMPARE(edited.size(), 0); // not the places that half of it would be
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(0).toString(), m_song);
    QVERIFY(edited.first().at(1).value<Region>() == Region(TimeRange{10, 62.4}));
    type("sectionStartSpin", "70");
    QTRY_COMPARE(edited.size(), 2);
    QVERIFY(!edited.last().at(1).value<Region>().has_value()); // it ends before it starts
    type("sectionStartSpin", "60");
    QTRY_COMPARE(edited.size(), 3);
    QVERIFY(edited.last().at(1).value<Region>() == Region(TimeRange{60, 62.4}));
}

void TestSection::formAndWaveformMoveTogether()
{
    WaveformView view;
    view.resize(401, 60);
    view.setDuration(153.25);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view, test::patienceMs));
    int told = 0;
    connect(&view, &WaveformView::regionChanged, this, [&](Region region) {
        ++told;
        m_panel->setSection(m_song, region);
    });
    connect(m_panel.get(), &CreatePanel::sectionEdited, this,
            [&](const QString&, Region region) { view.setRegion(region); });
    m_panel->replaceSection(m_song, {10, 20});
    view.setRegion(TimeRange{10, 20});

    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(told, 1);
    QCOMPARE(number("replace_section_end"), 25.0);
    m_panel->activateWindow();
    type("sectionStartSpin", "12.5");
    QTRY_VERIFY(view.region() == Region(TimeRange{12.5, 25}));
    QCOMPARE(told, 1);
    QCOMPARE(number("replace_section_start"), 12.5);
    QCOMPARE(number("replace_section_end"), 25.0);
}

QTEST_MAIN(TestSection)
#include "tst_section.moc"
