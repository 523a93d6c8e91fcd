// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;
const QString wrongPassword = u"Brussels-2026-dusk"_s;
const QByteArray home = from("198.51.100.7");    ///< where Ann signed in before
const QByteArray elsewhere = from("203.0.113.9"); ///< where an attacker is

QByteArray stranger(int n) { return from("192.0.2." + QByteArray::number(n)); }

} // namespace

/// The limits of docs/decisions/0015: whoever guesses or asks too often is stopped, the owner is not.
class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
    }
    void cleanup() { m_portal.reset(); }

    void fiveWrongTriesEndACode() {
        const QByteArray verify = m_portal->beginRegistration(ann) + "/verify";
        const QString code = m_portal->letters.code(ann);
        for (int left = 4; left >= 0; --left) {
            const WireAnswer wrong = m_portal->post(verify, codeBody(otherThan(code)));
            QCOMPARE(wrong.problem(), u"code-rejected"_s);
            QCOMPARE(wrong.json().value("tries_left"_L1).toInt(-1), left);
        }
        QCOMPARE(m_portal->post(verify, codeBody(code)).problem(), u"code-expired"_s);
    }

    void ofAThousandGuessesFiveAreJudged_data() {
        QTest::addColumn<bool>("fromManyPeers");
        QTest::newRow("from one peer") << false;
        QTest::newRow("each from another peer") << true;
    }
    void ofAThousandGuessesFiveAreJudged() {
        QFETCH(bool, fromManyPeers);
        m_portal->signUp(ann, {home});
        const QByteArray verify = m_portal->beginReset(ann, {home}) + "/verify";
        const QString code = m_portal->letters.code(ann, 2);
        int judged = 0, dead = 0, refused = 0;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray peer = from("10.0." + QByteArray::number(fromManyPeers ? i / 250 : 0) + '.' + QByteArray::number(fromManyPeers ? i % 250 : 0));
            const WireAnswer answer = m_portal->post(verify, codeBody(otherThan(code)), {peer});
            judged += answer.status == 422;
            dead += answer.status == 410;
            refused += answer.status == 429 && answer.headers.value("retry-after").toInt() > 0;
        }
        QCOMPARE(judged, 5);
        QCOMPARE(dead, 10);
        QCOMPARE(refused, 985);
    }

    void aHundredGuessesAtOnceShareFiveTries() {
        const QByteArray verify = m_portal->beginRegistration(ann) + "/verify";
        const QString wrong = otherThan(m_portal->letters.code(ann));
        std::vector<std::unique_ptr<Wire>> wires;
        const QByteArray body = QJsonDocument{codeBody(wrong)}.toJson(QJsonDocument::Compact);
        wires.reserve(100);
        for (int i = 0; i < 100; ++i) wires.push_back(std::make_unique<Wire>(m_portal->portal->port()));
        for (const auto& wire : wires)
            wire->say("POST " + verify + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        int judged = 0;
        for (const auto& wire : wires) judged += wire->hear().status == 422;
        QCOMPARE(judged, 5);
    }

    void resendsOnceAMinuteAndFiveTimesAnHour() {
        const QByteArray registration = m_portal->beginRegistration(ann);
        const WireAnswer early = m_portal->post(registration + "/code");
        QCOMPARE(early.status, 429);
        QCOMPARE(early.headers.value("retry-after").toInt(), 61);
        for (int i = 2; i <= 5; ++i) {
            // Each letter goes before the next code is made, which would take the place of one that still waits.
            QTRY_COMPARE(m_portal->letters.countTo(ann), i - 1);
            m_portal->clock.advance(61s);
            QCOMPARE(m_portal->post(registration + "/code").status, 202);
        }
        QTRY_COMPARE(m_portal->letters.countTo(ann), 5);
        m_portal->clock.advance(61s);
        QCOMPARE(m_portal->post(registration + "/code").status, 429);
        m_portal->clock.advance(1h);
        QCOMPARE(m_portal->post(registration + "/code").status, 202);
        QTRY_COMPARE(m_portal->letters.countTo(ann), 6);
    }

    void correctingToTheSameAddressIsNoWayAroundTheMinute() {
        const QByteArray registration = m_portal->beginRegistration(ann);
        QCOMPARE(m_portal->ask("PATCH", registration, {{u"email"_s, u"ANN@example.org"_s}}).status, 429);
        QCOMPARE(m_portal->ask("PATCH", registration, {{u"email"_s, u"bob@example.org"_s}}).status, 202);
    }

    void mailsAnAddressFiveTimesAnHourForOnePeer() {
        for (int i = 0; i < 5; ++i) QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann), {elsewhere}).status, 202);
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(u"ANN@example.org"_s), {elsewhere}).status, 429);
        QCOMPARE(m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {elsewhere}).status, 429);
        m_portal->restart(); // what was sent is not forgotten
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann), {elsewhere}).status, 429);
        m_portal->clock.advance(61min);
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann), {elsewhere}).status, 202);
    }

    void aRefusedCallLeavesNothingBehind() {
        for (int i = 0; i < 5; ++i) m_portal->beginRegistration(ann, {elsewhere});
        const qint64 before = m_portal->count(u"select count(*) from registration"_s);
        QCOMPARE(m_portal->post("/v1/registrations", registrationForm(ann), {elsewhere}).status, 429);
        QCOMPARE(m_portal->count(u"select count(*) from registration"_s), before);
    }

    void anAttackerCannotUseUpTheOwnersCodes() {
        m_portal->signUp(ann, {home});
        // One attacker: the owner gets a code from anywhere else.
        for (int i = 0; i < 6; ++i) m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {elsewhere});
        QCOMPARE(m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {stranger(200)}).status, 202);
        // Many: all strangers together come to an end, …
        int sent = 0;
        for (int n = 1; n <= 30; ++n) sent += m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {stranger(n)}).status == 202;
        QCOMPARE(sent, 20 - 1 - 5 - 1); // the registration's, the attacker's and the one of before count too
        QCOMPARE(m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {stranger(99)}).status, 429);
        // … and the owner still gets one where the account was signed in before, which works.
        QTRY_COMPARE(m_portal->letters.countTo(ann), 20); // mails leave after the answer
        const qsizetype mails = m_portal->letters.countTo(ann);
        const QByteArray reset = m_portal->beginReset(ann, {home});
        QCOMPARE(m_portal->post(reset + "/verify", codeBody(m_portal->letters.code(ann, mails + 1)), {home}).status, 200);
    }

    void allStrangersTogetherGetFiftyCodesADay() {
        int sent = 0;
        for (int hour = 0; hour < 6; ++hour) {
            for (int n = 1; n <= 25; ++n) sent += m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {stranger(n)}).status == 202;
            m_portal->clock.advance(61min);
        }
        QCOMPARE(sent, 50);
    }

    void onePeerGetsSixtyCodesAnHourForWhomever() {
        int sent = 0;
        for (int n = 0; n < 70; ++n) sent += m_portal->post("/v1/password-resets", {{u"email"_s, u"p%1@example.org"_s.arg(n)}}, {elsewhere}).status == 202;
        QCOMPARE(sent, 60);
        QCOMPARE(m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {home}).status, 202);
    }

    void slowsDownWhoGuessesPasswords() {
        m_portal->signUp(ann, {home});
        for (int i = 0; i < 10; ++i) QCOMPARE(m_portal->signIn(ann, wrongPassword, {elsewhere}).status, 401);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {elsewhere}).status, 429);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {stranger(1)}).status, 201); // the owner, anywhere else
        m_portal->clock.advance(16min);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {elsewhere}).status, 201);
    }

    void manyAttackersCannotLockTheOwnerOut() {
        m_portal->signUp(ann, {home});
        int judged = 0;
        for (int i = 0; i < 150; ++i) judged += m_portal->signIn(ann, wrongPassword, {from("10.1.0." + QByteArray::number(i))}).status == 401;
        QCOMPARE(judged, 100); // NIST 800-63B: at most a hundred in a row for one account
        QCOMPARE(m_portal->signIn(ann, goodPassword, {stranger(1)}).status, 429);
        QCOMPARE(m_portal->signIn(ann, goodPassword, {home}).status, 201);
        // Somewhere new, a new password opens the way at once.
        const qsizetype mails = m_portal->letters.countTo(ann);
        const QByteArray reset = m_portal->beginReset(ann, {stranger(1)});
        const QJsonValue token =
            m_portal->post(reset + "/verify", codeBody(m_portal->letters.code(ann, mails + 1)), {stranger(1)}).json().value("reset_token"_L1);
        QCOMPARE(m_portal->post(reset + "/password", {{u"reset_token"_s, token}, {u"password"_s, u"Vilnius-2027-desk"_s}}, {stranger(1)}).status, 204);
        QCOMPARE(m_portal->signIn(ann, u"Vilnius-2027-desk"_s, {stranger(1)}).status, 201);
    }

    void mistypedPasswordsAreForgivenByTheRightOne() {
        m_portal->signUp(ann, {home});
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 9; ++i) QCOMPARE(m_portal->signIn(ann, wrongPassword, {home}).status, 401);
            QCOMPARE(m_portal->signIn(ann, goodPassword, {home}).status, 201);
        }
    }

    void aNewsroomBehindOneAddressMaySignIn() {
        m_portal->signUp(ann, {home});
        for (int i = 0; i < 120; ++i) QCOMPARE(m_portal->signIn(ann, goodPassword, {home}).status, 201);
    }

    void onePeerMayBeWrongAHundredTimes() {
        int judged = 0;
        for (int i = 0; i < 120; ++i) judged += m_portal->signIn(u"p%1@example.org"_s.arg(i), wrongPassword, {elsewhere}).status == 401;
        QCOMPARE(judged, 100);
    }

    void anIpv6NetworkIsOnePeer() {
        for (int i = 0; i < 10; ++i) QCOMPARE(m_portal->signIn(ann, wrongPassword, {from("2001:db8:1:2::" + QByteArray::number(i, 16))}).status, 401);
        QCOMPARE(m_portal->signIn(ann, wrongPassword, {from("2001:db8:1:2:ffff::1")}).status, 429);
        QCOMPARE(m_portal->signIn(ann, wrongPassword, {from("2001:db8:1:3::1")}).status, 401);
    }

    void theLimitsTellNothingOfAnAddress() {
        m_portal->signUp(ann, {home});
        m_portal->clock.advance(61min);
        const QString nobody = u"bob@example.org"_s;
        for (int i = 0; i < 7; ++i) {
            const WireAnswer known = m_portal->post("/v1/password-resets", {{u"email"_s, ann}}, {elsewhere});
            const WireAnswer unknown = m_portal->post("/v1/password-resets", {{u"email"_s, nobody}}, {elsewhere});
            QCOMPARE(known.status, unknown.status);
            QCOMPARE(known.headers.value("retry-after"), unknown.headers.value("retry-after"));
        }
        for (int i = 0; i < 12; ++i)
            QCOMPARE(m_portal->signIn(ann, wrongPassword, {elsewhere}).status, m_portal->signIn(nobody, wrongPassword, {elsewhere}).status);
    }

private:
    TestDatabases m_databases;
    std::unique_ptr<AccountFixture> m_portal;
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
