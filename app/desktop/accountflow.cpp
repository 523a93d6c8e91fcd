// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountflow.h"

#include "app/workbench/portaldesk.h"
#include "core/downloads/downloadqueue.h"
#include "ui/account/accountdialog.h"
#include "ui/account/registerdialog.h"
#include "ui/account/resetdialog.h"
#include "ui/account/signindialog.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QPushButton>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadQueue;
using Downloads::DownloadState;
using Downloads::Obstacle;

namespace {

const QString sessionNotice = u"session"_s;
const QString signOutNotice = u"sign-out"_s;

} // namespace

AccountFlow::AccountFlow(Workbench::PortalDesk& portal, DownloadQueue& queue, Ui::MainWindow& window, Clock& clock, QObject* parent)
    : QObject{parent}, m_portal{portal}, m_queue{queue}, m_window{window}, m_clock{clock} {
    connectWindow();
    connect(&portal.sessions(), &Account::SessionKeeper::accountChanged, this, [this] {
        updateChip();
        updateBanner();
        letQueueGoOn();
    });
    connect(&portal.sessions(), &Account::SessionKeeper::sessionEnded, this, [this] {
        updateChip();
        updateBanner();
    });
    connect(&portal.registration(), &Account::Registration::pendingChanged, this, &AccountFlow::updateChip);
    connect(&queue, &DownloadQueue::changed, this, &AccountFlow::updateBanner);
    connect(&queue, &DownloadQueue::removed, this, &AccountFlow::updateBanner);
    updateChip();
    updateBanner();
}

AccountFlow::~AccountFlow() {
    m_window.banner().withdraw(sessionNotice);
    m_window.banner().withdraw(signOutNotice);
    delete m_dialog;
}

void AccountFlow::connectWindow() {
    Ui::AccountChip& chip = m_window.accountChip();
    connect(&chip, &Ui::AccountChip::signInRequested, this, [this] { signIn(); });
    connect(&chip, &Ui::AccountChip::registerRequested, this, &AccountFlow::createAccount);
    connect(&chip, &Ui::AccountChip::accountRequested, this, &AccountFlow::showAccount);
    connect(&chip, &Ui::AccountChip::signOutRequested, this, [this] { askSignOut(false, 1); });
    connect(&m_window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id == sessionNotice) signIn();
    });
    auto* account = new QAction{tr("Account"), this};
    account->setObjectName(u"actionAccount"_s);
    account->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_U});
    connect(account, &QAction::triggered, this, &AccountFlow::showAccount);
    m_window.addAction(account);
}

void AccountFlow::updateChip() {
    const auto& account = m_portal.sessions().account();
    std::optional<Ui::AccountChip::Person> person;
    if (account) person = Ui::AccountChip::Person{account->name, account->email.text(), m_portal.sessions().hasEnded()};
    m_window.accountChip().setPerson(person);
    m_window.accountChip().setRegistrationPending(m_portal.registration().pending().has_value());
}

bool AccountFlow::isOwn(const Download& download) const { return QUrl{download.request.portal} == m_portal.address().url(); }

QList<Download> AccountFlow::waitingForSignIn() const {
    QList<Download> waiting;
    for (const Download& download : m_queue.downloads()) {
        if (isOwn(download) && download.state == DownloadState::Waiting && download.obstacle == Obstacle::SignIn) waiting.append(download);
    }
    return waiting;
}

int AccountFlow::active() const {
    return static_cast<int>(std::ranges::count_if(m_queue.downloads(), [this](const Download& download) {
        return isOwn(download) && (download.state == DownloadState::Queued || download.state == DownloadState::Fetching);
    }));
}

void AccountFlow::updateBanner() {
    const bool ended = m_portal.sessions().hasEnded();
    const qsizetype waiting = waitingForSignIn().size();
    if (!ended && (waiting == 0 || m_portal.sessions().isSignedIn())) {
        m_window.banner().withdraw(sessionNotice);
        return;
    }
    const QString kept = tr("What is on disk is kept.");
    const QString rest = waiting == 0 ? kept : tr("%Ln downloads wait for you.", nullptr, Ui::Words::pluralOf(waiting)) + u' ' + kept;
    const QString lead = ended ? tr("Your session has ended.") : tr("Broadcast files need an account.");
    m_window.banner().post({sessionNotice, ended ? Ui::Notice::Level::Err : Ui::Notice::Level::Warn, {lead, rest, u"key"_s}, tr("Sign in")});
}

void AccountFlow::letQueueGoOn() {
    if (m_heldBack || !m_portal.sessions().isSignedIn()) return;
    m_waitingCount = 0;
    m_queue.obstacleGone(Obstacle::SignIn);
}

Ui::Afterwards AccountFlow::afterwards() const {
    Ui::Afterwards afterwards;
    if (const Ui::Page* page = m_window.page()) afterwards.returnButton = tr("Return to %1").arg(page->title());
    // The queue knows best, also after a restart; only what was asked for a moment ago may not have reached it.
    const QList<Download> waiting = waitingForSignIn();
    const qsizetype count = std::max<qsizetype>(waiting.size(), m_waitingCount);
    if (count == 0) return afterwards;
    afterwards.waits = tr("%Ln videos wait for this account: ", nullptr, Ui::Words::pluralOf(count));
    afterwards.what = waiting.isEmpty() ? m_waiting : waiting.first().request.title;
    if (count > 1) afterwards.what = tr("%1 and more").arg(afterwards.what);
    afterwards.actButton = tr("Start %Ln downloads", nullptr, Ui::Words::pluralOf(count));
    return afterwards;
}

template <typename Dialog> Dialog* AccountFlow::open(Dialog* dialog) {
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Another dialog may be opened by what ends this one, before this one is deleted.
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (m_dialog == dialog) m_dialog = nullptr;
    });
    // Said anew where a page keeps to what was known before.
    Account::fetchProfile(m_portal.client()).then(dialog, [this, dialog](const Portal::PortalResult<Account::PortalProfile>& profile) {
        if (!profile) return;
        m_profile = *profile;
        if constexpr (requires { dialog->setProfile(*profile); }) dialog->setProfile(*profile);
    });
    if constexpr (requires { dialog->setProfile(*m_profile); }) {
        if (m_profile) dialog->setProfile(*m_profile);
    }
    if constexpr (requires { dialog->setMailFolder(*m_mailFolder); }) {
        if (m_mailFolder) dialog->setMailFolder(*m_mailFolder);
    }
    dialog->open();
    return dialog;
}

void AccountFlow::needAccountFor(const QString& waiting, int count) {
    m_waiting = waiting;
    m_waitingCount = count;
    signIn();
}

void AccountFlow::signIn(const QString& email) {
    if (m_dialog) return m_dialog->raise();
    auto* dialog = open(new Ui::SignInDialog{m_portal.sessions(), m_portal.address().text(), email, &m_window});
    connect(dialog, &Ui::SignInDialog::createAccountRequested, this, &AccountFlow::createAccount);
    connect(dialog, &Ui::SignInDialog::resetRequested, this, &AccountFlow::resetPassword);
}

void AccountFlow::createAccount() {
    if (m_dialog) return m_dialog->raise();
    const Ui::RegisterServices services{m_portal.registration(), m_portal.sessions(), m_portal.ownAccount(), m_portal.drafts(), m_clock};
    m_heldBack = true;
    auto* dialog = open(new Ui::RegisterDialog{services, [this] { return afterwards(); }, &m_window});
    connect(dialog, &QDialog::finished, this, [this] {
        m_heldBack = false;
        letQueueGoOn();
    });
    connect(dialog, &Ui::RegisterDialog::actionChosen, this, [this] { m_window.open({.page = u"downloads"_s, .query = {}}); });
    connect(dialog, &Ui::RegisterDialog::signInRequested, this, [this] { signIn(); });
}

void AccountFlow::resetPassword(const QString& email) {
    if (m_dialog) return m_dialog->raise();
    auto* dialog = open(new Ui::ResetDialog{m_portal.passwordReset(), m_clock, email, &m_window});
    connect(dialog, &Ui::ResetDialog::signInRequested, this, &AccountFlow::signIn);
}

void AccountFlow::showAccount() {
    if (m_dialog) return m_dialog->raise();
    if (!m_portal.sessions().isSignedIn()) return signIn();
    auto* dialog = open(new Ui::AccountDialog{m_portal.sessions(), m_portal.ownAccount(), m_clock, &m_window});
    connect(&dialog->page(), &Ui::AccountSettings::signOutRequested, this, [this] { askSignOut(false, 1); });
    connect(&dialog->page(), &Ui::AccountSettings::signOutEverywhereRequested, this, [this](int devices) { askSignOut(true, devices); });
    dialog->page().load();
}

void AccountFlow::askSignOut(bool everywhere, int devices) {
    const int running = active();
    if (!everywhere && running == 0) return signOut(false);
    const QString what =
        everywhere ? tr("Sign out on every device of this account?") : tr("Sign out while %Ln downloads are under way?", nullptr, Ui::Words::pluralOf(running));
    QString rest = everywhere ? tr("Each of them has to sign in again. ") : QString{};
    if (running > 0) rest += tr("A file that is being fetched may still finish here; what comes after it waits for the next sign-in. ");
    rest += tr("What is on disk is kept.");
    QWidget* over = m_dialog ? static_cast<QWidget*>(m_dialog) : &m_window;
    auto* box = new Ui::PlainMessageBox{tr("Sign out"), what, rest, QMessageBox::Cancel, over};
    box->setObjectName(u"signOutQuestion"_s);
    const QString act = everywhere ? tr("Sign out on %Ln devices", nullptr, Ui::Words::pluralOf(std::max(1, devices))) : tr("Sign out, keep the queue");
    QPushButton* yes = box->addButton(act, QMessageBox::AcceptRole);
    yes->setObjectName(u"confirmSignOut"_s);
    connect(yes, &QPushButton::clicked, this, [this, everywhere] { signOut(everywhere); });
    box->open();
}

void AccountFlow::signOut(bool everywhere) {
    m_window.banner().withdraw(signOutNotice);
    m_portal.sessions().signOut(everywhere).then(this, [this, everywhere](const Portal::PortalResult<void>& done) {
        if (done) return;
        const QString rest = everywhere
                                 ? tr("The portal could not be told, so the other devices are still signed in. Sign in and try again when it can be reached.")
                                 : tr("The portal could not be told, so it ends the session by itself when it runs out.");
        m_window.banner().post(
            {signOutNotice, everywhere ? Ui::Notice::Level::Warn : Ui::Notice::Level::Info, {tr("You are signed out here."), rest, u"info"_s}, {}});
    });
}

} // namespace Rushes::Desktop
