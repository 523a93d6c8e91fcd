// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/passwordreset.h"
#include "tests/core/account/accountfixture.h"

#include <QSignalSpy>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Portal::PortalFault;

namespace {

const QByteArray begin = "POST /v1/password-resets";
const QByteArray verify = "POST /v1/password-resets/res1/verify";
const QByteArray choose = "POST /v1/password-resets/res1/password";
const QString newPassword = u"Lantern-Quay-41"_s;

QJsonObject onItsWay(const QString& id = u"res1"_s) { return {{u"reset_id"_s, id}, {u"expires_in"_s, 1800}, {u"resend_in"_s, 60}}; }

} // namespace

class PasswordResetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        m_reset = make();
        portal().answer(begin, 202, onItsWay());
        portal().answer(verify, 200, {{u"reset_token"_s, u"S3CR3T-CANARY"_s}});
        portal().answer(choose, 204, {});
    }
    void cleanup() {
        m_reset.reset();
        m_fixture.reset();
    }

    void threeSteps() {
        QVERIFY(start());
        QVERIFY(!m_reset->mayChoosePassword());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        QVERIFY(m_reset->mayChoosePassword());
        QVERIFY(await(m_reset->setPassword(newPassword)));
        const QJsonObject sent = portal().bodies(choose).value(0);
        QCOMPARE(sent.value(u"reset_token"_s).toString(), u"S3CR3T-CANARY"_s);
        QCOMPARE(sent.value(u"password"_s).toString(), newPassword);
        QVERIFY(!m_reset->mayChoosePassword());
        QVERIFY(!m_reset->pending());
        QVERIFY(!keptToken());
        QCOMPARE(m_fixture->sessions.lastEmail(), address());
    }

    void theTokenIsInTheVaultAlone() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        QVERIFY(keptToken()->contains("S3CR3T-CANARY"));
        QVERIFY(!m_fixture->everythingKept().contains("S3CR3T-CANARY"));
    }

    void thePasswordCanBeChosenInALaterRun() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        m_reset = make();
        QVERIFY(!m_reset->mayChoosePassword());
        QSignalSpy changed{m_reset.get(), &CodeStep::pendingChanged};
        QVERIFY(await(m_reset->restore()));
        QCOMPARE(changed.count(), 1);
        QVERIFY(await(m_reset->setPassword(newPassword)));
    }

    void theTokenOfAnEarlierResetOpensNothing() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        const QByteArray old = *keptToken();
        portal().answer(begin, 202, onItsWay(u"res2"_s));
        QVERIFY(start());
        QVERIFY(!m_reset->mayChoosePassword());
        QVERIFY(!keptToken());
        // Even where the vault could not forget it.
        QVERIFY(await(m_fixture->vault.write(secretName(), old)));
        m_reset = make();
        QVERIFY(!await(m_reset->restore()));
    }

    void everySessionOfTheAccountEndsHereToo() {
        m_fixture->signIn();
        QSignalSpy ended{&m_fixture->sessions, &SessionKeeper::sessionEnded};
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        QCOMPARE(ended.count(), 0);
        QVERIFY(await(m_reset->setPassword(newPassword)));
        QCOMPARE(ended.count(), 1);
        QVERIFY(m_fixture->sessions.hasEnded());
        QCOMPARE(m_fixture->sessions.account()->email, address());
        QCOMPARE(await(m_fixture->sessions.kept()), Keeping::SessionFile);
        QCOMPARE(m_fixture->keptToken(), QByteArray{});
    }

    void anotherAccountsSessionGoesOn() {
        m_fixture->signIn();
        QSignalSpy ended{&m_fixture->sessions, &SessionKeeper::sessionEnded};
        QVERIFY(await(m_reset->begin(address(u"other@example.org"_s))));
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        QVERIFY(await(m_reset->setPassword(newPassword)));
        QCOMPARE(ended.count(), 0);
        QVERIFY(m_fixture->sessions.isSignedIn());
        QCOMPARE(m_fixture->sessions.lastEmail(), address(u"other@example.org"_s));
    }

    void aPasswordThatBreaksTheRulesMayBeChosenAnew() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        portal().answer(choose, 422, problemJson(u"password-rules"_s, {{u"unmet"_s, QJsonArray{u"length"_s}}}));
        const auto refused = await(m_reset->setPassword(u"short"_s));
        QCOMPARE(refused.error().unmet, QStringList{u"length"_s});
        QVERIFY(m_reset->mayChoosePassword());
    }

    void oneThatTookTooLongBeginsAtItsCodeAgain() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        portal().answer(choose, 410, problemJson(u"code-expired"_s));
        QCOMPARE(await(m_reset->setPassword(newPassword)).error().fault, PortalFault::CodeExpired);
        QVERIFY(!m_reset->mayChoosePassword());
        QVERIFY(m_reset->pending());
        QVERIFY(!keptToken());
    }

    void aLostAnswerLeavesThePasswordSetOnce() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        portal().loseAnswers(choose, 2);
        QVERIFY(await(m_reset->setPassword(newPassword)));
        const auto asked = portal().asked(choose);
        QVERIFY(asked.size() >= 3);
        for (const auto& one : asked) QCOMPARE(one.fields.value("idempotency-key"), asked.first().fields.value("idempotency-key"));
    }

    void aNewCodeEndsWhatTheOldOneOpened() {
        QVERIFY(start());
        QVERIFY(await(m_reset->verify(code(u"417283"))));
        portal().answer("POST /v1/password-resets/res1/code", 202, {{u"expires_in"_s, 1800}, {u"resend_in"_s, 60}});
        QVERIFY(await(m_reset->resendCode()));
        QVERIFY(!m_reset->mayChoosePassword());
    }

    void withoutAResetNothingCanBeChosen() {
        QCOMPARE(await(m_reset->setPassword(newPassword)).error().fault, PortalFault::CodeExpired);
        QCOMPARE(await(m_reset->verify(code(u"417283"))).error().fault, PortalFault::CodeExpired);
        QVERIFY(!await(m_reset->restore()));
        QVERIFY(portal().asked(choose).isEmpty());
    }

private:
    [[nodiscard]] ScriptedPortal& portal() const { return m_fixture->portal; }
    std::unique_ptr<PasswordReset> make() {
        return std::make_unique<PasswordReset>(m_fixture->client, m_fixture->sessions, m_fixture->vault, m_fixture->codes, m_fixture->clock);
    }
    Portal::PortalResult<PendingCode> start() { return await(m_reset->begin(address())); }
    [[nodiscard]] QString secretName() const { return u"reset-token "_s + portal().address(); }
    [[nodiscard]] std::optional<QByteArray> keptToken() { return await(m_fixture->vault.read(secretName())); }

    std::unique_ptr<AccountFixture> m_fixture;
    std::unique_ptr<PasswordReset> m_reset;
};

QTEST_GUILESS_MAIN(PasswordResetTest)
#include "passwordreset_test.moc"
