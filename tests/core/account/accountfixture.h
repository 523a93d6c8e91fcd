// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/lastaccount.h"
#include "core/account/pendingcodes.h"
#include "core/account/sessionkeeper.h"
#include "core/account/verificationcode.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedportal.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace Rushes::Tests {

inline const QString deskEmail = QStringLiteral("desk@example.org");
inline const QString goodPassword = QStringLiteral("Harbour-Lamp-72");

inline EmailAddress address(const QString& text = deskEmail) { return *EmailAddress::parse(text); }

inline Account::VerificationCode code(QStringView digits) { return *Account::VerificationCode::find(digits); }

inline QJsonObject accountJson(const QString& email = deskEmail, const QString& name = QStringLiteral("News Desk")) {
    return {{QStringLiteral("id"), QStringLiteral("acc1")},
            {QStringLiteral("email"), email},
            {QStringLiteral("name"), name},
            {QStringLiteral("organisation"), QStringLiteral("Example TV")},
            {QStringLiteral("created_at"), QStringLiteral("2026-02-12T08:00:00Z")},
            {QStringLiteral("newsletter"), false}};
}

inline QJsonObject tokensJson(int number) {
    return {{QStringLiteral("access_token"), QStringLiteral("access-%1").arg(number)},
            {QStringLiteral("refresh_token"), QStringLiteral("refresh-%1").arg(number)},
            {QStringLiteral("expires_in"), 900}};
}

/// What signing in answers: the first pair of tokens, and whose they are.
inline QJsonObject sessionJson(int number = 1, const QString& email = deskEmail) {
    QJsonObject session = tokensJson(number);
    session.insert(QStringLiteral("account"), accountJson(email));
    return session;
}

inline QJsonObject problemJson(const QString& name, QJsonObject more = {}) {
    more.insert(QStringLiteral("type"), QStringLiteral("urn:rushes:problem:") + name);
    return more;
}

/// One portal, one client and one session, in the test's own thread and time.
struct AccountFixture {
    QTemporaryDir folder;
    ScriptedPortal portal;
    ManualClock clock;
    Portal::PortalClient client{*Portal::PortalAddress::parse(portal.address()), {QStringLiteral("Rushes on desk-3 (Linux)"), "fr, en;q=0.9"}};
    Account::FileVault vault{folder.filePath(QStringLiteral("session.json"))};
    Account::LastAccount last{folder.filePath(QStringLiteral("accounts.json")), client.address().url()};
    Account::SessionKeeper sessions{client, vault, clock, &last};
    Account::PendingCodes codes{folder.filePath(QStringLiteral("codes.json")), client.address().url()};

    /// Signed in with the first pair of tokens.
    void signIn() {
        portal.answer("POST /v1/sessions", 201, sessionJson());
        if (!await(sessions.signIn(address(), goodPassword))) qFatal("cannot sign in");
    }
    [[nodiscard]] QString secretName() const { return QStringLiteral("refresh-token ") + client.address().url().toString(); }
    [[nodiscard]] QByteArray keptToken() {
        const auto kept = await(vault.read(secretName()));
        return kept ? kept->split(' ').first() : QByteArray{};
    }
    /// Everything in the folder but the session file, for looking for what must not be there.
    [[nodiscard]] QByteArray everythingKept() const {
        QByteArray all;
        const QFileInfoList files = QDir{folder.path()}.entryInfoList(QDir::Files);
        for (const QFileInfo& info : files) {
            QFile file{info.filePath()};
            if (info.fileName() != u"session.json" && file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }
};

} // namespace Rushes::Tests
