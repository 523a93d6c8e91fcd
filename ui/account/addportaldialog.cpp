// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/addportaldialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

using Portal::PortalAddress;
using Portal::PortalFault;

namespace {

/// As describe(), but nothing is kept yet, and the likeliest reason is the address.
FaultWords describeAddress(const PortalAddress& address, const Portal::PortalError& error) {
    const QString check = AddPortalDialog::tr("Nothing was added. Check the address, or ask the press office for it.");
    switch (error.fault) {
    case PortalFault::Offline: return {AddPortalDialog::tr("Nobody answers at %1.").arg(address.text()), check, QStringLiteral("cloudoff")};
    case PortalFault::NotFound:
    case PortalFault::BadReply:
        return {AddPortalDialog::tr("%1 answers, but not as a portal for Rushes does.").arg(address.text()), check, QStringLiteral("warn")};
    default: return describe(error);
    }
}

} // namespace

PortalAddressPage::PortalAddressPage(Ask ask, QWidget* parent) : AccountPage{parent}, m_ask{std::move(ask)}, m_address{new QLineEdit{this}} {
    m_address->setObjectName(QStringLiteral("portalAddress"));
    m_address->addAction(symbol(u"server", Ink::Quiet), QLineEdit::LeadingPosition);
    markSymbolsAsOrnaments(*m_address);
    m_address->setPlaceholderText(QStringLiteral("https://media.example.int"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    content().addWidget(new PlainLabel{tr("Where do your pictures come from?"), QStringLiteral("title"), this});
    content().addWidget(new SentenceLabel{
        {{tr("Enter the address that your press office gave you. It is asked who it is before it is added.")}}, QStringLiteral("second"), this});
    content().addSpacing(8);
    addField(tr("Address of the portal"), *m_address);
    QPushButton* cancel = addButton(tr("Cancel"), QStringLiteral("addPortalCancel"));
    m_submit = addPrimary(tr("Add portal"), QStringLiteral("addPortalSubmit"));
    setFirstFocus(m_address);
    connect(cancel, &QPushButton::clicked, this, &PortalAddressPage::cancelled);
    connect(m_submit, &QPushButton::clicked, this, &PortalAddressPage::submit);
    connect(m_address, &QLineEdit::textChanged, this, &PortalAddressPage::judge);
    connect(this, &AccountPage::busyChanged, this, &PortalAddressPage::judge);
    judge();
}

void PortalAddressPage::judge() {
    m_submit->setEnabled(!isBusy() && !m_address->text().trimmed().isEmpty());
    m_submit->setText(isBusy() ? tr("Checking") : tr("Add portal"));
}

void PortalAddressPage::submit() {
    if (isBusy()) return;
    const auto address = PortalAddress::parse(m_address->text());
    if (!address) {
        fault().say({tr("This is not a portal's address."),
                     tr("It begins with https:// and has no user name and no question mark. http:// is for this computer only."), QStringLiteral("err")});
        return;
    }
    fault().clear();
    setBusy(true);
    m_ask(*address).then(this, [this, address](const Portal::PortalResult<Account::PortalProfile>& profile) {
        setBusy(false);
        if (profile) Q_EMIT found(*address);
        else fault().say(describeAddress(*address, profile.error()));
    });
}

AddPortalDialog::AddPortalDialog(PortalAddressPage::Ask ask, QWidget* parent) : QDialog{parent} {
    setObjectName(QStringLiteral("addPortalDialog"));
    dressAccountDialog(*this, tr("Add a portal"));
    setMinimumHeight(280);
    auto* page = new PortalAddressPage{std::move(ask), this};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(page);
    connect(page, &PortalAddressPage::cancelled, this, &QDialog::reject);
    connect(page, &PortalAddressPage::found, this, [this](const PortalAddress& address) {
        Q_EMIT added(address);
        accept();
    });
    page->comeForward();
}

} // namespace Rushes::Ui
