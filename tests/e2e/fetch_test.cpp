// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype large = 40'000'000;
enum Exit { Done = 0, SomeFailed = 1, Usage = 2, PortalDown = 4, WrongBytes = 5, NotFound = 6 };

QString digestOf(const QByteArray& bytes) {
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.digest().hex();
}

struct Outcome {
    int code = -1;
    QString output;
    QString problems;
};

} // namespace

/// `rushes-cli fetch` and `rushes-cli proxy`, the whole way from a URL to a file, with the real program.
class FetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_server = std::make_unique<FaultServer>();
        m_environment = QProcessEnvironment::systemEnvironment();
    }
    void cleanup() { m_server.reset(); }

    void aUrlBecomesAVerifiedFile() {
        m_server->serve("/clip.mxf", payload(100'000));
        const Outcome outcome = run({u"fetch"_s, url(), u"--sha256"_s, digestOf(payload(100'000)), u"--size"_s, u"100000"_s, u"--to"_s, path(u"clip.mxf"_s)});
        QVERIFY2(outcome.code == Done, qPrintable(outcome.problems + outcome.output));
        QCOMPARE(read(u"clip.mxf"_s), payload(100'000));
    }

    void severalConnectionsBringOneFile() {
        m_server->serve("/clip.mxf", payload(large)).slow(20'000'000);
        const Outcome outcome = run({u"fetch"_s, url(), u"--sha256"_s, digestOf(payload(large)), u"--size"_s, QString::number(large), u"--to"_s,
                                     path(u"clip.mxf"_s), u"--connections"_s, u"4"_s});
        QVERIFY2(outcome.code == Done, qPrintable(outcome.problems + outcome.output));
        QVERIFY(read(u"clip.mxf"_s) == payload(large));
        QVERIFY2(m_server->mostAtOnce() > 1 && m_server->mostAtOnce() <= 4, qPrintable(QString::number(m_server->mostAtOnce())));
    }

    void aHostThatBearsOneConnectionBringsItToo() {
        m_server->serve("/clip.mxf", payload(large)).slow(20'000'000);
        m_server->bearAtMost(1);
        const Outcome outcome = run({u"fetch"_s, url(), u"--sha256"_s, digestOf(payload(large)), u"--to"_s, path(u"clip.mxf"_s), u"--connections"_s, u"4"_s});
        QVERIFY2(outcome.code == Done, qPrintable(outcome.problems + outcome.output));
        QVERIFY(read(u"clip.mxf"_s) == payload(large));
        QCOMPARE(m_server->mostAtOnce(), 1);
    }

    void aListBecomesFiles() {
        m_server->serve("/one.mxf", payload(1000, 1));
        m_server->serve("/two.mxf", payload(2000, 2));
        write(u"list"_s, "# clips of today\n" + m_server->url("/one.mxf").toEncoded() + ' ' + digestOf(payload(1000, 1)).toLatin1() + " 1000\n\n" +
                             m_server->url("/two.mxf").toEncoded() + " - 2000\n");
        const Outcome outcome = run({u"fetch"_s, u"--list"_s, path(u"list"_s), u"--to"_s, path(u"clips"_s), u"--at-once"_s, u"2"_s});
        QVERIFY2(outcome.code == Done, qPrintable(outcome.problems + outcome.output));
        QCOMPARE(read(u"clips/one.mxf"_s), payload(1000, 1));
        QCOMPARE(read(u"clips/two.mxf"_s), payload(2000, 2));
    }

    void anEndHasANumber() {
        m_server->serve("/clip.mxf", payload(1000));
        m_server->serve("/gone.mxf", payload(10)).status(404);
        QCOMPARE(run({u"fetch"_s, url(), u"--sha256"_s, digestOf("other"), u"--to"_s, path(u"wrong.mxf"_s)}).code, WrongBytes);
        QVERIFY(!QFile::exists(path(u"wrong.mxf"_s)));
        QCOMPARE(run({u"fetch"_s, m_server->url("/gone.mxf").toString(), u"--to"_s, path(u"gone.mxf"_s)}).code, NotFound);
        write(u"list"_s, m_server->url("/gone.mxf").toEncoded() + '\n' + m_server->url("/clip.mxf").toEncoded() + '\n');
        QCOMPARE(run({u"fetch"_s, u"--list"_s, path(u"list"_s), u"--to"_s, path(u"clips"_s)}).code, SomeFailed);
    }

    void whatCannotBeMeantIsRefused_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{u"fetch"_s};
        QTest::newRow("two") << QStringList{u"fetch"_s, u"http://127.0.0.1/a"_s, u"http://127.0.0.1/b"_s};
        QTest::newRow("another scheme") << QStringList{u"fetch"_s, u"ftp://127.0.0.1/a"_s};
        QTest::newRow("no host") << QStringList{u"fetch"_s, u"http:///a"_s};
        QTest::newRow("no digest") << QStringList{u"fetch"_s, u"http://127.0.0.1/a"_s, u"--sha256"_s, u"abc"_s};
        QTest::newRow("no size") << QStringList{u"fetch"_s, u"http://127.0.0.1/a"_s, u"--size"_s, u"large"_s};
        QTest::newRow("no connections") << QStringList{u"fetch"_s, u"http://127.0.0.1/a"_s, u"--connections"_s, u"0"_s};
        QTest::newRow("a list and a URL") << QStringList{u"fetch"_s, u"http://127.0.0.1/a"_s, u"--list"_s, u"x"_s};
        QTest::newRow("no proxy") << QStringList{u"proxy"_s, u"proxy.example"_s};
        QTest::newRow("a password as an argument") << QStringList{u"proxy"_s, u"http://desk:S3CR3T@proxy.example"_s};
    }
    void whatCannotBeMeantIsRefused() {
        QFETCH(const QStringList, words);
        QCOMPARE(run(words).code, Usage);
    }

    void aProxyIsChosenAndRemembered() {
        QCOMPARE(run({u"proxy"_s}).output.trimmed(), u"system"_s);
        const QString proxy = u"http://desk@127.0.0.1:%1"_s.arg(m_server->url({}).port());
        QCOMPARE(run({u"proxy"_s, proxy}).code, Done);
        QCOMPARE(run({u"proxy"_s}).output.trimmed(), proxy);
        m_server->serve("http://clips.example/clip.mxf", payload(1000));
        m_environment.insert(u"RUSHES_PROXY_PASSWORD"_s, u"Harbour-Lamp-72"_s);
        const Outcome outcome = run({u"fetch"_s, u"http://clips.example/clip.mxf"_s, u"--to"_s, path(u"clip.mxf"_s)});
        QVERIFY2(outcome.code == Done, qPrintable(outcome.problems + outcome.output));
        QCOMPARE(read(u"clip.mxf"_s), payload(1000));
        QCOMPARE(m_server->requests().constLast().fields.value("proxy-authorization"), "Basic " + QByteArray{"desk:Harbour-Lamp-72"}.toBase64());
        QFile settings{path(u"state/config/settings.ini"_s)};
        if (settings.open(QIODevice::ReadOnly)) QVERIFY(!settings.readAll().contains("Harbour"));
    }

    void aProxyThatWantsASignInIsNamed() {
        m_server->serve("http://clips.example/clip.mxf", payload(10)).status(407);
        QCOMPARE(run({u"proxy"_s, u"http://127.0.0.1:%1"_s.arg(m_server->url({}).port())}).code, Done);
        const Outcome outcome = run({u"fetch"_s, u"http://clips.example/clip.mxf"_s, u"--to"_s, path(u"clip.mxf"_s)});
        QCOMPARE(outcome.code, PortalDown);
        QVERIFY2(outcome.output.contains(u"proxy 127.0.0.1:%1"_s.arg(m_server->url({}).port())), qPrintable(outcome.output));
        QCOMPARE(m_server->requests().size(), 1);
    }

private:
    [[nodiscard]] QString url() const { return m_server->url("/clip.mxf").toString(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s cannot be written", qPrintable(name));
    }

    [[nodiscard]] Outcome run(const QStringList& words) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-cli"),
                      words + QStringList{u"--state"_s, path(u"state"_s), u"--session-file"_s, path(u"session"_s)});
        if (!process.waitForFinished(120'000)) process.kill();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(FetchTest)
#include "fetch_test.moc"
