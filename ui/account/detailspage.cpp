// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/detailspage.h"

#include "core/account/portalprofile.h"
#include "core/account/registrationdrafts.h"
#include "ui/account/passwordjudging.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/passwordchecks.h"
#include "ui/widgets/passwordfield.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace std::chrono_literals;

namespace {

/// The portal's field names in problem answers.
constexpr QLatin1StringView nameField{"name"};
constexpr QLatin1StringView emailField{"email"};
constexpr QLatin1StringView organisationField{"organisation"};
constexpr QLatin1StringView passwordField{"password"};

} // namespace

DetailsPage::DetailsPage(Account::Registration& registration, const Account::RegistrationDrafts& drafts, QWidget* parent)
    : AccountPage{parent},
      m_registration{registration},
      m_drafts{drafts},
      m_name{new QLineEdit{this}},
      m_email{new QLineEdit{this}},
      m_emailMark{m_email->addAction(symbol(u"ok", Ink::Ok), QLineEdit::TrailingPosition)},
      m_organisation{new QLineEdit{this}},
      m_password{new PasswordField{false, this}},
      m_checks{new PasswordChecks{this}} {
    m_name->setObjectName(QStringLiteral("registerName"));
    m_email->setObjectName(QStringLiteral("registerEmail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_emailMark->setText(tr("This is an e-mail address"));
    m_organisation->setObjectName(QStringLiteral("registerOrganisation"));
    m_organisation->setPlaceholderText(tr("optional"));
    m_password->setObjectName(QStringLiteral("registerPassword"));
    m_checks->setObjectName(QStringLiteral("passwordChecks"));

    addField(tr("Name"), *m_name);
    addField(tr("E-mail"), *m_email);
    addField(tr("Organisation"), *m_organisation);
    addField(tr("Password"), *m_password);
    content().addWidget(m_checks);
    content().addSpacing(8);
    QPushButton* back = addButton(tr("Back"), QStringLiteral("registerBack"));
    m_submit = addPrimary(tr("Send code"), QStringLiteral("registerSubmit"));

    const Account::RegistrationDraft draft = m_drafts.load();
    m_name->setText(draft.name);
    m_email->setText(draft.email);
    m_organisation->setText(draft.organisation);
    setFirstFocus(draft.name.isEmpty() ? m_name : draft.email.isEmpty() ? m_email : static_cast<QLineEdit*>(m_password));
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);

    connect(back, &QPushButton::clicked, this, &DetailsPage::left);
    connect(m_submit, &QPushButton::clicked, this, &DetailsPage::submit);
    connect(&m_soon, &QTimer::timeout, this, &DetailsPage::keepDraft);
    connect(m_email, &QLineEdit::editingFinished, this, [this] {
        if (!m_email->text().trimmed().isEmpty() && !EmailAddress::parse(m_email->text())) markField(*m_email, tr("An address looks like desk@example.org"));
    });
    judgeWhileTyping(*m_password, *m_checks);
    for (QLineEdit* field : {m_name, m_email, m_organisation}) connect(field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    for (QLineEdit* field : {m_name, m_email, static_cast<QLineEdit*>(m_password)}) connect(field, &QLineEdit::textChanged, this, &DetailsPage::judge);
    connect(this, &AccountPage::busyChanged, this, &DetailsPage::judge);
    judge();
}

DetailsPage::~DetailsPage() {
    if (m_soon.isActive()) keepDraft();
}

void DetailsPage::setProfile(const Account::PortalProfile& profile) {
    m_checks->setRules(profile.passwordRules, profile.otherRules);
    judge();
}

void DetailsPage::keepDraft() {
    m_soon.stop();
    m_drafts.save({m_name->text(), m_email->text(), m_organisation->text()});
}

void DetailsPage::forgetDraft() {
    m_soon.stop();
    m_drafts.clear();
}

std::optional<Account::RegistrationForm> DetailsPage::form() const {
    const auto email = EmailAddress::parse(m_email->text());
    if (!email || m_name->text().trimmed().isEmpty() || !m_checks->allMet()) return std::nullopt;
    return Account::RegistrationForm{m_name->text().trimmed(), *email, m_organisation->text().trimmed(), m_password->text()};
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
    keepDraft();
    setBusy(true);
    m_registration.begin(*filledIn).then(this, [this](const Portal::PortalResult<Account::PendingCode>& pending) {
        setBusy(false);
        if (!pending) return refuse(pending.error());
        m_password->clear();
        Q_EMIT codeSent(*pending);
    });
}

void DetailsPage::refuse(const Portal::PortalError& error) {
    fault().say(describe(error));
    QLineEdit* first = error.fault == Portal::PortalFault::PasswordRules ? m_password : nullptr;
    const QHash<QString, QLineEdit*> fields{{nameField, m_name}, {emailField, m_email}, {organisationField, m_organisation}, {passwordField, m_password}};
    for (const Portal::FieldError& wrong : error.fields) {
        QLineEdit* field = fields.value(wrong.field);
        if (field == nullptr) continue;
        markField(*field, wrong.message);
        if (first == nullptr) first = field;
    }
    if (first != nullptr) first->setFocus(Qt::OtherFocusReason);
}

} // namespace Rushes::Ui
