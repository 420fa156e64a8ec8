#include "createbench.h"
#include "formfiller.h"
#include "support/requestfixtures.h"
#include "support/testhome.h"
#include "ui/theme/theme.h"
#include "unit/jobs/jobbench.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace riffdesk;
using test::CreateBench;
using test::FormFiller;
using test::RequestFixture;

/// Each action's form, filled in by its labels, clicked and typed; what is shown and what leaves.
class TestFormActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void filledByLabel_data();
    void filledByLabel();

private:
    std::unique_ptr<CreateBench> m_bench;
};

void TestFormActions::init()
{
    m_bench = std::make_unique<CreateBench>();
    test::addGuideSongs(*m_bench);
    m_bench->panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench->panel.get(), test::patienceMs));
}

void TestFormActions::filledByLabel_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < test::requestFixtures().size(); ++i)
        QTest::newRow(test::requestFixtures().at(i).name().constData()) << i;
}

void TestFormActions::filledByLabel()
{
    QFETCH(int, index);
    const RequestFixture& fixture = test::requestFixtures().at(index);
    test::JobBench jobs;
    QSignalSpy asked(m_bench->panel.get(), &CreatePanel::createRequested);
    connect(m_bench->panel.get(), &CreatePanel::createRequested, this,
            [&jobs](const SongRequest& wish) { QVERIFY(jobs.queue().add(QStringLiteral("fake"), wish)); });

    const FormFiller form(*m_bench->panel);
    QVERIFY(form.fill(fixture.given));
    QVERIFY(form.click(QStringLiteral("Show request…")));
    const QByteArray shown = m_bench->find<QPlainTextEdit>("requestJson")->toPlainText().toUtf8();
    QVERIFY(form.click(QStringLiteral("Create")));
    QCOMPARE(asked.size(), 1);
    const QJsonObject wish = asked.first().first().value<SongRequest>().toJson(m_bench->catalogue);
    const QByteArray wrong = test::differences(wish, fixture.body);
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    // What was shown is what came over the wire, to the byte: that, and `async`, and nothing else.
    QTRY_COMPARE(jobs.service.bodies().size(), 1);
    const QByteArray received = jobs.service.bodies().first();
    QCOMPARE(received, QJsonDocument::fromJson(shown).toJson(QJsonDocument::Compact));
    QJsonObject expected = fixture.body;
    expected.insert(QStringLiteral("async"), true);
    const QByteArray other = test::differences(QJsonDocument::fromJson(received).object(), expected);
    QVERIFY2(other.isEmpty(), other.constData());
}

int main(int argc, char** argv)
{
    const riffdesk::test::TestHome home;
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    Theme::apply(application, Theme::Mode::Dark);
    TestFormActions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_formactions.moc"
