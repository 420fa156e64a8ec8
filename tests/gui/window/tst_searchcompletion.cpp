#include "library/library.h"
#include "support/testprogram.h"
#include "ui/window/searchcompletion.h"
#include "windowbench.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace riffdesk;
using namespace riffdesk::test;

class TestSearchCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatCanFollow_data();
    void offersWhatCanFollow();
    void oneIsChosenByKey();
};

void TestSearchCompletion::offersWhatCanFollow_data()
{
    QTest::addColumn<QString>("text"); // up to the cursor
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char* text, const QStringList& offered) {
        QTest::newRow(text) << QString::fromUtf8(text) << offered;
    };
    row("", {});
    row("r", {});
    row("rat", {QStringLiteral("rating:")});
    row("sea -ta", {QStringLiteral("-tag:")});
    row("tag:", {QStringLiteral("tag:live"), QStringLiteral("tag:\"needs a bridge\"")});
    row("-tag:n", {QStringLiteral("-tag:\"needs a bridge\"")});
    row("tag:\"needs a", {QStringLiteral("tag:\"needs a bridge\"")});
    row("tag:live", {});
    row("tag:live is:k", {QStringLiteral("is:kept")});
    row("3:15", {});
}

void TestSearchCompletion::offersWhatCanFollow()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, offered);
    QLineEdit field;
    const SearchCompletion completion(field, [](SongQuery::Filter::Values values) {
        return values == SongQuery::Filter::Values::Tags
                   ? QStringList{QStringLiteral("live"), QStringLiteral("needs a bridge")}
                   : QStringList();
    });
    qsizetype from = 0;
    QCOMPARE(completion.offers(text + QStringLiteral(" behind"), text.size(), from), offered);
}

void TestSearchCompletion::oneIsChosenByKey()
{
    WindowBench bench;
    QVERIFY(bench.studio().library().apply(SongEdit::makeTag({QStringLiteral("live"), {}})));
    auto* search = bench.need<QLineEdit>("searchEdit");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("ta"));
    auto* offers = bench.window().findChild<QAbstractItemView*>(QStringLiteral("searchOffers"));
    if (!offers) { // a window of its own
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QLatin1String("searchOffers"))
                offers = qobject_cast<QAbstractItemView*>(each);
        }
    }
    QVERIFY(offers && offers->isVisible());
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QCOMPARE(search->text(), QStringLiteral("tag:"));
    QVERIFY(offers->isVisible()); // its values
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    QCOMPARE(search->text(), QStringLiteral("tag:live "));
    QVERIFY(!offers->isVisible());
}

RIFFDESK_TEST(tst_searchcompletion, runWindowTest<TestSearchCompletion>);

#include "tst_searchcompletion.moc"
