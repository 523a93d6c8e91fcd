// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>

#include <optional>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}
namespace Rushes::Ui {
class MainWindow;
}
namespace Rushes::Workbench {
class PortalDesk;
}

namespace Rushes::Desktop {

/// Leads through signing in and creating an account: opens the dialogs, keeps the account chip and the "session has ended" banner true,
/// and lets the queue go on when somebody is signed in.
class AccountFlow : public QObject {
    Q_OBJECT

public:
    AccountFlow(Workbench::PortalDesk& portal, Downloads::DownloadQueue& queue, Ui::MainWindow& window, Clock& clock, QObject* parent = nullptr);

    /// What it said in the window about its portal is taken back.
    ~AccountFlow() override;

    /// Where the demo portal puts its mails; the dialogs offer to look there.
    void setMailFolder(const QDir& folder) { m_mailFolder = folder; }

    void signIn();
    /// Goes on with a registration that waits for its code, else begins one.
    void createAccount();
    /// Asks for a sign-in because `waiting` needs an account, unless a dialog is open already.
    void needAccountFor(const QString& waiting, int count);

private:
    void signOut();
    void updateChip();
    void updateBanner();
    [[nodiscard]] int waitingForSignIn() const;

    Workbench::PortalDesk& m_portal;
    Downloads::DownloadQueue& m_queue;
    Ui::MainWindow& m_window;
    Clock& m_clock;
    std::optional<QDir> m_mailFolder;
    QString m_waiting; ///< what waits for an account, for the dialog's last page
    int m_waitingCount = 0;
    bool m_open = false; ///< a dialog is open
};

} // namespace Rushes::Desktop
