#include "support/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace riffdesk::test;

/// What the guide tells people to type: each line of its ```sh blocks ends with 0, one after the other in a
/// home of its own, where the first song is one of the Practice service.
class TestGuideCommands : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString& name)
    {
        QFile file(QStringLiteral(RIFFDESK_FIXTURES "/../../resources/guide/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList commandsOf(const QString& page, const QString& block)
    {
        QStringList commands;
        bool inside = false;
        for (const QString& line :
             QString::fromUtf8(contents(QStringLiteral("en/") + page)).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("```")))
                inside = line.mid(3) == block;
            else if (inside)
                commands.append(line);
        }
        return commands;
    }

    static QStringList pages()
    {
        QStringList files;
        const QJsonArray rows = QJsonDocument::fromJson(contents(QStringLiteral("pages.json")))
                                    .object()
                                    .value(QStringLiteral("pages"))
                                    .toArray();
        for (const QJsonValue& each : rows)
            files.append(each.toObject().value(QStringLiteral("file")).toString());
        return files;
    }

    QStringList m_commands;

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList files = pages();
        for (const QString& page : files)
            m_commands += commandsOf(page, QStringLiteral("sh"));
        QVERIFY(m_commands.size() >= 12);
    }

    void everyCommandWorks()
    {
        const QString folder = QDir::homePath();
        QVERIFY(QDir::setCurrent(folder) && QDir(folder).mkpath(QStringLiteral("Music")));
        for (const QString& line : std::as_const(m_commands)) {
            QStringList words = QProcess::splitCommand(line);
            QCOMPARE(words.takeFirst(), QStringLiteral("riffdesk"));
            const ProgramRun run = runProgram(words);
            QVERIFY2(run.exitCode == 0,
                     qPrintable(QString(line + QLatin1Char('\n') + QString::fromUtf8(run.errors))));
        }
        QVERIFY(QFile::exists(folder + QStringLiteral("/Music/Me/Snow bells.mp3")));
    }

    void whatIsNotRunIsRare()
    {
        int others = 0;
        for (const QString& page : pages())
            others += int(commandsOf(page, QStringLiteral("console")).size());
        QVERIFY(others <= 2);
    }
};

RIFFDESK_TEST(tst_guidecommands, runTest<TestGuideCommands>);
#include "tst_guidecommands.moc"
