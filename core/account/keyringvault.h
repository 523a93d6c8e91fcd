// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/credentialvault.h"
#include "core/account/keyring.h"

#include <QObject>

#include <memory>

namespace Rushes {
class Clock;
}

namespace Rushes::Account {

/// Secrets in the system's keyring. Where there is none, or it does not answer in time, they stay in memory: never in a plain file. A
/// keyring that refused is not asked again in this session. One that answers after all, such as when somebody comes back and unlocks it,
/// is used from then on, and gets what it missed.
class KeyringVault final : public QObject, public CredentialVault {
    Q_OBJECT

public:
    explicit KeyringVault(Clock& clock, std::unique_ptr<Keyring> keyring = std::make_unique<SystemKeyring>());
    ~KeyringVault() override;

    /// How long a keyring may take: it may be asking the person to unlock it.
    static constexpr std::chrono::seconds patience{60};

    [[nodiscard]] Keeping keeping() const override { return m_usable ? Keeping::Keyring : Keeping::ThisSessionOnly; }
    QFuture<std::optional<QByteArray>> read(const QString& name) override;
    QFuture<bool> write(const QString& name, const QByteArray& secret) override;
    QFuture<void> remove(const QString& name) override;

private:
    /// What the keyring answers, or Refused when patience is at its end.
    QFuture<Keyring::Reply> patiently(QFuture<Keyring::Reply> answer);
    void answeredLate();

    Clock& m_clock;
    std::unique_ptr<Keyring> m_keyring;
    MemoryVault m_memory; ///< what was written in this session, so that it does not depend on the keyring
    QHash<QString, std::optional<QByteArray>> m_missed; ///< what the keyring was not asked to write, or (nothing) to remove
    bool m_usable = true;
};

} // namespace Rushes::Account
