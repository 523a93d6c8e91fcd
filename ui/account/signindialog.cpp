// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signindialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/passwordfield.h"

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

QString keepingWords(Account::Keeping keeping) {
    switch (keeping) {
    case Account::Keeping::Keyring: return SignInPage::tr("Kept in the system keyring.");
    case Account::Keeping::SessionFile: return SignInPage::tr("Kept in a file that only you can read.");
    case Account::Keeping::ThisSessionOnly: return SignInPage::tr("No keyring here: for this session only.");
    }
    Q_UNREACHABLE_RETURN({});
}

SignInPage::SignInPage(Account::SessionKeeper& sessions, const QString& portal, QWidget* parent)
    : AccountPage{parent}, m_sessions{sessions}, m_email{new QLineEdit{this}}, m_password{new PasswordField{true, this}},
      m_stay{new QCheckBox{tr("Stay signed in on this computer"), this}} {
    m_email->setObjectName(QStringLiteral("signInEmail"));
    m_email->addAction(symbol(u"mail", Ink::Quiet), QLineEdit::LeadingPosition);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_stay->setObjectName(QStringLiteral("signInStay"));
    m_stay->setChecked(true);
    if (const auto& known = sessions.account()) m_email->setText(known->email.text());

    content().addWidget(new PortalLine{portal, this});
    content().addSpacing(6);
    content().addWidget(new PlainLabel{tr("Sign in to download"), QStringLiteral("title"), this});
    content().addWidget(new SentenceLabel{{{tr("Browsing works without an account. Broadcast files need one.")}}, QStringLiteral("second"), this});
    content().addSpacing(8);
    addField(tr("E-mail"), *m_email);
    addField(tr("Password"), *m_password);
    auto* note = new PlainLabel{keepingWords(sessions.keeping()), QStringLiteral("second"), this};
    note->setObjectName(QStringLiteral("keepingLabel"));
    note->setContentsMargins(24, 0, 0, 0);
    auto* staying = new QVBoxLayout;
    staying->setSpacing(0);
    staying->addWidget(m_stay);
    staying->addWidget(note);
    content().addLayout(staying);
    content().addSpacing(8);
    auto* create = new QPushButton{tr("Create an account"), this};
    create->setObjectName(QStringLiteral("createAccount"));
    create->setProperty("look", QStringLiteral("link"));
    create->setAutoDefault(false);
    content().addWidget(create, 0, Qt::AlignRight);

    QPushButton* cancel = addButton(tr("Cancel"), QStringLiteral("signInCancel"));
    m_submit = addPrimary(tr("Sign in"), QStringLiteral("signInSubmit"));
    setFirstFocus(m_email->text().isEmpty() ? static_cast<QWidget*>(m_email) : m_password);
    connect(create, &QPushButton::clicked, this, &SignInPage::createAccountRequested);
    connect(cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_email, &QLineEdit::textChanged, this, &SignInPage::judge);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::judge);
    connect(this, &AccountPage::busyChanged, this, [this](bool busy) {
        m_submit->setText(busy ? tr("Signing in") : tr("Sign in"));
        judge();
    });
    judge();
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

SignInDialog::SignInDialog(Account::SessionKeeper& sessions, const QString& portal, QWidget* parent) : QDialog{parent}, m_page{new SignInPage{sessions, portal, this}} {
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
    m_page->comeForward();
}

} // namespace Rushes::Ui
