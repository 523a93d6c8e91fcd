// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/credentialvault.h"
#include "core/account/ownaccount.h"
#include "core/account/passwordreset.h"
#include "core/account/pendingcodes.h"
#include "core/account/portalprofile.h"
#include "core/account/registration.h"
#include "core/account/registrationdrafts.h"
#include "core/account/sessionkeeper.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedportal.h"
#include "ui/account/accountdialog.h"
#include "ui/account/countdown.h"
#include "ui/account/devicemodel.h"
#include "ui/account/keepingwords.h"
#include "ui/account/registerdialog.h"
#include "ui/account/resetdialog.h"
#include "ui/account/signindialog.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/stepbar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace Rushes::Tests {

using namespace Rushes::Ui;
using namespace std::chrono_literals;

inline const QString email = QStringLiteral("desk@example.org");
inline const QString password = QStringLiteral("Harbour-Lamp-72");

inline QJsonObject session() {
    return {{QStringLiteral("access_token"), QStringLiteral("a")},
            {QStringLiteral("refresh_token"), QStringLiteral("r")},
            {QStringLiteral("expires_in"), 900},
            {QStringLiteral("account"), QJsonObject{{QStringLiteral("id"), QStringLiteral("acc1")},
                                                    {QStringLiteral("email"), email},
                                                    {QStringLiteral("name"), QStringLiteral("News Desk")},
                                                    {QStringLiteral("created_at"), QStringLiteral("2026-02-12T08:00:00Z")},
                                                    {QStringLiteral("newsletter"), false}}}};
}

inline QJsonObject codeOnItsWay() {
    return {{QStringLiteral("registration_id"), QStringLiteral("reg1")}, {QStringLiteral("expires_in"), 1800}, {QStringLiteral("resend_in"), 60}};
}

inline QJsonObject resetOnItsWay() {
    return {{QStringLiteral("reset_id"), QStringLiteral("res1")}, {QStringLiteral("expires_in"), 1800}, {QStringLiteral("resend_in"), 60}};
}

inline QJsonObject device(const QString& id, const QString& name, bool current) {
    return {{QStringLiteral("id"), id},
            {QStringLiteral("device"), name},
            {QStringLiteral("created_at"), QStringLiteral("2026-02-10T08:00:00Z")},
            {QStringLiteral("last_seen_at"), QStringLiteral("2026-02-12T07:56:00Z")},
            {QStringLiteral("current"), current}};
}

inline QJsonObject listOf(const QJsonArray& items) {
    return {{QStringLiteral("items"), items}, {QStringLiteral("next_cursor"), QJsonValue::Null}, {QStringLiteral("total"), items.size()}};
}

inline QJsonObject problem(const QString& name, QJsonObject more = {}) {
    more.insert(QStringLiteral("type"), QStringLiteral("urn:rushes:problem:") + name);
    return more;
}

/// The dialogs of an account before a portal that answers what a test has written.
class AccountDialogsFixture : public QObject {
protected:
    void setUp() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_portal = std::make_unique<Tests::ScriptedPortal>();
        m_clock = std::make_unique<Tests::ManualClock>();
        m_client = std::make_unique<Portal::PortalClient>(*Portal::PortalAddress::parse(m_portal->address()));
        m_vault = std::make_unique<Account::MemoryVault>();
        m_sessions = std::make_unique<Account::SessionKeeper>(*m_client, *m_vault, *m_clock);
        m_store = std::make_unique<Account::PendingCodes>(m_folder->filePath(QStringLiteral("pending.json")), m_client->address().url());
        m_registration = std::make_unique<Account::Registration>(*m_client, *m_sessions, *m_store, *m_clock);
        m_resets = std::make_unique<Account::PendingCodes>(m_folder->filePath(QStringLiteral("resets.json")), m_client->address().url());
        m_reset = std::make_unique<Account::PasswordReset>(*m_client, *m_sessions, *m_vault, *m_resets, *m_clock);
        m_account = std::make_unique<Account::OwnAccount>(*m_client, *m_sessions);
        m_drafts = std::make_unique<Account::RegistrationDrafts>(m_folder->filePath(QStringLiteral("drafts.json")), m_client->address().url());
        m_portal->answer("POST /v1/password-resets", 202, resetOnItsWay());
        m_portal->answer("POST /v1/password-resets/res1/verify", 200, {{QStringLiteral("reset_token"), QStringLiteral("token")}});
        m_portal->answer("POST /v1/password-resets/res1/password", 204, {});
        m_portal->answer("PUT /v1/account/newsletter", 200,
                         {{QStringLiteral("subscribed"), true}, {QStringLiteral("since"), QStringLiteral("2026-02-12T08:00:00Z")}});
        m_portal->answer("GET /v1/account/newsletter", 200, {{QStringLiteral("subscribed"), false}, {QStringLiteral("since"), QJsonValue::Null}});
        m_portal->answer("GET /v1/sessions?limit=200", 200,
                         listOf({device(QStringLiteral("s1"), QStringLiteral("Rushes on desk-3 (Linux)"), true),
                                 device(QStringLiteral("s2"), QStringLiteral("rushes-cli on ingest-1"), false)}));
        m_portal->answer("DELETE /v1/sessions/s2", 204, {});
        m_portal->answer("POST /v1/registrations", 202, codeOnItsWay());
        m_portal->answer("POST /v1/registrations/reg1/code", 202, codeOnItsWay());
        m_portal->answer("POST /v1/registrations/reg1/verify", 201, session());
        m_portal->answer("PATCH /v1/registrations/reg1", 202, codeOnItsWay());
        m_portal->answer("POST /v1/sessions", 201, session());
    }
    void tearDown() {
        m_dialog.reset();
        m_account.reset();
        m_reset.reset();
        m_registration.reset();
        m_sessions.reset();
        m_client.reset();
        m_portal.reset();
    }

    void open(const Afterwards& afterwards = {}) {
        const RegisterServices services{*m_registration, *m_sessions, *m_account, *m_drafts, *m_clock};
        m_dialog = std::make_unique<RegisterDialog>(services, [afterwards] { return afterwards; });
        m_dialog->show();
    }
    void signIn() {
        m_sessions->signIn(*EmailAddress::parse(email), password);
        QTRY_VERIFY(m_sessions->isSignedIn());
    }
    static QString labelOf(const QWidget& dialog, const char* name) { return dialog.findChild<QLabel*>(QLatin1StringView{name})->text(); }
    static int stepOf(const QWidget& dialog) { return dialog.findChild<StepBar*>()->current(); }
    void pendingSince(std::chrono::seconds age) {
        const QDateTime then = m_clock->now().addDuration(-age);
        QVERIFY(m_store->save({QStringLiteral("reg1"), *EmailAddress::parse(email), then.addSecs(1800), then.addSecs(60)}));
    }
    void sendForm() {
        fill(*m_dialog, "registerName", QStringLiteral("News Desk"));
        fill(*m_dialog, "registerEmail", email);
        fill(*m_dialog, "registerPassword", password);
        button(*m_dialog, "registerSubmit")->click();
    }
    static void fill(const QWidget& dialog, const char* name, const QString& text) { dialog.findChild<QLineEdit*>(QLatin1StringView{name})->setText(text); }
    static QPushButton* button(const QWidget& dialog, const char* name) { return dialog.findChild<QPushButton*>(QLatin1StringView{name}); }
    QString label(const char* name) const { return m_dialog->findChild<QLabel*>(QLatin1StringView{name})->text(); }
    CodeField* code() const { return m_dialog->findChild<CodeField*>(); }
    int step() const { return m_dialog->findChild<StepBar*>()->current(); }
    static QString faultOf(const QWidget& dialog) {
        for (const FaultLine* line : dialog.findChildren<FaultLine*>()) {
            if (line->isVisible()) return line->text();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tests::ScriptedPortal> m_portal;
    std::unique_ptr<Tests::ManualClock> m_clock;
    std::unique_ptr<Portal::PortalClient> m_client;
    std::unique_ptr<Account::MemoryVault> m_vault;
    std::unique_ptr<Account::SessionKeeper> m_sessions;
    std::unique_ptr<Account::PendingCodes> m_store;
    std::unique_ptr<Account::Registration> m_registration;
    std::unique_ptr<Account::PendingCodes> m_resets;
    std::unique_ptr<Account::PasswordReset> m_reset;
    std::unique_ptr<Account::OwnAccount> m_account;
    std::unique_ptr<Account::RegistrationDrafts> m_drafts;
    std::unique_ptr<RegisterDialog> m_dialog;
};

} // namespace Rushes::Tests
