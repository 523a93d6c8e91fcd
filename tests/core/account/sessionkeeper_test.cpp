// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keyringvault.h"
#include "tests/core/account/accountfixture.h"
#include "tests/core/account/stubkeyring.h"

#include <QSignalSpy>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Portal::PortalFault;

namespace {

const QByteArray refresh = "POST /v1/sessions/refresh";
const QByteArray account = "GET /v1/account";

} // namespace

class SessionKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void saysWhichDeviceSignsIn() {
        m_fixture->signIn();
        const auto asked = portal().asked("POST /v1/sessions").value(0);
        QCOMPARE(asked.body.value(u"device"_s).toString(), u"Rushes on desk-3 (Linux)"_s);
        QCOMPARE(asked.fields.value("accept-language"), "fr, en;q=0.9");
        QCOMPARE(m_fixture->sessions.account()->email, address());
    }

    void renewsOnceForTwentyCallsThatWait() {
        m_fixture->signIn();
        portal().answer(refresh, 200, tokensJson(2));
        portal().hold(refresh);
        QList<QFuture<Portal::PortalResult<QByteArray>>> waiting;
        for (int i = 0; i < 20; ++i) waiting.append(sessions().accessToken("access-1"));
        QTRY_COMPARE(portal().asked(refresh).size(), 1);
        portal().release(refresh);
        for (auto& one : waiting) QCOMPARE(await(one).value(), "access-2");
        QCOMPARE(portal().asked(refresh).size(), 1);
    }

    void renewsBeforeTheTokenEndsOnTheWay() {
        m_fixture->signIn();
        portal().answer(refresh, 200, tokensJson(2));
        m_fixture->clock.advance(869s);
        QCOMPARE(await(sessions().accessToken()).value(), "access-1");
        m_fixture->clock.advance(2s);
        QCOMPARE(await(sessions().accessToken()).value(), "access-2");
        // Somebody who sets the clock changes nothing.
        m_fixture->clock.setNow(m_fixture->clock.now().addYears(1));
        QCOMPARE(await(sessions().accessToken()).value(), "access-2");
        QCOMPARE(portal().asked(refresh).size(), 1);
    }

    void anEndedSessionIsSaidOnceAndItsOwnerStaysKnown() {
        m_fixture->signIn();
        portal().answer(refresh, 401, problemJson(u"not-signed-in"_s));
        QSignalSpy ended{&sessions(), &SessionKeeper::sessionEnded};
        QList<QFuture<Portal::PortalResult<QByteArray>>> waiting;
        for (int i = 0; i < 20; ++i) waiting.append(sessions().accessToken("access-1"));
        for (auto& one : waiting) QCOMPARE(await(one).error().fault, PortalFault::NotSignedIn);
        QCOMPARE(await(sessions().accessToken()).error().fault, PortalFault::NotSignedIn);
        QCOMPARE(ended.count(), 1);
        QVERIFY(sessions().hasEnded() && !sessions().isSignedIn());
        QCOMPARE(sessions().account()->email, address());
        QCOMPARE(m_fixture->keptToken(), QByteArray{});

        // The next start knows it too.
        SessionKeeper later{m_fixture->client, m_fixture->vault, m_fixture->clock, &m_fixture->last};
        QCOMPARE(await(later.restore()).value(), false);
        QVERIFY(later.hasEnded());
        QCOMPARE(later.lastEmail(), address());
        QCOMPARE(later.account()->name, u"News Desk"_s);
    }

    void aRenewalWhoseAnswerWasLostIsRepeatedUnderItsKey() {
        m_fixture->signIn();
        portal().answer(refresh, 200, tokensJson(2));
        // More often than the client tries by itself.
        portal().loseAnswers(refresh, 6);
        QVERIFY(!await(sessions().accessToken("access-1")));
        QVERIFY2(sessions().isSignedIn(), "an answer that was lost ends no session");
        portal().loseAnswers(refresh, 0);

        // Even the next start uses the same key, so that the portal gives the pair that got lost.
        SessionKeeper later{m_fixture->client, m_fixture->vault, m_fixture->clock, &m_fixture->last};
        portal().answer(account, 200, accountJson());
        QCOMPARE(await(later.restore()).value(), true);
        const auto asked = portal().asked(refresh);
        QVERIFY(asked.size() >= 3);
        const QByteArray key = asked.first().fields.value("idempotency-key");
        QVERIFY(!key.isEmpty());
        for (const auto& one : asked) QCOMPARE(one.fields.value("idempotency-key"), key);
        QCOMPARE(m_fixture->keptToken(), "refresh-2");
        QVERIFY2(!key.contains("refresh-1"), "the key tells nothing of the token");
    }

    void twoProgramsThatShareASessionDoNotEndIt() {
        m_fixture->signIn();
        portal().answer(account, 200, accountJson());
        portal().answer(refresh, 200, tokensJson(2));
        Portal::PortalClient otherClient{m_fixture->client.address()};
        FileVault otherVault{m_fixture->folder.filePath(u"session.json"_s)};
        SessionKeeper other{otherClient, otherVault, m_fixture->clock};
        QCOMPARE(await(other.restore()).value(), true);
        QCOMPARE(portal().asked(refresh).size(), 1);

        // This one still has the first token in memory, and must not use it a second time.
        portal().answer(refresh, 200, tokensJson(3));
        QCOMPARE(await(sessions().accessToken("access-1")).value(), "access-3");
        QCOMPARE(portal().bodies(refresh).last().value(u"refresh_token"_s).toString(), u"refresh-2"_s);
    }

    void anAnswerAboutASessionThatIsOverIsNotTaken() {
        m_fixture->signIn();
        portal().answer(refresh, 200, tokensJson(2));
        portal().answer("DELETE /v1/sessions/current", 204, {});
        portal().hold(refresh);
        auto waiting = sessions().accessToken("access-1");
        QTRY_COMPARE(portal().asked(refresh).size(), 1);
        portal().answer("POST /v1/sessions", 201, sessionJson(7));
        QVERIFY(await(sessions().signIn(address(), goodPassword)));
        QSignalSpy ended{&sessions(), &SessionKeeper::sessionEnded};
        portal().answer(refresh, 401, problemJson(u"not-signed-in"_s));
        portal().release(refresh);
        QCOMPARE(await(waiting).value(), "access-7");
        QCOMPARE(ended.count(), 0);
        QCOMPARE(m_fixture->keptToken(), "refresh-7");
    }

    void withoutThePortalItIsKnownWhoseSessionItIs() {
        m_fixture->signIn();
        portal().close();
        SessionKeeper later{m_fixture->client, m_fixture->vault, m_fixture->clock, &m_fixture->last};
        QSignalSpy changed{&later, &SessionKeeper::accountChanged};
        QVERIFY(await(later.restore()).error().isRetryable());
        QVERIFY(later.isSignedIn());
        QCOMPARE(later.account()->email, address());
        QCOMPARE(later.account()->organisation, u"Example TV"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_fixture->keptToken(), "refresh-1");
    }

    void aSessionThatIsNotToBeKeptLeavesNothing() {
        m_fixture->signIn();
        QCOMPARE(m_fixture->keptToken(), "refresh-1");
        portal().answer("POST /v1/sessions", 201, sessionJson(2));
        QVERIFY(await(sessions().signIn(address(), goodPassword, false)));
        QCOMPARE(await(sessions().kept()), Keeping::ThisSessionOnly);
        QCOMPARE(m_fixture->keptToken(), QByteArray{});
        QVERIFY(!m_fixture->everythingKept().contains(deskEmail.toUtf8()));
    }

    void signingOutForgetsEverything() {
        m_fixture->signIn();
        portal().answer("DELETE /v1/sessions/current", 204, {});
        QVERIFY(await(sessions().signOut()));
        QVERIFY(!sessions().account() && !sessions().hasEnded() && !sessions().lastEmail());
        QCOMPARE(await(sessions().kept()), Keeping::SessionFile);
        QCOMPARE(m_fixture->keptToken(), QByteArray{});
        QVERIFY(!m_fixture->everythingKept().contains(deskEmail.toUtf8()));
    }

    void twoPortalsShareOneVault() {
        m_fixture->signIn();
        ScriptedPortal second;
        Portal::PortalClient client{*Portal::PortalAddress::parse(second.address())};
        SessionKeeper keeper{client, m_fixture->vault, m_fixture->clock};
        second.answer("POST /v1/sessions", 201, sessionJson(5, u"other@example.org"_s));
        QVERIFY(await(keeper.signIn(address(u"other@example.org"_s), goodPassword)));
        QCOMPARE(m_fixture->keptToken(), "refresh-1");
        second.answer("DELETE /v1/sessions/current", 204, {});
        QVERIFY(await(keeper.signOut()));
        QCOMPARE(m_fixture->keptToken(), "refresh-1");
        QVERIFY(sessions().isSignedIn());
    }

    void aVaultThatCannotWriteIsSaid() {
        QFile blocked{m_fixture->folder.filePath(u"blocked"_s)};
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        FileVault vault{blocked.fileName() + u"/session.json"_s};
        SessionKeeper keeper{m_fixture->client, vault, m_fixture->clock};
        QCOMPARE(keeper.keeping(), Keeping::SessionFile);
        QSignalSpy changed{&keeper, &SessionKeeper::keepingChanged};
        portal().answer("POST /v1/sessions", 201, sessionJson());
        QVERIFY(await(keeper.signIn(address(), goodPassword)));
        QCOMPARE(await(keeper.kept()), Keeping::ThisSessionOnly);
        QCOMPARE(changed.count(), 1);
        QVERIFY(keeper.isSignedIn());
    }

    void aKeyringThatTakesHalfAMinuteIsWaitedFor() {
        auto stub = std::make_unique<StubKeyring>(m_fixture->clock);
        StubKeyring& keyring = *stub;
        KeyringVault vault{m_fixture->clock, std::move(stub)};
        keyring.delay = 30s;
        SessionKeeper keeper{m_fixture->client, vault, m_fixture->clock};
        portal().answer("POST /v1/sessions", 201, sessionJson());
        QVERIFY(await(keeper.signIn(address(), goodPassword)));
        QVERIFY2(keeper.isSignedIn(), "signing in does not wait for the keyring");
        auto kept = keeper.kept();
        QVERIFY(!kept.isFinished());
        m_fixture->clock.advance(30s);
        QCOMPARE(await(kept), Keeping::Keyring);
        QVERIFY(keyring.secrets.value(m_fixture->secretName()).startsWith("refresh-1 "));
    }

    void signingInWhileTheKeyringIsReadWins() {
        auto stub = std::make_unique<StubKeyring>(m_fixture->clock);
        stub->secrets.insert(m_fixture->secretName(), "refresh-old chain");
        stub->delay = 30s;
        KeyringVault vault{m_fixture->clock, std::move(stub)};
        SessionKeeper keeper{m_fixture->client, vault, m_fixture->clock};
        auto restored = keeper.restore();
        portal().answer("POST /v1/sessions", 201, sessionJson(4));
        portal().answer(account, 200, accountJson());
        QVERIFY(await(keeper.signIn(address(), goodPassword)));
        m_fixture->clock.advance(31s);
        QCOMPARE(await(restored).value(), true);
        QCOMPARE(await(keeper.accessToken()).value(), "access-4");
        QCOMPARE(portal().asked(refresh).size(), 0);
    }

    void theTokenIsInTheVaultAlone() {
        QJsonObject session = sessionJson();
        session.insert(u"refresh_token"_s, u"S3CR3T-CANARY-refresh"_s);
        session.insert(u"access_token"_s, u"S3CR3T-CANARY-access"_s);
        portal().answer("POST /v1/sessions", 201, session);
        QVERIFY(await(sessions().signIn(address(), u"S3CR3T-CANARY-Pass1"_s)));
        QVERIFY(!m_fixture->everythingKept().contains("S3CR3T-CANARY"));
        QVERIFY(m_fixture->everythingKept().contains(deskEmail.toUtf8()));
    }

private:
    [[nodiscard]] ScriptedPortal& portal() const { return m_fixture->portal; }
    [[nodiscard]] SessionKeeper& sessions() const { return m_fixture->sessions; }

    std::unique_ptr<AccountFixture> m_fixture;
};

QTEST_GUILESS_MAIN(SessionKeeperTest)
#include "sessionkeeper_test.moc"
