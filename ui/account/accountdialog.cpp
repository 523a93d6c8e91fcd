// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountdialog.h"

#include "core/account/ownaccount.h"
#include "core/account/portalprofile.h"
#include "ui/account/devicelist.h"
#include "ui/account/keepingwords.h"
#include "ui/account/newslettercard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpane.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>

namespace Rushes::Ui {

namespace {

constexpr int usualWidth = 560;

} // namespace

AccountSettings::AccountSettings(Account::SessionKeeper& sessions, Account::OwnAccount& account, Clock& clock, QWidget* parent)
    : AccountPage{parent},
      m_sessions{sessions},
      m_account{account},
      m_name{new QLineEdit{this}},
      m_organisation{new QLineEdit{this}},
      m_save{new QPushButton{tr("Save changes"), this}},
      m_email{new PlainLabel{{}, QStringLiteral("strong"), this}},
      m_since{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_newsletter{new NewsletterCard{account, NewsletterCard::Place::Settings, this}},
      m_keeping{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_devices{new DeviceList{account, clock, this}} {
    setObjectName(QStringLiteral("accountSettings"));
    addDetails();
    content().addWidget(m_newsletter);
    content().addSpacing(16);
    addSession();
    QPushButton* everywhere = addFootLink(tr("Sign out everywhere…"), QStringLiteral("signOutEverywhere"));
    QPushButton* here = addButton(tr("Sign out here"), QStringLiteral("signOutHere"));
    QPushButton* close = addPrimary(tr("Close"), QStringLiteral("accountClose"));
    setFirstFocus(m_name);

    connect(m_save, &QPushButton::clicked, this, &AccountSettings::save);
    for (QLineEdit* field : {m_name, m_organisation}) {
        connect(field, &QLineEdit::textChanged, this, &AccountSettings::judge);
        connect(field, &QLineEdit::returnPressed, this, &AccountSettings::save);
    }
    connect(this, &AccountPage::busyChanged, this, &AccountSettings::judge);
    connect(&sessions, &Account::SessionKeeper::keepingChanged, this, &AccountSettings::showAccount);
    connect(here, &QPushButton::clicked, this, &AccountSettings::signOutRequested);
    connect(everywhere, &QPushButton::clicked, this, [this] { Q_EMIT signOutEverywhereRequested(m_devices->count()); });
    connect(close, &QPushButton::clicked, this, &AccountSettings::closed);
    if (const auto& who = sessions.account()) {
        m_name->setText(who->name);
        m_organisation->setText(who->organisation);
    }
    showAccount();
    judge();
}

void AccountSettings::addDetails() {
    m_name->setObjectName(QStringLiteral("accountName"));
    m_organisation->setObjectName(QStringLiteral("accountOrganisation"));
    m_email->setObjectName(QStringLiteral("accountEmail"));
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_email->setWordWrap(true);
    m_since->setObjectName(QStringLiteral("accountSince"));
    m_save->setObjectName(QStringLiteral("accountSave"));
    m_save->setAutoDefault(false);
    content().addWidget(m_email);
    content().addWidget(m_since);
    content().addSpacing(12);
    addField(tr("Name"), *m_name);
    addField(tr("Organisation"), *m_organisation);
    content().addWidget(&fault());
    content().addWidget(m_save, 0, Qt::AlignLeft);
    content().addSpacing(16);
}

void AccountSettings::addSession() {
    m_keeping->setObjectName(QStringLiteral("accountKeeping"));
    content().addWidget(new PlainLabel{tr("Signed-in devices"), QStringLiteral("strong"), this});
    content().addWidget(m_keeping);
    content().addSpacing(4);
    content().addWidget(m_devices);
}

void AccountSettings::setProfile(const Account::PortalProfile& profile) {
    m_newsletter->setVisible(!profile.newsletterName.isEmpty());
    m_newsletter->setNewsletterName(profile.newsletterName);
}

void AccountSettings::load() {
    m_newsletter->load();
    m_devices->load();
}

void AccountSettings::showAccount() {
    const auto& who = m_sessions.account();
    if (!who) return;
    m_email->setText(who->email.text());
    m_since->setText(tr("Member since %1").arg(Words::date(who->createdAt.toLocalTime().date())));
    m_keeping->setText(tr("On this computer: %1").arg(keepingWords(m_sessions.keeping())));
}

void AccountSettings::judge() {
    const auto& who = m_sessions.account();
    const QString name = m_name->text().trimmed();
    const bool differs = who && (name != who->name || m_organisation->text().trimmed() != who->organisation);
    m_save->setEnabled(!isBusy() && differs && !name.isEmpty());
    m_save->setText(isBusy() ? tr("Saving") : tr("Save changes"));
}

void AccountSettings::save() {
    if (!m_save->isEnabled()) return;
    fault().clear();
    setBusy(true);
    m_account.change(m_name->text().trimmed(), m_organisation->text().trimmed()).then(this, [this](const Portal::PortalResult<Account::Account>& changed) {
        setBusy(false);
        if (changed) {
            m_name->setFocus(Qt::OtherFocusReason);
            return judge();
        }
        fault().say(describe(changed.error()));
        const QHash<QString, QLineEdit*> fields{{QStringLiteral("name"), m_name}, {QStringLiteral("organisation"), m_organisation}};
        for (const Portal::FieldError& wrong : changed.error().fields) {
            if (QLineEdit* field = fields.value(wrong.field)) markField(*field, wrong.message);
        }
    });
}

AccountDialog::AccountDialog(Account::SessionKeeper& sessions, Account::OwnAccount& account, Clock& clock, QWidget* parent)
    : QDialog{parent}, m_page{new AccountSettings{sessions, account, clock, this}}, m_scroll{new ScrollPane{this}} {
    setObjectName(QStringLiteral("accountDialog"));
    dressAccountDialog(*this, tr("Settings: account"));
    // Large text and small screens: what does not fit is scrolled to.
    m_scroll->setWidget(m_page);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(m_scroll);
    resize(usualWidth, height());
    fit();
    m_page->installEventFilter(this);
    connect(m_page, &AccountSettings::closed, this, &QDialog::accept);
    connect(&sessions, &Account::SessionKeeper::accountChanged, this, [this, &sessions] {
        if (!sessions.isSignedIn()) accept();
    });
    connect(&sessions, &Account::SessionKeeper::sessionEnded, this, &QDialog::accept);
    m_page->comeForward();
}

bool AccountDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_page && event->type() == QEvent::LayoutRequest) fit();
    return QDialog::eventFilter(watched, event);
}

/// As wide as what is shown needs, and as high as the screen goes; the rest is scrolled to. It grows when devices come and does not shrink again.
void AccountDialog::fit() {
    const QMargins around = layout()->contentsMargins();
    const int room = screen() != nullptr ? screen()->availableGeometry().height() - 80 : height();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(minimumWidth(), m_page->minimumSizeHint().width() + bar + around.left() + around.right()));
    const int inner = std::max(width(), minimumWidth()) - around.left() - around.right();
    const int wanted = std::max(m_page->sizeHint().height(), m_page->layout()->totalHeightForWidth(inner)) + around.top() + around.bottom();
    if (height() < std::min(room, wanted)) resize(width(), std::min(room, wanted));
}

} // namespace Rushes::Ui
