#include "platform/openwith.h"
#include "support/testhome.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QDir>
#include <QTest>

using namespace riffdesk;

/// Which kinds of files the desktop has a program for.
class TestOpenWith : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKindThatAPackageBroughtIsKnown()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        // As a music program installs it.
        const QString folder = qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/mime/packages");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(test::writeBytes(folder + QStringLiteral("/reaper.xml"),
                                 "<?xml version=\"1.0\"?><mime-info "
                                 "xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">"
                                 "<mime-type type=\"application/x-reaper-project\"><glob pattern=\"*.rpp\"/>"
                                 "</mime-type></mime-info>"));
        QVERIFY(openwith::hasProgram(QStringLiteral("/music/Song No. 5/a song.rpp")));
        QVERIFY(!openwith::hasProgram(QStringLiteral("/music/a song.dawproject"))); // a zip, but not for that
#else
        QVERIFY(openwith::hasProgram(QStringLiteral("a song.rpp")));
#endif
    }
};

RIFFDESK_TEST(tst_openwith, test::runTest<TestOpenWith>);
#include "tst_openwith.moc"
