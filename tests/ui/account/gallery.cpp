// SPDX-License-Identifier: GPL-3.0-or-later
// Renders each step of the account's dialogs, light, dark and with text of twice the size, to PNG files for people to look at:
// rushes-account-gallery FOLDER. Not a test.
#include "core/account/ownaccount.h"
#include "core/account/passwordreset.h"
#include "core/account/pendingcodes.h"
#include "core/account/portalprofile.h"
#include "core/account/registration.h"
#include "core/account/registrationdrafts.h"
#include "core/account/sessionkeeper.h"
#include "core/portal/portalclient.h"
#include "tests/support/galleryreading.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedportal.h"
#include "ui/account/accountdialog.h"
#include "ui/account/demomailbox.h"
#include "ui/account/registerdialog.h"
#include "ui/account/resetdialog.h"
#include "ui/account/signindialog.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000;

/// A keyring that is there.
class Keyring final : public Account::CredentialVault {
public:
    [[nodiscard]] Account::Keeping keeping() const override { return Account::Keeping::Keyring; }
    QFuture<std::optional<QByteArray>> read(const QString& name) override { return m_memory.read(name); }
    QFuture<bool> write(const QString& name, const QByteArray& secret) override {
        return m_memory.write(name, secret).then([](bool) { return true; });
    }
    QFuture<void> remove(const QString& name) override { return m_memory.remove(name); }

private:
    Account::MemoryVault m_memory;
};

/// One run of pictures: a scripted portal, and everything of an account there.
class Gallery {
public:
    Gallery(const QDir& folder, QString suffix, const QString& email) : m_out{folder}, m_suffix{std::move(suffix)}, m_email{email} {
        m_portal.answer("POST /v1/registrations", 202, {{u"registration_id"_s, u"reg1"_s}, {u"expires_in"_s, 1800}, {u"resend_in"_s, 60}});
        m_portal.answer("POST /v1/registrations/reg1/verify", 422, {{u"type"_s, u"urn:rushes:problem:code-rejected"_s}, {u"tries_left"_s, 4}});
        m_portal.answer("POST /v1/password-resets", 202, {{u"reset_id"_s, u"res1"_s}, {u"expires_in"_s, 1800}, {u"resend_in"_s, 60}});
        m_portal.answer("POST /v1/password-resets/res1/verify", 200, {{u"reset_token"_s, u"t"_s}});
        m_portal.answer("POST /v1/password-resets/res1/password", 204, {});
        m_portal.answer("POST /v1/sessions", 201, session());
        m_portal.answer("GET /v1/account/newsletter", 200, {{u"subscribed"_s, true}, {u"since"_s, u"2026-02-12T08:00:00Z"_s}});
        m_portal.answer("PUT /v1/account/newsletter", 200, {{u"subscribed"_s, true}, {u"since"_s, u"2026-02-12T08:00:00Z"_s}});
        m_portal.answer("GET /v1/sessions?limit=200", 200,
                        {{u"items"_s, QJsonArray{device(u"s1"_s, u"Rushes on desk-3 (Linux)"_s, true), device(u"s2"_s, u"rushes-cli on ingest-1"_s, false),
                                                 device(u"s3"_s, {}, false)}},
                         {u"next_cursor"_s, QJsonValue::Null},
                         {u"total"_s, 3}});
    }

    void play() {
        signIn();
        createAccount();
        reset();
        settings();
        mailbox();
    }

private:
    [[nodiscard]] QJsonObject session() const {
        return {{u"access_token"_s, u"a"_s},
                {u"refresh_token"_s, u"r"_s},
                {u"expires_in"_s, 900},
                {u"account"_s, QJsonObject{{u"id"_s, u"acc1"_s},
                                           {u"email"_s, m_email},
                                           {u"name"_s, u"News Desk"_s},
                                           {u"organisation"_s, u"Channel Nine"_s},
                                           {u"created_at"_s, u"2026-02-12T08:00:00Z"_s},
                                           {u"newsletter"_s, false}}}};
    }
    static QJsonObject device(const QString& id, const QString& name, bool current) {
        return {{u"id"_s, id},
                {u"device"_s, name},
                {u"created_at"_s, u"2026-02-10T08:00:00Z"_s},
                {u"last_seen_at"_s, u"2026-02-12T07:56:00Z"_s},
                {u"current"_s, current}};
    }
    static void wait(const std::function<bool()>& done) {
        QElapsedTimer waited;
        waited.start();
        while (!done() && waited.elapsed() < patience) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    static void fill(QWidget& dialog, const QString& name, const QString& text) { dialog.findChild<QLineEdit*>(name)->setText(text); }
    static QPushButton* button(QWidget& dialog, const QString& name) { return dialog.findChild<QPushButton*>(name); }
    void take(QWidget& widget, const QString& name, const QString& focus = {}) const {
        widget.show();
        widget.activateWindow();
        if (!focus.isEmpty()) widget.findChild<QWidget*>(focus)->setFocus();
        for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
        if (Tests::isGalleryRead()) return Tests::holdForReader(widget, name);
        if (!widget.grab().save(m_out.filePath(name + m_suffix + u".png"_s))) qWarning("cannot write %s", qPrintable(name));
    }

    void signIn() {
        SignInDialog dialog{m_sessions, u"media.example.int"_s, m_email};
        fill(dialog, u"signInPassword"_s, u"Harbour-Lamp-7"_s);
        take(dialog, u"sign-in"_s, u"signInPassword"_s);
        Account::MemoryVault memory;
        Portal::PortalClient client{m_client.address()};
        Account::SessionKeeper without{client, memory, m_clock};
        SignInDialog bare{without, u"media.example.int"_s, m_email};
        take(bare, u"sign-in-no-keyring"_s);
    }

    void createAccount() {
        const RegisterServices services{m_registration, m_sessions, m_account, m_drafts, m_clock};
        RegisterDialog dialog{
            services, [] { return Afterwards{u"Return to Videos"_s, u"1 video waits for this account: "_s, u"Press conference"_s, u"Start download"_s}; }};
        dialog.setProfile(
            {.name = {}, .tagline = {}, .newsletterName = u"The Atlantic Wire"_s, .usageTerms = {}, .passwordRules = Account::PasswordPolicy::rules()});
        dialog.setMailFolder(QDir{m_scratch.path()});
        fill(dialog, u"registerName"_s, u"News Desk"_s);
        fill(dialog, u"registerEmail"_s, m_email);
        fill(dialog, u"registerPassword"_s, u"HarbourLam7"_s);
        take(dialog, u"details"_s, u"registerPassword"_s);
        fill(dialog, u"registerPassword"_s, u"Harbour-Lamp-72"_s);
        button(dialog, u"registerSubmit"_s)->click();
        wait([&] { return dialog.findChild<CodeField*>()->isVisible(); });
        m_clock.advance(std::chrono::seconds{19});
        fill(dialog, u"codeField"_s, u"4172"_s);
        take(dialog, u"code"_s);
        fill(dialog, u"codeField"_s, u"905318"_s);
        wait([&] { return dialog.findChild<FaultLine*>()->isVisible() || std::ranges::any_of(dialog.findChildren<FaultLine*>(), &QWidget::isVisible); });
        m_clock.advance(std::chrono::seconds{60});
        take(dialog, u"code-wrong"_s);
        m_portal.answer("POST /v1/registrations/reg1/verify", 201, session());
        fill(dialog, u"codeField"_s, u"417283"_s);
        wait([&] { return button(dialog, u"doneReturn"_s)->isVisible(); });
        take(dialog, u"done"_s);
        button(dialog, u"newsletterButton"_s)->click();
        wait([&] { return button(dialog, u"newsletterButton"_s)->text() == u"Undo"; });
        take(dialog, u"done-subscribed"_s, u"newsletterButton"_s);
    }

    void reset() {
        ResetDialog dialog{m_reset, m_clock, m_email};
        dialog.setMailFolder(QDir{m_scratch.path()});
        take(dialog, u"reset-1-email"_s);
        button(dialog, u"resetSubmit"_s)->click();
        wait([&] { return dialog.findChild<CodeField*>()->isVisible(); });
        take(dialog, u"reset-2-code"_s);
        fill(dialog, u"codeField"_s, u"417283"_s);
        wait([&] { return button(dialog, u"newPasswordSubmit"_s)->isVisible(); });
        fill(dialog, u"newPassword"_s, u"Harbour-Lamp-72"_s);
        dialog.findChild<QAction*>(u"revealPassword"_s)->trigger();
        take(dialog, u"reset-3-password"_s, u"newPassword"_s);
        button(dialog, u"newPasswordSubmit"_s)->click();
        wait([&] { return button(dialog, u"updatedSignIn"_s)->isVisible(); });
        take(dialog, u"reset-4-updated"_s);
    }

    void settings() {
        m_sessions.signIn(*EmailAddress::parse(m_email), u"Harbour-Lamp-72"_s);
        wait([&] { return m_sessions.isSignedIn(); });
        AccountDialog dialog{m_sessions, m_account, m_clock};
        dialog.page().setProfile({.name = {}, .tagline = {}, .newsletterName = u"The Atlantic Wire"_s, .usageTerms = {}, .passwordRules = {}});
        dialog.page().load();
        dialog.show();
        wait([&] { return dialog.findChild<QTreeView*>()->model()->rowCount() > 0 && button(dialog, u"newsletterButton"_s)->text() != u"Subscribe"; });
        take(dialog, u"settings"_s);
    }

    void mailbox() {
        QFile mail{m_scratch.filePath(u"1.eml"_s)};
        if (mail.open(QIODevice::WriteOnly)) {
            mail.write("From: Demo portal <portal@example.org>\r\nSubject: Your code for Rushes\r\nDate: Thu, 12 Feb 2026 08:00:00 +0000\r\n\r\nHello News "
                       "Desk,\r\n\r\nyour code is 417 283. "
                       "It can be used for 30 minutes.\r\n");
            mail.close();
        }
        DemoMailbox box{QDir{m_scratch.path()}};
        take(box, u"mailbox"_s);
    }

    QDir m_out;
    QString m_suffix;
    QString m_email;
    QTemporaryDir m_scratch;
    Tests::ScriptedPortal m_portal;
    Tests::ManualClock m_clock;
    Portal::PortalClient m_client{*Portal::PortalAddress::parse(m_portal.address())};
    Keyring m_vault;
    Account::SessionKeeper m_sessions{m_client, m_vault, m_clock};
    Account::PendingCodes m_registrations{m_scratch.filePath(u"registrations.json"_s), m_client.address().url()};
    Account::Registration m_registration{m_client, m_sessions, m_registrations, m_clock};
    Account::PendingCodes m_resets{m_scratch.filePath(u"resets.json"_s), m_client.address().url()};
    Account::PasswordReset m_reset{m_client, m_sessions, m_vault, m_resets, m_clock};
    Account::OwnAccount m_account{m_client, m_sessions};
    Account::RegistrationDrafts m_drafts{m_scratch.filePath(u"drafts.json"_s), m_client.address().url()};
};

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    if (argc < 2) {
        qWarning("Usage: rushes-account-gallery FOLDER");
        return 2;
    }
    const QDir folder{QString::fromLocal8Bit(argv[1])};
    if (!folder.mkpath(u"."_s)) return 1;
    Theme theme{application};
    const FocusRing ring{application};
    const QString usual = u"desk@example.org"_s;
    for (const auto& [scheme, suffix] : {std::pair{Qt::ColorScheme::Light, u"-light"_s}, std::pair{Qt::ColorScheme::Dark, u"-dark"_s}}) {
        theme.setScheme(scheme);
        Gallery{folder, suffix, usual}.play();
        if (Tests::isGalleryRead()) return 0;
    }
    theme.setScheme(Qt::ColorScheme::Light);
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    Gallery{folder, u"-200"_s, u"a.rather.long.address.of.the.international.news.desk@broadcasting-corporation.example.org"_s}.play();
    return 0;
}
