// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signindialog.h"

#include "ui/account/keepingwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/spoken.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Rushes::Ui {

namespace {

/// Where it is that one signs in: a green dot and the portal's name.
class PortalLine final : public QWidget {
public:
    PortalLine(const QString& portal, QWidget* parent) : QWidget{parent} {
        auto* name = new PlainLabel{portal, QStringLiteral("second"), this};
        auto* row = new QHBoxLayout{this};
        row->setContentsMargins(14, 0, 0, 0);
        row->addWidget(name);
        row->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        Paint::onlineDot(painter, QRect{0, 0, 8, height()}, true, currentTokens());
    }
};

} // namespace

SignInPage::SignInPage(Account::SessionKeeper& sessions, const QString& portal, const QString& email, QWidget* parent)
    : AccountPage{parent},
      m_sessions{sessions},
      m_email{new QLineEdit{this}},
      m_password{new PasswordField{true, this}},
      m_stay{new QCheckBox{tr("Stay signed in on this computer"), this}},
      m_keeping{new PlainLabel{{}, QStringLiteral("second"), this}} {
    m_email->setObjectName(QStringLiteral("signInEmail"));
    m_email->addAction(symbol(u"mail", Ink::Quiet), QLineEdit::LeadingPosition);
    markSymbolsAsOrnaments(*m_email);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_stay->setWhatsThis(
        tr("Your session is kept in the keyring of the system, so that the next start needs no password. Leave it off on a computer that others use."));
    const auto known = sessions.lastEmail();
    m_email->setText(!email.isEmpty() ? email : known ? known->text() : QString{});

    const bool ended = sessions.hasEnded();
    content().addWidget(new PortalLine{portal, this});
    content().addSpacing(6);
    content().addWidget(new PlainLabel{ended ? tr("Sign in to go on") : tr("Sign in to download"), QStringLiteral("title"), this});
    const QString why = ended ? tr("Your session has ended. What waits goes on from the same byte after you sign in.")
                              : tr("Browsing works without an account. Broadcast files need one.");
    content().addWidget(new SentenceLabel{{{why}}, QStringLiteral("second"), this});
    content().addSpacing(8);
    addField(tr("E-mail"), *m_email);
    addField(tr("Password"), *m_password);
    content().addWidget(makeStaying());
    content().addSpacing(8);
    content().addWidget(makeLinks());

    QPushButton* cancel = addButton(tr("Cancel"), QStringLiteral("signInCancel"));
    m_submit = addPrimary(tr("Sign in"), QStringLiteral("signInSubmit"));
    setFirstFocus(m_email->text().isEmpty() ? static_cast<QWidget*>(m_email) : m_password);
    connect(cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::textChanged, this, &SignInPage::judge);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::judge);
    connect(&sessions, &Account::SessionKeeper::keepingChanged, this, &SignInPage::showKeeping);
    connect(this, &AccountPage::busyChanged, this, [this](bool busy) {
        m_submit->setText(busy ? tr("Signing in") : tr("Sign in"));
        judge();
    });
    judge();
}

QWidget* SignInPage::makeStaying() {
    m_stay->setObjectName(QStringLiteral("signInStay"));
    m_stay->setChecked(true);
    m_keeping->setObjectName(QStringLiteral("keepingLabel"));
    m_keeping->setContentsMargins(24, 0, 0, 0);
    m_keeping->setWordWrap(true);
    showKeeping();
    auto* staying = new QWidget{this};
    auto* column = new QVBoxLayout{staying};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stay);
    column->addWidget(m_keeping);
    return staying;
}

QWidget* SignInPage::makeLinks() {
    QPushButton* forgot = makeLink(tr("Forgot your password?"), QStringLiteral("forgotPassword"));
    QPushButton* create = makeLink(tr("Create an account"), QStringLiteral("createAccount"));
    connect(forgot, &QPushButton::clicked, this, [this] { Q_EMIT resetRequested(m_email->text()); });
    connect(create, &QPushButton::clicked, this, &SignInPage::createAccountRequested);
    auto* links = new QWidget{this};
    auto* row = new QHBoxLayout{links};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(forgot);
    row->addStretch(1);
    row->addWidget(create);
    return links;
}

void SignInPage::showKeeping() {
    // Nothing is promised that cannot be kept: without a keyring the box is no choice.
    const bool lasts = m_sessions.keeping() != Account::Keeping::ThisSessionOnly;
    m_keeping->setText(keepingWords(m_sessions.keeping()));
    m_stay->setEnabled(lasts);
    if (!lasts) m_stay->setChecked(false);
    m_stay->setAccessibleDescription(m_keeping->text());
}

void SignInPage::judge() { m_submit->setEnabled(!isBusy() && EmailAddress::parse(m_email->text()) && !m_password->text().isEmpty()); }

void SignInPage::submit() {
    const auto email = EmailAddress::parse(m_email->text());
    if (!email || isBusy()) return;
    fault().clear();
    setBusy(true);
    m_sessions.signIn(*email, m_password->text(), m_stay->isChecked()).then(this, [this](const Portal::PortalResult<Account::Account>& account) {
        setBusy(false);
        if (account) {
            m_password->clear();
            Q_EMIT signedIn();
            return;
        }
        fault().say(describeSignIn(account.error()));
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
    });
}

SignInDialog::SignInDialog(Account::SessionKeeper& sessions, const QString& portal, const QString& email, QWidget* parent)
    : QDialog{parent}, m_page{new SignInPage{sessions, portal, email, this}} {
    setObjectName(QStringLiteral("signInDialog"));
    dressAccountDialog(*this, tr("Sign in"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(m_page);
    connect(m_page, &SignInPage::signedIn, this, &QDialog::accept);
    connect(m_page, &SignInPage::cancelled, this, &QDialog::reject);
    connect(m_page, &SignInPage::createAccountRequested, this, [this] {
        reject();
        Q_EMIT createAccountRequested();
    });
    connect(m_page, &SignInPage::resetRequested, this, [this](const QString& typed) {
        reject();
        Q_EMIT resetRequested(typed);
    });
    m_page->comeForward();
}

} // namespace Rushes::Ui
