// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/sessionkeeper.h"
#include "ui/account/accountpage.h"

#include <QDialog>

class QScrollArea;

namespace Rushes {
class Clock;
}
namespace Rushes::Account {
class OwnAccount;
struct PortalProfile;
} // namespace Rushes::Account

namespace Rushes::Ui {

class DeviceList;
class NewsletterCard;
class PlainLabel;

/// The account's settings: who somebody is on the portal, the newsletter, where the session is kept and which devices are signed in.
/// Every change is at once, and says in place when the portal did not take it.
class AccountSettings final : public AccountPage {
    Q_OBJECT

public:
    AccountSettings(Account::SessionKeeper& sessions, Account::OwnAccount& account, Clock& clock, QWidget* parent = nullptr);

    void setProfile(const Account::PortalProfile& profile);
    /// Asks the portal for what is shown.
    void load();

Q_SIGNALS:
    void signOutRequested();
    /// "Sign out everywhere…", with the number of devices that this means.
    void signOutEverywhereRequested(int devices);
    void closed();

private:
    void addDetails();
    void addSession();
    void showAccount();
    void judge();
    void save();

    Account::SessionKeeper& m_sessions;
    Account::OwnAccount& m_account;
    QLineEdit* m_name;
    QLineEdit* m_organisation;
    QPushButton* m_save;
    PlainLabel* m_email;
    PlainLabel* m_since;
    NewsletterCard* m_newsletter;
    PlainLabel* m_keeping;
    DeviceList* m_devices;
};

/// A dialog with AccountSettings. It closes by itself when nobody is signed in any more.
class AccountDialog final : public QDialog {
    Q_OBJECT

public:
    AccountDialog(Account::SessionKeeper& sessions, Account::OwnAccount& account, Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] AccountSettings& page() { return *m_page; }
    void setProfile(const Account::PortalProfile& profile) { m_page->setProfile(profile); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    AccountSettings* m_page;
    QScrollArea* m_scroll;
};

} // namespace Rushes::Ui
