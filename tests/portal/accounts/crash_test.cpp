// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/portalprocess.h"
#include "tests/support/testdatabase.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::Storage::Dialect;

namespace {

const QString ann = u"ann@example.org"_s;
const QString newPassword = u"Vilnius-2027-desk"_s;
constexpr int killed = 137;

} // namespace

/// The real rushes-portal dies at each fail point of registration, verification, sign-in and reset: in a transaction that has all its
/// work, and after the commit before the answer. The client starts it again and repeats the call under its key. Whatever happened, there
/// is one account, one session for each sign-in, and one mail of each kind.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }

    void diesAtEachStepAndLosesNothing() {
        QFETCH_GLOBAL(Dialect, dialect);
        int deaths = 0;
        for (int n = 1;; ++n) {
            const QTemporaryDir folder;
            const Rushes::Storage::DatabaseLocation location = m_databases.fresh(dialect);
            const QString database = dialect == Dialect::Sqlite ? u"sqlite:"_s + location.file() : u"postgresql:"_s + location.connectionInfo();
            m_portal = std::make_unique<PortalProcess>(folder.path(), QStringList{u"--database"_s, database});
            m_died = false;
            qputenv("RUSHES_FAILPOINT", "any:" + QByteArray::number(n));
            QVERIFY(m_portal->start());
            qunsetenv("RUSHES_FAILPOINT");
            walk();
            if (QTest::currentTestFailed()) {
                qWarning() << "at passage" << n << m_portal->said();
                return;
            }
            m_portal.reset();
            if (!m_died) break;
            ++deaths;
        }
        QVERIFY2(deaths >= 14, qPrintable(QString::number(deaths))); // seven calls that change something, two fail points each
    }

private:
    /// A call that is repeated under its key by a client that got no answer.
    WireAnswer ask(const QByteArray& path, const QJsonObject& body) {
        const QByteArrayList headers{key(QByteArray::number(++m_calls))};
        const auto port = [this] { return static_cast<quint16>(m_portal->url().port()); };
        WireAnswer answer = call(port(), "POST", path, body, headers);
        if (answer.status != 0) return answer;
        m_died = true;
        if (m_portal->ended() != killed) qFatal("the portal ended for another reason: %s", m_portal->said().constData());
        if (!m_portal->start()) qFatal("the portal does not start again");
        return call(port(), "POST", path, body, headers);
    }

    void walk() {
        const WireAnswer begun = ask("/v1/registrations", registrationForm(ann));
        QCOMPARE(begun.status, 202);
        const QByteArray registration = "/v1/registrations/" + begun.json().value("registration_id"_L1).toString().toLatin1();
        QCOMPARE(ask(registration + "/verify", codeBody(m_portal->codeFor(ann))).status, 201);
        QCOMPARE(ask("/v1/sessions", credentials(ann)).status, 201);
        const WireAnswer lost = ask("/v1/password-resets", {{u"email"_s, ann}});
        QCOMPARE(lost.status, 202);
        const QByteArray reset = "/v1/password-resets/" + lost.json().value("reset_id"_L1).toString().toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->mailsTo(ann), 2, 30'000);
        const WireAnswer confirmed = ask(reset + "/verify", codeBody(m_portal->codeFor(ann)));
        QCOMPARE(confirmed.status, 200);
        QCOMPARE(ask(reset + "/password", {{u"reset_token"_s, confirmed.json().value("reset_token"_L1)}, {u"password"_s, newPassword}}).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(m_portal->mailsTo(ann), 3, 30'000); // the code, the other code, the notice: each once

        const quint16 port = static_cast<quint16>(m_portal->url().port());
        QCOMPARE(ask("/v1/sessions", credentials(ann)).status, 401);
        const WireAnswer session = ask("/v1/sessions", credentials(ann, newPassword));
        QCOMPARE(session.status, 201);
        // The two sessions of before ended with the password; had a repetition opened another one, it would have been open after its call.
        QCOMPARE(call(port, "GET", "/v1/sessions", {}, {bearer(session.json())}).json().value("total"_L1).toInt(), 1);
    }

    TestDatabases m_databases;
    std::unique_ptr<PortalProcess> m_portal;
    bool m_died = false;
    int m_calls = 0;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
