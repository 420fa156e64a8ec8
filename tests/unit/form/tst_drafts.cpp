#include "api/catalogue.h"
#include "form/drafts.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace riffdesk;

namespace {

Form written(const QString& prompt)
{
    Form form;
    form.action = QStringLiteral("generate");
    form.model = QStringLiteral("FUZZ-2.0 Pro");
    form.values.insert(QStringLiteral("prompt"), prompt);
    return form;
}

QString promptOf(const Draft& draft)
{
    return draft.form.values.value(QStringLiteral("prompt")).toString();
}

QByteArray prompts(const Drafts& drafts)
{
    QStringList all;
    for (int i = 0; i < drafts.count(); ++i)
        all.append(promptOf(drafts.at(i)));
    return all.join(QLatin1Char(' ')).toUtf8();
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("drafts")); }

    /// Three drafts "a", "b", "c" on disk, "b" shown.
    void keepThree() const
    {
        Drafts drafts(m_catalogue, folder());
        drafts.write(written(QStringLiteral("a")));
        drafts.add(written(QStringLiteral("b")));
        drafts.add(written(QStringLiteral("c")));
        drafts.choose(1);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsKeptWhenAnotherIsShown()
    {
        keepThree();
        {
            Drafts drafts(m_catalogue, folder());
            drafts.write(written(QStringLiteral("later")));
            drafts.choose(0);
        }
        {
            Drafts drafts(m_catalogue, folder());
            QCOMPARE(prompts(drafts), QByteArrayLiteral("a later c"));
            drafts.write(written(QStringLiteral("first")));
            drafts.close(2);
            drafts.write(written(QStringLiteral("once more")));
            drafts.reopen();
        }
        QCOMPARE(prompts(Drafts(m_catalogue, folder())), QByteArrayLiteral("once more c later"));
    }

    void undoIsOfTheDraftThatIsShown()
    {
        Drafts drafts(m_catalogue, folder());
        drafts.write(written(QStringLiteral("one")));
        drafts.write(written(QStringLiteral("one two")));
        drafts.add(written(QStringLiteral("other")));
        QVERIFY(!drafts.canUndo());
        drafts.choose(0);
        drafts.undo();
        QCOMPARE(prompts(drafts), QByteArrayLiteral("one other"));
        drafts.close(0);
        QVERIFY(drafts.reopen()); // with its past
        QVERIFY(drafts.canRedo());
        drafts.redo();
        QCOMPARE(promptOf(drafts.shown()), QStringLiteral("one two"));
    }

    void aFreshFolderHasOneDraft()
    {
        Drafts drafts(m_catalogue, folder());
        QCOMPARE(drafts.count(), 1);
        QVERIFY(drafts.shown().form.values.isEmpty());
        QVERIFY(!drafts.canReopen());
    }

    void comeBackInOrder()
    {
        keepThree();
        const Drafts drafts(m_catalogue, folder());
        QCOMPARE(prompts(drafts), QByteArrayLiteral("a b c"));
        QCOMPARE(drafts.current(), 1);
        QVERIFY(drafts.trouble().isEmpty());
    }

    void everythingOfAFormComesBack()
    {
        Form form = written(QString::fromUtf8("Straße\n雨 \u202e"));
        form.model = QStringLiteral("FUZZ-2.0");
        form.takes = 7;
        form.advanced = form.seedLocked = true;
        form.values.insert(QStringLiteral("weirdness"), 0.25);
        form.values.insert(QStringLiteral("instrumental"), true);
        {
            Drafts drafts(m_catalogue, folder());
            drafts.write(form);
            drafts.markReplaceable();
        }
        const Drafts drafts(m_catalogue, folder());
        QCOMPARE(drafts.shown().form, form);
        QVERIFY(drafts.shown().replaceable);
    }

    void writingUnsettles()
    {
        Drafts drafts(m_catalogue, folder());
        drafts.write(written(QStringLiteral("sent")));
        drafts.markReplaceable();
        drafts.write(written(QStringLiteral("sent"))); // nothing new
        QVERIFY(drafts.shown().replaceable);
        QSignalSpy changed(&drafts, &Drafts::draftChanged);
        drafts.write(written(QStringLiteral("sent and more")));
        QVERIFY(!drafts.shown().replaceable);
        QCOMPARE(changed.size(), 1);
    }

    void movingKeepsTheShownOneShown()
    {
        keepThree();
        {
            Drafts drafts(m_catalogue, folder());
            drafts.move(0, 2);
            QCOMPARE(prompts(drafts), QByteArrayLiteral("b c a"));
            QCOMPARE(promptOf(drafts.shown()), QStringLiteral("b"));
            drafts.move(0, 1);
            QCOMPARE(drafts.current(), 1);
            drafts.move(0, 9); // no such place
            QCOMPARE(drafts.count(), 3);
        }
        QCOMPARE(prompts(Drafts(m_catalogue, folder())), QByteArrayLiteral("c b a"));
    }

    void closedOnesCanBeReopenedAfterARestartToo()
    {
        keepThree();
        {
            Drafts drafts(m_catalogue, folder());
            drafts.close(1);
            QCOMPARE(prompts(drafts), QByteArrayLiteral("a c"));
            QCOMPARE(promptOf(drafts.shown()), QStringLiteral("c")); // the one that takes its place
            drafts.close(1);
            QCOMPARE(promptOf(drafts.shown()), QStringLiteral("a"));
        }
        Drafts drafts(m_catalogue, folder());
        QCOMPARE(prompts(drafts), QByteArrayLiteral("a"));
        QVERIFY(drafts.reopen());
        QVERIFY(drafts.reopen());
        QVERIFY(!drafts.reopen());
        QCOMPARE(prompts(drafts), QByteArrayLiteral("a c b"));
        QCOMPARE(promptOf(drafts.shown()), QStringLiteral("b"));
    }

    void theLastOneLeavesABlankOne()
    {
        Drafts drafts(m_catalogue, folder());
        drafts.write(written(QStringLiteral("only")));
        drafts.close(0);
        drafts.close(0); // a blank one stays
        QCOMPARE(prompts(drafts), QByteArray(""));
        QVERIFY(drafts.reopen());
        QCOMPARE(prompts(drafts), QByteArrayLiteral("only"));
    }

    void closedForGoodLeavesNoFile()
    {
        keepThree();
        {
            Drafts drafts(m_catalogue, folder());
            drafts.choose(0);
            drafts.write({}); // blank
            drafts.close(0);
            QVERIFY(!drafts.canReopen());
            for (int i = 0; i < 12; ++i) {
                drafts.add(written(QString::number(i)));
                drafts.close(drafts.current());
            }
        }
        // b, c, ten that can be reopened, and the list.
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 13);
        Drafts drafts(m_catalogue, folder());
        int back = 0;
        while (drafts.reopen())
            ++back;
        QCOMPARE(back, 10);
    }

    void atMostTwenty()
    {
        Drafts drafts(m_catalogue, folder());
        drafts.write(written(QStringLiteral("first")));
        for (int i = 1; i < Drafts::mostOpen; ++i)
            QVERIFY(drafts.add(written(QString::number(i))));
        QVERIFY(drafts.isFull());
        QVERIFY(!drafts.add(written(QStringLiteral("one more"))));
        QCOMPARE(drafts.count(), Drafts::mostOpen);
        drafts.close(3);
        QVERIFY(drafts.canReopen());
        drafts.add({});
        QVERIFY(!drafts.canReopen()); // there is no room
    }

    void whatComesLateIsFilledIn()
    {
        keepThree();
        {
            Drafts drafts(m_catalogue, folder());
            drafts.markReplaceable();
            QSignalSpy changed(&drafts, &Drafts::draftChanged);
            drafts.update([](const Form& form) {
                Form edited = form;
                if (form.text(QStringLiteral("prompt")) == QLatin1String("a"))
                    edited.values.insert(QStringLiteral("audio_id"), QStringLiteral("ref-1"));
                return edited;
            });
            QCOMPARE(changed, QList<QVariantList>{{0}});
            QVERIFY(drafts.shown().replaceable); // nothing happened to it
        }
        const Drafts drafts(m_catalogue, folder());
        QCOMPARE(drafts.at(0).form.values.value(QStringLiteral("audio_id")).toString(),
                 QStringLiteral("ref-1"));
        QCOMPARE(promptOf(drafts.at(0)), QStringLiteral("a"));
    }

    void hostileFilesAreSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x80", 4);
        QTest::newRow("cut off") << QByteArray("{\"riffdesk\": \"draft\", \"ver");
        QTest::newRow("of another kind")
            << QByteArray("{\"riffdesk\": \"preset\", \"version\": 1, \"form\": {}}");
        QTest::newRow("of the future")
            << QByteArray("{\"riffdesk\": \"draft\", \"version\": 2, \"form\": {}}");
        QTest::newRow("no form") << QByteArray("{\"riffdesk\": \"draft\", \"version\": 1, \"form\": []}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("too large") << QByteArray(Draft::mostBytes + 1, ' ');
    }

    void hostileFilesAreSetAside()
    {
        QFETCH(QByteArray, bytes);
        keepThree();
        QString path;
        {
            const Drafts drafts(m_catalogue, folder());
            path = DraftFolder(folder()).draftPath(drafts.at(1).id);
        }
        put(path, bytes);
        {
            const Drafts drafts(m_catalogue, folder());
            QCOMPARE(prompts(drafts), QByteArrayLiteral("a c"));
            QVERIFY(drafts.trouble().contains(folder()));
        }
        QVERIFY(!QFile::exists(path));
        QFile aside(path + QStringLiteral(".broken"));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(Drafts(m_catalogue, folder()).trouble().isEmpty()); // told once
    }

    void aBrokenListLosesNoDraft_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("isToldOf");
        QTest::newRow("not json") << QByteArray("}{") << true;
        QTest::newRow("too large") << QByteArray(100'000, ' ') << true;
        QTest::newRow("an array") << QByteArray("[1]") << true;
        QTest::newRow("knows none") << QByteArray("{\"open\": 3, \"closed\": {\"a\": 1}}") << false;
        QTest::newRow("paths") << QByteArray("{\"open\": [\"../../etc/passwd\", \"/dev/zero\"]}") << false;
    }

    void aBrokenListLosesNoDraft()
    {
        QFETCH(QByteArray, list);
        QFETCH(bool, isToldOf);
        keepThree();
        put(DraftFolder(folder()).listPath(), list);
        const Drafts drafts(m_catalogue, folder());
        QList<QByteArray> found = prompts(drafts).split(' ');
        std::sort(found.begin(), found.end());
        QCOMPARE(found.join(' '), QByteArrayLiteral("a b c"));
        QCOMPARE(!drafts.trouble().isEmpty(), isToldOf);
    }

    /// Without a rest, and without closing anything.
    void typingIsKeptWhileItGoesOn()
    {
        Drafts drafts(m_catalogue, folder());
        const QString path = DraftFolder(folder()).draftPath(drafts.at(0).id);
        QTimer typist;
        typist.callOnTimeout(&drafts, [&] { drafts.write(written(promptOf(drafts.shown()) + u'a')); });
        typist.start(20);
        QTRY_VERIFY(readBytes(path).contains("aaaaaaaaaa"));
        QVERIFY(typist.isActive());
    }

    void tooLongToBeKeptIsTold()
    {
        Drafts drafts(m_catalogue, folder());
        QSignalSpy told(&drafts, &Drafts::failed);
        drafts.write(written(QString(Draft::mostBytes, QLatin1Char('x'))));
        QTRY_COMPARE(told.size(), 1);
    }

    void roomIsMadeWhereSomethingWouldBeLost()
    {
        Drafts drafts(m_catalogue, folder());
        QVERIFY(drafts.ensureReplaceable());
        QCOMPARE(drafts.count(), 1); // blank
        drafts.write(written(QStringLiteral("precious")));
        QSignalSpy shown(&drafts, &Drafts::shownChanged);
        QVERIFY(drafts.ensureReplaceable());
        QCOMPARE(prompts(drafts), QByteArrayLiteral("precious "));
        QCOMPARE(drafts.current(), 1);
        QCOMPARE(shown.size(), 1);
        drafts.write(written(QStringLiteral("filled in")));
        drafts.markReplaceable();
        QVERIFY(drafts.ensureReplaceable());
        QCOMPARE(drafts.count(), 2); // what is only filled in may be filled in again
        Form uploading = written(QStringLiteral("filled in"));
        uploading.upload = FormUpload{1, {}, {}, {}};
        drafts.write(uploading);
        drafts.markReplaceable();
        QVERIFY(drafts.ensureReplaceable());
        QCOMPARE(drafts.count(), 3); // an upload belongs to its draft
    }

    void thereMayBeNoRoom()
    {
        Drafts drafts(m_catalogue, folder());
        for (int i = 0; i < Drafts::mostOpen; ++i)
            drafts.add(written(QString::number(i)));
        QSignalSpy told(&drafts, &Drafts::failed);
        QVERIFY(!drafts.ensureReplaceable());
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().toString().contains(QStringLiteral("20")));
    }

    void aBlankOneHasTheModelUsedLast()
    {
        Drafts drafts(m_catalogue, folder());
        Form form = written(QStringLiteral("a"));
        form.model = QStringLiteral("FUZZ-1.0");
        form.advanced = true;
        form.takes = 5;
        drafts.write(form);
        QVERIFY(drafts.add());
        Form expected = Form::fresh(m_catalogue);
        expected.model = QStringLiteral("FUZZ-1.0");
        expected.advanced = true;
        QCOMPARE(drafts.form(), expected);
    }

    void allButOneAreClosed()
    {
        keepThree();
        Drafts drafts(m_catalogue, folder());
        drafts.closeOthers(0);
        QCOMPARE(prompts(drafts), QByteArrayLiteral("a"));
        QVERIFY(drafts.reopen());
        QVERIFY(drafts.reopen());
        drafts.step(1);
        drafts.step(1);
        QCOMPARE(drafts.current(), 1); // round
    }

    void areAsTheCatalogueUnderstandsThem()
    {
        {
            Drafts drafts(m_catalogue, folder());
            Form form = written(QStringLiteral("a"));
            form.values.insert(QStringLiteral("bpm"), 120.0);
            form.values.insert(QStringLiteral("weirdness"), 0.5); // as in a new form
            drafts.write(form);
        }
        const Drafts drafts(m_catalogue, folder());
        QCOMPARE(drafts.form().values.keys(), QStringList{QStringLiteral("prompt")});
    }

    void theFormOfAnOlderVersionIsTheFirst()
    {
        const QByteArray older = R"({"action": "generate", "values": {"prompt": "old", "style": "waltz"}})";
        QVERIFY(!Drafts(m_catalogue, folder()).importOlder({}));
        for (const bool isOnDisk : {false, true}) {
            Drafts drafts(m_catalogue, folder());
            QCOMPARE(drafts.importOlder(older), isOnDisk);
            QCOMPARE(prompts(drafts), QByteArrayLiteral("old, waltz"));
        }
        {
            Drafts drafts(m_catalogue, folder());
            drafts.write(written(QStringLiteral("newer")));
            QVERIFY(drafts.importOlder(older));
        }
        QCOMPARE(prompts(Drafts(m_catalogue, folder())), QByteArrayLiteral("newer"));
    }

    void keptNowhereWithoutAFolder()
    {
        Drafts drafts(m_catalogue, {});
        drafts.write(written(QStringLiteral("a")));
        QVERIFY(drafts.add(written(QStringLiteral("b"))));
        drafts.close(1);
        QVERIFY(drafts.canReopen());
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }
};

RIFFDESK_TEST(tst_drafts, test::runTest<TestDrafts>);

#include "tst_drafts.moc"
