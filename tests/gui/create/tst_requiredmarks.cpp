#include "createbench.h"
#include "formfiller.h"
#include "support/testhome.h"
#include "ui/create/formfield.h"
#include "ui/theme/theme.h"

using namespace riffdesk;
using test::CreateBench;
using test::FormFiller;

/// Which fields are marked as required, as a person sees it and as a screen reader tells it.
class TestRequiredMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }
    void marked_data();
    void marked();
    void instrumentalNeedsNoLyrics();
    void standsBehindItsLabel_data();
    void standsBehindItsLabel();
    void aProblemTakesItsPlace();

private:
    /// The words of the labels that a mark stands behind, in the order of the form.
    [[nodiscard]] QStringList labels() const
    {
        QStringList found;
        for (const QWidget* mark : m_bench->panel->findChildren<QWidget*>(QStringLiteral("requiredMark"))) {
            if (!mark->isVisible())
                continue;
            if (mark->toolTip() != QLatin1String("Required"))
                found << QStringLiteral("(a mark without words)");
            for (const QLabel* label :
                 mark->parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (label->buddy())
                    found << label->text();
            }
        }
        found.sort();
        return found;
    }
    [[nodiscard]] QString described(const char* label) const
    {
        const QWidget* control = FormFiller(*m_bench->panel).control(QLatin1String(label));
        return control ? control->accessibleDescription() : QString();
    }

    std::unique_ptr<CreateBench> m_bench;
};

void TestRequiredMarks::marked_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("writing");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* action, const char* described, const char* written) {
        QTest::addRow("%s, described", action)
            << QString::fromLatin1(action) << false << QString::fromLatin1(described);
        if (written)
            QTest::addRow("%s, written", action)
                << QString::fromLatin1(action) << true << QString::fromLatin1(written);
    };
    row("generate", "Prompt", "Lyrics"); // each action: unit/form/tst_form
    row("extend", "Continue at, Source song", "Continue at, Lyrics, Source song");
    row("stems", "Source song", nullptr);
}

void TestRequiredMarks::marked()
{
    QFETCH(QString, action);
    QFETCH(bool, writing);
    QFETCH(QString, expected);
    m_bench->choose("swap_instrumentals"); // marks of the action before do not stay
    m_bench->choose(action.toLatin1().constData());
    if (writing)
        m_bench->find<QAbstractButton>("writeButton")->click();
    QCOMPARE(labels().join(QStringLiteral(", ")), expected);
    for (const QString& label : labels())
        QVERIFY2(described(label.toLatin1().constData()).startsWith(QLatin1String("Required")),
                 qPrintable(label));
    QVERIFY(!described("Title").contains(QLatin1String("Required")));
}

void TestRequiredMarks::instrumentalNeedsNoLyrics()
{
    m_bench->choose("cover");
    m_bench->find<QAbstractButton>("writeButton")->click();
    QVERIFY(labels().contains(QStringLiteral("Lyrics")));
    m_bench->find<QAbstractButton>("instrumentalCheck")->click();
    QVERIFY(!labels().contains(QStringLiteral("Lyrics")));
    m_bench->find<QAbstractButton>("instrumentalCheck")->click();
    QVERIFY(labels().contains(QStringLiteral("Lyrics")));
}

void TestRequiredMarks::standsBehindItsLabel_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestRequiredMarks::standsBehindItsLabel()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    m_bench->open();
    m_bench->choose("replace_section");
    QCoreApplication::processEvents(); // the layout that the change has posted
    int seen = 0;
    for (const QWidget* mark : m_bench->panel->findChildren<QWidget*>(QStringLiteral("requiredMark"))) {
        if (!mark->isVisible())
            continue;
        ++seen;
        const auto* label = mark->parentWidget()->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(label && label->buddy());
        const bool behind = direction == Qt::LeftToRight ? mark->x() >= label->geometry().right()
                                                         : mark->geometry().right() <= label->x();
        QVERIFY(behind);
        QVERIFY(!mark->geometry().intersects(label->geometry()));
        QVERIFY(mark->parentWidget()->rect().contains(mark->geometry())); // nothing is cut off
        QVERIFY(label->width() >= label->sizeHint().width());
    }
    QCOMPARE(seen, 3);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestRequiredMarks::aProblemTakesItsPlace()
{
    QCOMPARE(described("Prompt"), QStringLiteral("Required"));
    m_bench->panel->create();
    QCOMPARE(described("Prompt"), QStringLiteral("Describe the song, or write its lyrics."));
    m_bench->find<QPlainTextEdit>("promptEdit")->setPlainText(QStringLiteral("harp"));
    QCOMPARE(described("Prompt"), QStringLiteral("Required")); // it still is
    QCOMPARE(labels(), QStringList(QStringLiteral("Prompt")));
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestRequiredMarks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requiredmarks.moc"
