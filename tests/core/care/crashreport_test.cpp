// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/crashreport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Rushes::Care;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};

/// What the test does in a process of its own: this program, called with a folder and the signal to die of.
int dieIn(const QString& folder, int number) {
    const CrashReporter reporter{folder, u"1.2.3"_s};
    qWarning("the last thing that was said in %s", qPrintable(QDir::homePath() + u"/Videos"_s));
    if (number > 0) ::raise(number);
    return 0;
}

} // namespace

class CrashReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAReport_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGSEGV") << SIGSEGV;
        QTest::newRow("SIGABRT") << SIGABRT;
    }
    void leavesAReport() {
        QFETCH(const int, number);
        const QTemporaryDir folder;
        QCOMPARE(run(folder.path(), number), QProcess::CrashExit);
        const QString kept = CrashReporter::takeUp(folder.path(), now);
        QCOMPARE(kept, folder.filePath(u"crash-20260212T080000Z.txt"_s));
        QFile file{kept};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString report = QString::fromUtf8(file.readAll());
        QVERIFY2(report.startsWith("Rushes 1.2.3\n"_L1), qPrintable(report));
        QVERIFY(report.contains(u"signal %1\n"_s.arg(QString::number(number).rightJustified(2, u'0'))));
        QVERIFY(report.contains("crashreport_test("_L1)); // an address in this program
        QVERIFY(report.contains("the last thing that was said in ~/Videos"_L1));
        QVERIFY(!report.contains(QDir::homePath() + u'/'));
        QVERIFY(CrashReporter::takeUp(folder.path(), now).isEmpty()); // once
    }

    void anEndInGoodOrderLeavesNone() {
        const QTemporaryDir folder;
        QCOMPARE(run(folder.path(), 0), QProcess::NormalExit);
        QVERIFY(CrashReporter::takeUp(folder.path(), now).isEmpty());
        QVERIFY(QDir{folder.path()}.isEmpty());
    }

    void saysNothingOfAPerson() {
        QCOMPARE(withoutPersonalData(QDir::homePath() + u"/clips/a.mxf"_s), u"~/clips/a.mxf"_s);
        QCOMPARE(withoutPersonalData(u"GET https://media.example.int/r/42?token=abc&x=1 failed"_s), u"GET https://media.example.int/r/42?… failed"_s);
        QCOMPARE(withoutPersonalData(u"for jana.novak@example.org"_s), u"for …@…"_s);
        QCOMPARE(withoutPersonalData(u"Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6"_s), u"Bearer …"_s);
        QCOMPARE(withoutPersonalData(u"Foreign Affairs Council"_s), u"Foreign Affairs Council"_s);
    }

private:
    static QProcess::ExitStatus run(const QString& folder, int number) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--die"_s, folder, QString::number(number)});
        process.waitForFinished(60'000);
        return process.exitStatus();
    }
};

int main(int argc, char** argv) {
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--die"_L1) return dieIn(arguments.value(2), arguments.value(3).toInt());
    CrashReportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "crashreport_test.moc"
