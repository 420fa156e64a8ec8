#include "api/catalogue.h"
#include "form/preset.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "ui/details/recipepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filedragbutton.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QtTest>

using namespace riffdesk;

/// What a song was made of, as a file.
class TestRecipeFile : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::builtIn();
    QTemporaryDir m_dir;
    std::unique_ptr<RecipePage> m_page;
    SongRequest m_request;

    [[nodiscard]] FileDragButton* button() const
    {
        return m_page->findChild<FileDragButton*>(QStringLiteral("saveRecipeButton"));
    }
    void saveTo(const QString& path) const
    {
        button()->click();
        auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("recipeFileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_request = SongRequest(QStringLiteral("generate"), m_catalogue.defaultModel());
        m_request.set(QStringLiteral("prompt"), QStringLiteral("harp and rain"));
        m_request.set(QStringLiteral("seed"), QStringLiteral("42"));
        Song song;
        song.title = QStringLiteral("AC/DC in the rain");
        song.action = m_request.action();
        song.request = m_request.toJson(m_catalogue);
        m_page = std::make_unique<RecipePage>(m_catalogue, QString());
        m_page->setSong(song);
        m_page->resize(320, 480);
        m_page->show();
    }

    void draggedOutItIsAFile()
    {
        const QString path = button()->makeFile();
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("AC_DC in the rain.riffdesk"));
        const Result<Preset> recipe = Preset::fromFile(m_catalogue, path);
        QVERIFY(recipe.ok());
        QCOMPARE(recipe->request.toJson(m_catalogue), m_request.toJson(m_catalogue));
        QCOMPARE(recipe->name, QStringLiteral("AC/DC in the rain"));
        m_page.reset();
        QVERIFY(!QFile::exists(path)); // no litter
    }

    void savedWhereItIsWanted()
    {
        const QString path = m_dir.filePath(QStringLiteral("mine.json"));
        saveTo(path);
        QVERIFY(Preset::fromFile(m_catalogue, path).ok());
        QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("recipeProblem"))->isVisible());
        saveTo(path + QStringLiteral("/below.json"));
        QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("recipeProblem"))->isVisible());
    }

    void aSongWithoutOneHasNone()
    {
        m_page->setSong(Song());
        QTRY_VERIFY(!button());
    }
};

RIFFDESK_TEST(tst_recipefile, [](int argc, char** argv) {
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Dark);
    TestRecipeFile test;
    return QTest::qExec(&test, argc, argv);
});

#include "tst_recipefile.moc"
