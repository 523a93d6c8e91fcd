// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/proxydialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stylesheet.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace Rushes::Ui {
namespace {

using Portal::ProxyTrial;
using Transfer::ProxyChoice;

constexpr int mostPorts = 65535;
const QString httpScheme = QStringLiteral("http");
const QString socksScheme = QStringLiteral("socks5");

PlainLabel* wrapped(const QString& text, const QString& role, QWidget* parent) {
    auto* label = new PlainLabel{text, role, parent};
    label->setWordWrap(true);
    return label;
}

} // namespace

ProxyDialog::ProxyDialog(const ProxyChoice& choice, Try trial, QWidget* parent)
    : QDialog{parent},
      m_before{choice},
      m_try{std::move(trial)},
      m_system{new QRadioButton{tr("As the &system says"), this}},
      m_none{new QRadioButton{tr("&None: go directly"), this}},
      m_one{new QRadioButton{tr("&This one"), this}},
      m_says{wrapped({}, QStringLiteral("second"), this)},
      m_trial{new QPushButton{tr("T&ry it"), this}},
      m_use{new QPushButton{tr("Use from now on"), this}} {
    setObjectName(QStringLiteral("proxyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Proxy"));
    offerWhatsThis(*this);
    m_system->setObjectName(QStringLiteral("proxySystem"));
    m_system->setWhatsThis(tr("Rushes asks the system for each address, so that scripts of the newsroom’s network are followed too."));
    m_none->setObjectName(QStringLiteral("proxyNone"));
    m_one->setObjectName(QStringLiteral("proxyOne"));
    m_says->setObjectName(QStringLiteral("proxySays"));
    m_trial->setObjectName(QStringLiteral("proxyTry"));
    m_use->setObjectName(QStringLiteral("proxyUse"));
    m_use->setProperty("look", QStringLiteral("primary"));
    m_use->setDefault(true);
    auto* kinds = new QButtonGroup{this};
    for (QRadioButton* kind : {m_system, m_none, m_one}) kinds->addButton(kind);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_trial);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel{tr("The way to portals and media"), QStringLiteral("title"), this});
    column->addWidget(wrapped(tr("This computer is always reached directly. Transfers under way go on as they began."), QStringLiteral("second"), this));
    column->addSpacing(4);
    column->addWidget(m_system);
    column->addWidget(m_none);
    column->addWidget(m_one);
    column->addWidget(makeFields());
    column->addWidget(m_says);
    column->addStretch();
    column->addLayout(buttons);
    m_says->setMinimumHeight(m_says->fontMetrics().lineSpacing() * 2); // so that words that come move nothing
    setMinimumWidth(480);

    (choice.kind() == ProxyChoice::Kind::System ? m_system : choice.kind() == ProxyChoice::Kind::None ? m_none : m_one)->setChecked(true);
    connect(kinds, &QButtonGroup::buttonToggled, this, &ProxyDialog::judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_trial, &QPushButton::clicked, this, &ProxyDialog::tryIt);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const auto wanted = this->choice();
        if (!wanted) return;
        Q_EMIT chosen(*wanted, password());
        accept();
    });
    judge();
}

QWidget* ProxyDialog::makeFields() {
    m_fields = new QWidget{this};
    m_kind = new QComboBox{m_fields};
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_kind->setWhatsThis(tr("How the proxy is spoken to. Who runs the network knows which it is."));
    m_kind->addItem(tr("HTTP"), httpScheme);
    m_kind->addItem(tr("SOCKS 5"), socksScheme);
    m_host = new QLineEdit{m_fields};
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_host->setWhatsThis(tr("The name or the address of the proxy, without http:// before it."));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.int"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_port = new QSpinBox{m_fields};
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_port->setWhatsThis(tr("The number at which the proxy listens."));
    m_port->setRange(0, mostPorts);
    m_port->setSpecialValueText(tr("usual"));
    m_port->setFocusPolicy(Qt::StrongFocus); // the wheel does not change it in passing
    m_user = new QLineEdit{m_fields};
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_user->setPlaceholderText(tr("none"));
    m_password = new QLineEdit{m_fields};
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout{m_fields};
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(wrapped(tr("The password goes into the system's keyring, and nowhere else."), QStringLiteral("third"), m_fields));
    if (m_before.kind() == ProxyChoice::Kind::One) {
        m_kind->setCurrentIndex(m_kind->findData(m_before.url().scheme()));
        m_host->setText(m_before.url().host());
        m_port->setValue(m_before.url().port());
        m_user->setText(m_before.url().userName(QUrl::FullyDecoded));
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyDialog::judge);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyDialog::judge);
    for (QLineEdit* field : {m_host, m_user, m_password}) connect(field, &QLineEdit::textChanged, this, &ProxyDialog::judge);
    connect(m_host, &QLineEdit::textEdited, this, &ProxyDialog::takeApart);
    return m_fields;
}

void ProxyDialog::setPasswordKept(bool kept) {
    m_isKept = kept;
    judge();
}

/// People paste what they were given: an address whole.
void ProxyDialog::takeApart() {
    const QUrl url{m_host->text().trimmed(), QUrl::StrictMode};
    const int kind = m_kind->findData(url.scheme());
    if (kind < 0 || url.host().isEmpty() || (url.port() < 0 && !m_host->text().endsWith(u'/'))) return;
    m_kind->setCurrentIndex(kind);
    m_port->setValue(std::max(0, url.port()));
    if (!url.userName().isEmpty()) m_user->setText(url.userName(QUrl::FullyDecoded));
    if (!url.password().isEmpty()) m_password->setText(url.password(QUrl::FullyDecoded));
    m_host->setText(url.host());
}

std::optional<ProxyChoice> ProxyDialog::choice() const {
    if (m_system->isChecked()) return ProxyChoice{};
    if (m_none->isChecked()) return ProxyChoice::parse(QStringLiteral("none"));
    if (!problem().isEmpty()) return {};
    QUrl url;
    url.setScheme(m_kind->currentData().toString());
    url.setHost(m_host->text().trimmed());
    if (m_port->value() > 0) url.setPort(m_port->value());
    if (!m_user->text().isEmpty()) url.setUserName(m_user->text(), QUrl::DecodedMode);
    return ProxyChoice::parse(url.toString(QUrl::FullyEncoded));
}

QString ProxyDialog::problem() const {
    if (!m_one->isChecked()) return {};
    const QString host = m_host->text().trimmed();
    if (host.isEmpty()) return tr("Enter the host of the proxy, as your network's people gave it to you.");
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    if (url.host().isEmpty()) return tr("“%1” is no name of a host. Its port, user and password have fields of their own.").arg(host);
    if (!m_password->text().isEmpty() && m_user->text().isEmpty()) return tr("A password needs a user.");
    return {};
}

ProxyDialog::Password ProxyDialog::password() const {
    const bool given = m_one->isChecked() && !m_user->text().isEmpty() && !m_password->text().isEmpty();
    return given ? Password{m_password->text().toUtf8()} : std::nullopt;
}

void ProxyDialog::judge() {
    ++m_tries;
    m_fields->setEnabled(m_one->isChecked());
    const QString wrong = problem();
    m_use->setEnabled(wrong.isEmpty());
    m_trial->setEnabled(wrong.isEmpty());
    const auto wanted = choice();
    const bool kept = m_isKept && wanted == m_before;
    m_password->setPlaceholderText(kept ? tr("kept in the keyring") : tr("none"));
    say(wrong, true); // not done yet is no fault
}

void ProxyDialog::tryIt() {
    const auto wanted = choice();
    if (!wanted) return;
    const int number = ++m_tries;
    m_trial->setEnabled(false);
    say(tr("Asking the portal by this way…"), true);
    m_try(*wanted, password()).then(this, [this, number, wanted](ProxyTrial trial) {
        if (number != m_tries) return;
        m_trial->setEnabled(true);
        say(words(trial, *wanted), trial == ProxyTrial::Through);
    });
}

void ProxyDialog::say(const QString& text, bool good) {
    m_says->setText(text);
    setLook(m_says, "role", good ? QStringLiteral("second") : QStringLiteral("err"));
    if (text.isEmpty()) return;
    QAccessibleAnnouncementEvent announcement{m_says, text};
    QAccessible::updateAccessibility(&announcement);
}

QString ProxyDialog::words(ProxyTrial trial, const ProxyChoice& choice) {
    const QString name = choice.url().host();
    if (choice.kind() != ProxyChoice::Kind::One) {
        if (trial == ProxyTrial::Through) return tr("The portal answers.");
        if (trial == ProxyTrial::NothingBeyond && choice.kind() == ProxyChoice::Kind::None)
            return tr("The portal does not answer without a proxy. Nothing was changed. Your network may need one.");
        if (trial == ProxyTrial::SignIn) return tr("The system's proxy wants a user and a password. Nothing was changed. Enter it as “This one”, with both.");
        return tr("The portal does not answer by the system's way. Nothing was changed. Check the network's settings of the system.");
    }
    switch (trial) {
    case ProxyTrial::Through: return tr("The portal answers by %1.").arg(name);
    case ProxyTrial::NotFound: return tr("There is no computer called %1. Nothing was changed. Check the host.").arg(name);
    case ProxyTrial::Refused: return tr("%1 is there, but nothing answers at port %2. Nothing was changed. Check the port.").arg(name).arg(choice.url().port());
    case ProxyTrial::Silent: return tr("%1 did not answer in time. Nothing was changed. Check the host, the port and the kind.").arg(name);
    case ProxyTrial::SignIn: return tr("%1 wants another user or password. Nothing was changed. Enter both and try again.").arg(name);
    case ProxyTrial::NothingBeyond:
        return tr("%1 answers, but does not bring us to the portal. Nothing was changed. The portal may be away, or the proxy may not let it through.")
            .arg(name);
    }
    return {};
}

} // namespace Rushes::Ui
