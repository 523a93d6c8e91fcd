// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/accountflow.h"

#include "app/workbench/portaldesk.h"
#include "core/downloads/downloadqueue.h"
#include "ui/account/registerdialog.h"
#include "ui/account/signindialog.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Downloads::Download;
using Downloads::DownloadQueue;
using Downloads::DownloadState;
using Downloads::Obstacle;

namespace {

const QString sessionNotice = u"session"_s;

} // namespace

AccountFlow::AccountFlow(Workbench::PortalDesk& portal, DownloadQueue& queue, Ui::MainWindow& window, Clock& clock, QObject* parent)
    : QObject{parent}, m_portal{portal}, m_queue{queue}, m_window{window}, m_clock{clock} {
    Ui::AccountChip& chip = window.accountChip();
    connect(&chip, &Ui::AccountChip::signInRequested, this, &AccountFlow::signIn);
    connect(&chip, &Ui::AccountChip::registerRequested, this, &AccountFlow::createAccount);
    connect(&chip, &Ui::AccountChip::signOutRequested, this, &AccountFlow::signOut);
    connect(&window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id == sessionNotice) signIn();
    });
    connect(&portal.sessions(), &Account::SessionKeeper::accountChanged, this, [this] {
        updateChip();
        updateBanner();
        if (m_portal.sessions().isSignedIn()) m_queue.obstacleGone(Obstacle::SignIn);
    });
    connect(&portal.sessions(), &Account::SessionKeeper::sessionEnded, this, [this] {
        updateChip();
        updateBanner();
    });
    connect(&portal.registration(), &Account::Registration::pendingChanged, this, &AccountFlow::updateChip);
    connect(&queue, &DownloadQueue::changed, this, &AccountFlow::updateBanner);
    updateChip();
}

AccountFlow::~AccountFlow() { m_window.banner().withdraw(sessionNotice); }

void AccountFlow::updateChip() {
    const auto& account = m_portal.sessions().account();
    std::optional<Ui::AccountChip::Person> person;
    if (account) person = Ui::AccountChip::Person{account->name, account->email.text(), m_portal.sessions().hasEnded()};
    m_window.accountChip().setPerson(person);
    m_window.accountChip().setRegistrationPending(m_portal.registration().pending().has_value());
}

int AccountFlow::waitingForSignIn() const {
    return static_cast<int>(std::ranges::count_if(m_queue.downloads(), [here = m_portal.address().url().toString()](const Download& download) {
        return download.state == DownloadState::Waiting && download.obstacle == Obstacle::SignIn && download.request.portal == here;
    }));
}

void AccountFlow::updateBanner() {
    const bool ended = m_portal.sessions().hasEnded();
    const int waiting = waitingForSignIn();
    if (!ended && (waiting == 0 || m_portal.sessions().isSignedIn())) {
        m_window.banner().withdraw(sessionNotice);
        return;
    }
    const QString lead = ended ? tr("Your session has ended.") : tr("Broadcast files need an account.");
    const QString rest = waiting == 0 ? tr("What is on disk is kept.") : tr("%n downloads wait for you. What is on disk is kept.", nullptr, waiting);
    m_window.banner().post({sessionNotice, ended ? Ui::Notice::Level::Err : Ui::Notice::Level::Warn, {lead, rest, u"key"_s}, tr("Sign in")});
}

void AccountFlow::needAccountFor(const QString& waiting, int count) {
    m_waiting = waiting;
    m_waitingCount = count;
    if (!m_open) signIn();
}

void AccountFlow::signIn() {
    auto* dialog = new Ui::SignInDialog{m_portal.sessions(), m_portal.client().address().text(), &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open = true;
    connect(dialog, &QDialog::finished, this, [this] { m_open = false; });
    connect(dialog, &Ui::SignInDialog::createAccountRequested, this, &AccountFlow::createAccount);
    dialog->open();
}

void AccountFlow::createAccount() {
    Ui::Afterwards afterwards;
    if (const Ui::Page* page = m_window.page()) afterwards.returnButton = tr("Return to %1").arg(page->title());
    if (m_waitingCount > 0) {
        afterwards.waits = tr("%n videos wait for this account:", nullptr, m_waitingCount);
        afterwards.what = m_waiting;
    }
    auto* dialog = new Ui::RegisterDialog{m_portal.registration(), m_portal.sessions(), m_clock, afterwards, &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_mailFolder) dialog->setMailFolder(*m_mailFolder);
    m_open = true;
    connect(dialog, &QDialog::finished, this, [this] { m_open = false; });
    connect(dialog, &QDialog::accepted, this, [this] { m_waitingCount = 0; });
    connect(dialog, &Ui::RegisterDialog::signInRequested, this, &AccountFlow::signIn);
    dialog->open();
}

void AccountFlow::signOut() {
    m_portal.sessions().signOut().then(this, [this](const Portal::PortalResult<void>& done) {
        if (done) return;
        const Ui::FaultWords words{tr("You are signed out here."), tr("The portal could not be told, so it ends the session by itself when it runs out."), u"info"_s};
        m_window.banner().post({u"sign-out"_s, Ui::Notice::Level::Info, words, {}});
    });
}

} // namespace Rushes::Desktop
