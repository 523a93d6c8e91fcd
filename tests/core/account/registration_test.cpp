// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/registration.h"
#include "tests/core/account/accountfixture.h"

#include <QSignalSpy>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Portal::PortalFault;

namespace {

const QByteArray begin = "POST /v1/registrations";
const QByteArray verify = "POST /v1/registrations/reg1/verify";
const QByteArray resend = "POST /v1/registrations/reg1/code";

QJsonObject onItsWay() { return {{u"registration_id"_s, u"reg1"_s}, {u"expires_in"_s, 1800}, {u"resend_in"_s, 60}}; }

} // namespace

class RegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<AccountFixture>();
        m_registration = std::make_unique<Registration>(m_fixture->client, m_fixture->sessions, m_fixture->codes, m_fixture->clock);
        portal().answer(begin, 202, onItsWay());
        portal().answer(resend, 202, onItsWay());
        portal().answer(verify, 201, sessionJson());
    }
    void cleanup() {
        m_registration.reset();
        m_fixture.reset();
    }

    void theCodesTimesCountFromTheAnswer() {
        QSignalSpy changed{m_registration.get(), &CodeStep::pendingChanged};
        const auto pending = start();
        QVERIFY(pending);
        QCOMPARE(pending->codeExpiresAt, m_fixture->clock.now().addSecs(1800));
        QCOMPARE(pending->resendAt, m_fixture->clock.now().addSecs(60));
        QCOMPARE(changed.count(), 1);
        const QJsonObject sent = portal().bodies(begin).value(0);
        QCOMPARE(sent.value(u"email"_s).toString(), deskEmail);
        QVERIFY2(!sent.contains(u"organisation"_s), "nothing is sent of what was not given");
        QCOMPARE(portal().asked(begin).value(0).fields.value("accept-language"), "fr, en;q=0.9");
    }

    void thePasswordIsSentInOneFormAndKeptNowhere() {
        // "Hu" with a combining diaeresis, as a Mac types it.
        QVERIFY(await(m_registration->begin({u"News Desk"_s, address(), {}, u"Harbour-Lu\u0308mp-72"_s})));
        QCOMPARE(portal().bodies(begin).value(0).value(u"password"_s).toString(), u"Harbour-L\u00fcmp-72"_s);
        QVERIFY(!m_fixture->everythingKept().contains("Harbour"));
    }

    void itSurvivesQuitting() {
        QVERIFY(start());
        const PendingCodes later{m_fixture->folder.filePath(u"codes.json"_s), m_fixture->client.address().url()};
        QCOMPARE(later.load()->id, u"reg1"_s);
        QCOMPARE(later.load()->email, address());
    }

    void theRightCodeSignsIn() {
        QVERIFY(start());
        QSignalSpy accountChanged{&m_fixture->sessions, &SessionKeeper::accountChanged};
        QVERIFY(await(m_registration->verify(code(u"417283"))));
        QCOMPARE(m_fixture->sessions.account()->email, address());
        QCOMPARE(accountChanged.count(), 1);
        QVERIFY(!m_registration->pending());
        QCOMPARE(portal().bodies(verify).value(0).value(u"device"_s).toString(), u"Rushes on desk-3 (Linux)"_s);
        QCOMPARE(m_fixture->keptToken(), "refresh-1");
    }

    void aWrongCodeLeavesItPending() {
        QVERIFY(start());
        portal().answer(verify, 422, problemJson(u"code-rejected"_s, {{u"tries_left"_s, 3}}));
        const auto refused = await(m_registration->verify(code(u"000000")));
        QCOMPARE(refused.error().fault, PortalFault::CodeRejected);
        QCOMPARE(refused.error().triesLeft, 3);
        QVERIFY(m_registration->pending());
        QVERIFY(!m_fixture->sessions.isSignedIn());
    }

    void aVerificationWhoseAnswerWasLostHappensOnce() {
        QVERIFY(start());
        portal().loseAnswers(verify, 2);
        QVERIFY(await(m_registration->verify(code(u"417283"))));
        const auto asked = portal().asked(verify);
        QVERIFY(asked.size() >= 3);
        for (const auto& one : asked) QCOMPARE(one.fields.value("idempotency-key"), asked.first().fields.value("idempotency-key"));
        QVERIFY(m_fixture->sessions.isSignedIn());
    }

    void anAnswerThatIsNoSessionLeavesItPending() {
        QVERIFY(start());
        portal().answer(verify, 201, {{u"account"_s, accountJson()}});
        QCOMPARE(await(m_registration->verify(code(u"417283"))).error().fault, PortalFault::BadReply);
        QVERIFY(m_registration->pending());
        QVERIFY(!m_fixture->sessions.isSignedIn());
    }

    void aNewCodeBeginsItsTimesAnew() {
        QVERIFY(start());
        m_fixture->clock.advance(20min);
        QVERIFY(await(m_registration->resendCode()));
        QCOMPARE(m_registration->pending()->codeExpiresAt, m_fixture->clock.now().addSecs(1800));
        portal().answer(resend, 429, problemJson(u"too-many-requests"_s), "Retry-After: 47\r\n");
        const auto refused = await(m_registration->resendCode());
        QCOMPARE(refused.error().fault, PortalFault::TooMany);
        QCOMPARE(refused.error().retryAfter, 47s);
        QVERIFY(m_registration->pending());
    }

    void theAddressCanBeCorrected() {
        QVERIFY(start());
        portal().answer("PATCH /v1/registrations/reg1", 202, {{u"expires_in"_s, 1800}, {u"resend_in"_s, 60}});
        QVERIFY(await(m_registration->changeEmail(address(u"news@example.org"_s))));
        QCOMPARE(m_registration->pending()->email, address(u"news@example.org"_s));
        QCOMPARE(m_registration->pending()->id, u"reg1"_s);
    }

    void withoutARegistrationNoCodeIsRight() {
        QCOMPARE(await(m_registration->verify(code(u"417283"))).error().fault, PortalFault::CodeExpired);
        QCOMPARE(await(m_registration->resendCode()).error().fault, PortalFault::CodeExpired);
        QCOMPARE(await(m_registration->changeEmail(address())).error().fault, PortalFault::CodeExpired);
        QVERIFY(portal().asked(verify).isEmpty());
    }

    void anAnswerWithoutAnIdIsNotTheContract() {
        portal().answer(begin, 202, {{u"expires_in"_s, 1800}});
        QCOMPARE(start().error().fault, PortalFault::BadReply);
        QVERIFY(!m_registration->pending());
    }

    void startingOverForgetsIt() {
        QVERIFY(start());
        m_registration->startOver();
        QVERIFY(!m_registration->pending());
    }

private:
    [[nodiscard]] ScriptedPortal& portal() const { return m_fixture->portal; }
    Portal::PortalResult<PendingCode> start() { return await(m_registration->begin({u"News Desk"_s, address(), {}, goodPassword})); }

    std::unique_ptr<AccountFixture> m_fixture;
    std::unique_ptr<Registration> m_registration;
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
