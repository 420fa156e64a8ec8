#include "api/catalogue.h"
#include "api/songrequest.h"
#include "support/requestfixtures.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace riffdesk;
using test::RequestFixture;

/// The bodies of the requests against the provider's published guide, field by field.
class TestRequestBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsThere();
    void body_data() { rows(); }
    void body();
    void fromTheCommandLine_data() { rows(); }
    void fromTheCommandLine();
    void andBack_data() { rows(); }
    void andBack();

private:
    static void rows()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < test::requestFixtures().size(); ++i)
            QTest::newRow(test::requestFixtures().at(i).name().constData()) << i;
    }

    const Catalogue m_catalogue = Catalogue::builtIn();
};

void TestRequestBodies::everyActionIsThere()
{
    QSet<QString> told;
    for (const RequestFixture& fixture : test::requestFixtures())
        told.insert(fixture.action);
    QCOMPARE(told.size(), 11);
    for (const Action& action : m_catalogue.actions())
        QVERIFY2(told.contains(action.id), qPrintable(action.id));
    QCOMPARE(test::requestFixtures().size(), 33);
    // Full means all that there is.
    for (const RequestFixture& fixture : test::requestFixtures()) {
        if (fixture.form != QLatin1String("full"))
            continue;
        for (const QString& key : m_catalogue.action(fixture.action)->allows)
            QVERIFY2(fixture.given.contains(key) || m_catalogue.parameter(key)->derived, qPrintable(key));
    }
}

void TestRequestBodies::body()
{
    QFETCH(int, index);
    const RequestFixture& fixture = test::requestFixtures().at(index);
    const SongRequest request = test::requestOf(fixture.given);
    QVERIFY(request.problems(m_catalogue).isEmpty());
    const QByteArray wrong = test::differences(request.toJson(m_catalogue), fixture.body);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

/// The same from words, as `--set key=value` gives them.
void TestRequestBodies::fromTheCommandLine()
{
    QFETCH(int, index);
    const RequestFixture& fixture = test::requestFixtures().at(index);
    SongRequest request(fixture.action, fixture.given.value(QLatin1String("model")).toString());
    for (auto field = fixture.given.begin(); field != fixture.given.end(); ++field) {
        if (field.key() == QLatin1String("action") || field.key() == QLatin1String("model"))
            continue;
        QVERIFY(request.setFromText(m_catalogue, field.key(), field.value().toVariant().toString()));
    }
    request.derive(m_catalogue);
    const QByteArray wrong = test::differences(request.toJson(m_catalogue), fixture.body);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

/// A recipe that was stored makes the same request again.
void TestRequestBodies::andBack()
{
    QFETCH(int, index);
    const RequestFixture& fixture = test::requestFixtures().at(index);
    const QByteArray stored = QJsonDocument(fixture.body).toJson();
    const SongRequest again = SongRequest::fromJson(m_catalogue, QJsonDocument::fromJson(stored).object());
    const QByteArray wrong = test::differences(again.toJson(m_catalogue), fixture.body);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

RIFFDESK_TEST(tst_requestbodies, test::runTest<TestRequestBodies>);
#include "tst_requestbodies.moc"
