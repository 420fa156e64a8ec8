#include "support/testprogram.h"
#include "ui/theme/theme.h"
#include "ui/theme/themeiconengine.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTabBar>
#include <QtTest>

#include <cmath>

using namespace riffdesk;
using Role = Theme::Role;

namespace {

/// WCAG 2 relative luminance.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool hasInk(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemsIsWhatTheDesktopSays();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyColourIsGiven();
    void tabsAreCutAtTheirEnd();
    void aListThatOpensIsWhole_data();
    void aListThatOpensIsWhole();
    void paletteLeadsBackToItsTheme();
    void everyIconDraws_data();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void iconsAreSharpAtTwoHundredPercent();
    void aListThatOpensIsShownWhole();
    void aButtonWithAMenuHasRoomForItsArrow();
    void unknownModesAreTheSystems();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    const QList<QPair<const char*, Role>> texts{{"text", Role::Text},
                                                {"dim", Role::Dim},
                                                {"danger", Role::Danger},
                                                {"ok", Role::Ok},
                                                {"region", Role::Region}};
    const QList<QPair<const char*, Role>> grounds{{"background", Role::Background},
                                                  {"panel", Role::Panel},
                                                  {"raised", Role::Raised},
                                                  {"hover", Role::Hover}};
    for (const bool isDark : {true, false}) {
        const char* theme = isDark ? "dark" : "light";
        for (const auto& [textName, text] : texts) {
            for (const auto& [groundName, ground] : grounds)
                QTest::addRow("%s: %s on %s", theme, textName, groundName) << isDark << text << ground;
        }
        QTest::addRow("%s: on the accent", theme) << isDark << Role::OnAccent << Role::Accent;
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(bool, isDark);
    QFETCH(Role, text);
    QFETCH(Role, ground);
    const Theme& theme = isDark ? Theme::dark() : Theme::light();
    const double ratio = contrast(theme.color(text), theme.color(ground));
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("contrast is only %1:1").arg(ratio)));
}

/// Of a name that is cut, the beginning is what is read.
void TestTheme::tabsAreCutAtTheirEnd()
{
    Theme::apply(*qApp, Theme::Mode::Dark);
    const QTabBar bar;
    QCOMPARE(bar.elideMode(), Qt::ElideRight);
}

void TestTheme::aListThatOpensIsWhole_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

/// A completer's, as those of a file dialog and of the search: nothing shines through beside its scroll bar.
void TestTheme::aListThatOpensIsWhole()
{
    QFETCH(bool, isDark);
    Theme::apply(*qApp, isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    QStringList words;
    for (int i = 0; i < 200; ++i)
        words.append(QStringLiteral("word %1").arg(i));
    QLineEdit field;
    auto* completer = new QCompleter(words, &field);
    field.setCompleter(completer);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field, test::patienceMs));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("w"));
    QAbstractItemView* list = completer->popup();
    QTRY_VERIFY(list->isVisible() && list->verticalScrollBar()->isVisible());
    QPixmap seen(list->size());
    seen.fill(Qt::transparent);
    list->render(&seen, {}, {}, QWidget::DrawChildren); // as it is where what is behind shines through
    const QImage image = seen.toImage();
    const QRect bar(list->verticalScrollBar()->mapTo(list, QPoint()), list->verticalScrollBar()->size());
    for (const QPoint& place : {bar.center(), bar.bottomLeft() - QPoint(0, 8), bar.topLeft() + QPoint(0, 8)})
        QCOMPARE(image.pixelColor(place).alpha(), 255);
    QCOMPARE(image.pixelColor(bar.bottomLeft() - QPoint(0, 8)), list->palette().color(QPalette::Base));
}

void TestTheme::everyColourIsGiven()
{
    for (const Theme* theme : {&Theme::dark(), &Theme::light()}) {
        for (int role = int(Role::Background); role <= int(Role::Region); ++role)
            QVERIFY2(theme->color(Role(role)).isValid(), qPrintable(QString::number(role)));
    }
    QVERIFY(Theme::dark().isDark());
    QVERIFY(!Theme::light().isDark());
}

void TestTheme::paletteLeadsBackToItsTheme()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QCOMPARE(&Theme::of(QApplication::palette()), &Theme::light());
    Theme::apply(*qApp, Theme::Mode::Dark);
    QCOMPARE(&Theme::of(QApplication::palette()), &Theme::dark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().color(Role::Panel));
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList wanted =
        QStringLiteral("play pause next previous volume volume-muted loop search grid list settings close "
                       "check warning error info copy export download refresh trash star star-filled undo "
                       "dice lock note link folder more plus chevron-down chevron-up source wave clock user "
                       "plug dot")
            .split(QLatin1Char(' '));
    for (const QString& name : wanted)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    const QByteArray svg = ThemeIconEngine::svg(name, Qt::red);
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY2(!svg.contains("currentColor"), "a colour would not follow the theme");
    QCOMPARE(QSvgRenderer(svg).defaultSize(), QSize(20, 20));
    QVERIFY(hasInk(
        Theme::icon(name).pixmap(QSize(20, 20), 1.0).toImage().convertToFormat(QImage::Format_ARGB32)));
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon icon = Theme::icon(QStringLiteral("dot"), Role::Accent);
    for (const Theme* theme : {&Theme::dark(), &Theme::light()}) {
        Theme::apply(*qApp, theme->isDark() ? Theme::Mode::Dark : Theme::Mode::Light);
        const QImage image = icon.pixmap(QSize(20, 20), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.pixelColor(10, 10), theme->color(Role::Accent));
    }
}

void TestTheme::iconsAreSharpAtTwoHundredPercent()
{
    const QPixmap pixmap = Theme::icon(QStringLiteral("grid")).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(20, 20));
}

/// Without a compositor: what it does not paint of itself is black.
void TestTheme::aListThatOpensIsShownWhole()
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QComboBox box;
    box.addItems({QStringLiteral("Warnings"), QStringLiteral("Jobs"), QStringLiteral("Everything")});
    box.show();
    box.showPopup();
    QTRY_VERIFY(box.view()->isVisible());
    QCOMPARE(box.view()->verticalScrollBar()->maximum(), 0);
    QWidget* popup = box.view()->window();
    QImage picture(popup->size(), QImage::Format_ARGB32);
    picture.fill(Qt::black);
    popup->render(&picture, {}, {}, QWidget::DrawChildren);
    QCOMPARE(picture.pixelColor(picture.width() / 2, 2), Theme::light().color(Role::Raised));
    box.hidePopup();
}

void TestTheme::aButtonWithAMenuHasRoomForItsArrow()
{
    constexpr int arrow = 28;
    QMenu menu;
    for (void (*look)(QWidget*) : {Theme::setFlush, Theme::setOnCard, Theme::setPrimary}) {
        QPushButton button(QStringLiteral("One of these is mine"));
        look(&button);
        button.setMenu(&menu);
        QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + arrow);
    }
}

void TestTheme::unknownModesAreTheSystems()
{
    QCOMPARE(Theme::modeFromString(QStringLiteral("dark")), Theme::Mode::Dark);
    QCOMPARE(Theme::modeFromString(QStringLiteral("light")), Theme::Mode::Light);
    QCOMPARE(Theme::modeFromString(QStringLiteral("purple")), Theme::Mode::System);
    QCOMPARE(Theme::modeFromString({}), Theme::Mode::System);
}

void TestTheme::theSystemsIsWhatTheDesktopSays()
{
    const auto isDark = [] {
        Theme::apply(*qApp, Theme::Mode::System);
        return Theme::of(QApplication::palette()).isDark();
    };
    const bool before = isDark();
    Theme::setDesktopDark(!before);
    QCOMPARE(isDark(), !before);
    Theme::setDesktopDark(before);
    QCOMPARE(isDark(), before);
    Theme::setDesktopDark(!before);
    Theme::apply(*qApp, before ? Theme::Mode::Dark : Theme::Mode::Light); // chosen here
    QCOMPARE(Theme::of(QApplication::palette()).isDark(), before);
    Theme::setDesktopDark(std::nullopt);
    QCOMPARE(isDark(), before);
    Theme::apply(*qApp, Theme::Mode::Dark);
}

RIFFDESK_TEST(tst_theme, test::runTest<TestTheme, QApplication>);

#include "tst_theme.moc"
