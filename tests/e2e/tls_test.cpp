// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/portaldesks.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "core/portal/tls.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/certificates.h"
#include "tests/support/portalprocess.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using Portal::PortalFault;
using Transfer::TransferFault;

namespace {

const QString password = u"Harbour-Lamp-72"_s;

class MemorySink final : public Transfer::ByteSink {
public:
    Transfer::SinkResult<void> begin(const Transfer::ReplyHead&, qint64) override { return {}; }
    Transfer::SinkResult<void> write(qint64, QByteArrayView piece) override {
        bytes.append(piece);
        return {};
    }

    QByteArray bytes;
};

struct Outcome {
    int code = -1;
    QString problems;
};

} // namespace

/// Who may speak to us over TLS, with the real portal, both network stacks and the command line. There is no way past a refusal.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_certificates = std::make_unique<Certificates>(m_folder.path());
        m_good = m_certificates->good();
    }

    void init() { m_portal = std::make_unique<PortalProcess>(m_folder.filePath(u"portal"_s)); }
    void cleanup() { m_portal.reset(); }

    void aPortalThatTheHouseVouchesForIsBelieved() {
        QVERIFY(serve(m_good));
        QVERIFY(!fault(m_certificates->authority()));
        QVERIFY(!transferFault(m_certificates->authority()));
    }

    void nobodyElseIs_data() {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<bool>("houseIsBelieved");
        QTest::addColumn<Distrust>("distrust");
        QTest::newRow("the house, where nobody added it") << m_good << false << Distrust::UnknownAuthority;
        QTest::newRow("run out") << m_certificates->expired() << true << Distrust::RunOut;
        QTest::newRow("not valid yet") << m_certificates->notYetValid() << true << Distrust::NotYetValid;
        QTest::newRow("another name") << m_certificates->ofAnotherName() << true << Distrust::OtherName;
        QTest::newRow("signed by itself") << m_certificates->selfSigned() << true << Distrust::UnknownAuthority;
        QTest::newRow("an authority of the same name") << m_certificates->byAStranger() << true << Distrust::UnknownAuthority;
    }
    void nobodyElseIs() {
        QFETCH(Identity, identity);
        QFETCH(bool, houseIsBelieved);
        QFETCH(Distrust, distrust);
        QVERIFY(serve(identity));
        const QString authorities = houseIsBelieved ? m_certificates->authority() : QString{};

        const auto refused = fault(authorities);
        QVERIFY(refused);
        QCOMPARE(refused->fault, PortalFault::Insecure);
        QCOMPARE(refused->distrust.value(), distrust);
        QVERIFY(!refused->isRetryable());

        const auto notFetched = transferFault(authorities);
        QVERIFY(notFetched);
        QCOMPARE(notFetched->fault, TransferFault::Untrusted);
        QCOMPARE(notFetched->distrust.value(), distrust);
        QVERIFY(!notFetched->isRetryable());
    }

    void aPeerOfTls11IsNotSpokenTo() {
        QProcess peer;
        peer.setProcessChannelMode(QProcess::MergedChannels);
        peer.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, m_good.certificate, u"-key"_s, m_good.key, u"-tls1_1"_s,
                                  u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-www"_s});
        QByteArray words;
        const auto accepts = [&] {
            words += peer.readAll();
            return words.contains("ACCEPT 127.0.0.1:");
        };
        QTRY_VERIFY_WITH_TIMEOUT(accepts(), 20'000);
        const qsizetype at = words.indexOf("ACCEPT 127.0.0.1:") + 17;
        const QUrl url{u"https://127.0.0.1:"_s + QString::fromLatin1(words.sliced(at, words.indexOf('\n', at) - at).trimmed())};

        const auto refused = fault(m_certificates->authority(), url);
        QVERIFY(refused);
        QCOMPARE(refused->fault, PortalFault::Insecure);
        QVERIFY(refused->distrust == Distrust::NoAgreement);
        const auto notFetched = transferFault(m_certificates->authority(), url);
        QVERIFY(notFetched);
        QCOMPARE(notFetched->fault, TransferFault::Untrusted);
        QVERIFY(notFetched->distrust == Distrust::NoAgreement);

        // The peer works: somebody who still speaks TLS 1.1 is answered.
        QCOMPARE(handshake(url, {u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}), 0);
        peer.kill();
        peer.waitForFinished();
    }

    void thePortalSpeaksNothingOlderThanTls12() {
        QVERIFY(serve(m_good));
        QCOMPARE(handshake(m_portal->url(), {u"-tls1_3"_s}), 0);
        QCOMPARE(handshake(m_portal->url(), {u"-tls1_2"_s}), 0);
        QVERIFY(handshake(m_portal->url(), {u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}) != 0);
        QVERIFY(handshake(m_portal->url(), {u"-tls1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}) != 0);
    }

    void aCertificateThatChangesAfterTheSignInStopsEverything() {
        QVERIFY(serve(m_good));
        Workbench::PortalDesks desks{
            Settings::Places::below(m_folder.filePath(u"desk"_s)), {}, m_clock, m_folder.filePath(u"session.json"_s), m_certificates->authority()};
        Workbench::PortalDesk* const desk = desks.desk(m_portal->url().toString());
        const auto email = *EmailAddress::parse(u"tls@example.org"_s);
        QVERIFY(await(desk->registration().begin({u"News Desk"_s, email, {}, password})));
        QVERIFY(await(desk->registration().verify(*Account::VerificationCode::find(m_portal->codeFor(email.text())))));
        QVERIFY(await(desk->client().get(u"/v1/account"_s, {}, {}, Portal::Caller::Account)));

        m_portal->stop();
        QVERIFY(serve(m_certificates->byAStranger()));
        const auto refused = await(desk->client().get(u"/v1/account"_s, {}, {}, Portal::Caller::Account));
        QCOMPARE(refused.error().fault, PortalFault::Insecure);
        QVERIFY(desk->sessions().isSignedIn()); // whoever that was, the session is not theirs to end

        m_portal->stop();
        QVERIFY(serve(m_good));
        QVERIFY(await(desk->client().get(u"/v1/account"_s, {}, {}, Portal::Caller::Account)));
    }

    void theCommandLineSaysWhatIsWrongAndTakesTheHousesAuthority() {
        QVERIFY(serve(m_good));
        const Outcome stranger = run({u"sync"_s});
        QCOMPARE(stranger.code, 4);
        QVERIFY2(stranger.problems.contains(u"not from an authority that this computer knows"_s), qPrintable(stranger.problems));
        const Outcome noFile = run({u"sync"_s, u"--ca"_s, u"/nowhere.pem"_s});
        QCOMPARE(noFile.code, 2);
        QVERIFY2(noFile.problems.contains(u"/nowhere.pem"_s), qPrintable(noFile.problems));

        QCOMPARE(run({u"sync"_s, u"--ca"_s, m_certificates->authority()}).code, 0);
        QCOMPARE(run({u"sync"_s}).code, 0); // remembered
        const QString fetched = m_folder.filePath(u"health.json"_s);
        const QStringList fetch{u"fetch"_s, m_portal->url().toString() + u"/health"_s, u"--to"_s, fetched};
        const Outcome brought = run(fetch);
        QVERIFY2(brought.code == 0, qPrintable(brought.problems));
        QVERIFY(QFile::remove(fetched));

        QCOMPARE(run({u"sync"_s, u"--ca"_s, u""_s}).code, 4); // and forgotten
        const Outcome notBrought = run(fetch);
        QCOMPARE(notBrought.code, 4);
        QVERIFY2(notBrought.problems.contains(u"could not prove who it is"_s), qPrintable(notBrought.problems));
        QVERIFY(!QFile::exists(fetched));

        m_portal->stop();
        QVERIFY(serve(m_certificates->expired()));
        const Outcome old = run({u"sync"_s, u"--ca"_s, m_certificates->authority()});
        QCOMPARE(old.code, 4);
        QVERIFY2(old.problems.contains(u"has run out"_s), qPrintable(old.problems));
    }

    void thePortalRefusesAKeyOfAnotherCertificate() {
        QProcess portal;
        portal.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-portal"), {u"--data"_s, m_folder.filePath(u"mismatch"_s), u"--mail-dir"_s, m_folder.path(),
                                                                       u"--tls-cert"_s, m_good.certificate, u"--tls-key"_s, m_certificates->selfSigned().key});
        QVERIFY(portal.waitForFinished(20'000));
        QCOMPARE(portal.exitCode(), 2);
        QVERIFY(portal.readAllStandardError().contains("is not that of the certificate"));
    }

private:
    [[nodiscard]] bool serve(const Identity& identity) {
        m_portal->setOptions({u"--tls-cert"_s, identity.certificate, u"--tls-key"_s, identity.key});
        return m_portal->start();
    }

    /// What PortalClient says of a portal; nothing where it is answered.
    std::optional<Portal::PortalError> fault(const QString& authorities, const QUrl& url = {}) {
        Portal::PortalClient client{*Portal::PortalAddress::parse((url.isEmpty() ? m_portal->url() : url).toString())};
        if (!authorities.isEmpty()) client.setAuthorities(Portal::authoritiesIn(authorities));
        const auto reply = await(client.get(u"/health"_s));
        return reply ? std::nullopt : std::optional{reply.error()};
    }

    /// The same of the engine that moves media.
    std::optional<Transfer::TransferError> transferFault(const QString& authorities, const QUrl& url = {}) {
        Transfer::TransferSettings settings;
        settings.authorities = authorities;
        Transfer::TransferEngine engine{settings};
        const auto sink = std::make_shared<MemorySink>();
        std::optional<Transfer::TransferOutcome> outcome;
        QUrl wanted = url.isEmpty() ? m_portal->url() : url;
        wanted.setPath(u"/health"_s);
        const auto transfer = engine.start({.url = wanted}, sink, engine.newLane());
        connect(transfer.get(), &Transfer::Transfer::finished, this, [&outcome](const Transfer::TransferOutcome& ended) { outcome = ended; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000)) qFatal("the transfer does not end");
        if (!*outcome) {
            if (!sink->bytes.isEmpty()) qFatal("bytes came from somebody who is not believed");
            return outcome->error();
        }
        if (sink->bytes != R"({"status":"ok"})") qFatal("other bytes came");
        return std::nullopt;
    }

    /// How the openssl program fares with a peer.
    static int handshake(const QUrl& url, const QStringList& options) {
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(u"openssl"_s, QStringList{u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(url.port())} + options);
        client.closeWriteChannel();
        if (!client.waitForFinished(20'000)) qFatal("openssl does not end");
        return client.exitCode();
    }

    Outcome run(const QStringList& command) {
        QProcess cli;
        cli.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-cli"),
                  command + QStringList{u"--portal"_s, m_portal->url().toString(), u"--state"_s, m_folder.filePath(u"cli"_s), u"--session-file"_s,
                                        m_folder.filePath(u"cli.json"_s)});
        if (!cli.waitForFinished(60'000)) qFatal("rushes-cli does not end");
        return {cli.exitCode(), QString::fromUtf8(cli.readAllStandardError() + cli.readAllStandardOutput())};
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Certificates> m_certificates;
    Identity m_good;
    std::unique_ptr<PortalProcess> m_portal;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
