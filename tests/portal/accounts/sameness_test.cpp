// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

const QString known = u"ann@example.org"_s;
const QString unknown = u"bob@example.org"_s;
const QString wrongPassword = u"Brussels-2026-dusk"_s;

QJsonObject withoutId(QJsonObject body) {
    body.remove(u"registration_id"_s);
    body.remove(u"reset_id"_s);
    return body;
}

/// Half of a comparison, in milliseconds.
struct Times {
    QList<double> answer; ///< until the answer
    QList<double> after;  ///< of the next call that needs the database: what the call left to do, such as mail, shows here
};

double p95(QList<double> times) {
    std::ranges::sort(times);
    return times[times.size() * 95 / 100];
}

} // namespace

/// Nobody learns from an answer, its size or its time whether an address has an account.
class SamenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void init() {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<AccountFixture>(m_databases.fresh(dialect));
    }
    void cleanup() { m_portal.reset(); }

    void answersTheSameForAnyAddress() {
        m_portal->signUp(known);
        same(m_portal->post("/v1/registrations", registrationForm(known)), m_portal->post("/v1/registrations", registrationForm(unknown)));
        const WireAnswer one = m_portal->post("/v1/password-resets", {{u"email"_s, known}}),
                         other = m_portal->post("/v1/password-resets", {{u"email"_s, unknown}});
        same(one, other);
        same(m_portal->signIn(known, wrongPassword), m_portal->signIn(unknown, wrongPassword));
        // Asked for again, too early and in time, and guessed at.
        const QByteArray mine = "/v1/password-resets/" + one.json().value("reset_id"_L1).toString().toLatin1(),
                         nobodys = "/v1/password-resets/" + other.json().value("reset_id"_L1).toString().toLatin1();
        same(m_portal->post(mine + "/code"), m_portal->post(nobodys + "/code"));
        m_portal->clock.advance(std::chrono::seconds{61});
        same(m_portal->post(mine + "/code"), m_portal->post(nobodys + "/code"));
        const QString code = m_portal->letters.code(known, 4);
        for (int i = 0; i < 6; ++i)
            same(m_portal->post(mine + "/verify", codeBody(otherThan(code))), m_portal->post(nobodys + "/verify", codeBody(u"000000"_s)));
        const QJsonObject password{{u"reset_token"_s, u"guessed"_s}, {u"password"_s, goodPassword}};
        same(m_portal->post(mine + "/password", password), m_portal->post(nobodys + "/password", password));
        QCOMPARE(m_portal->letters.countTo(unknown), 1); // its registration's: a reset of nobody's password mails nobody
    }

    void onlyTheMailDiffers() {
        m_portal->signUp(known);
        const WireAnswer again = m_portal->post("/v1/registrations", registrationForm(u"Ann@example.org"_s));
        const QByteArray mail = m_portal->letters.nth(u"Ann@example.org"_s, 1);
        QVERIFY(!mail.isEmpty());
        QVERIFY(m_portal->letters.code(u"Ann@example.org"_s).isEmpty());
        // No code can be right: wrong ones count down as anywhere, and the account stays as it was.
        const QByteArray verify = "/v1/registrations/" + again.json().value("registration_id"_L1).toString().toLatin1() + "/verify";
        QCOMPARE(m_portal->post(verify, codeBody(u"000000"_s)).json().value("tries_left"_L1).toInt(), 4);
        QCOMPARE(m_portal->signIn(known).status, 201);
    }

    void aMailThatNobodyMayGetCostsTheOutboxTheSameAndGoesNowhere() {
        m_portal->beginReset(unknown);
        QTRY_COMPARE(m_portal->count(u"select count(*) from mail where recipient = '' and state = 'sent' and body = ''"_s), 1);
        QTRY_COMPARE(m_portal->count(u"select count(*) from mail where state = 'waiting'"_s), 0);
        QCOMPARE(m_portal->letters.countTo(unknown), 0);
        QCOMPARE(m_portal->letters.countTo(u""_s), 0);
    }

    void takesTheSameTimeForAnyAddress_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("registrations") << "/v1/registrations"_ba;
        QTest::newRow("password-resets") << "/v1/password-resets"_ba;
        QTest::newRow("sessions") << "/v1/sessions"_ba;
    }
    /// 1,000 calls each way, mixed; the difference of the 95th percentiles stays below 5 ms. The machine may be busy with other things:
    /// a whole measurement may be repeated twice.
    void takesTheSameTimeForAnyAddress() {
        QFETCH(QByteArray, path);
        constexpr double most = 5;
        constexpr int people = 60; // so that no address comes to its limits
        // A hash that takes longer than what is allowed, so that a missing one is seen.
        if (path == "/v1/sessions") m_portal->restart({2, std::size_t{8} * 1024 * 1024});
        for (int n = 0; n < people; ++n) m_portal->signUp(address(true, n), {from("10.9.0." + QByteArray::number(n))});
        double answer = most, after = most;
        for (int attempt = 1; attempt <= 3 && (answer >= most || after >= most); ++attempt) {
            const auto [knowns, unknowns] = measured(path, people);
            answer = std::abs(p95(knowns.answer) - p95(unknowns.answer));
            after = std::abs(p95(knowns.after) - p95(unknowns.after));
            qInfo("%s: p95 of a known address %.2f ms, of an unknown one %.2f ms; the call after it %.2f and %.2f ms", path.constData(), p95(knowns.answer),
                  p95(unknowns.answer), p95(knowns.after), p95(unknowns.after));
            m_portal->clock.advance(std::chrono::hours{25});
        }
        QVERIFY2(answer < most, qPrintable(QString::number(answer)));
        QVERIFY2(after < most, qPrintable(QString::number(after)));
    }

private:
    static QString address(bool isKnown, int n) { return u"%1%2@example.org"_s.arg(isKnown ? u"ann"_s : u"bob"_s).arg(n % 1000, 3, 10, QLatin1Char{'0'}); }

    static void same(const WireAnswer& one, const WireAnswer& other) {
        QCOMPARE(one.status, other.status);
        QCOMPARE(one.body.size(), other.body.size());
        QCOMPARE(withoutId(one.json()), withoutId(other.json()));
        QCOMPARE(one.headers, other.headers);
    }

    std::pair<Times, Times> measured(const QByteArray& path, int people) {
        Times knowns, unknowns;
        QuickWire wire{m_portal->portal->port()};
        for (int i = 0; i < 1000; ++i) {
            // Known first, unknown first, in turns: what a call leaves to do falls on both alike.
            for (const bool isKnown : {i % 2 == 0, i % 2 != 0}) {
                const QString email = address(isKnown, i % people);
                const QJsonObject body = path == "/v1/registrations" ? registrationForm(email)
                                         : path == "/v1/sessions"    ? credentials(email, wrongPassword)
                                                                     : QJsonObject{{u"email"_s, email}};
                Times& times = isKnown ? knowns : unknowns;
                const int status =
                    wire.ask("POST", path, body,
                             {from("10." + QByteArray::number(isKnown ? 1 : 2) + '.' + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250))})
                        .status;
                if (status != (path == "/v1/sessions" ? 401 : 202)) qFatal("%s answers %d", path.constData(), status);
                times.answer.append(wire.milliseconds());
                wire.ask("GET", "/v1/changes");
                times.after.append(wire.milliseconds());
            }
        }
        return {knowns, unknowns};
    }

    TestDatabases m_databases;
    std::unique_ptr<AccountFixture> m_portal;
};

QTEST_GUILESS_MAIN(SamenessTest)
#include "sameness_test.moc"
