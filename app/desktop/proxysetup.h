// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/proxy.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace Rushes::Account {
class CredentialVault;
}
namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Transfer {
class TransferEngine;
}
namespace Rushes::Ui {
class MainWindow;
}

namespace Rushes::Desktop {

/// The proxies of this program: those that were chosen are in force from the start, and "Proxy…" in the window's menu chooses others, which
/// are in force at once. A password goes into the vault and nowhere else.
class ProxySetup : public QObject {
    Q_OBJECT

public:
    /// All must outlive this. `portal` answers the address by which a choice is tried.
    ProxySetup(Transfer::TransferEngine& engine, Account::CredentialVault& vault, Settings::Settings& settings, Ui::MainWindow& window,
               std::function<QUrl()> portal, QObject* parent = nullptr);

    void open();

Q_SIGNALS:
    /// Another proxy is in force, or its password is another.
    void changed();

private:
    using Password = std::optional<QByteArray>;
    [[nodiscard]] Transfer::ProxyChoice choice() const;
    void use(const Password& password);
    void readPassword();
    void keep(const Transfer::ProxyChoice& wanted, const Password& password);

    Transfer::TransferEngine& m_engine;
    Account::CredentialVault& m_vault;
    Settings::Settings& m_settings;
    Ui::MainWindow& m_window;
    std::function<QUrl()> m_portal;
    Password m_password; ///< of the choice that is in force, once it is known
    int m_choices = 0;   ///< what the vault says of an earlier one comes too late
};

} // namespace Rushes::Desktop
