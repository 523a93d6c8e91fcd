// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/portalprofile.h"
#include "tests/core/account/accountfixture.h"

#include <QSignalSpy>

using namespace Rushes;
using namespace Rushes::Account;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Portal::PortalFault;

class PortalProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<AccountFixture>(); }

    void saysWhatThePortalSaysOfItself() {
        QJsonObject said = profile({u"length"_s, u"symbol"_s});
        said.insert(u"tagline"_s, u"Pictures of meetings"_s);
        said.insert(u"newsletter_name"_s, u"The Atlantic Wire"_s);
        said.insert(u"usage_terms"_s, u"Name the credit."_s);
        m_fixture->portal.answer("GET /v1/portal", 200, said);
        const auto profile = await(fetchProfile(m_fixture->client));
        QVERIFY(profile);
        QCOMPARE(profile->name, u"Example"_s);
        QCOMPARE(profile->tagline, u"Pictures of meetings"_s);
        QCOMPARE(profile->newsletterName, u"The Atlantic Wire"_s);
        QCOMPARE(profile->usageTerms, u"Name the credit."_s);
        QCOMPARE(profile->codeLifetime, 30min);
        QCOMPARE(profile->passwordRules, (QList{PasswordRule::Length, PasswordRule::Symbol}));
        QVERIFY(profile->otherRules.isEmpty());
    }

    void aRuleThatNobodyKnowsIsSetAside() {
        m_fixture->portal.answer("GET /v1/portal", 200, profile({u"length"_s, u"no-birthday"_s, u"number"_s}));
        const auto profile = await(fetchProfile(m_fixture->client));
        QVERIFY(profile);
        QCOMPARE(profile->passwordRules, (QList{PasswordRule::Length, PasswordRule::Number}));
        QCOMPARE(profile->otherRules, QStringList{u"no-birthday"_s});
    }

    void aPortalThatNamesNoRulesIsTakenToHaveAll() {
        QJsonObject said = profile({});
        said.remove(u"password_rules"_s);
        m_fixture->portal.answer("GET /v1/portal", 200, said);
        QCOMPARE(await(fetchProfile(m_fixture->client))->passwordRules, PasswordPolicy::rules());
        m_fixture->portal.answer("GET /v1/portal", 200, profile({}));
        QVERIFY2(await(fetchProfile(m_fixture->client))->passwordRules.isEmpty(), "an empty list means no rules");
    }

    void anAnswerOfAnotherKindIsNoProfile() {
        m_fixture->portal.answer("GET /v1/portal", 200, {{u"name"_s, 7}});
        QCOMPARE(await(fetchProfile(m_fixture->client)).error().fault, PortalFault::BadReply);
        m_fixture->portal.answer("GET /v1/portal", 503, problemJson(u"unavailable"_s));
        QCOMPARE(await(fetchProfile(m_fixture->client)).error().fault, PortalFault::Unavailable);
    }

private:
    static QJsonObject profile(const QStringList& rules) {
        return {{u"name"_s, u"Example"_s}, {u"password_rules"_s, QJsonArray::fromStringList(rules)}, {u"code_lifetime_s"_s, 1800}};
    }

    std::unique_ptr<AccountFixture> m_fixture;
};

QTEST_GUILESS_MAIN(PortalProfileTest)
#include "portalprofile_test.moc"
