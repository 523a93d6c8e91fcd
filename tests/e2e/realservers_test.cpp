// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/disklane.h"
#include "core/transfer/proxy.h"
#include "core/transfer/transferengine.h"
#include "tests/core/transfer/memorysink.h"
#include "tests/support/certificates.h"
#include "tests/support/faultserver.h"
#include "tests/support/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rushes::Tests;
using namespace Rushes::Transfer;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype large = 6'000'000;
constexpr qsizetype half = 3'000'000;

/// One way for all, this computer included.
class OneProxy final : public ProxySource {
public:
    explicit OneProxy(Proxy proxy) : m_proxy{std::move(proxy)} {}
    [[nodiscard]] Proxy proxyFor(const QUrl&) const override { return m_proxy; }

private:
    Proxy m_proxy;
};

struct Run {
    std::shared_ptr<MemorySink> sink = std::make_shared<MemorySink>();
    std::unique_ptr<Transfer> transfer;
    std::optional<TransferOutcome> outcome;

    [[nodiscard]] bool isWhole() const { return outcome && outcome->has_value(); }
    [[nodiscard]] TransferError failure() const { return outcome && !*outcome ? outcome->error() : TransferError{TransferFault::Stopped}; }
};

QUrl at(const QString& scheme, quint16 port, const QString& path) { return QUrl{u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port).arg(path)}; }

} // namespace

/// The engine against the servers and proxies that it will meet: nginx, Apache httpd, Squid and a SOCKS5 server. The fault server knows
/// only the faults that we thought of.
class RealServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        // Servers that root starts serve as somebody else.
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions{0x7755}));
        m_certificates = std::make_unique<Certificates>(m_folder.path());
        m_identity = m_certificates->good();
        QVERIFY(QDir{m_folder.path()}.mkpath(u"www"_s));
        write(u"www/clip.mxf"_s, payload(large), QDateTime::currentDateTimeUtc().addDays(-1));
    }

    void init() {
        TransferSettings settings;
        settings.authorities = m_certificates->authority();
        settings.progressPeriod = std::chrono::milliseconds{50};
        m_engine = std::make_unique<TransferEngine>(settings);
    }
    void cleanup() { m_engine.reset(); }

    void nginxServesWholeFilesAndRanges_data() { schemes(); }
    void nginxServesWholeFilesAndRanges() {
        QFETCH(const QString, scheme);
        ServerProcess nginx;
        if (!startNginx(nginx)) return;
        servesWholeFilesAndRanges(at(scheme, scheme == "https"_L1 ? m_securePort : m_port, u"/clip.mxf"_s));
        // HTTP/2 was on offer; its windows would hold one fast flow up.
        const QByteArray log = read(u"access.log"_s);
        QVERIFY2(log.contains("HTTP/1.1 200") && log.contains("HTTP/1.1 206") && !log.contains("HTTP/2"), log.constData());
    }

    void nginxSendsTheNewFileWhereItWasReplaced() {
        ServerProcess nginx;
        if (!startNginx(nginx)) return;
        write(u"www/replaced.mxf"_s, payload(1000), QDateTime::currentDateTimeUtc().addDays(-2));
        const QUrl url = at(u"http"_s, m_port, u"/replaced.mxf"_s);
        const auto before = start({.url = url});
        QTRY_VERIFY_WITH_TIMEOUT(before->outcome, 30'000);
        QVERIFY(before->isWhole());
        write(u"www/replaced.mxf"_s, payload(2000, 2), QDateTime::currentDateTimeUtc().addDays(-1));
        const auto after = start({.url = url, .from = 500, .etag = (*before->outcome)->etag});
        QTRY_VERIFY_WITH_TIMEOUT(after->outcome, 30'000);
        QVERIFY(after->isWhole());
        QCOMPARE(after->sink->status, 200);
        QCOMPARE(after->sink->bytes, payload(2000, 2));
    }

    void nginxThatServesSlowlyIsWaitedFor() {
        ServerProcess nginx;
        if (!startNginx(nginx)) return;
        const auto run = start({.url = at(u"http"_s, m_port, u"/slow/clip.mxf"_s), .to = 1'500'000});
        QTRY_VERIFY_WITH_TIMEOUT(run->transfer->written() > 0 && run->transfer->written() < 1'500'000, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(run->isWhole(), 60'000);
    }

    void nginxThatBearsOneConnectionIsNotPushed() {
        ServerProcess nginx;
        if (!startNginx(nginx)) return;
        const QUrl url = at(u"http"_s, m_port, u"/one/clip.mxf"_s);
        const auto first = start({.url = url, .to = half});
        QTRY_VERIFY_WITH_TIMEOUT(first->transfer->written() > 0, 30'000);
        const auto refused = start({.url = url, .to = 1000});
        QTRY_VERIFY_WITH_TIMEOUT(refused->outcome, 30'000);
        QCOMPARE(refused->failure().fault, TransferFault::Busy);
        QCOMPARE(refused->failure().httpStatus, 503);
        QCOMPARE(m_engine->connectionsAllowed(url), 1);
        const auto second = start({.url = url, .to = 1000});
        const auto third = start({.url = url, .to = 1000});
        QTRY_VERIFY_WITH_TIMEOUT(first->isWhole() && second->isWhole() && third->isWhole(), 60'000);
    }

    void apacheServesWholeFilesAndRanges_data() { schemes(); }
    void apacheServesWholeFilesAndRanges() {
        QFETCH(const QString, scheme);
        ServerProcess apache;
        if (!startApache(apache)) return;
        servesWholeFilesAndRanges(at(scheme, scheme == "https"_L1 ? m_securePort : m_port, u"/clip.mxf"_s));
    }

    void squidIsPassed_data() { schemes(); }
    void squidIsPassed() {
        QFETCH(const QString, scheme);
        ServerProcess nginx;
        ServerProcess squid;
        if (!startNginx(nginx) || !startSquid(squid, false)) return;
        m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"http"_s)));
        servesWholeFilesAndRanges(at(scheme, scheme == "https"_L1 ? m_securePort : m_port, u"/clip.mxf"_s));
        m_engine.reset(); // a tunnel is told of when it ends
        QTRY_VERIFY_WITH_TIMEOUT(read(u"squid.log"_s).contains(scheme == "https"_L1 ? "CONNECT 127.0.0.1" : "GET http://127.0.0.1"), 30'000);
    }

    void squidWantsItsPassword_data() { schemes(); }
    void squidWantsItsPassword() {
        QFETCH(const QString, scheme);
        ServerProcess nginx;
        ServerProcess squid;
        if (!startNginx(nginx) || !startSquid(squid, true)) return;
        const QUrl url = at(scheme, scheme == "https"_L1 ? m_securePort : m_port, u"/clip.mxf"_s);
        for (const QByteArray& password : {QByteArray{}, QByteArray{"wrong"}}) {
            m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"http"_s, password.isEmpty() ? "" : "desk", password)));
            const auto refused = start({.url = url});
            QTRY_VERIFY_WITH_TIMEOUT(refused->outcome, 30'000);
            QCOMPARE(refused->failure().fault, TransferFault::ProxyFailed);
            QCOMPARE(refused->failure().httpStatus, proxyWantsSignIn);
            QCOMPARE(refused->failure().proxy, u"127.0.0.1:%1"_s.arg(m_proxyPort));
        }
        m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"http"_s, "desk", "Harbour-Lamp-72")));
        servesWholeFilesAndRanges(url);
    }

    void squidDiesOnTheWayAndNothingIsLost_data() { schemes(); }
    void squidDiesOnTheWayAndNothingIsLost() {
        QFETCH(const QString, scheme);
        ServerProcess nginx;
        ServerProcess squid;
        if (!startNginx(nginx) || !startSquid(squid, false)) return;
        m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"http"_s)));
        const QUrl url = at(scheme, scheme == "https"_L1 ? m_securePort : m_port, u"/slow/clip.mxf"_s);
        const auto run = start({.url = url, .size = large});
        QTRY_VERIFY_WITH_TIMEOUT(run->transfer->written() > 0, 30'000);
        squid.stop();
        QTRY_VERIFY_WITH_TIMEOUT(run->outcome, 60'000);
        QCOMPARE(run->failure().fault, TransferFault::Cut);
        QVERIFY(!run->failure().proxy.isEmpty());
        const qint64 held = run->sink->bytes.size();
        QVERIFY(held > 0 && held < large);
        QCOMPARE(run->sink->bytes, payload(large).first(held));
        const auto away = start({.url = url, .size = large});
        QTRY_VERIFY_WITH_TIMEOUT(away->outcome, 30'000);
        QCOMPARE(away->failure().fault, TransferFault::ProxyFailed);
        QVERIFY(away->failure().isRetryable());
        if (!startSquid(squid, false)) return;
        m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"http"_s)));
        const auto rest =
            start({.url = at(scheme, url.port() == m_securePort ? m_securePort : m_port, u"/clip.mxf"_s), .from = held, .size = large}, run->sink);
        QTRY_VERIFY_WITH_TIMEOUT(rest->outcome, 60'000);
        QVERIFY(rest->isWhole());
        QVERIFY(run->sink->bytes == payload(large));
    }

    void aSocksServerIsPassed_data() { schemes(); }
    void aSocksServerIsPassed() {
        QFETCH(const QString, scheme);
        ServerProcess nginx;
        ServerProcess socks;
        if (!startNginx(nginx)) return;
        const QString program = programNamed({u"microsocks"_s});
        if (program.isEmpty()) QSKIP("microsocks is not installed");
        m_proxyPort = freePort();
        QVERIFY(socks.start(program, {u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_proxyPort), u"-u"_s, u"desk"_s, u"-P"_s, u"Harbour-Lamp-72"_s},
                            m_proxyPort));
        const QUrl url = at(scheme, scheme == "https"_L1 ? m_securePort : m_port, u"/clip.mxf"_s);
        m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"socks5h"_s, "desk", "wrong")));
        const auto refused = start({.url = url});
        QTRY_VERIFY_WITH_TIMEOUT(refused->outcome, 30'000);
        QCOMPARE(refused->failure().fault, TransferFault::ProxyFailed);
        QCOMPARE(refused->failure().httpStatus, proxyWantsSignIn);
        m_engine->setProxies(std::make_shared<OneProxy>(proxy(u"socks5h"_s, "desk", "Harbour-Lamp-72")));
        servesWholeFilesAndRanges(url);
    }

private:
    static void schemes() {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("http") << u"http"_s;
        QTest::newRow("https") << u"https"_s;
    }

    void servesWholeFilesAndRanges(const QUrl& url) {
        const auto whole = start({.url = url, .size = large});
        QTRY_VERIFY_WITH_TIMEOUT(whole->outcome, 60'000);
        QVERIFY2(whole->isWhole(), qPrintable(whole->failure().detail));
        QVERIFY(whole->sink->bytes == payload(large));
        const QByteArray etag = (*whole->outcome)->etag;
        QVERIFY2(ReplyHead::isStrong(etag), etag.constData());
        const auto middle = start({.url = url, .from = 1'000'000, .to = 2'000'001, .etag = etag, .size = large});
        const auto rest = start({.url = url, .from = half, .etag = etag, .size = large});
        QTRY_VERIFY_WITH_TIMEOUT(middle->outcome && rest->outcome, 60'000);
        QVERIFY(middle->isWhole() && rest->isWhole());
        QCOMPARE(middle->sink->status, 206);
        QVERIFY(middle->sink->bytes.sliced(1'000'000) == payload(large).sliced(1'000'000, 1'000'001));
        QVERIFY(rest->sink->bytes.sliced(half) == payload(large).sliced(half));
    }

    std::shared_ptr<Run> start(TransferRequest request, const std::shared_ptr<MemorySink>& sink = {}) {
        auto run = std::make_shared<Run>();
        if (sink) run->sink = sink;
        run->transfer = m_engine->start(std::move(request), run->sink, m_engine->newLane());
        connect(run->transfer.get(), &Transfer::finished, this, [run = run.get()](const TransferOutcome& outcome) { run->outcome = outcome; });
        return run;
    }

    [[nodiscard]] Proxy proxy(const QString& scheme, const QByteArray& user = {}, const QByteArray& password = {}) const {
        return {.url = QUrl{u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_proxyPort)}, .user = user, .password = password};
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file{path(name)};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    /// A tag is strong only for a file that has not changed just now.
    void write(const QString& name, const QByteArray& bytes, const QDateTime& modified = {}) const {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("%s cannot be written", qPrintable(name));
        if (modified.isValid()) file.setFileTime(modified, QFile::FileModificationTime);
    }
    /// A configuration of servers/ with the places and ports of this run filled in.
    void configure(const QString& name) const {
        QFile pattern{QStringLiteral(RUSHES_SOURCE_DIR) + u"/tests/e2e/servers/"_s + name};
        if (!pattern.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(name));
        QByteArray text = pattern.readAll();
        text.replace("@FOLDER@", m_folder.path().toUtf8());
        text.replace("@PORT@", QByteArray::number(m_port));
        text.replace("@SECURE_PORT@", QByteArray::number(m_securePort));
        text.replace("@PROXY_PORT@", QByteArray::number(m_proxyPort));
        text.replace("@CERTIFICATE@", m_identity.certificate.toUtf8());
        text.replace("@KEY@", m_identity.key.toUtf8());
        text.replace("@ROOT@", ::getuid() == 0 ? "" : "#"); // lines for servers that begin as root
        write(name, text);
    }

    bool startNginx(ServerProcess& nginx) {
        const QString program = programNamed({u"nginx"_s});
        if (program.isEmpty()) return skip("nginx is not installed");
        m_port = freePort();
        m_securePort = freePort();
        configure(u"nginx.conf"_s);
        QFile::remove(path(u"access.log"_s));
        return verify(nginx.start(program, {u"-e"_s, path(u"nginx.err"_s), u"-p"_s, m_folder.path(), u"-c"_s, path(u"nginx.conf"_s)}, m_port));
    }

    bool startApache(ServerProcess& apache) {
        const QString program = programNamed({u"apache2"_s, u"httpd"_s, u"httpd2"_s});
        const QString modules = moduleFolder();
        if (program.isEmpty() || modules.isEmpty()) return skip("Apache httpd is not installed");
        m_port = freePort();
        m_securePort = freePort();
        configure(u"apache.conf"_s);
        return verify(apache.start(program, {u"-X"_s, u"-f"_s, path(u"apache.conf"_s), u"-C"_s, u"Define modules %1"_s.arg(modules)}, m_port));
    }

    [[nodiscard]] static QString moduleFolder() {
        for (const QString& folder : {u"/usr/lib/apache2/modules"_s, u"/usr/lib64/httpd/modules"_s, u"/usr/lib64/apache2"_s, u"/usr/lib/httpd/modules"_s})
            if (QFile::exists(folder + u"/mod_ssl.so"_s)) return folder;
        return {};
    }

    bool startSquid(ServerProcess& squid, bool wantsPassword) {
        const QString program = programNamed({u"squid"_s});
        if (program.isEmpty()) return skip("squid is not installed");
        m_proxyPort = freePort();
        configure(u"squid.conf"_s);
        write(u"squid.log"_s, {});
        if (!QFile::setPermissions(path(u"squid.log"_s), QFile::Permissions{0x6666})) return verify(false); // it is written by nobody
        if (wantsPassword) {
            QProcess openssl;
            openssl.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, u"Harbour-Lamp-72"_s});
            if (!openssl.waitForFinished()) return verify(false);
            write(u"squid.passwords"_s, "desk:" + openssl.readAll());
            QString helper = u"/usr/lib/squid/basic_ncsa_auth"_s;
            if (!QFile::exists(helper)) helper = u"/usr/lib64/squid/basic_ncsa_auth"_s;
            configure(u"squid-password.conf"_s);
            write(u"squid.conf"_s,
                  "auth_param basic program " + helper.toUtf8() + ' ' + path(u"squid.passwords"_s).toUtf8() + '\n' + read(u"squid-password.conf"_s));
        }
        return verify(squid.start(program, {u"-N"_s, u"-f"_s, path(u"squid.conf"_s)}, m_proxyPort));
    }

    static bool verify(bool started) {
        return [&] { QVERIFY(started); }(), started;
    }
    static bool skip(const char* why) {
        [&] { QSKIP(why); }();
        return false;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Certificates> m_certificates;
    Identity m_identity;
    std::unique_ptr<TransferEngine> m_engine;
    quint16 m_port = 0;
    quint16 m_securePort = 0;
    quint16 m_proxyPort = 0;
};

QTEST_GUILESS_MAIN(RealServersTest)
#include "realservers_test.moc"
