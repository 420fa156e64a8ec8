#include "playback/playback.h"
#include "tests/gui/window/windowbench.h"
#include "tests/guide/picturesongs.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr int mostWide = 900;
constexpr int playerHeight = 190; ///< with the bar of the region above it
constexpr int usualDelay = 4; ///< seconds to undo a create
constexpr int compareHeight = 600;
constexpr QSize usual(1440, 900);
constexpr QSize tall(1440, 1060); ///< the whole form is in sight
constexpr int settleMs = 700; ///< covers, waveforms and what fades in are there

/// Opens the real window over the songs and takes each picture of resources/guide/pictures from it.
class Pictures
{
public:
    Pictures(const QString& folder, const PictureSongs& songs, const QString& target)
        : m_songs(songs)
        , m_target(target)
        , m(WindowBench(options(), folder))
    { }
    void take();

private:
    static Studio::Options options()
    {
        Studio::Options made = WindowBench::practice();
        made.practiceSongSeconds = 64;
        return made;
    }

    void save(const char* name, const QPixmap& picture) const;
    void save(const char* name, QWidget* widget) const;
    void select(const QString& id);
    void fill(const char* edit, const char* words);
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&m.window(), key, with); }
    void useAs(const char* action);
    void chooseAction(const char* label);
    void closeDraft() { m.need<CreatePanel>("createPanel")->closeDraft(); }
    void tellFolders();
    void trigger(const char* words); ///< an action of the window
    void shut(const char* name, const char* dialog); ///< once its picture is taken
    void settle() const { QTest::qWait(settleMs); }
    void quiet(); ///< what only this machine has to say, and the pointer
    void form();
    void working();
    void dialogs();

    PictureSongs m_songs;
    QString m_target;
    WindowBench m;
};

void Pictures::save(const char* name, const QPixmap& picture) const
{
    QImage image = picture.toImage();
    if (image.width() > mostWide)
        image = image.scaledToWidth(mostWide, Qt::SmoothTransformation);
    if (!image.save(m_target + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".png")))
        qFatal("%s is not written", name);
}

void Pictures::save(const char* name, QWidget* widget) const
{
    settle();
    save(name, widget->grab());
}

void Pictures::select(const QString& id)
{
    m.need<LibraryPanel>("libraryPanel")->select(id);
    settle();
}

void Pictures::fill(const char* edit, const char* words)
{
    m.need<QPlainTextEdit>(edit)->setPlainText(QString::fromUtf8(words));
}

void Pictures::quiet()
{
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m.need("waveformView"), &leave);
    if (QWidget* notice = m.seen("playerNotice")) // there is no sound device
        notice->hide();
    settle();
}

/// As they are where no --data-dir is given.
void Pictures::tellFolders()
{
    const QString here = m.studio().dataDir();
    m.need<QLabel>("libraryFolder")->setText(QStringLiteral("/home/me/.local/share/riffdesk"));
    for (QLabel* each : m.need("settingsDialog")->findChildren<QLabel*>())
        each->setText(each->text().replace(here, QStringLiteral("/home/me/.config/riffdesk")));
    for (const char* button : {"moveFolderButton", "changeFolderButton"})
        m.need(button)->setEnabled(true);
}

void Pictures::trigger(const char* words)
{
    for (QAction* each : m.window().findChildren<QAction*>())
        if (each->iconText() == QLatin1String(words))
            return each->trigger();
    qFatal("%s is no action", words);
}

void Pictures::shut(const char* name, const char* dialog)
{
    save(name, m.need(dialog));
    m.need(dialog)->close();
    settle();
}

void Pictures::chooseAction(const char* label)
{
    m.need<QComboBox>("actionCombo")->setCurrentText(QString::fromLatin1(label));
}

void Pictures::useAs(const char* action)
{
    Q_EMIT m.need<LibraryPanel>("libraryPanel")->useAsSourceRequested(m_songs.harbour, QLatin1String(action));
    settle();
}

void Pictures::form()
{
    select(m_songs.harbour);
    fill("styleOrIdeaEdit", "A song for Christmas, choir and sleigh bells");
    save("first-song", &m.window());
    fill("styleOrIdeaEdit", "Warm folk song with acoustic guitar, slow");
    fill("lyricsEdit", harbourLyrics);
    m.need<QLineEdit>("titleEdit")->setText(QStringLiteral("Harbour light"));
    save("own-lyrics", m.need("createPanel"));
}

/// What is done with songs: heard, taken apart, compared, gone through.
void Pictures::working()
{
    select(m_songs.harbour);
    m.studio().playback().playAt(m_songs.harbour, 18.5);
    m.studio().playback().pause();
    if (!QTest::qWaitFor([this] { return m.need<WaveformView>("waveformView")->duration() > 0; }, patienceMs))
        qFatal("nothing plays");
    settle();
    m.studio().playback().seek(18.5);
    m.window().resize(m.window().minimumSize()); // where the waveform is large in the picture
    settle();
    m.dragRegion(18.5, 26);
    quiet();
    save("replace-bars",
         m.window().grab(QRect(0, m.window().height() - playerHeight, m.window().width(), playerHeight)));
    m.window().resize(tall);
    settle();
    closeDraft();
    press(Qt::Key_E);
    save("extend", m.need("createPanel"));
    closeDraft();
    useAs("cover");
    fill("styleOrIdeaEdit", "Drum and bass, fast, dark");
    save("covers", m.need("createPanel"));
    closeDraft();
    chooseAction("Cover an upload");
    save("uploads", m.need("createPanel"));

    m.window().resize(usual);
    m.songs()->setFocus();
    select(m_songs.harbour);
    press(Qt::Key_S);
    save("stems", m.need("stemMixer"));
    QTest::keyClick(m.need("stemMixer"), Qt::Key_Escape);
    select(m_songs.harbourEdit);
    press(Qt::Key_D);
    if (!QTest::qWaitFor([this] { return m.seen("spliceBar") != nullptr; }, songMs))
        qFatal("nothing is compared");
    settle();
    save("compare", m.need("compareView")->grab(QRect(0, 0, m.need("compareView")->width(), compareHeight)));
    QTest::keyClick(m.need("compareView"), Qt::Key_Escape);
    chooseAction("Generate");
    m.need<QLineEdit>("searchEdit")->setText(QStringLiteral("night train"));
    m.window().resize(m.window().minimumSize());
    settle();
    m.click("listButton");
    select(m_songs.train);
    m.songs()->selectAll();
    press(Qt::Key_C);
    settle();
    press(Qt::Key_P);
    settle();
    m.studio().playback().pause();
    m.studio().playback().seek(20);
    quiet();
    save("takes", &m.window());
    m.window().resize(usual);
}

void Pictures::dialogs()
{
    m.need<QLineEdit>("searchEdit")->clear();
    QTest::keyClick(m.songs(), Qt::Key_Escape); // of the triage
    m.songs()->setFocus();
    select(m_songs.harbour);
    m.click("exportButton");
    m.need<QLineEdit>("exportFolderEdit")->setText(QStringLiteral("/home/me/Music"));
    shut("export", "exportDialog");
    trigger("Ledger");
    shut("money", "ledgerDialog");
    trigger("Keyboard shortcuts");
    shut("keyboard", "shortcutsDialog");
    m.studio().settings().setSendDelay(usualDelay);
    trigger("Settings");
    m.need<QTabWidget>("settingsTabs")->setCurrentIndex(3);
    tellFolders();
    save("files", m.need("settingsDialog"));
    m.need<QTabWidget>("settingsTabs")->setCurrentIndex(0);
    shut("account", "settingsDialog");
    m.studio().settings().setSendDelay(0);
    m.click("gridButton");
    // The word by which the Practice service refuses it.
    chooseAction("Generate");
    fill("styleOrIdeaEdit", "A song like one by a famous band practice:error=moderation");
    m.click("createButton");
    if (!QTest::qWaitFor([this] { return m.seen("jobWhyButton") != nullptr; }, patienceMs))
        qFatal("nothing fails");
    save("troubleshooting", m.need("jobCard"));
}

void Pictures::take()
{
    form();
    working();
    dialogs();
}

} // namespace

/// guidepictures FOLDER: writes FOLDER/dark/NAME.png and FOLDER/light/NAME.png.
int main(int argc, char** argv)
{
    const TestHome home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QString target = application.arguments().value(1);
    if (target.isEmpty())
        qFatal("where to?");
    Theme::apply(application, Theme::Mode::Dark);
    for (const auto& [mode, name] :
         {std::pair(Theme::Mode::Dark, "dark"), std::pair(Theme::Mode::Light, "light")}) {
        Theme::apply(application, mode);
        const QString folder = target + QLatin1Char('/') + QLatin1String(name);
        if (!QDir().mkpath(folder))
            qFatal("%s cannot be made", qPrintable(folder));
        const QTemporaryDir library;
        const PictureSongs songs = makePictureSongs(library.path());
        Pictures(library.path(), songs, folder).take();
    }
    return 0;
}
