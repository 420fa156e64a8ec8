#include "api/apierror.h"
#include "base/error.h"
#include "support/testprogram.h"
#include "ui/guide/guidewindow.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace riffdesk;

namespace {

QStringList allOf(const QString& text, const char* pattern)
{
    QStringList found;
    auto each = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (each.hasNext())
        found.append(each.next().captured(1));
    return found;
}

const char* const partPattern = R"(\{#([\w-]+)\}\s*(?:\n|$))";

} // namespace

/// The guide as it is embedded, and its window.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<GuideWindow>(Guide(QStringLiteral("en")));
        m_window->show();
        m_window->openPlace({});
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void everyPageIsThere();
    void everyLinkAndPictureResolves();
    void everyErrorHasItsPart();
    void anotherLanguageFallsBackPageByPage();
    void aPlaceIsScrolledTo();
    void theSearchFindsAndMarks();
    void returnGoesThroughTheMarks();
    void thereIsAWayBack();
    void picturesFollowTheThemeAndTheZoom();
    void escapeClearsTheSearchThenCloses();

private:
    QTextBrowser* view() const { return m_window->findChild<QTextBrowser*>(QStringLiteral("guideView")); }
    QLineEdit* search() const { return m_window->findChild<QLineEdit*>(QStringLiteral("guideSearch")); }
    QListWidget* list() const { return m_window->findChild<QListWidget*>(QStringLiteral("guidePages")); }
    QString title() const { return view()->document()->firstBlock().text(); }
    int headingSize() const
    {
        return view()->document()->firstBlock().begin().fragment().charFormat().font().pixelSize();
    }
    QStringList pictures() const
    {
        QStringList names;
        for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next())
            for (auto each = block.begin(); !each.atEnd(); ++each)
                if (each.fragment().charFormat().isImageFormat())
                    names.append(each.fragment().charFormat().toImageFormat().name());
        return names;
    }

    const Guide m_guide{QStringLiteral("en")};
    std::unique_ptr<GuideWindow> m_window;
};

void TestGuide::everyPageIsThere()
{
    QVERIFY(m_guide.pages().size() >= 16);
    QSet<QString> ids;
    QSet<QString> names;
    for (const GuidePage& page : m_guide.pages()) {
        QVERIFY2(m_guide.text(page.id).startsWith(QLatin1String("# ")), qPrintable(page.id));
        QVERIFY2(!page.title.isEmpty() && !ids.contains(page.id), qPrintable(page.id));
        ids.insert(page.id);
        for (const QString& name : page.explains) {
            QVERIFY2(!names.contains(name), qPrintable(name)); // which of the pages would F1 open?
            names.insert(name);
        }
    }
    QCOMPARE(list()->count(), int(ids.size()));
}

void TestGuide::everyLinkAndPictureResolves()
{
    int links = 0;
    int pictures = 0;
    for (const GuidePage& page : m_guide.pages()) {
        const QString text = m_guide.text(page.id);
        for (const QString& place : allOf(text, R"(\]\(guide:([^)]+)\))")) {
            const QString target = m_guide.text(place.section(QLatin1Char('#'), 0, 0));
            const QString part = place.section(QLatin1Char('#'), 1);
            QVERIFY2(!target.isEmpty(), qPrintable(page.id + QLatin1String(": ") + place));
            QVERIFY2(part.isEmpty() || allOf(target, partPattern).contains(part), qPrintable(place));
            ++links;
        }
        for (const QString& name : allOf(text, R"(!\[[^\]]+\]\(([^)]+)\))")) {
            for (const bool dark : {true, false})
                QVERIFY2(QFile::exists(m_guide.picture(name, dark)), qPrintable(name));
            ++pictures;
        }
        QCOMPARE(allOf(text, R"((!\[\]))"), QStringList()); // each says what is to be seen
    }
    QVERIFY(links > 10);
    QVERIFY(pictures >= 10);
}

void TestGuide::everyErrorHasItsPart()
{
    QStringList words;
    for (int category = 0; category <= int(Error::Category::Internal); ++category)
        words.append(toString(Error::Category(category)));
    for (int category = 0; category <= int(ApiError::Category::Cancelled); ++category)
        words.append(toString(ApiError::Category(category)));
    for (const QString& word : std::as_const(words)) {
        const QString place = m_guide.placeForError(word);
        QCOMPARE(place, QString(QLatin1String("troubleshooting#") + word));
        QVERIFY2(allOf(m_guide.text(QStringLiteral("troubleshooting")), partPattern).contains(word),
                 qPrintable(word));
    }
}

void TestGuide::anotherLanguageFallsBackPageByPage()
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("pages.json", R"({"pages": [{"id": "a", "file": "a.md"}, {"id": "b", "file": "b.md"}]})");
    write("en/a.md", "# One");
    write("en/b.md", "# Two");
    write("de/a.md", "# Eins");
    const Guide guide(QStringLiteral("de_CH"), folder.path());
    QCOMPARE(guide.text(QStringLiteral("a")), QStringLiteral("# Eins"));
    QCOMPARE(guide.text(QStringLiteral("b")), QStringLiteral("# Two"));
}

void TestGuide::aPlaceIsScrolledTo()
{
    m_window->openPlace(QStringLiteral("troubleshooting#diskFull"));
    QCOMPARE(title(), QStringLiteral("When something goes wrong")); // without its {#part}
    QVERIFY(!view()->toPlainText().contains(QLatin1String("{#")));
    QVERIFY(view()->verticalScrollBar()->value() > 0);
    const QString atTop = view()->cursorForPosition({view()->width() / 2, 10}).block().text();
    QCOMPARE(atTop, QStringLiteral("There is no room left"));
    // One part after the other, as errors lead to them.
    for (const char* part : {"network", "auth", "diskFull"}) {
        m_window->openPlace(QStringLiteral("troubleshooting#") + QLatin1String(part));
        const QTextBlock block = view()->cursorForPosition({view()->width() / 2, 10}).block();
        QCOMPARE(block.begin().fragment().charFormat().anchorNames(), QStringList(QLatin1String(part)));
    }
    m_window->setZoom(130);
    QCOMPARE(m_window->place(), QStringLiteral("troubleshooting#diskFull"));
    QCOMPARE(list()->currentItem()->text(), QStringLiteral("When something goes wrong"));
    m_window->openPlace(QStringLiteral("no-such-page"));
    QCOMPARE(title(), QStringLiteral("Your first song"));
}

void TestGuide::theSearchFindsAndMarks()
{
    QTest::keyClicks(search(), QStringLiteral("karaoke VOCALS"));
    QVERIFY(list()->count() >= 1 && list()->count() < m_guide.pages().size());
    QCOMPARE(list()->item(0)->text(), QStringLiteral("Stems"));
    QVERIFY(list()
                ->item(0)
                ->data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(QLatin1String("vo"), Qt::CaseInsensitive));
    list()->setCurrentRow(0);
    QCOMPARE(title(), QStringLiteral("Stems"));
    QStringList marked;
    for (const QTextEdit::ExtraSelection& each : view()->extraSelections())
        marked.append(each.cursor.selectedText().toLower());
    QVERIFY(marked.contains(QStringLiteral("karaoke")) && marked.contains(QStringLiteral("vocals")));
    QTest::keyClicks(search(), QStringLiteral(" xyzzy"));
    QCOMPARE(list()->count(), 0);
    auto* count = m_window->findChild<QLabel*>(QStringLiteral("guideCount"));
    QVERIFY(count->isVisible() && count->text().contains(QStringLiteral("No page")));
    search()->clear();
    QCOMPARE(list()->count(), int(m_guide.pages().size()));
    QVERIFY(view()->extraSelections().isEmpty());
}

void TestGuide::returnGoesThroughTheMarks()
{
    QTest::keyClicks(search(), QStringLiteral("trash"));
    const int pages = list()->count();
    QVERIFY(pages >= 2);
    QStringList seen;
    for (int i = 0; i < 60 && seen.count(seen.value(0)) < 2; ++i) {
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(view()->textCursor().selectedText().toLower(), QStringLiteral("trash"));
        if (seen.isEmpty() || seen.last() != title())
            seen.append(title());
    }
    seen.removeDuplicates();
    QCOMPARE(int(seen.size()), pages); // each of them, and round again
    const QString here = title();
    const int place = view()->textCursor().position();
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(title(), here);
    QCOMPARE(view()->textCursor().position(), place);
}

void TestGuide::thereIsAWayBack()
{
    auto* back = m_window->findChild<QToolButton*>(QStringLiteral("guideBack"));
    QVERIFY(!back->isEnabled());
    Q_EMIT view()->anchorClicked(QUrl(QStringLiteral("guide:takes#compare")));
    QVERIFY(title().startsWith(QLatin1String("Takes")));
    QCOMPARE(m_window->place(), QStringLiteral("takes#compare"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(title(), QStringLiteral("Your first song"));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(title().startsWith(QLatin1String("Takes")));
}

void TestGuide::picturesFollowTheThemeAndTheZoom()
{
    m_window->openPlace(QStringLiteral("stems"));
    const auto first = [this] {
        return view()
            ->document()
            ->resource(QTextDocument::ImageResource, QUrl(pictures().value(0)))
            .value<QImage>();
    };
    const QImage dark = first();
    QVERIFY(dark.width() > 300);
    QVERIFY(dark.pixelColor(4, 4).lightness() < 80);
    const int size = headingSize();
    Theme::apply(*qApp, Theme::Mode::Light);
    QTRY_VERIFY(first().pixelColor(4, 4).lightness() > 200);
    Theme::apply(*qApp, Theme::Mode::Dark);
    QTRY_VERIFY(first().pixelColor(4, 4).lightness() < 80);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_window->zoom(), 150);
    QCOMPARE(headingSize(), size * 3 / 2);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(headingSize(), size);
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(first().width() < view()->viewport()->width()); // and not cut off
}

void TestGuide::escapeClearsTheSearchThenCloses()
{
    const QSignalSpy closed(m_window.get(), &GuideWindow::closed);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), QStringLiteral("take"));
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty() && m_window->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 1);
}

/// As the window has it, so that pictures and colours are those of a theme.
class ThemedApplication : public QApplication
{
public:
    ThemedApplication(int& argc, char** argv) : QApplication(argc, argv)
    {
        Theme::apply(*this, Theme::Mode::Dark);
    }
};

RIFFDESK_TEST(tst_guide, riffdesk::test::runTest<TestGuide, ThemedApplication>);
#include "tst_guide.moc"
