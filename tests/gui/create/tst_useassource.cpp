#include "audio/waveform.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "tests/gui/create/createbench.h"
#include "ui/create/sourcewaveform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songmenu.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPainter>

using namespace riffdesk;
using test::CreateBench;
using test::text;

/// A song as the source: its chip, its outline, and the places in it, which move on the waveform and in the
/// form. What the form then holds for each action: unit/form/tst_formsong, unit/form/tst_formmodel.
class TestUseAsSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString wav = m_files.filePath(text("tone.wav"));
        QVERIFY(test::writeWav(wav, test::sine(20, 220, 0.5), 48000, 2));
        QVERIFY(test::encode(wav, m_files.filePath(text("audio.m4a"))));
    }
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }
    void theMenuOffersThemAll();
    void theChipShowsTheSong();
    void theChipShowsTheOutline();
    void withoutMediaThereIsNoOutline();
    void aNarrowPanelCutsNothingOff_data();
    void aNarrowPanelCutsNothingOff();
    void theSectionIsMarked();
    void thePlaceIsMarked();
    void theSectionsLengthIsSaid();

private:
    static QStringList actions();
    [[nodiscard]] Song songWithSound() const;
    [[nodiscard]] SourceWaveform* outline() const
    {
        return m_bench->find<SourceWaveform>("sourceSongWaveform");
    }
    /// Its picture on a plain surface.
    [[nodiscard]] QImage picture() const;

    QTemporaryDir m_files;
    std::unique_ptr<CreateBench> m_bench;
};

QStringList TestUseAsSource::actions()
{
    return {text("extend"),      text("cover"),
            text("variation"),   text("replace_section"),
            text("swap_vocals"), text("swap_instrumentals"),
            text("stems")};
}

Song TestUseAsSource::songWithSound() const
{
    Song song = m_bench->addSong();
    const QString folder = m_bench->library->songsDir() + QLatin1Char('/') + song.id;
    if (!QDir().mkpath(folder)
        || !QFile::copy(m_files.filePath(text("audio.m4a")), folder + text("/audio.m4a")))
        qFatal("no tone");
    if (!m_bench->library->setMedia(song.id, Song::Media::Ready, text("audio.m4a"), {}))
        qFatal("no media");
    return *m_bench->library->song(song.id);
}

QImage TestUseAsSource::picture() const
{
    QImage image(outline()->size(), QImage::Format_RGB32);
    image.fill(Qt::black);
    outline()->render(&image, {}, {}, {});
    return image;
}

void TestUseAsSource::theMenuOffersThemAll()
{
    QMenu menu;
    QStringList chosen;
    addSourceActions(&menu, m_bench->catalogue, [&](const QString& action) { chosen.append(action); });
    for (QAction* entry : menu.actions())
        entry->trigger();
    QStringList expected = actions();
    expected.sort();
    chosen.sort();
    QCOMPARE(chosen, expected);
}

void TestUseAsSource::theChipShowsTheSong()
{
    const Song song = m_bench->addSong();
    m_bench->panel->useAsSource(song.id, text("swap_vocals"));
    QCOMPARE(m_bench->find<QComboBox>("actionCombo")->currentData().toString(), text("swap_vocals"));
    auto* chip = m_bench->shown<QPushButton>("sourceSongButton");
    QVERIFY(chip);
    QVERIFY(chip->accessibleName().contains(song.title));
    QCOMPARE(m_bench->find<QPlainTextEdit>("lyricsEdit")->toPlainText(), song.lyrics);
    QVERIFY(m_bench->find<QPushButton>("createButton")->isEnabled());
    m_bench->find<QAbstractButton>("sourceSongClear")->click();
    QVERIFY(!m_bench->panel->request().has(text("audio_id")));
    QVERIFY(!m_bench->find<QPushButton>("createButton")->isEnabled());
}

void TestUseAsSource::theChipShowsTheOutline()
{
    const Song song = songWithSound();
    auto* chip = m_bench->find<QPushButton>("sourceSongButton");
    m_bench->panel->useAsSource(song.id, text("cover"));
    QVERIFY(outline()->isVisible());
    QVERIFY2(!outline()->hasOutline(), "it comes from another thread");
    const int height = chip->height();
    QTRY_VERIFY(outline()->hasOutline());
    QCOMPARE(chip->height(), height); // nothing jumps when it comes
    QVERIFY(outline()->height() >= 24 && outline()->height() <= 32);
    QVERIFY(chip->rect().contains(outline()->geometry()));
    const QImage image = picture();
    const QRgb colour = Theme::of(outline()).color(Theme::Role::WaveformUnplayed).rgb();
    int bars = 0;
    for (int x = 0; x < image.width(); ++x)
        bars += image.pixel(x, image.height() / 2) == colour ? 1 : 0;
    QVERIFY2(bars > image.width() / 4, qPrintable(QString::number(bars)));
    m_bench->find<QAbstractButton>("sourceSongClear")->click();
    QVERIFY(!outline()->isVisible());
}

void TestUseAsSource::withoutMediaThereIsNoOutline()
{
    const Song song = m_bench->addSong(Song::Media::Missing);
    m_bench->panel->useAsSource(song.id, text("cover"));
    QVERIFY(!outline()->isVisible());
    QVERIFY(m_bench->shown<QPushButton>("sourceSongButton"));
}

void TestUseAsSource::aNarrowPanelCutsNothingOff_data()
{
    QTest::addColumn<QString>("action");
    for (const QString& action : actions())
        QTest::newRow(qPrintable(action)) << action;
}

void TestUseAsSource::aNarrowPanelCutsNothingOff()
{
    QFETCH(QString, action);
    const Song song = songWithSound();
    m_bench->panel->resize(m_bench->panel->minimumWidth(), 900);
    m_bench->panel->useAsSource(song.id, action);
    auto* clear = m_bench->find<QWidget>("sourceSongClear");
    const auto isWhole = [](const QWidget* part) {
        return part->visibleRegion().boundingRect().width() == part->width();
    };
    QTRY_VERIFY(isWhole(clear));
    QTRY_VERIFY(isWhole(outline()));
    QTRY_VERIFY(isWhole(m_bench->find<QWidget>("actionCombo")));
}

void TestUseAsSource::theSectionIsMarked()
{
    const Song song = songWithSound();
    m_bench->panel->replaceSection(song.id, {5, 10});
    QCOMPARE(outline()->section(), std::optional(TimeRange{5, 10}));
    QTRY_VERIFY(outline()->hasOutline());
    const QImage marked = picture();
    const QRgb region = Theme::of(outline()).color(Theme::Role::Region).rgb();
    const int middle = marked.height() / 2;
    const auto regionPixels = [&](double from, double to) {
        int count = 0;
        for (int x = int(from * marked.width()); x < int(to * marked.width()); ++x)
            count += marked.pixel(x, middle) == region ? 1 : 0;
        return count;
    };
    QVERIFY(regionPixels(0.25, 0.5) > 20); // of a tone of 20 s
    QCOMPARE(regionPixels(0, 0.23), 0);
    QCOMPARE(regionPixels(0.52, 1), 0);
    m_bench->panel->setSection(song.id, TimeRange{12, 18});
    QCOMPARE(outline()->section(), std::optional(TimeRange{12, 18}));
    m_bench->choose("cover");
    QVERIFY(!outline()->section());
    QVERIFY(!outline()->place());
}

void TestUseAsSource::thePlaceIsMarked()
{
    const Song song = songWithSound();
    m_bench->panel->extendFrom(song.id, 10);
    QCOMPARE(outline()->place(), std::optional(10.0));
    QTRY_VERIFY(outline()->hasOutline());
    const QImage marked = picture();
    const QRgb line = Theme::of(outline()).color(Theme::Role::Region).rgb();
    int at = -1;
    for (int x = 0; x < marked.width() && at < 0; ++x)
        at = marked.pixel(x, 0) == line ? x : -1;
    QVERIFY2(qAbs(at - marked.width() / 2) <= 2, qPrintable(QString::number(at)));
    m_bench->panel->extendFrom(song.id, 15);
    QCOMPARE(outline()->place(), std::optional(15.0));
}

/// The stretch moved on the waveform and in the form: unit/form/tst_formmodel.
void TestUseAsSource::theSectionsLengthIsSaid()
{
    const Song song = m_bench->addSong();
    const auto isSaid = [this](const char* caption) { // where the song is named
        const QList<QWidget*> all = m_bench->panel->findChildren<QWidget*>();
        return std::any_of(all.begin(), all.end(), [&](const QWidget* each) {
            return each->property("text").toString() == QString::fromUtf8(caption);
        });
    };
    m_bench->panel->replaceSection(song.id, {10, 20});
    QVERIFY(isSaid("0:10.00 – 0:20.00 · 10.00 s"));
    m_bench->panel->setSection(song.id, TimeRange{10, 25});
    QVERIFY(isSaid("0:10.00 – 0:25.00 · 15.00 s"));
    QCOMPARE(m_bench->find<QDoubleSpinBox>("sectionEndSpin")->value(), 25.0);
}

RIFFDESK_TEST(tst_useassource, riffdesk::test::runCreateTest<TestUseAsSource>);

#include "tst_useassource.moc"
