#include "audio/waveform.h"
#include "createbench.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "ui/create/sourcewaveform.h"
#include "ui/widgets/songmenu.h"

#include <QDoubleSpinBox>
#include <QPainter>

using namespace riffdesk;
using test::CreateBench;
using test::text;

/// A song as the source: its chip, its outline, and the places in it, which move on the waveform and in the
/// form. What the form then holds for each action: unit/form/tst_formsong, unit/form/tst_formmodel.
class TestUseAsSource : public QObject
{
    Q_OBJECT

    [[nodiscard]] Song songWithSound() const
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
    [[nodiscard]] SourceWaveform* outline() const
    {
        return m_bench->find<SourceWaveform>("sourceSongWaveform");
    }
    [[nodiscard]] QRgb colour(Theme::Role role) const { return Theme::of(outline()).color(role).rgb(); }
    /// Of the outline, on a plain surface.
    [[nodiscard]] QImage picture() const
    {
        QImage image(outline()->size(), QImage::Format_RGB32);
        image.fill(Qt::black);
        outline()->render(&image, {}, {}, {});
        return image;
    }

    QTemporaryDir m_files;
    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void initTestCase()
    {
        const QString wav = m_files.filePath(text("tone.wav"));
        QVERIFY(test::writeWav(wav, test::sine(20, 220, 0.5), 48000, 2));
        QVERIFY(test::encode(wav, m_files.filePath(text("audio.m4a"))));
    }
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }

    void theChipShowsTheSong()
    {
        const Song song = m_bench->addSong(Song::Media::Missing);
        m_bench->panel->useAsSource(song.id, text("swap_vocals"));
        QCOMPARE(m_bench->find<QComboBox>("actionCombo")->currentData().toString(), text("swap_vocals"));
        auto* chip = m_bench->shown<QPushButton>("sourceSongButton");
        QVERIFY(chip);
        QVERIFY(chip->accessibleName().contains(song.title));
        QVERIFY(!outline()->isVisible()); // it has no sound
        QCOMPARE(m_bench->lyrics()->toPlainText(), song.lyrics);
        QVERIFY(m_bench->canCreate());
        m_bench->click("sourceSongClear");
        QVERIFY(!m_bench->panel->request().has(text("audio_id")));
        QVERIFY(!m_bench->canCreate());
    }

    void theChipShowsTheOutline()
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
        int bars = 0;
        for (int x = 0; x < image.width(); ++x)
            bars += image.pixel(x, image.height() / 2) == colour(Theme::Role::WaveformUnplayed) ? 1 : 0;
        QVERIFY2(bars > image.width() / 4, qPrintable(QString::number(bars)));
        m_bench->click("sourceSongClear");
        QVERIFY(!outline()->isVisible());
    }

    /// With each of the actions that the menu of a song offers.
    void aNarrowPanelCutsNothingOff()
    {
        QMenu menu;
        QStringList offered;
        addSourceActions(&menu, m_bench->catalogue, [&](const QString& action) { offered.append(action); });
        for (QAction* entry : menu.actions())
            entry->trigger();
        offered.sort();
        QCOMPARE(offered.join(QLatin1Char(' ')),
                 text("cover extend replace_section stems swap_instrumentals swap_vocals variation"));
        const Song song = songWithSound();
        m_bench->panel->resize(m_bench->panel->minimumWidth(), 900);
        for (const QString& action : std::as_const(offered)) {
            m_bench->panel->useAsSource(song.id, action);
            for (const char* name : {"sourceSongClear", "sourceSongWaveform", "actionCombo"}) {
                const auto* part = m_bench->find<QWidget>(name);
                QTRY_VERIFY2(part->visibleRegion().boundingRect().width() == part->width(),
                             qPrintable(action));
            }
        }
    }

    /// The stretch moved on the waveform and in the form: unit/form/tst_formmodel.
    void theSectionIsMarked()
    {
        const auto isSaid = [this](const char* caption) { // where the song is named
            const QList<QWidget*> all = m_bench->panel->findChildren<QWidget*>();
            return std::any_of(all.begin(), all.end(), [&](const QWidget* each) {
                return each->property("text").toString() == QString::fromUtf8(caption);
            });
        };
        const Song song = songWithSound();
        m_bench->panel->replaceSection(song.id, {5, 10});
        QVERIFY(isSaid("0:05.00 – 0:10.00 · 5.00 s"));
        QCOMPARE(outline()->section(), std::optional(TimeRange{5, 10}));
        QTRY_VERIFY(outline()->hasOutline());
        const QImage marked = picture();
        const auto regionPixels = [&](double from, double to) {
            int count = 0;
            for (int x = int(from * marked.width()); x < int(to * marked.width()); ++x)
                count += marked.pixel(x, marked.height() / 2) == colour(Theme::Role::Region) ? 1 : 0;
            return count;
        };
        QVERIFY(regionPixels(0.25, 0.5) > 20); // of a tone of 20 s
        QCOMPARE(regionPixels(0, 0.23), 0);
        QCOMPARE(regionPixels(0.52, 1), 0);
        m_bench->panel->setSection(song.id, TimeRange{12, 18});
        QVERIFY(isSaid("0:12.00 – 0:18.00 · 6.00 s"));
        QCOMPARE(outline()->section(), std::optional(TimeRange{12, 18}));
        QCOMPARE(m_bench->find<QDoubleSpinBox>("sectionEndSpin")->value(), 18.0);
        m_bench->choose("cover");
        QVERIFY(!outline()->section());
        QVERIFY(!outline()->place());
    }

    void thePlaceIsMarked()
    {
        const Song song = songWithSound();
        m_bench->panel->extendFrom(song.id, 10);
        QCOMPARE(outline()->place(), std::optional(10.0));
        QTRY_VERIFY(outline()->hasOutline());
        const QImage marked = picture();
        int at = -1;
        for (int x = 0; x < marked.width() && at < 0; ++x)
            at = marked.pixel(x, 0) == colour(Theme::Role::Region) ? x : -1;
        QVERIFY2(qAbs(at - marked.width() / 2) <= 2, qPrintable(QString::number(at)));
        m_bench->panel->extendFrom(song.id, 15);
        QCOMPARE(outline()->place(), std::optional(15.0));
    }
};

RIFFDESK_TEST(tst_useassource, riffdesk::test::runCreateTest<TestUseAsSource>);

#include "tst_useassource.moc"
