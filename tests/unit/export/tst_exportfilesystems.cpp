#include "export/filenametemplate.h"
#include "support/testprogram.h"
#include "support/volumes.h"
#include "tests/unit/export/exportbench.h"
#include "tests/unit/export/hostiletitles.h"

#include <QDir>
#include <QProcess>
#include <QStorageInfo>
#include <QTest>

using namespace riffdesk;

namespace {
QString mountProblem;
}

/// Names on file systems that have other rules than this one's. Where the machine cannot mount one, the test
/// says why.
class TestExportFileSystems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!mountProblem.isEmpty())
            QSKIP(qPrintable(mountProblem));
        QVERIFY(QDir().mkpath(m.out()));
        m.audio = m.path(QStringLiteral("song.flac"));
        const QString wav = m.path(QStringLiteral("song.wav"));
        QVERIFY(test::writeWav(wav, test::sine(0.1, 440, 0.3), 48'000, 2) && test::encode(wav, m.audio));
    }
    void cleanup()
    {
        umount2(QFile::encodeName(m.out()).constData(), MNT_DETACH);
        if (!m_loop.isEmpty())
            QProcess::execute(QStringLiteral("losetup"), {QStringLiteral("-d"), std::exchange(m_loop, {})});
        m_volume.terminate();
        m_volume.waitForFinished();
    }

    /// exFAT, which is what memory cards have; no Linux file system with its rules is in every kernel, so a
    /// program mounts it.
    void namesThatDifferInCaseAreOne()
    {
        const QString image = m.path(QStringLiteral("image"));
        QFile file(image);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64 << 20));
        QString problem = said(QStringLiteral("mkfs.exfat"), {image});
        if (problem.isEmpty())
            problem = said(QStringLiteral("losetup"), {QStringLiteral("-f"), QStringLiteral("--show"), image},
                           &m_loop);
        if (problem.isEmpty())
            problem = said(QStringLiteral("mount.exfat-fuse"), {m_loop, m.out()});
        if (!problem.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no case-insensitive volume: ") + problem));
        QVERIFY(test::writeBytes(m.out(QStringLiteral("EQUAL.flac")), "mine"));
        QVERIFY(QFile::exists(m.out(QStringLiteral("equal.FLAC"))));
        exportAll();
        QCOMPARE(test::readBytes(m.out(QStringLiteral("EQUAL.flac"))), QByteArray("mine"));
        QCOMPARE(m.written().size(), 502); // and the list of what was exported
    }

    /// 143 bytes are what eCryptfs leaves.
    void namesAreShort()
    {
        QVERIFY(QDir().mkpath(m.path(QStringLiteral("store"))));
        m_volume.setProcessChannelMode(QProcess::MergedChannels);
        m_volume.start(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral(RIFFDESK_FIXTURES "/../support/shortnames.py"),
                        m.path(QStringLiteral("store")), m.out()});
        const auto isThere = [this] { return QStorageInfo(m.out()).fileSystemType().startsWith("fuse"); };
        QTRY_VERIFY(isThere() || m_volume.state() == QProcess::NotRunning);
        if (!isThere())
            QSKIP(qPrintable(QStringLiteral("no volume with short names: ")
                             + QString::fromUtf8(m_volume.readAll())));
        QVERIFY(!test::writeBytes(m.out(QString(144, QLatin1Char('x'))), "too long"));
        exportAll();
        QCOMPARE(m.written().size(), 501);
    }

private:
    /// What it said where it failed, or why it could not be started.
    static QString said(const QString& program, const QStringList& arguments, QString* output = nullptr)
    {
        QProcess process;
        process.setProcessChannelMode(output ? QProcess::SeparateChannels : QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished())
            return program + QStringLiteral(": ") + process.errorString();
        const QString words = QString::fromUtf8(process.readAll()).trimmed();
        if (output)
            *output = words;
        return process.exitCode() == 0 ? QString() : program + QStringLiteral(": ") + words;
    }

    /// Twice: the second time all are there.
    void exportAll()
    {
        const QStringList titles = test::hostileTitles();
        const auto pattern = FileNameTemplate::parse(FileNameTemplate::standard());
        Exporter::Source source;
        source.count = int(titles.size());
        source.folder = m.out();
        source.read = [&](int index) {
            Song song = m.song;
            song.id = QString::number(index);
            song.title = titles.at(index);
            ExportItem item = m.item("original", pattern->fill({song, {}, {}, {}, 0, 0}));
            item.song = song;
            item.coverPath.clear();
            item.root = m.out();
            return Result<ExportItem>(item);
        };
        QVERIFY2(m.runAll(source), m.problem().constData());
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        QCOMPARE(m.paths.size(), 500);
        for (const QString& path : std::as_const(m.paths))
            QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(path));
        QVERIFY2(m.runAll(source), m.problem().constData());
        QCOMPARE(m.unchanged.size(), 500);
    }

    test::ExportBench m;
    QProcess m_volume;
    QString m_loop; ///< the device
};

RIFFDESK_TEST(tst_exportfilesystems, [](int argc, char** argv) {
    mountProblem = test::startOwnMounts();
    return test::runTest<TestExportFileSystems>(argc, argv);
});
#include "tst_exportfilesystems.moc"
