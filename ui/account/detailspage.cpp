// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/detailspage.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/passwordchecks.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/stylesheet.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

namespace {

/// The portal's field names in problem answers.
constexpr QLatin1StringView nameField{"name"};
constexpr QLatin1StringView emailField{"email"};

} // namespace

DetailsPage::DetailsPage(Account::Registration& registration, QWidget* parent)
    : AccountPage{parent}, m_registration{registration}, m_name{new QLineEdit{this}}, m_email{new QLineEdit{this}},
      m_emailMark{m_email->addAction(symbol(u"ok", Ink::Ok), QLineEdit::TrailingPosition)}, m_password{new PasswordField{false, this}}, m_checks{new PasswordChecks{this}} {
    m_name->setObjectName(QStringLiteral("registerName"));
    m_email->setObjectName(QStringLiteral("registerEmail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailMark->setText(tr("This is an e-mail address"));
    m_password->setObjectName(QStringLiteral("registerPassword"));
    m_checks->setObjectName(QStringLiteral("passwordChecks"));

    addField(tr("Name"), *m_name);
    addField(tr("E-mail"), *m_email);
    addField(tr("Password"), *m_password);
    content().addWidget(m_checks);
    content().addSpacing(8);
    QPushButton* back = addButton(tr("Back"), QStringLiteral("registerBack"));
    m_submit = addPrimary(tr("Send code"), QStringLiteral("registerSubmit"));
    setFirstFocus(m_name);

    connect(back, &QPushButton::clicked, this, &DetailsPage::left);
    connect(m_submit, &QPushButton::clicked, this, &DetailsPage::submit);
    connect(m_password, &QLineEdit::textChanged, m_checks, &PasswordChecks::judge);
    for (QLineEdit* field : {m_name, m_email, static_cast<QLineEdit*>(m_password)}) connect(field, &QLineEdit::textChanged, this, &DetailsPage::judge);
    connect(this, &AccountPage::busyChanged, this, &DetailsPage::judge);
    judge();
}

std::optional<Account::RegistrationForm> DetailsPage::form() const {
    const auto email = EmailAddress::parse(m_email->text());
    if (!email || m_name->text().trimmed().isEmpty() || !m_checks->allMet()) return std::nullopt;
    return Account::RegistrationForm{m_name->text().trimmed(), *email, {}, m_password->text()};
}

void DetailsPage::judge() {
    m_emailMark->setVisible(EmailAddress::parse(m_email->text()).has_value());
    m_submit->setEnabled(!isBusy() && form().has_value());
    m_submit->setText(isBusy() ? tr("Sending") : tr("Send code"));
}

void DetailsPage::submit() {
    const auto filledIn = form();
    if (!filledIn || isBusy()) return;
    fault().clear();
    for (QLineEdit* field : {m_name, m_email}) setLook(field, "judged", {});
    setBusy(true);
    m_registration.begin(*filledIn).then(this, [this](const Portal::PortalResult<Account::PendingCode>& pending) {
        setBusy(false);
        if (!pending) return refuse(pending.error());
        m_password->clear();
        Q_EMIT codeSent(*pending);
    });
}

void DetailsPage::refuse(const Portal::PortalError& error) {
    FaultWords words = describe(error);
    for (const Portal::FieldError& wrong : error.fields) {
        QLineEdit* field = wrong.field == nameField ? m_name : wrong.field == emailField ? m_email : nullptr;
        if (field) setLook(field, "judged", QStringLiteral("bad"));
        words.rest += u' ' + wrong.message;
    }
    fault().say(words);
}

} // namespace Rushes::Ui
