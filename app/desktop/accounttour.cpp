// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accounttour.h"

#include "app/desktop/application.h"
#include "core/account/verificationcode.h"
#include "ui/account/mailmessage.h"
#include "ui/catalogue/videospage.h"
#include "ui/shell/accountchip.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

const QString firstPassword = u"Harbour-Lamp-72"_s;
const QString nextPassword = u"Lantern-Quay-418"_s;

/// Six digits that are not those.
QString otherThan(const QString& code) {
    QString other = code;
    for (QChar& digit : other) digit = digit == u'9' ? u'0' : QChar(static_cast<char16_t>(digit.unicode() + 1));
    return other;
}

} // namespace

AccountTour::AccountTour(Application& application, TourHands& hands)
    : m_application{application},
      m_hands{hands},
      // Each tour is somebody else's first day.
      m_email{u"desk-%1@example.org"_s.arg(QDateTime::currentSecsSinceEpoch())},
      m_password{firstPassword} {}

void AccountTour::createAccount() {
    m_hands.find(u"signInDialog"_s);
    m_hands.say(u"A broadcast file needs an account, so Rushes asks who is there."_s);
    m_hands.takePicture(u"sign-in"_s);
    m_hands.click(u"createAccount"_s);
    m_hands.type(u"registerName"_s, u"News Desk"_s);
    m_hands.type(u"registerEmail"_s, m_email);
    m_hands.type(u"registerPassword"_s, m_password.first(11));
    m_hands.takePicture(u"account-details"_s);
    m_hands.type(u"registerPassword"_s, m_password.sliced(11));
    m_hands.say(u"Creating an account for %1."_s.arg(m_email));
    m_hands.click(u"registerSubmit"_s);
    verify();
    m_hands.find(u"doneReturn"_s);
    m_hands.say(u"Verified; the account is ready, and the video still waits for a word."_s);
    m_hands.takePicture(u"account-done"_s);
    m_hands.click(u"newsletterButton"_s);
    auto* card = qobject_cast<QLabel*>(m_hands.find(u"newsletterState"_s));
    m_hands.say(u"Newsletter: %1."_s.arg(card->text()));
    m_hands.takePicture(u"account-newsletter"_s);
    m_hands.click(u"doneAction"_s);
    m_hands.say(u"Start download: what waited for the account runs."_s);
}

void AccountTour::verify() {
    m_hands.find(u"codeField"_s);
    const QString code = codeFromMailbox();
    m_hands.type(u"codeField"_s, code.first(4));
    m_hands.takePicture(u"account-code"_s);
    m_hands.type(u"codeField"_s, otherThan(code).last(2));
    m_hands.find(u"faultLine"_s);
    m_hands.say(u"A wrong code costs one of five tries."_s);
    m_hands.takePicture(u"account-code-wrong"_s);
    m_hands.click(u"openMailbox"_s);
    m_hands.find(u"demoMailbox"_s);
    m_hands.takePicture(u"account-mailbox"_s);
    m_hands.say(u"The demo mailbox has the code: %1."_s.arg(code));
    m_hands.click(u"useCode"_s);
}

QString AccountTour::codeFromMailbox() {
    const QDir mails = m_application.demo().mails();
    QString code;
    m_hands.waitUntil(u"the mail with the code"_s, [&] {
        const QFileInfoList files = mails.entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Time);
        for (const QFileInfo& file : files) {
            QFile mail{file.filePath()};
            if (!mail.open(QIODevice::ReadOnly)) continue;
            const QByteArray source = mail.readAll();
            if (!source.contains(m_email.toLatin1())) continue;
            if (const auto found = Account::VerificationCode::find(Ui::MailMessage::read(source).body)) code = found->digits();
            if (!code.isEmpty()) return true;
        }
        return false;
    });
    return code;
}

void AccountTour::showSettings() {
    Q_EMIT m_application.window().accountChip().accountRequested();
    auto* devices = qobject_cast<QAbstractItemView*>(m_hands.find(u"deviceList"_s));
    m_hands.waitUntil(u"the devices of the account"_s, [devices] { return devices->model()->rowCount() > 0; });
    m_hands.find(u"newsletterState"_s);
    m_hands.say(u"Settings: who the portal knows, the newsletter, the devices."_s);
    m_hands.takePicture(u"account-settings"_s);
    m_hands.click(u"accountClose"_s);
}

void AccountTour::signOutElsewhere() {
    SystemClock clock;
    Portal::PortalClient client{m_application.portal().address()};
    Account::MemoryVault vault;
    Account::SessionKeeper elsewhere{client, vault, clock};
    auto signedIn = elsewhere.signIn(*EmailAddress::parse(m_email), m_password);
    m_hands.waitUntil(u"the other computer to sign in"_s, [&] { return signedIn.isFinished(); });
    auto signedOut = elsewhere.signOut(true);
    m_hands.waitUntil(u"the other computer to sign out everywhere"_s, [&] { return signedOut.isFinished(); });
}

void AccountTour::loseSession(const Catalogue::Video& video) {
    signOutElsewhere();
    m_application.videos().open(video.id);
    m_application.window().open({.page = u"videos"_s, .query = {}});
    m_hands.click(u"downloadVideo"_s);
    m_application.window().open({.page = u"downloads"_s, .query = {}});
    m_hands.waitUntil(u"the end of the session to be noticed"_s, [this] { return m_application.portal().sessions().hasEnded(); });
    m_hands.find(u"bannerButton"_s);
    m_hands.say(u"Another computer signed out everywhere: the banner says so, and the queue waits."_s);
    m_hands.takePicture(u"session-ended"_s);
}

void AccountTour::resetPassword() {
    m_hands.click(u"bannerButton"_s);
    m_hands.find(u"signInDialog"_s);
    m_hands.click(u"forgotPassword"_s);
    m_hands.find(u"resetEmail"_s);
    m_hands.takePicture(u"reset-1-email"_s);
    const int before = static_cast<int>(m_application.demo().mails().entryList({u"*.eml"_s}).size());
    m_hands.click(u"resetSubmit"_s);
    m_hands.find(u"codeField"_s);
    m_hands.waitUntil(u"the mail for the new password"_s, [&] { return m_application.demo().mails().entryList({u"*.eml"_s}).size() > before; });
    const QString code = codeFromMailbox();
    m_hands.takePicture(u"reset-2-code"_s);
    m_hands.type(u"codeField"_s, code);
    m_password = nextPassword;
    m_hands.find(u"newPassword"_s);
    m_hands.type(u"newPassword"_s, m_password);
    m_hands.takePicture(u"reset-3-password"_s);
    m_hands.click(u"newPasswordSubmit"_s);
    m_hands.find(u"updatedSignIn"_s);
    m_hands.takePicture(u"reset-4-updated"_s);
    m_hands.click(u"updatedSignIn"_s);
    m_hands.find(u"signInDialog"_s);
    m_hands.type(u"signInPassword"_s, m_password);
    m_hands.click(u"signInSubmit"_s);
    m_hands.waitUntil(u"the new session"_s, [this] { return m_application.portal().sessions().isSignedIn(); });
    m_hands.say(u"A new password, signed in again, and the queue goes on where it waited."_s);
}

} // namespace Rushes::Desktop
