// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/proxysetup.h"

#include "app/desktop/proxytrial.h"
#include "app/workbench/proxies.h"
#include "core/account/credentialvault.h"
#include "core/settings/settings.h"
#include "core/transfer/transferengine.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QAction>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Transfer::ProxyChoice;

ProxySetup::ProxySetup(Transfer::TransferEngine& engine, Account::CredentialVault& vault, Settings::Settings& settings, Ui::MainWindow& window,
                       std::function<QUrl()> portal, QObject* parent)
    : QObject{parent}, m_engine{engine}, m_vault{vault}, m_settings{settings}, m_window{window}, m_portal{std::move(portal)} {
    auto* action = new QAction{tr("Proxy…"), &window};
    action->setObjectName(u"actionProxy"_s);
    connect(action, &QAction::triggered, this, &ProxySetup::open);
    window.addToMenu(Ui::MenuPart::Downloads, action);
    use(std::nullopt);
    readPassword();
}

/// As the engine takes it: a setting that cannot be understood is the system's.
ProxyChoice ProxySetup::choice() const { return ProxyChoice::parse(m_settings.proxy()).value_or(ProxyChoice{}); }

void ProxySetup::use(const Password& password) {
    m_password = password;
    const auto proxies = Workbench::proxiesOf(m_settings.proxy(), password);
    Workbench::speakThrough(proxies);
    m_engine.setProxies(proxies);
    Q_EMIT changed();
}

/// The keyring may take its time; until it answers the proxy is asked without a password.
void ProxySetup::readPassword() {
    const ProxyChoice chosen = choice();
    if (chosen.url().userName().isEmpty()) return;
    m_vault.read(Workbench::proxySecretName(chosen)).then(this, [this, number = m_choices](const Password& password) {
        if (number == m_choices && password) use(password);
    });
}

void ProxySetup::open() {
    const auto trial = [this](const ProxyChoice& wanted, const Password& password) {
        return tryProxy(wanted, password || wanted != choice() ? password : m_password, m_portal());
    };
    auto* dialog = new Ui::ProxyDialog{choice(), trial, &m_window};
    dialog->setPasswordKept(m_password.has_value());
    connect(dialog, &Ui::ProxyDialog::chosen, this, &ProxySetup::keep);
    dialog->open();
}

void ProxySetup::keep(const ProxyChoice& wanted, const Password& password) {
    const ProxyChoice before = choice();
    if (wanted == before && !password) return;
    ++m_choices;
    // Nobody would think of a secret that is of no use any more.
    if (wanted != before && !before.url().userName().isEmpty()) m_vault.remove(Workbench::proxySecretName(before));
    m_settings.setProxy(wanted.text());
    use(password);
    if (!password) return readPassword();
    m_vault.write(Workbench::proxySecretName(wanted), *password).then(this, [this](bool kept) {
        if (kept) return;
        m_window.banner().post(
            {u"proxy"_s,
             Ui::Notice::Level::Warn,
             {tr("No keyring took the password of the proxy."), tr("It is used until Rushes ends. Enter it again at the next start."), u"warn"_s},
             {}});
    });
}

} // namespace Rushes::Desktop
