// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/portaldesk.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "tests/support/await.h"
#include "tests/support/portalprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using Portal::PortalFault;

namespace {

const QString password = u"Harbour-Lamp-72"_s;

EmailAddress freshAddress() {
    static int count = 0;
    return *EmailAddress::parse(u"desk%1@example.org"_s.arg(++count));
}

} // namespace

/// The client that we ship against the portal that we ship, over real sockets.
class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_portal.start());
    }

    void init() { m_desk = freshDesk(); }
    void cleanup() { m_desk.reset(); }

    void createsAnAccountAndStaysSignedIn() {
        const EmailAddress email = freshAddress();
        const auto pending = await(m_desk->registration().begin({u"News Desk"_s, email, u"Example TV"_s, password}));
        QVERIFY2(pending, qPrintable(pending ? u""_s : pending.error().detail));
        QVERIFY(pending->codeExpiresAt > m_clock.now().addSecs(1700));
        QVERIFY(m_desk->registration().pending().has_value());

        const QString code = m_portal.codeFor(email.text());
        const auto account = await(m_desk->registration().verify(*Account::VerificationCode::find(code)));
        QVERIFY2(account, qPrintable(account ? u""_s : account.error().detail));
        QCOMPARE(m_desk->sessions().account()->email, email);
        QCOMPARE(m_desk->sessions().account()->name, u"News Desk"_s);
        QVERIFY(!m_desk->registration().pending());

        // Another start with the same state takes the session up.
        m_desk.reset();
        m_desk = sameDesk();
        QCOMPARE(await(m_desk->sessions().restore()).value(), true);
        QCOMPARE(m_desk->sessions().account()->email, email);
    }

    void saysHowManyTriesAreLeft() {
        const EmailAddress email = freshAddress();
        QVERIFY(await(m_desk->registration().begin({u"News Desk"_s, email, {}, password})));
        const QString code = m_portal.codeFor(email.text());
        const QString wrong = code == u"000000"_s ? u"000001"_s : u"000000"_s;
        for (int left = 4; left >= 1; --left) {
            const auto refused = await(m_desk->registration().verify(*Account::VerificationCode::find(wrong)));
            QCOMPARE(refused.error().fault, PortalFault::CodeRejected);
            QCOMPARE(refused.error().triesLeft.value_or(-1), left);
        }
        QVERIFY(!await(m_desk->registration().verify(*Account::VerificationCode::find(wrong))));
        // After the fifth the right one is dead too.
        QCOMPARE(await(m_desk->registration().verify(*Account::VerificationCode::find(code))).error().fault, PortalFault::CodeExpired);
        QVERIFY(!m_desk->sessions().isSignedIn());
    }

    void refusesAWrongPasswordAndAnUnknownAddressAlike() {
        const EmailAddress email = newAccount();
        const auto wrong = await(m_desk->sessions().signIn(email, u"Other-Lamp-7272"_s));
        const auto unknown = await(m_desk->sessions().signIn(freshAddress(), password));
        QCOMPARE(wrong.error().fault, PortalFault::NotSignedIn);
        QCOMPARE(unknown.error().fault, PortalFault::NotSignedIn);
        QCOMPARE(wrong.error().httpStatus, unknown.error().httpStatus);
        QCOMPARE(wrong.error().detail, unknown.error().detail);
        QVERIFY(await(m_desk->sessions().signIn(email, password)));
    }

    void renewsTheTokenOnceForManyCallsThatWait() {
        newAccount();
        const QByteArray old = await(m_desk->sessions().accessToken()).value();
        QList<QFuture<Portal::PortalResult<QByteArray>>> waiting;
        for (int i = 0; i < 8; ++i) waiting.append(m_desk->sessions().accessToken(old));
        QByteArray renewed;
        for (auto& one : waiting) {
            const auto token = await(one);
            QVERIFY2(token, "a second renewal would have ended the session: the refresh token rotates");
            QVERIFY(renewed.isEmpty() || *token == renewed);
            renewed = *token;
        }
        QVERIFY(renewed != old);
    }

    void signsOut() {
        newAccount();
        const QByteArray token = await(m_desk->sessions().accessToken()).value();
        QVERIFY(await(m_desk->sessions().signOut()));
        QVERIFY(!m_desk->sessions().isSignedIn());
        m_desk.reset();
        m_desk = sameDesk();
        QCOMPARE(await(m_desk->sessions().restore()).value(), false);
    }

    void namesTheRulesThatAPasswordDoesNotMeet() {
        const auto refused = await(m_desk->registration().begin({u"News Desk"_s, freshAddress(), {}, u"short"_s}));
        QCOMPARE(refused.error().fault, PortalFault::PasswordRules);
        QVERIFY(refused.error().unmet.contains(u"length"_s));
        QVERIFY(refused.error().unmet.contains(u"symbol"_s));
        QVERIFY(!refused.error().unmet.contains(u"lower-case"_s));
    }

    void bringsTheCatalogueHomeAndLaterOnlyWhatChanged() {
        const auto first = await(m_desk->sync().sync());
        QVERIFY2(first, qPrintable(first ? u""_s : first.error().detail));
        QVERIFY(first->meetings >= 13);
        QVERIFY(first->videos >= 12);

        const auto meetings = await(m_desk->catalogue().meetings()).value();
        QVERIFY(std::ranges::is_sorted(meetings, std::greater{}, &Catalogue::Meeting::startsOn));
        const auto ministers =
            await(m_desk->catalogue().meetings({.query = Catalogue::wordsQuery(Catalogue::Kind::Meeting, u"MINISTERS bruss"), .year = 2026})).value();
        QCOMPARE(ministers.size(), 1);
        QCOMPARE(ministers.first().startsOn, QDate(2026, 2, 12));
        QVERIFY(ministers.first().programme.size() >= 6);
        QVERIFY(!ministers.first().article.isEmpty());

        // The demo may be making films still; nothing that has not changed comes again.
        const auto second = await(m_desk->sync().sync());
        QVERIFY(second);
        QCOMPARE(second->meetings, 0);
        QVERIFY(second->videos < first->videos);
    }

    void saysThatThePortalDoesNotAnswer() {
        QSignalSpy reachable{&m_desk->client(), &Portal::PortalClient::reachableChanged};
        QVERIFY(await(m_desk->sync().sync()));
        m_portal.stop();
        const auto offline = await(m_desk->sync().sync());
        QCOMPARE(offline.error().fault, PortalFault::Offline);
        QVERIFY(offline.error().isRetryable());
        QCOMPARE(reachable.count(), 2);
        // The catalogue is there all the same.
        QVERIFY(await(m_desk->catalogue().meetings()).value().size() >= 13);
        QVERIFY(m_portal.start());
        QVERIFY(await(m_desk->sync().sync()));
        QCOMPARE(reachable.count(), 3);
    }

private:
    std::unique_ptr<Workbench::PortalDesk> freshDesk() {
        m_state = m_folder.filePath(u"state%1"_s.arg(++m_count));
        return sameDesk();
    }

    std::unique_ptr<Workbench::PortalDesk> sameDesk() {
        const auto address = Portal::PortalAddress::parse(m_portal.url().toString());
        m_vaults.push_back(std::make_unique<Account::FileVault>(m_state + u"/session.json"_s));
        return std::make_unique<Workbench::PortalDesk>(*address, Settings::Places::below(m_state), m_identity, *m_vaults.back(), m_clock);
    }

    EmailAddress newAccount() {
        const EmailAddress email = freshAddress();
        const auto pending = await(m_desk->registration().begin({u"News Desk"_s, email, {}, password}));
        if (!pending) qFatal("%s", qPrintable(pending.error().detail));
        const auto account = await(m_desk->registration().verify(*Account::VerificationCode::find(m_portal.codeFor(email.text()))));
        if (!account) qFatal("%s", qPrintable(account.error().detail));
        return email;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Portal::ClientIdentity m_identity{u"Rushes on desk-3 (Linux)"_s, "fr"};
    PortalProcess m_portal{m_folder.path()};
    QString m_state;
    int m_count = 0;
    std::vector<std::unique_ptr<Account::FileVault>> m_vaults; ///< each outlives the desks that use it
    std::unique_ptr<Workbench::PortalDesk> m_desk;
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
