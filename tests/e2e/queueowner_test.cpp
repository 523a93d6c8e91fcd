// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

enum Exit { Done = 0, NotFound = 6 };

struct Outcome {
    int code = -1;
    QString output;
    QString problems;

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output.toUtf8()).array(); }
};

} // namespace

/// Two real programs on one queue: one owns it, the other asks it, and takes its place when it is gone.
class QueueOwnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
    }
    void cleanup() { m_server.reset(); }

    void theSecondAsksTheFirst() {
        m_server->serve("/long", payload(8 * MiB)).slow(MiB / 2);
        QProcess owner;
        begin(owner, {u"fetch"_s, m_server->url("/long").toString(), u"--size"_s, QString::number(8 * MiB), u"--to"_s, path(u"long"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_server->bytesSent() > MiB / 4, 20'000);
        QCOMPARE(QFileInfo{path(u"state/queue.socket"_s)}.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions{});
        const QJsonArray listed = run({u"queue"_s, u"list"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0]["state"_L1].toString(), u"fetching"_s); // as only the owner knows
        QVERIFY(listed[0]["received"_L1].toInteger() > 0);
        QVERIFY(listed[0]["forecast"_L1].isObject());
        const QString id = listed[0]["id"_L1].toString();
        QCOMPARE(run({u"queue"_s, u"priority"_s, u"high"_s, id}).code, Done);
        QCOMPARE(run({u"queue"_s, u"limit"_s, u"400k"_s}).code, Done);
        QCOMPARE(run({u"queue"_s, u"need-by"_s, u"2001-01-01T00:00"_s, id}).code, Done);
        QCOMPARE(run({u"queue"_s, u"pause"_s, u"no-such"_s}).code, NotFound);
        // Another transfer is queued with the owner, which fetches both.
        m_server->serve("/short", payload(1000));
        QCOMPARE(run({u"fetch"_s, m_server->url("/short").toString(), u"--size"_s, u"1000"_s, u"--to"_s, path(u"short"_s)}).code, Done);
        QVERIFY(QFileInfo::exists(path(u"short"_s)));
        QCOMPARE(run({u"queue"_s, u"pause"_s, id}).code, Done); // nothing is left to do for the owner
        QVERIFY(owner.waitForFinished(20'000));
        const QJsonArray after = run({u"queue"_s, u"list"_s}).array();
        const QJsonObject paused = entry(after, id);
        QCOMPARE(paused["state"_L1].toString(), u"paused"_s);
        QCOMPARE(paused["priority"_L1].toString(), u"high"_s);
        QCOMPARE(paused["forecast"_L1]["state"_L1].toString(), u"late"_s);
    }

    // The lock of a killed owner is nobody's, and its bytes are used.
    void aKilledOwnerIsFollowed() {
        m_server->serve("/long", payload(6 * MiB)).slow(MiB);
        QProcess owner;
        begin(owner, {u"fetch"_s, m_server->url("/long").toString(), u"--size"_s, QString::number(6 * MiB), u"--to"_s, path(u"long"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_server->bytesSent() > 3 * MiB, 20'000);
        ::kill(static_cast<pid_t>(owner.processId()), SIGKILL);
        QVERIFY(owner.waitForFinished());
        QVERIFY(QFileInfo::exists(path(u"state/queue.lock"_s)));
        m_server->operator[]("/long").heal();
        QCOMPARE(run({u"queue"_s, u"run"_s}).code, Done);
        QCOMPARE(QFileInfo{path(u"long"_s)}.size(), 6 * MiB);
    }

    // Who waits for a file goes on by itself when the owner ends.
    void whoAskedTakesOver() {
        m_server->serve("/first", payload(2 * MiB)).slow(MiB);
        m_server->serve("/second", payload(4 * MiB)).slow(MiB);
        QProcess owner;
        begin(owner, {u"fetch"_s, m_server->url("/first").toString(), u"--size"_s, QString::number(2 * MiB), u"--to"_s, path(u"first"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_server->bytesSent() > MiB / 4, 20'000);
        QCOMPARE(run({u"fetch"_s, m_server->url("/second").toString(), u"--size"_s, QString::number(4 * MiB), u"--to"_s, path(u"second"_s)}).code, Done);
        QVERIFY(owner.waitForFinished(20'000));
        QCOMPARE(QFileInfo{path(u"first"_s)}.size(), 2 * MiB);
        QCOMPARE(QFileInfo{path(u"second"_s)}.size(), 4 * MiB);
    }

    void schedulesAndQuotasAreKept() {
        QCOMPARE(run({u"queue"_s, u"schedule"_s, u"add"_s, u"nights; mon-fri; 22:00-06:00; full"_s}).code, Done);
        QCOMPARE(run({u"queue"_s, u"schedule"_s, u"otherwise"_s, u"paused"_s}).code, Done);
        QCOMPARE(run({u"queue"_s, u"quota"_s, u"50GB"_s}).code, Done);
        QCOMPARE(run({u"queue"_s, u"order"_s, u"deadline"_s}).code, Done);
        const auto schedule = QJsonDocument::fromJson(run({u"queue"_s, u"schedule"_s}).output.toUtf8());
        QCOMPARE(schedule["schedule"_L1][0].toString(), u"nights; mon-fri; 22:00-06:00; full"_s);
        QCOMPARE(schedule["otherwise"_L1].toString(), u"paused"_s);
        QCOMPARE(QJsonDocument::fromJson(run({u"queue"_s, u"quota"_s}).output.toUtf8())["quota"_L1].toInteger(), 50'000'000'000);
        QCOMPARE(run({u"queue"_s, u"schedule"_s, u"remove"_s, u"nights"_s}).code, Done);
        QCOMPARE(run({u"queue"_s, u"schedule"_s, u"remove"_s, u"nights"_s}).code, NotFound);
        QCOMPARE(run({u"queue"_s, u"schedule"_s, u"add"_s, u"nights"_s}).code, 2);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList arguments(const QStringList& words) const { return QStringList{u"--json"_s, u"--state"_s, path(u"state"_s)} + words; }

    void begin(QProcess& process, const QStringList& words) const { process.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-cli"), arguments(words)); }
    [[nodiscard]] Outcome run(const QStringList& words) const {
        QProcess process;
        begin(process, words);
        if (!process.waitForFinished(40'000)) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] static QJsonObject entry(const QJsonArray& all, const QString& id) {
        for (const auto& one : all)
            if (one["id"_L1].toString() == id) return one.toObject();
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
};

QTEST_GUILESS_MAIN(QueueOwnerTest)
#include "queueowner_test.moc"
