#include "app/export/exportpart.h"
#include "app/export/sharepage.h"
#include "export/exportrun.h"
#include "storage/zipreader.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/unit/export/exportbench.h"

#include <QDirIterator>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace riffdesk;

namespace {

/// What a browser makes of the page: its elements as lines "tag attribute=value … | text", by Python's
/// parser.
QString parsedPage(const QByteArray& html)
{
    const test::TestHome home;
    const QString file = home.path(QStringLiteral("page.html"));
    if (!test::writeBytes(file, html))
        return {};
    static const char* const program =
        "import sys,html.parser\n"
        "class P(html.parser.HTMLParser):\n"
        "  def handle_starttag(self,t,a): print('<'+t,*[k+'='+(v or '') for k,v in a])\n"
        "  def handle_endtag(self,t): print('>'+t)\n"
        "  def handle_data(self,d): print('|'+d.replace('\\n',' '))\n"
        "P().feed(open(sys.argv[1],encoding='utf-8').read())\n";
    return QString::fromUtf8(
        test::toolOutput(QStringLiteral("python3"), {QStringLiteral("-X"), QStringLiteral("utf8"),
                                                     QStringLiteral("-c"), QLatin1String(program), file}));
}

} // namespace

/// Songs with a page that plays them, for people without the program.
class TestSharePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::LibraryBench>();
        m_plan = {};
        for (int number = 1; number <= 2; ++number) {
            Song song = test::LibraryBench::song(number, QStringLiteral("Song %1").arg(number));
            song.lyrics = QStringLiteral("[Verse]\nfirst line\nsecond line");
            const auto added = m->library.add(song);
            QVERIFY(added);
            m_plan.ids << added->id;
            QVERIFY(m->addMedia(added->id, 2));
        }
        m_plan.folder = m->home.path(QStringLiteral("out"));
        m_plan.contents = ExportRun::Contents::Page;
        m_plan.options.format = QStringLiteral("m4a"); // the library's tones are WAV under another name
        m_run = std::make_unique<ExportRun>(m->library);
    }
    void cleanup()
    {
        m_run.reset();
        m.reset();
    }

    void aFolderPlaysByItself()
    {
        m_plan.playlist = QStringLiteral("Tour: 2026");
        m_plan.options.artist = QStringLiteral("Me & <You>");
        m_plan.options.nameTemplate = QStringLiteral("{n} {title}");
        m_run->setTimes([](const Song& song) -> std::optional<TimedLyrics> {
            return song.title == QLatin1String("Song 1") ? std::optional(TimedLyrics{
                       {{0.5, QStringLiteral("first line")}, {1.25, QStringLiteral("second line")}}, {}})
                                                         : std::nullopt;
        });
        QVERIFY(run());
        QCOMPARE(m_run->written(), 2);
        QVERIFY(m_run->failures().isEmpty());
        const QString folder = m_run->lastPath();
        QCOMPARE(folder, m_plan.folder + QStringLiteral("/Tour_ 2026"));
        QCOMPARE(below(folder),
                 (QStringList{QStringLiteral("covers/001.jpg"), QStringLiteral("covers/002.jpg"),
                              QStringLiteral("index.html"), QStringLiteral("songs/01 Song 1.m4a"),
                              QStringLiteral("songs/02 Song 2.m4a")}));
        const QString page = parsedPage(test::readBytes(folder + QStringLiteral("/index.html")));
        QVERIFY2(page.contains(QLatin1String("src=songs/01%20Song%201.m4a")), qPrintable(page));
        QVERIFY(page.contains(QLatin1String("src=covers/001.jpg")));
        QVERIFY(page.contains(QLatin1String("<p data-t=1.25 dir=auto\n|second line")));
        QCOMPARE(page.count(QLatin1String("data-t=")), 2); // the other song has no times
        QVERIFY(page.contains(QLatin1String("|Me & <You>")));
        QVERIFY(page.contains(QLatin1String("|Tour: 2026")));
        QVERIFY(page.contains(QLatin1String("<audio controls="))); // also without scripts
        const QByteArray tags =
            test::outputOf("ffprobe", test::wordsOf("-v error -show_format")
                                          + QStringList{folder + QStringLiteral("/songs/01 Song 1.m4a")});
        QVERIFY2(tags.contains("Tour: 2026") && tags.contains("Song 1"), tags.constData());
    }

    void importedSongsKeepTheirArtist()
    {
        for (const char* artist : {"Möwe", "Me"}) {
            Song song = test::LibraryBench::song(int(m_plan.ids.size()) + 1, QStringLiteral("Found"));
            song.service = importedService();
            const auto added = m->library.add(song);
            QVERIFY(added && m->addMedia(added->id, 2));
            const QString whole = m->library.audioPath(*m->library.song(added->id));
            const QString tone = m->home.path(QStringLiteral("tone.wav"));
            QVERIFY(test::writeTone(tone, 2));
            QVERIFY(test::encode(
                tone, whole,
                {QStringLiteral("-metadata"), QStringLiteral("artist=") + QString::fromUtf8(artist)}));
            m_plan.ids << added->id;
        }
        m_plan.options.artist = QStringLiteral("Me");
        QVERIFY(run());
        QCOMPARE(m_run->written(), 4);
        const QByteArray page = test::readBytes(m_run->lastPath() + QStringLiteral("/index.html"));
        QVERIFY(page.contains("<bdi>Möwe</bdi>"));
        QCOMPARE(page.count(">Me<"), 1); // of all others, at the top
    }

    void whatBrowsersDoNotPlayIsForetoldAsWhatItBecomes()
    {
        m_plan.options.format = QStringLiteral("opus");
        m_plan.ids.resize(1);
        const QStringList names = ExportRun::names({*m->library.song(m_plan.ids.first())}, m_plan);
        QVERIFY(run());
        QCOMPARE(names.last(), QStringLiteral("Song 1/songs/Song 1.m4a"));
        QVERIFY(QFile::exists(m_plan.folder + QLatin1Char('/') + names.last()));
    }

    void nothingComesFromElsewhere()
    {
        sharepage::Page page;
        page.title = QStringLiteral("T");
        page.songs = {
            {QStringLiteral("s"), {}, 3, QStringLiteral("l"), {}, QStringLiteral("songs/a.m4a"), {}}};
        const QString html = QString::fromUtf8(sharepage::html(page));
        for (const char* word :
             {"http:", "https:", "//", "@import", "url(", "fetch(", "XMLHttp", "<link", "<base"})
            QVERIFY2(!html.contains(QLatin1String(word)), word);
    }

    void hostileTextsStayTexts()
    {
        const QString hostile = QStringLiteral("</h2><script>alert(1)</script>\"'&amp; %1 <!-- ]]>");
        sharepage::Page page;
        page.title = page.artist = hostile;
        page.songs = {
            {hostile,
             QStringLiteral("x'onload='y"),
             3,
             QStringLiteral("[") + hostile + QStringLiteral("]\n") + hostile,
             {},
             QStringLiteral("songs/a\"b#c?d%41 海.m4a"),
             QStringLiteral("covers/'.jpg")},
            {hostile, {}, 0, {}, TimedLyrics{{{1, hostile}}, {}}, QStringLiteral("songs/b.m4a"), {}}};
        const QString parsed = parsedPage(sharepage::html(page));
        QCOMPARE(parsed.count(QLatin1String("\n<script")), 1); // ours
        QCOMPARE(parsed.count(QLatin1String("\n>html")), 1);
        QVERIFY(!parsed.contains(QLatin1String("onload=")) || parsed.contains(QLatin1String("|x'onload='y")));
        QVERIFY2(parsed.contains(QLatin1String("src=songs/a%22b%23c%3Fd%2541%20%E6%B5%B7.m4a")),
                 qPrintable(parsed));
        QCOMPARE(parsed.count(QLatin1String("|</h2>")),
                 7); // title of page and head, artist, two songs, lyrics
    }

    void anArchiveIsTheSame()
    {
        m_plan.ids.resize(1);
        m_plan.isPacked = true;
        QVERIFY(run());
        const QString zip = m_plan.folder + QStringLiteral("/Song 1.zip");
        QCOMPARE(m_run->lastPath(), zip);
        QCOMPARE(below(m_plan.folder), QStringList{QStringLiteral("Song 1.zip")});
        const auto page = ZipReader::readFile(zip, QStringLiteral("index.html"), 1'000'000);
        QVERIFY(page);
        QVERIFY(page->contains("songs/Song%201.m4a"));
        QVERIFY(ZipReader::readFile(zip, QStringLiteral("songs/Song 1.m4a"), 10'000'000));
        QVERIFY(ZipReader::readFile(zip, QStringLiteral("covers/001.jpg"), 1'000'000));
        QVERIFY(run());
        QCOMPARE(m_run->lastPath(), m_plan.folder + QStringLiteral("/Song 1 (2).zip"));
    }

    void anArchiveHoldsTheFoldersOfItsNames()
    {
        m_plan.isPacked = true;
        m_plan.options.nameTemplate = QStringLiteral("{model}/{title}");
        QVERIFY(run());
        for (int number = 1; number <= 2; ++number)
            QVERIFY(ZipReader::readFile(
                m_run->lastPath(), QStringLiteral("songs/FUZZ-2.0/Song %1.m4a").arg(number), 10'000'000));
    }

    void whatCannotBeginSaysWhy()
    {
        m_plan.folder = m->home.path(QStringLiteral("a file"));
        QVERIFY(test::writeBytes(m_plan.folder, "no folder"));
        QSignalSpy failed(m_run.get(), &ExportRun::itemFailed);
        QVERIFY(run());
        QCOMPARE(m_run->written(), 0);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_run->failures().size(), 1);
        QVERIFY(!m_run->failures().first().error.message.isEmpty());
        QVERIFY(!m_run->failures().first().title.isEmpty());
    }

    void againIsTheWholePage()
    {
        QVERIFY(m->addMedia(m_plan.ids.first())); // bytes that are no audio
        QVERIFY(run());
        QCOMPARE(m_run->written(), 1);
        QVERIFY(m->addMedia(m_plan.ids.first(), 2));
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->retryFailed();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_run->written(), 2);
        QCOMPARE(m_run->lastPath(), m_plan.folder + QStringLiteral("/Songs (2)"));
        const QByteArray page = test::readBytes(m_run->lastPath() + QStringLiteral("/index.html"));
        QVERIFY(page.contains("Song 1") && page.contains("Song 2"));
    }

    void aFolderThatIsBeingWrittenIsNoLeftover()
    {
        const QString folder = m->home.path(QStringLiteral("busy"));
        QVERIFY(QDir().mkpath(folder));
        ExportPart part(folder);
        QVERIFY(part.makeFolder());
        // What is written into its folders does not make it younger.
        std::filesystem::last_write_time(
            part.path().toStdString(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(3));
        ExportPart::removeLeftovers(folder);
        QVERIFY(QFileInfo(part.path()).isDir());
    }

    void whatFailsIsLeftOut()
    {
        QVERIFY(m->addMedia(m_plan.ids.first())); // bytes that are no audio
        QVERIFY(run());
        QCOMPARE(m_run->failures().size(), 1);
        QCOMPARE(m_run->failures().first().title, QStringLiteral("Song 1"));
        QCOMPARE(m_run->written(), 1);
        const QByteArray page = test::readBytes(m_run->lastPath() + QStringLiteral("/index.html"));
        QVERIFY(page.contains("Song 2") && !page.contains("Song 1"));
        // Nothing at all: no page.
        m_plan.ids.resize(1);
        QVERIFY(run());
        QCOMPARE(m_run->written(), 0);
        QCOMPARE(m_run->failures().size(), 1);
        QCOMPARE(QDir(m_plan.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("Songs")});
    }

    void namesAreForetold()
    {
        QVector<Song> songs;
        for (const QString& id : std::as_const(m_plan.ids))
            songs << *m->library.song(id);
        QStringList names = ExportRun::names(songs, m_plan);
        names.sort();
        QCOMPARE(names,
                 (QStringList{QStringLiteral("Songs/index.html"), QStringLiteral("Songs/songs/Song 1.m4a"),
                              QStringLiteral("Songs/songs/Song 2.m4a")}));
        QVERIFY(run());
        for (const QString& name : names)
            QVERIFY(QFile::exists(m_plan.folder + QLatin1Char('/') + name));
        QCOMPARE(ExportRun::names(songs, m_plan).first(), QStringLiteral("Songs (2)/index.html"));
    }

private:
    bool run()
    {
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        m_run->start(m_plan);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, test::patienceMs) && !m_run->isRunning();
    }
    static QStringList below(const QString& folder)
    {
        QStringList names;
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            names << each.next().mid(folder.size() + 1);
        names.sort();
        return names;
    }

    std::unique_ptr<test::LibraryBench> m;
    std::unique_ptr<ExportRun> m_run;
    ExportRun::Plan m_plan;
};

RIFFDESK_TEST(tst_sharepage, test::runTest<TestSharePage>);
#include "tst_sharepage.moc"
