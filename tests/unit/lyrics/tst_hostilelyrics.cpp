#include "lyrics/lyricsfile.h"
#include "support/testprogram.h"
#include "tests/support/bytesread.h"
#include "tests/support/testhome.h"

#include <QFile>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace riffdesk;

namespace {

constexpr qint64 mostGrowth = 64LL << 20; ///< bytes that reading may take for a moment
constexpr qint64 bombBytes = 300LL << 20; ///< that an archive of a megabyte or two unpacks to

/// A line of /proc/self/status in bytes; -1 where there is no such file.
qint64 memory(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

/// From here on VmHWM counts anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Writes one entry piece by piece, so that the test itself stays small. With `size` false the archive does
/// not tell beforehand how large it is.
bool writeBomb(const QString& path, const char* entryName, const QByteArray& begin, bool size)
{
    const QByteArray piece(1 << 20, 'a');
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_options(writer, "zip:compression-level=1");
    bool fine = archive_write_open_filename(writer, QFile::encodeName(path).constData()) == ARCHIVE_OK;
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, entryName);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    if (size)
        archive_entry_set_size(entry, bombBytes + begin.size());
    fine = fine && archive_write_header(writer, entry) == ARCHIVE_OK;
    fine = fine && archive_write_data(writer, begin.constData(), size_t(begin.size())) == begin.size();
    for (qint64 at = 0; fine && at < bombBytes; at += piece.size())
        fine = archive_write_data(writer, piece.constData(), size_t(piece.size())) == piece.size();
    archive_entry_free(entry);
    fine = archive_write_close(writer) == ARCHIVE_OK && fine;
    archive_write_free(writer);
    return fine;
}

} // namespace

/// Hostile files dropped on the lyrics: each is refused with a sentence, and neither its length nor
/// what it unpacks to is read or held.
class TestHostileLyrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = m_home.path(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return path;
    }

    test::TestHome m_home;
};

void TestHostileLyrics::refused_data()
{
    QTest::addColumn<QString>("path");
    for (const char* name :
         {"huge.txt", "huge.md", "huge.lrc", "huge.srt", "huge.rtf", "huge.docx", "huge.odt"}) {
        const QString path = write(name, "[Verse]\nla\n");
        QVERIFY(QFile::resize(path, 2LL << 30)); // sparse: takes no room
        QTest::addRow("2 GiB: %s", name) << path;
    }
    const QByteArray word = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>";
    const QByteArray office = "<o:c xmlns:o=\"o\" xmlns:text=\"t\"><o:body><text:p>";
    for (const bool told : {true, false}) {
        const QByteArray prefix = told ? "told" : "untold";
        const QString docx = m_home.path(QString::fromLatin1(prefix + "bomb.docx"));
        const QString odt = m_home.path(QString::fromLatin1(prefix + "bomb.odt"));
        QVERIFY(writeBomb(docx, "word/document.xml", word, told));
        QVERIFY(writeBomb(odt, "content.xml", office, told));
        QVERIFY(QFileInfo(docx).size()
                < LyricsFile::maxDocumentBytes); // else its size alone would be refused
        QTest::addRow("bomb.docx, size %s", prefix.constData()) << docx;
        QTest::addRow("bomb.odt, size %s", prefix.constData()) << odt;
    }
    QTest::addRow("invalid UTF-8") << write("invalid.txt", "la \xc3\x28 \xe2\x81 \xf0\x90\x8d lo\n");
    QTest::addRow("invalid UTF-8 behind its mark") << write("marked.txt", "\xef\xbb\xbfla \xc3( lo\n");
    QTest::addRow("3 MB of invalid UTF-8")
        << write("much.txt", QByteArray("\xc3\x81\x81", 3).repeated(1'000'000));
    QTest::addRow("binary named .lrc") << write("binary.lrc", QByteArray("[00:01.00]\x7f"
                                                                         "ELF\0\1\2\xff\xfe",
                                                                         18)
                                                                  .repeated(1'000));
    QTest::addRow("10,000 groups, closed")
        << write("closed.rtf", "{\\rtf1 " + QByteArray(10'000, '{') + "x" + QByteArray(10'001, '}'));
    QTest::addRow("10,000 groups, open")
        << write("open.rtf", "{\\rtf1 " + QByteArray("{\\b ").repeated(10'000));
    QTest::addRow("3,900,000 groups") << write("most.rtf", "{\\rtf1 " + QByteArray(3'900'000, '{'));
}

void TestHostileLyrics::refused()
{
    QFETCH(QString, path);
    forgetPeak();
    const qint64 before = memory("VmRSS:");
    const qint64 bytesBefore = test::bytesRead();
    const auto read = LyricsFile::read(path);
    const qint64 bytes = test::bytesRead() - bytesBefore;
    const qint64 growth = memory("VmHWM:") - before;
    QVERIFY(!read.ok());
    QVERIFY2(bytes < 2 * LyricsFile::maxDocumentBytes,
             qPrintable(QStringLiteral("%1 bytes read").arg(bytes)));
    QVERIFY2(growth < mostGrowth, qPrintable(QStringLiteral("%1 bytes").arg(growth)));
    for (const QString& sentence : {read.error().message, read.error().nextStep})
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
}

RIFFDESK_TEST(tst_hostilelyrics, test::runTest<TestHostileLyrics>);
#include "tst_hostilelyrics.moc"
