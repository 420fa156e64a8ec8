#include "form/formdrops.h"
#include "support/formbench.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QMimeData>
#include <QTemporaryDir>

using namespace riffdesk;
using namespace riffdesk::test;

/// What can be dropped on the form, and what it does to it.
class TestFormDrops : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    [[nodiscard]] QString put(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(text(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static std::unique_ptr<QMimeData> urls(const QList<QUrl>& urls)
    {
        auto data = std::make_unique<QMimeData>();
        data->setUrls(urls);
        return data;
    }
    static std::unique_ptr<QMimeData> file(const QString& path) { return urls({QUrl::fromLocalFile(path)}); }
    static std::unique_ptr<QMimeData> song(const QByteArray& ids)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(text("application/x-riffdesk-song"), ids);
        data->setUrls({QUrl::fromLocalFile(text("/songs/audio.m4a"))}); // songs bring their files along
        return data;
    }
    /// Nothing when it is not taken; an error when it was taken and refused.
    static std::optional<Result<FormEdit>> drop(const QMimeData& data, const Form& form,
                                                bool canUpload = true)
    {
        FormFacts facts = factsOf(form);
        facts.canUpload = canUpload;
        const FormDrop dropped{form, catalogue(), facts, [](const QString& id) {
                                   return id == aSong().id ? std::optional(aSong()) : std::nullopt;
                               }};
        const DropReader* const reader = dropReader(data, dropped);
        return reader ? std::optional(reader->read(data, dropped)) : std::nullopt;
    }

private Q_SLOTS:
    void aPresetFillsTheForm()
    {
        Form form = written("[Verse]\nla");
        set(form, "prompt", text("harp and rain")); // though hidden
        form.takes = 3;
        const QString path = put("rain.json", presetOf(form, catalogue(), text("Rain")).toJson(catalogue()));
        const auto edit = drop(*file(path), described("mine"));
        QVERIFY(edit && edit->ok());
        QVERIFY((*edit)->isFilledIn);
        QCOMPARE((*edit)->apply(Form::fresh(catalogue())), form);
        QVERIFY(QFile::exists(path));
    }

    void aSongsOwnFileIsARecipe()
    {
        const QJsonObject json{{text("riffdesk"), 1},
                               {text("title"), text("Snow")},
                               {text("request"), QJsonObject{{text("action"), text("extend")},
                                                             {text("audio_id"), text("remote-1")},
                                                             {text("continue_at"), 42.5}}}};
        const auto edit = drop(*file(put("song.json", QJsonDocument(json).toJson())), described("mine"));
        QVERIFY(edit && edit->ok());
        Form expected = formFor("extend");
        set(expected, "audio_id", text("remote-1"));
        set(expected, "continue_at", 42.5);
        QCOMPARE((*edit)->apply(described("mine")), expected);
    }

    void hostilePresetsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("too large") << QByteArray(Preset::mostBytes + 1, ' ');
        QTest::newRow("something else") << QByteArray("{\"name\": \"package\"}");
        QTest::newRow("unknown action")
            << QByteArray("{\"riffdesk\": \"preset\", \"version\": 1, \"name\": \"x\", \"request\": "
                          "{\"action\": \"format_disk\"}}");
    }

    void hostilePresetsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto edit = drop(*file(put("bad.json", bytes)), described("mine"));
        QVERIFY(edit && !edit->ok());
        QVERIFY(!edit->error().text().isEmpty());
    }

    void aRecordingIsSentWhereTheActionWorksOnOne_data()
    {
        QTest::addColumn<QStringList>("dropped");
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << QStringList{text("file:///tmp/hum.wav")} << text("hum");
        QTest::newRow("text, recording")
            << QStringList{text("file:///tmp/a.txt"), text("file:///tmp/hum.wav")} << text("hum");
        QTest::newRow("two") << QStringList{text("file:///tmp/hum.wav"), text("file:///tmp/b.mp3")}
                             << text("hum");
        QTest::newRow("an address") << QStringList{text("https://example.com/takes/My%20take.mp3")}
                                    << text("My take");
    }

    void aRecordingIsSentWhereTheActionWorksOnOne()
    {
        QFETCH(QStringList, dropped);
        QFETCH(QString, name);
        const auto data = urls(QUrl::fromStringList(dropped));
        for (const char* action : {"upload_cover", "upload_extend", "upload_replace_section"}) {
            const auto edit = drop(*data, formFor(action));
            QVERIFY(edit && edit->ok());
            QVERIFY((*edit)->upload && !(*edit)->offered && !(*edit)->apply);
            QCOMPARE((*edit)->upload->name, name);
        }
        QVERIFY(!drop(*data, formFor("upload_cover"), false));
    }

    void elsewhereARecordingIsOffered_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char* action, const char* becomes) {
            QTest::newRow(action) << text(action) << text(becomes);
        };
        row("generate", "upload_cover");
        row("cover", "upload_cover");
        row("extend", "upload_extend");
        row("replace_section", "upload_replace_section");
        row("variation", "upload_cover");
        row("swap_vocals", "upload_cover");
        row("swap_instrumentals", "upload_cover");
        row("stems", "upload_cover");
    }

    void elsewhereARecordingIsOffered()
    {
        QFETCH(QString, action);
        const auto data = file(text("/tmp/demo.mp3"));
        const auto edit = drop(*data, formFor(qPrintable(action)));
        QVERIFY(edit && edit->ok());
        QVERIFY2(!(*edit)->upload && !(*edit)->apply, "nothing leaves before the user says so");
        QCOMPARE((*edit)->offered->name, text("demo"));
        QTEST(uploadActionFor(catalogue(), action)->id, "becomes");
        QVERIFY(!drop(*data, formFor(qPrintable(action)), false));
        QVERIFY(!drop(*urls({QUrl(text("https://example.com/a.mp3"))}), formFor(qPrintable(action))));
    }

    void aSongBecomesTheSource()
    {
        const auto data = song(aSong().id.toUtf8() + "\nanother");
        Form form = formFor("extend");
        set(form, "prompt", text("mine"));
        auto edit = drop(*data, form);
        QVERIFY(edit && edit->ok());
        QVERIFY(!(*edit)->isFilledIn);
        Form expected = form;
        set(expected, "audio_id", text("remote-1"));
        QCOMPARE((*edit)->apply(form), expected); // what is written stays

        edit = drop(*data, formFor("generate"));
        QVERIFY(edit && edit->ok());
        QVERIFY((*edit)->isFilledIn); // another action has to be chosen for it
        const Form filled = (*edit)->apply(formFor("generate"));
        QCOMPARE(filled.action, text("cover"));
        QCOMPARE(filled.text(text("audio_id")), text("remote-1"));
        QCOMPARE(filled.text(text("title")), aSong().title);

        edit = drop(*data, formFor("upload_cover"));
        QVERIFY(edit && edit->ok());
        QCOMPARE((*edit)->upload->path, text("/songs/audio.m4a")); // that works on recordings
    }

    void otherDropsAreLeftAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a picture") << text("file:///tmp/notes.png");
        QTest::newRow("not encrypted") << text("http://example.com/a.mp3");
        QTest::newRow("another scheme") << text("ftp://example.com/a.mp3");
        QTest::newRow("script") << text("javascript:alert(1)");
        QTest::newRow("nothing at all") << QString();
    }

    void otherDropsAreLeftAlone()
    {
        QFETCH(QString, address);
        const auto data = urls(address.isEmpty() ? QList<QUrl>() : QList<QUrl>{QUrl(address)});
        data->setText(address);
        for (const Action& action : catalogue().actions())
            QVERIFY2(!drop(*data, formFor(qPrintable(action.id))), qPrintable(action.id));
        QVERIFY(!drop(*song("no-such-song"), formFor("cover")));
        QVERIFY(!drop(*song(QByteArray(1 << 20, 'x')), formFor("cover")));
    }

    void wordsAreTakenWhereTheyAreSung()
    {
        const auto files = urls({QUrl(text("file:///tmp/a.TXT")), QUrl(text("file:///tmp/b.png")),
                                 QUrl(text("file:///tmp/c.docx")), QUrl(text("https://example.com/d.txt"))});
        QMimeData words;
        words.setText(text(" la\nla"));
        for (const Action& action : catalogue().actions()) {
            const auto fromFiles = drop(*files, formFor(qPrintable(action.id)));
            const auto fromText = drop(words, formFor(qPrintable(action.id)));
            QVERIFY2(fromFiles && fromText, qPrintable(action.id));
            QCOMPARE(fromFiles->ok(), action.uses(text("lyric")));
            QCOMPARE(fromText->ok(), action.uses(text("lyric")));
            if (!fromFiles->ok()) {
                QVERIFY(fromFiles->error().text().contains(text("Generate"))); // what to do next
                continue;
            }
            QCOMPARE((*fromFiles)->lyricFiles, QStringList({text("/tmp/a.TXT"), text("/tmp/c.docx")}));
            QCOMPARE((*fromText)->words, text(" la\nla"));
            QVERIFY(!(*fromFiles)->apply && !(*fromText)->apply); // they are read first
        }
    }

    /// On the place of the recording itself any file is taken, so that what is wrong with it is reported.
    void recordings_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<bool>("isAudio");
        QTest::newRow("audio") << text("file:///tmp/hum.wav") << true << true;
        QTest::newRow("words") << text("file:///tmp/words.txt") << true << false;
        QTest::newRow("with a name") << text("https://example.com/takes/My%20take.mp3") << true << true;
        QTest::newRow("without one") << text("https://example.com/stream?id=7") << true << false;
        QTest::newRow("not encrypted") << text("http://example.com/a.mp3") << false << false;
        QTest::newRow("another scheme") << text("ftp://example.com/a.mp3") << false << false;
        QTest::newRow("script") << text("javascript:alert(1)") << false << false;
    }

    void recordings()
    {
        QFETCH(QString, address);
        const auto data = urls({QUrl(address)});
        data->setText(address);
        const std::optional<UploadSource> any = droppedRecording(*data, false);
        QTEST(any.has_value(), "isTaken");
        if (any && any->path.isEmpty())
            QCOMPARE(any->address, QUrl(address));
        QTEST(droppedRecording(*data, true).has_value(), "isAudio");
        QMimeData words;
        words.setText(address);
        QVERIFY(!droppedRecording(words, false));
    }
};

RIFFDESK_TEST(tst_formdrops, runTest<TestFormDrops>);
#include "tst_formdrops.moc"
