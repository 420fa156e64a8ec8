#include "storage/zipreader.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/zip.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace riffdesk;

namespace {

void zipUp(const QString& path, const QVector<test::ZipEntry>& entries, const char* options = nullptr)
{
    QVERIFY(test::writeZip(path, entries, options));
}

} // namespace

class TestZipReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unpacksAllowedFilesOnly();
    void hostileNamesStayInside();
    void doubleNamesAreNumbered();
    void linksArePassedOver();
    void encryptedFilesArePassedOver();
    void bombsAreRefused();
    void tooManyFilesAreRefused();
    void tooManyEntriesAreRefused();
    void oneFileIsReadByItsName();
    void damagedArchivesAreRefused_data();
    void damagedArchivesAreRefused();
    void everyCutAndFlipIsSurvived();
    void cancelLeavesNothing();
    void leftoversOfAKillAreReplaced();
    void aFinishedFolderIsReplacedOnlyByAWholeOne();

private:
    Result<QStringList> unpack(const ZipReader::Limits& limits, const CancelToken& cancel = {}) const
    {
        return ZipReader::unpack(m_zip, m_folder, limits, cancel);
    }
    static ZipReader::Limits wavs() { return {.suffixes = {QStringLiteral("wav")}}; }
    QStringList inFolder() const
    {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot
                                        | QDir::System);
    }
    /// Nothing but the archive itself is in the home's top folder "in", and no folder was begun.
    void verifyNothingLeft() const
    {
        QVERIFY(!QFileInfo::exists(m_folder));
        QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral(".part")));
    }
    std::unique_ptr<test::TestHome> m_home;
    QString m_zip;
    QString m_folder;
};

void TestZipReader::init()
{
    m_home = std::make_unique<test::TestHome>();
    QVERIFY(QDir().mkpath(m_home->path(QStringLiteral("in"))));
    m_zip = m_home->path(QStringLiteral("in/archive.zip"));
    m_folder = m_home->path(QStringLiteral("in/stems"));
}

void TestZipReader::unpacksAllowedFilesOnly()
{
    zipUp(m_zip, {{"Drums.WAV", "drums"},
                  {"read me.txt", "text"},
                  {"a/b/vocals.wav", "vocals"},
                  {"folder.wav/", {}, AE_IFDIR},
                  {"__MACOSX/._vocals.wav", "shadow"},
                  {"noname", "x"},
                  {"Гитара – соло.wav", "guitar"}});
    const auto names = unpack(wavs());
    QVERIFY(names);
    const QStringList expected{QStringLiteral("Drums.wav"), QStringLiteral("vocals.wav"),
                               QStringLiteral("Гитара _ соло.wav")};
    QCOMPARE(*names, expected);
    QCOMPARE(inFolder().size(), 3);
    QFile vocals(m_folder + QStringLiteral("/vocals.wav"));
    QVERIFY(vocals.open(QIODevice::ReadOnly));
    QCOMPARE(vocals.readAll(), QByteArray("vocals"));
}

void TestZipReader::hostileNamesStayInside()
{
    const QByteArray absolute = QFile::encodeName(m_home->path(QStringLiteral("in/absolute.wav")));
    zipUp(m_zip, {{"../up.wav", "1"},
                  {"../../../../upmore.wav", "2"},
                  {absolute, "3"},
                  {"..\\..\\back.wav", "4"},
                  {"C:\\drive.wav", "5"},
                  {"x/../..wav", "6"},
                  {"a:b|c?.wav", "7"},
                  {"new\nline.wav", "8"},
                  {QByteArray(3000, 'n') + ".wav", "9"},
                  {"$(reboot).wav", "10"},
                  {"-rf.wav", "11"}});
    const auto names = unpack(wavs());
    QVERIFY(names);
    QCOMPARE(QDir(m_home->path(QStringLiteral("in"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("archive.zip"), QStringLiteral("stems")}));
    QVERIFY(!QFile::exists(m_home->path(QStringLiteral("up.wav"))));
    QCOMPARE(inFolder().size(), names->size());
    for (const QString& name : *names) {
        QVERIFY2(QFileInfo(m_folder + QLatin1Char('/') + name).isFile(), qPrintable(name));
        QVERIFY(name.size() < 100);
    }
    QVERIFY(names->contains(QStringLiteral("a_b_c_.wav")));
    QVERIFY(names->contains(QStringLiteral("new_line.wav")));
}

void TestZipReader::doubleNamesAreNumbered()
{
    zipUp(m_zip, {{"a/x.wav", "1"}, {"b/x.wav", "2"}, {"X.wav", "3"}, {"x-2.wav", "4"}});
    const auto names = unpack(wavs());
    QVERIFY(names);
    const QStringList expected{QStringLiteral("x.wav"), QStringLiteral("x-2.wav"), QStringLiteral("X-3.wav"),
                               QStringLiteral("x-2-2.wav")};
    QCOMPARE(*names, expected);
}

void TestZipReader::linksArePassedOver()
{
    const QString outside = m_home->path(QStringLiteral("outside.txt"));
    QFile file(outside);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("outside");
    file.close();
    zipUp(m_zip, {{"link.wav", {}, AE_IFLNK, QFile::encodeName(outside)},
                  {"link.wav", "overwritten"},
                  {"dir", {}, AE_IFLNK, QFile::encodeName(m_home->path())},
                  {"dir/in.wav", "in"}});
    const auto names = unpack(wavs());
    QVERIFY(names);
    QCOMPARE(*names, (QStringList{QStringLiteral("link.wav"), QStringLiteral("in.wav")}));
    QVERIFY(!QFileInfo(m_folder + QStringLiteral("/link.wav")).isSymLink());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("outside"));
    QVERIFY(!QFile::exists(m_home->path(QStringLiteral("in.wav"))));
}

void TestZipReader::encryptedFilesArePassedOver()
{
    zipUp(m_zip, {{"secret.wav", QByteArray(1000, 's')}}, "zip:encryption=zipcrypt");
    const auto names = unpack(wavs());
    QVERIFY(!names);
    QCOMPARE(toString(names.error().category), toString(Error::Category::Media));
    verifyNothingLeft();
}

void TestZipReader::bombsAreRefused()
{
    zipUp(m_zip, {{"a.wav", QByteArray(600'000, '\0')}, {"b.wav", QByteArray(600'000, '\0')}});
    QVERIFY(QFileInfo(m_zip).size() < 10'000);
    auto limits = wavs();
    limits.totalBytes = 1'000'000;
    const auto refused = unpack(limits);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().category), toString(Error::Category::Media));
    verifyNothingLeft();
    limits.totalBytes = 1'200'000; // exactly what is in it
    QVERIFY(unpack(limits));
}

void TestZipReader::tooManyFilesAreRefused()
{
    zipUp(m_zip, {{"a.wav", "1"}, {"b.wav", "2"}, {"c.wav", "3"}});
    auto limits = wavs();
    limits.files = 2;
    QVERIFY(!unpack(limits));
    verifyNothingLeft();
    limits.files = 3;
    QVERIFY(unpack(limits));
}

void TestZipReader::tooManyEntriesAreRefused()
{
    QVector<test::ZipEntry> entries;
    for (int i = 0; i < 100'000; ++i) {
        entries.append(test::ZipEntry{"d/" + QByteArray::number(i) + ".txt", {}});
    }
    entries.append(test::ZipEntry{"a.wav", "1"});
    zipUp(m_zip, entries);
    const auto refused = unpack(wavs());
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().category), toString(Error::Category::Media));
    verifyNothingLeft();
}

void TestZipReader::oneFileIsReadByItsName()
{
    const QString archive = m_home->path(QStringLiteral("document.zip"));
    zipUp(archive, {{"other.xml", "other"},
                    {"word/document.xml", QByteArray(5000, 'x')},
                    {"link.xml", "", AE_IFLNK, "/etc/hostname"}});
    const auto read = [&](const char* name, qint64 most) {
        return ZipReader::readFile(archive, QString::fromLatin1(name), most);
    };
    const auto whole = read("word/document.xml", 5000);
    QVERIFY(whole.ok());
    QCOMPARE(*whole, QByteArray(5000, 'x'));
    QVERIFY(!read("word/document.xml", 4999).ok());
    QVERIFY(!read("document.xml", 5000).ok());
    QVERIFY(!read("link.xml", 5000).ok());
    QVERIFY(!ZipReader::readFile(m_home->path(QStringLiteral("none.zip")), QStringLiteral("a"), 10).ok());
}

void TestZipReader::damagedArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<html>404</html>").repeated(100);
    QTest::newRow("only a signature") << QByteArray("PK\x03\x04");
    QTest::newRow("no files") << QByteArray("PK\x05\x06") + QByteArray(18, '\0');
}

void TestZipReader::damagedArchivesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile file(m_zip);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = unpack(wavs());
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().category), toString(Error::Category::Media));
    verifyNothingLeft();
}

void TestZipReader::everyCutAndFlipIsSurvived()
{
    const QByteArray audio = QByteArray("audio bytes that compress well ").repeated(40);
    zipUp(m_zip, {{"a.wav", audio}, {"b.wav", audio}});
    QFile file(m_zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    for (qsizetype i = 0; i < 2 * whole.size(); ++i) {
        QByteArray damaged = whole;
        if (i < whole.size()) {
            damaged[i] = static_cast<char>(~damaged[i]);
        } else {
            damaged.truncate(i - whole.size());
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        auto limits = wavs();
        limits.totalBytes = 10'000;
        const auto names = unpack(limits);
        if (!names) {
            verifyNothingLeft();
            continue;
        }
        for (const QString& name : *names) { // what is taken is whole: the checksum vouches for it
            QFile unpacked(m_folder + QLatin1Char('/') + name);
            QVERIFY(unpacked.open(QIODevice::ReadOnly));
            QVERIFY2(unpacked.readAll() == audio, qPrintable(QString::number(i)));
        }
        QVERIFY(QDir(m_folder).removeRecursively());
    }
}

void TestZipReader::cancelLeavesNothing()
{
    zipUp(m_zip, {{"a.wav", "1"}});
    const CancelToken cancel;
    cancel.cancel();
    const auto names = unpack(wavs(), cancel);
    QVERIFY(!names);
    QCOMPARE(toString(names.error().category), toString(Error::Category::Cancelled));
    verifyNothingLeft();
}

void TestZipReader::leftoversOfAKillAreReplaced()
{
    zipUp(m_zip, {{"a.wav", "1"}});
    const QString part = m_folder + QStringLiteral(".part");
    QVERIFY(QDir().mkpath(part));
    QFile half(part + QStringLiteral("/half.wav"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    QVERIFY(unpack(wavs()));
    QCOMPARE(inFolder(), QStringList{QStringLiteral("a.wav")});
}

void TestZipReader::aFinishedFolderIsReplacedOnlyByAWholeOne()
{
    zipUp(m_zip, {{"a.wav", "1"}});
    QVERIFY(unpack(wavs()));
    zipUp(m_zip, {{"b.txt", "2"}});
    QVERIFY(!unpack(wavs()));
    QCOMPARE(inFolder(), QStringList{QStringLiteral("a.wav")});
    zipUp(m_zip, {{"c.wav", "3"}});
    QVERIFY(unpack(wavs()));
    QCOMPARE(inFolder(), QStringList{QStringLiteral("c.wav")});
    QVERIFY(!QFileInfo::exists(m_folder + QStringLiteral(".old")));
}

RIFFDESK_TEST(tst_zipreader, test::runTest<TestZipReader>);
#include "tst_zipreader.moc"
