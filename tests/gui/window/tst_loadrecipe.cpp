#include "support/requestfixtures.h"
#include "support/testprogram.h"
#include "ui/create/createpanel.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>

using namespace riffdesk;
using namespace riffdesk::test;

/// "Load recipe" in a song's details: the form then asks for the very request that made the song.
class TestLoadRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void fillsTheForm_data();
    void fillsTheForm();

private:
    [[nodiscard]] Song make(const char* action, const QString& source);

    std::unique_ptr<WindowBench> m_bench;
    QHash<QString, QString> m_songs; ///< ids by action
};

/// With every parameter the action has, as tests/fixtures/requests has them.
Song TestLoadRecipe::make(const char* action, const QString& source)
{
    const auto& all = requestFixtures();
    const auto full = std::find_if(all.begin(), all.end(), [action](const RequestFixture& each) {
        return each.action == QLatin1String(action) && each.form == QLatin1String("full");
    });
    SongRequest wish = requestOf(full->given);
    wish.unset(QStringLiteral("callback_url")); // no server listens there
    if (!source.isEmpty())
        wish.set(QStringLiteral("audio_id"), source);
    QSignalSpy arrived(&m_bench->studio().jobs(), &JobQueue::songArrived);
    if (!m_bench->studio().jobs().add(m_bench->studio().serviceId(), wish)
        || (arrived.isEmpty() && !arrived.wait(songMs)))
        return {};
    m_songs.insert(QLatin1String(action), arrived.first().first().toString());
    return m_bench->studio().library().song(arrived.first().first().toString()).value_or(Song());
}

void TestLoadRecipe::initTestCase()
{
    Studio::Options options = WindowBench::practice();
    options.practiceSongSeconds = 30;
    m_bench = std::make_unique<WindowBench>(options);
    const Song song = make("generate", {});
    QVERIFY(song.durationSeconds > 21); // a section ends at 20.25 s
    for (const char* action : {"extend", "replace_section", "swap_instrumentals"})
        QVERIFY2(!make(action, song.remoteId).id.isEmpty(), action);
    // At once: while songs come in, the empty state may show again in between.
    QTRY_VERIFY(m_bench->seen("libraryView") && m_bench->songs()->model()->rowCount() == m_songs.size());
}

void TestLoadRecipe::fillsTheForm_data()
{
    QTest::addColumn<QString>("action");
    for (const char* action : {"generate", "extend", "replace_section", "swap_instrumentals"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestLoadRecipe::fillsTheForm()
{
    QFETCH(QString, action);
    const QString id = m_songs.value(action);
    int row = 0;
    while (m_bench->songs()->model()->index(row, 0).data(SongListModel::IdRole).toString() != id)
        QVERIFY(++row < m_bench->songs()->model()->rowCount());
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(row));
    auto* tabs = m_bench->need<QTabBar>("detailsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == QLatin1String("Recipe"))
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
    }
    QTRY_VERIFY(m_bench->seen("loadRecipeButton"));
    m_bench->need<QAbstractButton>("loadRecipeButton")->click();

    const auto* panel = m_bench->window().findChild<CreatePanel*>();
    const Song song = *m_bench->studio().library().song(id);
    const QByteArray wrong =
        differences(panel->request().toJson(m_bench->studio().catalogue()), song.request);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(m_bench->need("createButton")->isEnabled());

    // And that is what Create sends.
    const QSignalSpy added(&m_bench->studio().jobs(), &JobQueue::jobAdded);
    m_bench->click("createButton");
    if (added.isEmpty()) // the same was made within the last minute
        QVERIFY(m_bench->need<QLabel>("createProblem")->text().startsWith(QLatin1String("You asked")));
    QVERIFY(QTest::qWaitFor([&] {
        if (added.isEmpty())
            m_bench->click("createButton"); // not within half a second: that is a double click
        return !added.isEmpty();
    }));
    const Job job = added.first().first().value<Job>();
    const QByteArray other = differences(job.request, song.request);
    QVERIFY2(other.isEmpty(), other.constData());
    QVERIFY(m_bench->studio().jobs().cancel(job.id));
}

RIFFDESK_TEST(tst_loadrecipe, runWindowTest<TestLoadRecipe>);

#include "tst_loadrecipe.moc"
