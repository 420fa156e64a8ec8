#include "api/catalogue.h"
#include "library/edits.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/edited.h"
#include "ui/details/detailspanel.h"
#include "ui/details/flagedit.h"
#include "ui/details/ratingedit.h"
#include "ui/details/titleedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stars.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace riffdesk;

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutASongItSaysWhatToDo();
    void marksLoseTheirWordsBeforeTheyAreCut();
    void showsWordsWithTheirSections();
    void theRecipeHasTheCataloguesWords();
    void theRecipeHasWhatAUserCanRead();
    void theTitleIsEdited();
    void escapeTakesTheTitleBack();
    void starsAreClickedAndTyped();
    void tagsAreAddedAndTakenAway();
    void notesAreKept();
    void offersEachActionThatTakesASong();
    void missingMediaCanBeFetched();
    void aTrashedSongLeaves();
    void severalAreSummedUp();
    void severalAreSortedTogether();
    void keepAndRejectAreOneChoice();
    void theCoverOpensWhole();
    void filesIdsAndReplyAreThere();
    void whatTheSearchMatchesIsMarked();

private:
    /// The one in sight where the page of several songs has one of that name, too.
    template <typename T> T* find(const char* name) const
    {
        const QList<T*> all = m_panel->findChildren<T*>(QLatin1String(name));
        const auto seen =
            std::find_if(all.cbegin(), all.cend(), [](const T* each) { return each->isVisible(); });
        return seen != all.cend() ? *seen : all.value(0);
    }
    [[nodiscard]] QString value(const char* key) const
    {
        const auto* label = find<QLabel>(key);
        return label != nullptr ? label->text() : QString();
    }
    QString addWhole()
    {
        Song song = test::LibraryBench::song(1, QStringLiteral("Snow on the Tin Roof"));
        song.lyrics = QStringLiteral("[Verse]\nWoke up with the frost\n\n[Chorus]\nSnow on the tin roof");
        song.seed = QStringLiteral("2450882164");
        song.traceId = QStringLiteral("trace-1");
        song.request = {{QStringLiteral("weirdness"), 0.6}, {QStringLiteral("instrumental"), false}};
        const Result<Song> added = m_bench->library.add(song);
        return added ? added->id : QString();
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<DetailsPanel> m_panel;
};

void TestDetailsPanel::init()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    m_bench = std::make_unique<test::LibraryBench>();
    m_panel = std::make_unique<DetailsPanel>(m_bench->library, m_catalogue);
    m_panel->resize(320, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get(), test::patienceMs));
}

void TestDetailsPanel::cleanup()
{
    m_panel.reset();
    m_bench.reset();
}

void TestDetailsPanel::withoutASongItSaysWhatToDo()
{
    QVERIFY(find<QWidget>("detailsEmpty")->isVisible());
    m_panel->showSong(addWhole());
    QVERIFY(find<QWidget>("titleLabel")->isVisible());
    m_panel->showSong({});
    QVERIFY(find<QWidget>("detailsEmpty")->isVisible());
}

void TestDetailsPanel::marksLoseTheirWordsBeforeTheyAreCut()
{
    FlagEdit edit;
    edit.resize(400, 40);
    edit.show();
    const auto* keep = edit.findChild<QToolButton*>(QStringLiteral("keepButton"));
    QTRY_COMPARE(keep->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    const int words = keep->width();
    edit.setMinimumWidth(1);
    edit.resize(words, 40); // for both
    QTRY_COMPARE(keep->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(keep->width() < words);
    edit.resize(400, 40);
    QTRY_COMPARE(keep->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void TestDetailsPanel::showsWordsWithTheirSections()
{
    m_panel->showSong(addWhole());
    const auto* lyrics = find<QTextBrowser>("lyricsView");
    QCOMPARE(lyrics->toPlainText(),
             QStringLiteral("[Verse]\nWoke up with the frost\n[Chorus]\nSnow on the tin roof"));
    const auto colourOf = [lyrics](int block) {
        return lyrics->document()
            ->findBlockByNumber(block)
            .begin()
            .fragment()
            .charFormat()
            .foreground()
            .color();
    };
    QCOMPARE(colourOf(0), Theme::dark().color(Theme::Role::Region));
    QCOMPARE(colourOf(1), Theme::dark().color(Theme::Role::Text));
    Theme::apply(*qApp, Theme::Mode::Light);
    QTRY_COMPARE(colourOf(0), Theme::light().color(Theme::Role::Region));
    QVERIFY(lyrics->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
}

void TestDetailsPanel::theRecipeHasTheCataloguesWords()
{
    m_panel->showSong(addWhole());
    find<QTabBar>("detailsTabs")->setCurrentIndex(1);
    QVERIFY(find<QWidget>("recipeView")->isVisible());
    QCOMPARE(value("weirdnessValue"), QLocale().toString(0.6, 'f', 2));
    QCOMPARE(value("actionValue"), Catalogue::translated(QStringLiteral("Generate")));
    QCOMPARE(value("lengthValue"), QStringLiteral("1:01.0"));
    QCOMPARE(value("serviceValue"), QStringLiteral("Practice service"));
    QTest::mouseClick(find<QWidget>("seedCopyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2450882164"));
    QTest::mouseClick(find<QWidget>("traceCopyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("trace-1"));
}

/// What is off, or follows from the rest, is no part of it.
void TestDetailsPanel::theRecipeHasWhatAUserCanRead()
{
    const auto shown = [this] {
        QStringList rows;
        const auto* grid = find<QScrollArea>("recipeView")->widget()->findChild<QGridLayout*>();
        for (int row = 0; row < grid->rowCount(); ++row) {
            const auto cell = [&](int column) {
                const QLayoutItem* const item = grid->itemAtPosition(row, column);
                const auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr;
                return label ? label->text() : QString();
            };
            if (!cell(0).isEmpty())
                rows.append(cell(0) + QLatin1String(": ") + cell(1));
        }
        return rows;
    };
    Song song = test::LibraryBench::song(1, QStringLiteral("Snow on the Tin Roof"));
    song.request = {{QStringLiteral("action"), QStringLiteral("generate")},
                    {QStringLiteral("prompt"), QStringLiteral("folk")},
                    {QStringLiteral("style"), QStringLiteral("harp, folk")},
                    {QStringLiteral("lyric"), QStringLiteral("[Verse]\nla")},
                    {QStringLiteral("custom"), true},
                    {QStringLiteral("instrumental"), false},
                    {QStringLiteral("vocal_gender"), QStringLiteral("f")},
                    {QStringLiteral("weirdness"), 0.6}};
    const Result<Song> added = m_bench->library.add(song);
    QVERIFY(added);
    m_panel->showSong(added->id);
    find<QTabBar>("detailsTabs")->setCurrentIndex(1);
    QStringList rows = shown();
    for (const char* row :
         {"Style or idea: harp, folk", "Lyrics: Own lyrics", "Vocals: Female", "Weirdness: 0.60"})
        QVERIFY2(rows.removeOne(QLatin1String(row)), row);
    const auto facts = QStringLiteral("Action,Model,Length,Created,Service,Song id,Id at the service")
                           .split(QLatin1Char(','));
    for (const QString& row : std::as_const(rows)) {
        const QString label = row.section(QLatin1Char(':'), 0, 0);
        QVERIFY2(facts.contains(label), qPrintable(row));
    }

    song.request = {{QStringLiteral("action"), QStringLiteral("generate")},
                    {QStringLiteral("prompt"), QStringLiteral("folk")},
                    {QStringLiteral("instrumental"), true}};
    song.remoteId += QLatin1Char('x');
    song.id = songIdOf(song.service, song.remoteId);
    QVERIFY(m_bench->library.add(song));
    m_panel->showSong(song.id);
    rows = shown();
    QVERIFY(rows.contains(QStringLiteral("Style or idea: folk")));
    QVERIFY(rows.contains(QStringLiteral("Instrumental: Yes")));
    QVERIFY(rows.filter(QStringLiteral("Lyrics")).isEmpty());

    song.action = QStringLiteral("comp"); // put together here
    song.service = importedService();
    song.request = {{QStringLiteral("action"), song.action},
                    {QStringLiteral("comp_takes"), QJsonArray{song.id, QStringLiteral("other")}},
                    {QStringLiteral("comp_turns"), QJsonArray{QJsonObject(), QJsonObject(), QJsonObject()}},
                    {QStringLiteral("comp_crossfade"), 0.03}};
    song.id = songIdOf(song.service, song.remoteId);
    QVERIFY(m_bench->library.add(song));
    m_panel->showSong(song.id);
    rows = shown();
    for (const char* row :
         {"Action: Comp of takes", "Takes: 2", "Pieces: 3", "Crossfade: 30 ms", "Service: None: made here"})
        QVERIFY2(rows.contains(QLatin1String(row)), row);
    QVERIFY(!find<QWidget>("loadRecipeButton")); // the form has no such action
}

void TestDetailsPanel::theTitleIsEdited()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    QTest::mouseDClick(find<QWidget>("titleLabel"), Qt::LeftButton);
    auto* field = find<QLineEdit>("titleField");
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), QStringLiteral("Snow on the Tin Roof"));
    field->setText(QStringLiteral("  Rain  "));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_bench->library.song(id)->title, QStringLiteral("Rain"));
    QCOMPARE(find<QLabel>("titleLabel")->text(), QStringLiteral("Rain"));
    QVERIFY(!field->isVisible());
}

void TestDetailsPanel::escapeTakesTheTitleBack()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    QTest::keyClick(find<QWidget>("titleEdit"), Qt::Key_F2);
    auto* field = find<QLineEdit>("titleField");
    QVERIFY(field->isVisible());
    field->setText(QStringLiteral("Wrong"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(m_bench->library.song(id)->title, QStringLiteral("Snow on the Tin Roof"));
}

void TestDetailsPanel::starsAreClickedAndTyped()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    auto* rating = find<RatingEdit>("ratingEdit");
    const int star = rating->width() / stars::count;
    QTest::mouseClick(rating, Qt::LeftButton, {}, {star * 3 + star / 2, rating->height() / 2});
    QTRY_COMPARE(m_bench->library.song(id)->rating, 4);
    QTest::mouseClick(rating, Qt::LeftButton, {}, {star * 3 + star / 2, rating->height() / 2});
    QTRY_COMPARE(m_bench->library.song(id)->rating, 0);
    QTest::keyClick(rating, Qt::Key_5);
    QTRY_COMPARE(m_bench->library.song(id)->rating, 5);
    QTest::keyClick(rating, Qt::Key_Left);
    QTRY_COMPARE(m_bench->library.song(id)->rating, 4);
    QVERIFY(test::rate(m_bench->library, id, 2).ok()); // from elsewhere
    QTRY_COMPARE(rating->rating(), 2);
    QVERIFY(rating->accessibleText(QAccessible::Value).contains(QStringLiteral("2 of 5")));
}

void TestDetailsPanel::tagsAreAddedAndTakenAway()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    const auto tags = [&] {
        QStringList names;
        const QVector<SongTag> all = m_bench->library.song(id)->tags;
        for (const SongTag& tag : all)
            names << tag.name;
        return names;
    };
    QTest::mouseClick(find<QPushButton>("addTagButton"), Qt::LeftButton);
    auto* field = find<QLineEdit>("tagField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("live"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("demo")); // one after the other
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(tags(), (QStringList{QStringLiteral("demo"), QStringLiteral("live")}));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QTRY_VERIFY(m_panel->findChild<QPushButton*>(QStringLiteral("tag_live")));
    QTest::keyClick(find<QPushButton>("tag_live"), Qt::Key_Backspace);
    QTRY_COMPARE(tags(), QStringList{QStringLiteral("demo")});
    QTRY_VERIFY(!m_panel->findChild<QPushButton*>(QStringLiteral("tag_live")));
    // A press that ends over another song's tags means none of them.
    const QString other = m_bench->add(78);
    QVERIFY(
        m_bench->library.apply(SongEdit::addTag({m_bench->library.number(other)}, QStringLiteral("loud"))));
    const QPointer<QPushButton> pressed = find<QPushButton>("tag_demo");
    QTest::mousePress(pressed, Qt::LeftButton);
    m_panel->showSong(other);
    QTest::mouseMove(pressed);
    QTest::mouseRelease(pressed, Qt::LeftButton);
    QTRY_VERIFY(!m_bench->library.edits().isBusy());
    QCOMPARE(m_bench->library.song(other)->tags.size(), 1);
    QCOMPARE(tags(), QStringList{QStringLiteral("demo")});
}

void TestDetailsPanel::notesAreKept()
{
    const QString id = addWhole();
    const QString other = m_bench->add(77);
    m_panel->showSong(id);
    m_panel->setPage(3);
    auto* notes = find<QPlainTextEdit>("notesEdit");
    notes->setPlainText(QStringLiteral("louder chorus"));
    m_panel->showSong(other); // before the typing rests
    QVERIFY(notes->toPlainText().isEmpty());
    QTRY_COMPARE(m_bench->library.song(id)->notes, QStringLiteral("louder chorus"));
    QVERIFY(m_bench->library.song(other)->notes.isEmpty());
    m_panel->showSong(id);
    QCOMPARE(notes->toPlainText(), QStringLiteral("louder chorus"));

    // What cannot be kept stays where it was typed, and is tried again.
    QVERIFY(m_bench->database().run(QStringLiteral(
        "CREATE TRIGGER refuse BEFORE UPDATE OF notes ON songs BEGIN SELECT RAISE(ABORT, 'no'); END")));
    QSignalSpy failed(&m_bench->library.edits(), &Edits::failed);
    notes->setPlainText(QStringLiteral("quieter verse"));
    m_panel->setPage(0);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(notes->toPlainText(), QStringLiteral("quieter verse"));
    QVERIFY(m_bench->database().run(QStringLiteral("DROP TRIGGER refuse")));
    m_panel->setPage(3);
    m_panel->setPage(0);
    QTRY_COMPARE(m_bench->library.song(id)->notes, QStringLiteral("quieter verse"));
}

void TestDetailsPanel::offersEachActionThatTakesASong()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    QSignalSpy wanted(m_panel.get(), &DetailsPanel::useAsSourceRequested);
    const QList<QAction*> entries = find<QPushButton>("useAsSourceButton")->menu()->actions();
    QStringList expected;
    for (const Action& action : m_catalogue.actions())
        if (action.source == Action::Source::Song)
            expected << action.id;
    QCOMPARE(entries.size(), expected.size());
    entries.at(1)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{id, expected.at(1)}));
}

void TestDetailsPanel::missingMediaCanBeFetched()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    QVERIFY(!find<QWidget>("refetchButton")->isVisible()); // still on its way
    QVERIFY(find<QWidget>("mediaText")->isVisible());
    QVERIFY(m_bench->library.setMedia(id, Song::Media::Missing, {}, {}).ok());
    QSignalSpy refetch(m_panel.get(), &DetailsPanel::refetchRequested);
    QTest::mouseClick(find<QWidget>("refetchButton"), Qt::LeftButton);
    QCOMPARE(refetch.size(), 1);
    QVERIFY(!find<QWidget>("exportButton")->isEnabled());
    QVERIFY(m_bench->addMedia(id));
    QVERIFY(!find<QWidget>("mediaText")->isVisible());
    QVERIFY(find<QWidget>("exportButton")->isEnabled());
}

void TestDetailsPanel::aTrashedSongLeaves()
{
    const QString id = addWhole();
    m_panel->showSong(id);
    QVERIFY(test::trash(m_bench->library, {id}).ok());
    QVERIFY(find<QWidget>("detailsEmpty")->isVisible());
}

void TestDetailsPanel::severalAreSummedUp()
{
    QVector<SongSummary> songs;
    for (int i = 1; i <= 3; ++i)
        songs.append(*m_bench->library.summary(m_bench->add(i)));
    const QStringList ids{songs.at(0).id, songs.at(1).id, songs.at(2).id};
    QVERIFY(m_bench->addMedia(ids.at(0)));
    songs[0].media = Song::Media::Ready;
    const SongNumbers numbers = m_bench->library.numbers(ids);
    m_panel->setSelectionReader([ids](const auto& take) { take(ids); });
    m_panel->showSongs(songs, numbers);
    QVERIFY(find<QWidget>("selectionPage")->isVisible());
    QVERIFY(!find<QWidget>("titleLabel")->isVisible());
    QVERIFY(value("selectionCount").startsWith(QLatin1Char('3')));
    QCOMPARE(value("selectionLength"), QStringLiteral("3:06 in all"));

    QTest::keyClick(find<QWidget>("selectionRating"), Qt::Key_4);
    for (const QString& id : ids)
        QTRY_COMPARE(m_bench->library.summary(id)->rating, 4);
    QTRY_COMPARE(find<RatingEdit>("selectionRating")->rating(), 4);
    QVERIFY(test::rate(m_bench->library, ids.at(1), 2)); // they differ now
    QTRY_COMPARE(find<RatingEdit>("selectionRating")->rating(), 0);

    const auto click = [this](const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); };
    QSignalSpy exporting(m_panel.get(), &DetailsPanel::exportRequested);
    QSignalSpy queueing(m_panel.get(), &DetailsPanel::enqueueRequested);
    QSignalSpy next(m_panel.get(), &DetailsPanel::playNextRequested);
    QSignalSpy trash(m_panel.get(), &DetailsPanel::trashRequested);
    click("selectionExportButton");
    click("selectionEnqueueButton");
    click("selectionPlayNextButton");
    click("selectionTrashButton");
    for (QSignalSpy* spy : {&exporting, &queueing, &next}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->first().first().toStringList(), ids);
    }
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().first().value<SongNumbers>(), numbers);
    m_panel->showSongs({songs.at(0)}, {numbers.at(0)});
    QVERIFY(find<QWidget>("titleLabel")->isVisible());
    m_panel->showSongs({}, {});
    QVERIFY(find<QWidget>("detailsEmpty")->isVisible());
}

void TestDetailsPanel::severalAreSortedTogether()
{
    QStringList ids;
    for (int i = 1; i <= 3; ++i)
        ids << m_bench->add(i);
    const SongNumbers numbers = m_bench->library.numbers(ids);
    QVERIFY(m_bench->library.apply(SongEdit::addTag(numbers, QStringLiteral("live"))));
    QVERIFY(m_bench->library.apply(SongEdit::addTag({numbers[0]}, QStringLiteral("only one"))));
    QVector<SongSummary> songs;
    for (const QString& id : ids)
        songs.append(*m_bench->library.summary(id));
    m_panel->showSongs(songs, numbers);
    auto* page = find<QWidget>("selectionPage");
    const auto tag = [page](const char* name) { return page->findChild<QPushButton*>(QLatin1String(name)); };
    QVERIFY(tag("tag_live"));
    QVERIFY(!tag("tag_only one"));
    QTest::mouseClick(tag("tag_live"), Qt::LeftButton);
    for (const QString& id : ids)
        QTRY_VERIFY(!m_bench->library.summary(id)->tags.contains({QStringLiteral("live"), {}}));
    QTRY_VERIFY(!tag("tag_live"));
    auto* keep = page->findChild<QToolButton*>(QStringLiteral("keepButton"));
    QTest::mouseClick(keep, Qt::LeftButton);
    for (const QString& id : ids)
        QTRY_VERIFY(m_bench->library.summary(id)->flag == Song::Flag::Kept);
    QTRY_VERIFY(keep->isChecked());
    QVERIFY(m_bench->library.apply(SongEdit::flag({numbers[1]}, Song::Flag::Rejected)));
    QTRY_VERIFY(!keep->isChecked()); // they differ now
    // Of more than are known one by one, nothing is claimed.
    m_panel->showSongs(songs.mid(0, 2), numbers);
    QVERIFY(!keep->isChecked());
}

void TestDetailsPanel::keepAndRejectAreOneChoice()
{
    const QString id = m_bench->add(1);
    m_panel->showSong(id);
    auto* keep = find<QToolButton>("keepButton");
    auto* reject = find<QToolButton>("rejectButton");
    const auto flag = [this, id] { return m_bench->library.song(id)->flag; };
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(flag() == Song::Flag::Kept);
    QVERIFY(keep->isChecked() && !reject->isChecked());
    reject->setFocus();
    QTest::keyClick(reject, Qt::Key_Space);
    QTRY_VERIFY(flag() == Song::Flag::Rejected);
    QVERIFY(!keep->isChecked() && reject->isChecked());
    QTest::mouseClick(reject, Qt::LeftButton);
    QTRY_VERIFY(flag() == Song::Flag::None);
    QVERIFY(!keep->isChecked() && !reject->isChecked());
    m_bench->library.edits().undo();
    QTRY_VERIFY(reject->isChecked());
}

void TestDetailsPanel::theCoverOpensWhole()
{
    const QString id = m_bench->add(1);
    m_panel->showSong(id);
    auto* cover = find<QWidget>("coverLabel");
    QTest::mouseClick(cover, Qt::LeftButton); // there is none yet
    QVERIFY(m_bench->addMedia(id));
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_bench->library.coverPath(*m_bench->library.song(id))));
    m_panel->showSong({});
    m_panel->showSong(id);
    cover->setFocus();
    QTest::keyClick(cover, Qt::Key_Return);
    const auto window = [this] { return find<QWidget>("coverWindow"); };
    QTRY_VERIFY(window() && window()->isVisible());
    QCOMPARE(window()->size(), QSize(300, 200));
    QVERIFY(qAbs(window()->grab().toImage().pixelColor(150, 100).red() - 255) < 8);
    QTest::keyClick(window(), Qt::Key_Escape);
    QTRY_VERIFY(!window());
}

void TestDetailsPanel::filesIdsAndReplyAreThere()
{
    const QString id = addWhole();
    QVERIFY(m_bench->addMedia(id, 1));
    m_panel->showSong(id);
    m_panel->setPage(1);
    QTRY_VERIFY(find<QWidget>("filesFolderButton"));
    const auto* audio = find<QLabel>("audio.m4aValue");
    QVERIFY(audio);
    QCOMPARE(audio->text(), m_panel->locale().formattedDataSize(16'044));
    QTest::mouseClick(find<QWidget>("songIdCopyButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
    QVERIFY(!find<QWidget>("replyText")); // the service told nothing
    Song song = *m_bench->library.song(id);
    song.reply = {{QStringLiteral("audio_id"), QStringLiteral("remote-1")}};
    QVERIFY(m_bench->library.add(song));
    QTRY_VERIFY(find<QPlainTextEdit>("replyText"));
    QVERIFY(find<QPlainTextEdit>("replyText")
                ->toPlainText()
                .contains(QStringLiteral("\"audio_id\": \"remote-1\"")));
}

void TestDetailsPanel::whatTheSearchMatchesIsMarked()
{
    m_panel->setMatcher(TextMatcher(SongQuery(QStringLiteral("tin frost -verse"))));
    m_panel->showSong(addWhole());
    const auto* lyrics = find<QTextBrowser>("lyricsView");
    const auto marked = [lyrics] {
        QStringList words;
        for (const QTextEdit::ExtraSelection& mark : lyrics->extraSelections())
            words << mark.cursor.selectedText();
        return words.join(QLatin1Char('|'));
    };
    QCOMPARE(marked(), QStringLiteral("frost|tin"));
    m_panel->setMatcher(TextMatcher(SongQuery(QStringLiteral("\"on the tin\""))));
    QCOMPARE(marked(), QStringLiteral("on the tin"));
    m_panel->setMatcher({});
    QCOMPARE(marked(), QString());
}

RIFFDESK_TEST(tst_detailspanel, test::runTest<TestDetailsPanel, QApplication>);
#include "tst_detailspanel.moc"
