// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/portalprofile.h"
#include "core/portal/portalerror.h"

#include <QDir>
#include <QObject>
#include <QPointer>

#include <optional>

class QDialog;

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
struct Download;
} // namespace Rushes::Downloads
namespace Rushes::Ui {
class MainWindow;
struct Afterwards;
} // namespace Rushes::Ui
namespace Rushes::Workbench {
class PortalDesk;
}

namespace Rushes::Desktop {

/// Leads through everything of the account of the portal in use: opens the dialogs, one at a time, keeps the account chip and the
/// "session has ended" banner true, and lets the queue go on when somebody is signed in. The dialogs are modal, so the page, the
/// selection and the queue behind them are where they were when a dialog closes.
class AccountFlow : public QObject {
    Q_OBJECT

public:
    AccountFlow(Workbench::PortalDesk& portal, Downloads::DownloadQueue& queue, Ui::MainWindow& window, Clock& clock, QObject* parent = nullptr);
    /// What it said in the window about its portal is taken back.
    ~AccountFlow() override;

    /// Where the demo portal puts its mails; the dialogs offer to look there.
    void setMailFolder(const QDir& folder) { m_mailFolder = folder; }

    /// `email` is the address to begin with; empty for the one that was signed in last.
    void signIn(const QString& email = {});
    /// Goes on with a registration that waits for its code, else begins one.
    void createAccount();
    /// Goes on with a password reset that was begun, else begins one.
    void resetPassword(const QString& email);
    /// The account's settings; where nobody is signed in, that comes first.
    void showAccount();
    /// Asks for a sign-in because `waiting` needs an account, unless a dialog is open already.
    void needAccountFor(const QString& waiting, int count);

private:
    void connectWindow();
    /// Shows it unless another one is open; that is brought forward instead.
    template <typename Dialog> Dialog* open(Dialog* dialog);
    void letQueueGoOn();
    void askSignOut(bool everywhere, int devices);
    void signOut(bool everywhere);
    void updateChip();
    void updateBanner();
    [[nodiscard]] Ui::Afterwards afterwards() const;
    [[nodiscard]] QList<Downloads::Download> waitingForSignIn() const;
    /// Downloads of this portal that are on their way or have their turn to come.
    [[nodiscard]] int active() const;
    [[nodiscard]] bool isOwn(const Downloads::Download& download) const;

    Workbench::PortalDesk& m_portal;
    Downloads::DownloadQueue& m_queue;
    Ui::MainWindow& m_window;
    Clock& m_clock;
    std::optional<QDir> m_mailFolder;
    std::optional<Account::PortalProfile> m_profile; ///< once the portal has told it
    QPointer<QDialog> m_dialog;                      ///< the one that is open
    QString m_waiting;                               ///< what was asked for last and needs an account
    int m_waitingCount = 0;
    bool m_heldBack = false; ///< somebody reads that the account is ready; what waits starts when they say so
};

} // namespace Rushes::Desktop
