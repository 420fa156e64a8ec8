#include "api/endpoint.h"
#include "library/library.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "support/testhome.h"
#include "ui/create/createpanel.h"
#include "ui/create/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QtTest>

using namespace riffdesk;

namespace {

QString text(const char* latin)
{
    return QLatin1String(latin);
}

/// The name an editor of this parameter has, whatever its kind.
QString editorName(const Parameter& parameter, const Action& action)
{
    switch (parameter.kind) {
    case Parameter::Kind::Slider:
        return FormField::nameOf(parameter, text("Slider"));
    case Parameter::Kind::Seconds:
        return FormField::nameOf(parameter, text("Spin"));
    case Parameter::Kind::Flag:
        return FormField::nameOf(parameter, text("Check"));
    case Parameter::Kind::Song:
        return FormField::nameOf(parameter, action.source == Action::Source::Upload && !parameter.advanced
                                                ? text("Edit")
                                                : text("Button"));
    default:
        return FormField::nameOf(parameter, text("Edit"));
    }
}

} // namespace

class TestCreatePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFieldsOfEachAction_data();
    void showsTheFieldsOfEachAction();
    void asksForWhatIsShown();
    void saysWhatIsMissing();
    void problemsComeAfterTouching();
    void ctrlReturnCreatesOnce();
    void doubleClickIsOneWish();
    void takesAreCounted();
    void draftSurvives();
    void slidersGoBack();
    void sliderAndNumberAgree();
    void droppedSongBecomesTheSource();
    void everyFieldHasANameAndALabel();

private:
    template <typename T> T* find(const char* name) const
    {
        T* found = m_panel->findChild<T*>(text(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void choose(const char* action) const
    {
        auto* combo = find<QComboBox>("actionCombo");
        combo->setCurrentIndex(combo->findData(text(action)));
    }
    void makePanel()
    {
        m_panel.reset();
        m_panel = std::make_unique<CreatePanel>(m_catalogue, *m_library, *m_settings);
        m_panel->setDraftsFolder(m_dir->filePath(text("drafts")));
        m_panel->setService(Endpoint::practiceId());
        m_panel->resize(320, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get(), test::patienceMs));
    }
    Song addSong(const QString& service)
    {
        Song song;
        song.service = service;
        song.remoteId = text("remote-1");
        song.id = songIdOf(service, song.remoteId);
        song.title = text("Snow on the Tin Roof");
        song.lyrics = text("[Chorus]\nSnow on the tin roof");
        song.model = text("FUZZ-2.0 Raw");
        song.durationSeconds = 153.25;
        song.createdAt = song.addedAt = QDateTime::currentDateTimeUtc();
        return m_library->add(song).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Settings> m_settings;
    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<CreatePanel> m_panel;
};

void TestCreatePanel::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::move(Database::open(m_dir->filePath(text("library.db"))).value());
    m_library = std::make_unique<Library>(*m_database, m_dir->filePath(text("songs")));
    m_settings = std::make_unique<Settings>(m_dir->filePath(text("settings.ini")));
    makePanel();
}

void TestCreatePanel::cleanup()
{
    m_panel.reset();
    m_settings.reset();
    m_library.reset();
    m_database.reset();
    m_dir.reset();
}

void TestCreatePanel::showsTheFieldsOfEachAction_data()
{
    QTest::addColumn<QString>("id");
    const Catalogue catalogue = Catalogue::builtIn();
    for (const Action& action : catalogue.actions())
        QTest::newRow(qPrintable(action.id)) << action.id;
    QCOMPARE(catalogue.actions().size(), 11);
}

void TestCreatePanel::showsTheFieldsOfEachAction()
{
    QFETCH(QString, id);
    choose(qPrintable(id));
    const Action& action = *m_catalogue.action(id);
    find<QAbstractButton>("advancedButton")->setChecked(true);
    QCOMPARE(find<QWidget>("modelCombo")->isVisibleTo(m_panel.get()), action.usesModel);
    QCOMPARE(find<QWidget>("takesSpin")->isVisibleTo(m_panel.get()), action.yield == Action::Yield::Song);
    QCOMPARE(find<QWidget>("modeSwitch")->isVisibleTo(m_panel.get()), action.uses(text("custom")));
    for (const bool writing : {false, true}) {
        if (action.uses(text("custom")))
            find<QAbstractButton>(writing ? "writeButton" : "describeButton")->click();
        for (const Parameter& parameter : m_catalogue.parameters()) {
            if (parameter.key == text("custom"))
                continue;
            bool wanted = action.uses(parameter.key);
            if (action.uses(text("custom"))) {
                wanted = wanted && !(writing && parameter.key == text("prompt"));
                wanted = wanted && !(!writing && parameter.key == text("lyric"));
            }
            const auto* editor = m_panel->findChild<QWidget*>(editorName(parameter, action));
            QVERIFY2(editor || !wanted, qPrintable(parameter.key));
            if (editor)
                QVERIFY2(editor->isVisibleTo(m_panel.get()) == wanted, qPrintable(parameter.key));
        }
    }
}

void TestCreatePanel::asksForWhatIsShown()
{
    find<QPlainTextEdit>("promptEdit")->setPlainText(text("A song for Christmas"));
    find<QLineEdit>("titleEdit")->setText(text("Bells"));
    find<QCheckBox>("instrumentalCheck")->setChecked(true);
    find<QSlider>("weirdnessSlider")->setValue(80);
    find<QLineEdit>("seedEdit")->setText(text("42"));
    find<QComboBox>("modelCombo")->setCurrentText(text("FUZZ-1.0"));
    const QJsonObject body = m_panel->request().toJson(m_catalogue);
    QCOMPARE(body.value(text("action")).toString(), text("generate"));
    QCOMPARE(body.value(text("model")).toString(), text("FUZZ-1.0"));
    QCOMPARE(body.value(text("prompt")).toString(), text("A song for Christmas"));
    QCOMPARE(body.value(text("lyric")).toString(text("missing")), QString());
    QCOMPARE(body.value(text("title")).toString(), text("Bells"));
    QCOMPARE(body.value(text("custom")).toBool(true), false);
    QCOMPARE(body.value(text("instrumental")).toBool(), true);
    QCOMPARE(body.value(text("weirdness")).toDouble(), 0.8);
    QCOMPARE(body.value(text("lyrics_strength")).toDouble(), 0.7);
    QCOMPARE(body.value(text("seed")).toString(), text("42"));
    QVERIFY(!body.contains(text("cover_strength")));
    QVERIFY(!body.contains(text("style")));
}

void TestCreatePanel::saysWhatIsMissing()
{
    auto* button = find<QPushButton>("createButton");
    auto* line = find<QLabel>("createLine");
    QVERIFY(!button->isEnabled());
    QCOMPARE(line->text(), m_panel->request().problems(m_catalogue).first().message);
    find<QPlainTextEdit>("promptEdit")->setPlainText(text("a song"));
    QVERIFY(button->isEnabled());
    choose("cover");
    QVERIFY(!button->isEnabled());
    QCOMPARE(line->text(), m_panel->request().problems(m_catalogue).first().message);
}

void TestCreatePanel::problemsComeAfterTouching()
{
    auto* prompt = find<QPlainTextEdit>("promptEdit");
    QVERIFY2(!m_panel->findChild<QLabel*>(text("promptProblem")), "nobody has done anything wrong yet");
    prompt->setFocus();
    find<QLineEdit>("titleEdit")->setFocus();
    QVERIFY2(!m_panel->findChild<QLabel*>(text("promptProblem")),
             "passing through an empty field is no mistake");
    prompt->setFocus();
    prompt->setPlainText(QString(300, QLatin1Char('x')));
    find<QLineEdit>("titleEdit")->setFocus();
    auto* problem = find<QLabel>("promptProblem");
    QVERIFY(problem->isVisibleTo(m_panel.get()));
    QVERIFY(!problem->text().isEmpty());
    prompt->setPlainText(text("short"));
    QVERIFY(!problem->isVisibleTo(m_panel.get()));
}

void TestCreatePanel::ctrlReturnCreatesOnce()
{
    QSignalSpy asked(m_panel.get(), &CreatePanel::createRequested);
    auto* prompt = find<QPlainTextEdit>("promptEdit");
    m_panel->activateWindow();
    prompt->setFocus();
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    QVERIFY2(find<QLabel>("promptProblem")->isVisibleTo(m_panel.get()),
             "the wish must be answered with what is missing");
    prompt->setPlainText(text("a song"));
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<SongRequest>(), m_panel->request());
    QCOMPARE(asked.first().at(1).toInt(), 1);
    QCOMPARE(prompt->toPlainText(), text("a song"));
}

void TestCreatePanel::doubleClickIsOneWish()
{
    QSignalSpy asked(m_panel.get(), &CreatePanel::createRequested);
    find<QPlainTextEdit>("promptEdit")->setPlainText(text("a song"));
    auto* button = find<QPushButton>("createButton");
    button->click();
    button->click();
    QCOMPARE(asked.size(), 1);
    find<QPlainTextEdit>("promptEdit")->setPlainText(text("another song"));
    button->click();
    QCOMPARE(asked.size(), 2);
}

void TestCreatePanel::takesAreCounted()
{
    m_panel->setService(text("https://example.com"));
    QSignalSpy asked(m_panel.get(), &CreatePanel::createRequested);
    find<QPlainTextEdit>("promptEdit")->setPlainText(text("a song"));
    find<QSpinBox>("takesSpin")->setValue(3);
    QVERIFY(find<QLabel>("createLine")->text().contains(QLatin1Char('3')));
    QVERIFY(find<QPushButton>("createButton")->text().contains(QLatin1Char('3')));
    find<QPushButton>("createButton")->click();
    QCOMPARE(asked.first().at(1).toInt(), 3);
}

void TestCreatePanel::draftSurvives()
{
    choose("replace_section");
    find<QAbstractButton>("writeButton")->click();
    find<QPlainTextEdit>("lyricsEdit")->setPlainText(text("[Verse]\nsnow"));
    find<QPlainTextEdit>("promptEdit")->setPlainText(text("kept though hidden"));
    find<QDoubleSpinBox>("sectionStartSpin")->setValue(62.4);
    find<QSlider>("weirdnessSlider")->setValue(12);
    find<QSpinBox>("takesSpin")->setValue(4);
    const SongRequest before = m_panel->request();
    // Written within a second of the last change, without anybody closing anything.
    const QDir drafts(m_dir->filePath(text("drafts")));
    QTRY_VERIFY(drafts.entryList(QDir::Files).size() == 2); // it, and the list
    makePanel();
    QCOMPARE(m_panel->request(), before);
    QCOMPARE(find<QSpinBox>("takesSpin")->value(), 4);
    QCOMPARE(find<QPlainTextEdit>("promptEdit")->toPlainText(), text("kept though hidden"));
}

void TestCreatePanel::slidersGoBack()
{
    auto* slider = find<QSlider>("soundStrengthSlider");
    auto* reset = find<QWidget>("soundStrengthReset");
    QVERIFY(!reset->isVisibleTo(m_panel.get()));
    const int usual = slider->value();
    slider->setValue(slider->maximum());
    QVERIFY(reset->isVisibleTo(m_panel.get()));
    QTest::mouseDClick(slider, Qt::LeftButton, {}, QPoint(4, slider->height() / 2));
    QCOMPARE(slider->value(), usual);
    slider->setValue(slider->minimum());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(slider->value(), usual);
    QCOMPARE(m_panel->request().number(text("sound_strength")), 0.7);
}

void TestCreatePanel::sliderAndNumberAgree()
{
    auto* slider = find<QSlider>("soundStrengthSlider");
    auto* number = find<QDoubleSpinBox>("soundStrengthSpin");
    slider->setValue(slider->minimum());
    QCOMPARE(number->value(), 0.2);
    number->setValue(0.55);
    QCOMPARE(slider->value(), 35);
    QCOMPARE(m_panel->request().number(text("sound_strength")), 0.55);
}

void TestCreatePanel::droppedSongBecomesTheSource()
{
    const Song song = addSong(Endpoint::practiceId());
    QMimeData data;
    data.setData(QLatin1String(SongListModel::songMimeType), song.id.toUtf8());
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(m_panel->request().text(text("audio_id")), song.remoteId);
    QCOMPARE(m_catalogue.action(m_panel->request().action())->source, Action::Source::Song);
}

void TestCreatePanel::everyFieldHasANameAndALabel()
{
    choose("extend");
    find<QAbstractButton>("advancedButton")->setChecked(true);
    QSet<QWidget*> labelled;
    for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
        if (label->buddy() && !label->text().isEmpty())
            labelled.insert(label->buddy());
    }
    for (const char* name :
         {"actionCombo", "modelCombo", "promptEdit", "lyricsEdit", "titleEdit", "styleEdit",
          "instrumentalCheck", "sourceSongButton", "continueAtSpin", "sectionStartSpin", "sectionEndSpin",
          "weirdnessSlider", "lyricsStrengthSlider", "soundStrengthSlider", "coverStrengthSlider", "seedEdit",
          "takesSpin", "callbackAddressEdit"}) {
        QWidget* widget = find<QWidget>(name);
        QVERIFY2(labelled.contains(widget), name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
    }
    for (const QAbstractButton* button : m_panel->findChildren<QAbstractButton*>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestCreatePanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_createpanel.moc"
