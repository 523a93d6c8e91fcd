// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace Rushes::Account {

/// The keyring of a system, as it is: slow, locked or missing. KeyringVault is what copes with that.
class Keyring {
public:
    enum class Outcome : quint8 { Done, NoSuchSecret, Refused };
    struct Reply {
        Outcome outcome = Outcome::Refused;
        QByteArray secret = {}; ///< what read() found
    };

    Keyring() = default;
    virtual ~Keyring() = default;
    Q_DISABLE_COPY_MOVE(Keyring)

    /// Each may take as long as a person takes to unlock it, or for ever. They are answered in the order in which they were asked.
    virtual QFuture<Reply> read(const QString& name) = 0;
    virtual QFuture<Reply> write(const QString& name, const QByteArray& secret) = 0;
    virtual QFuture<Reply> remove(const QString& name) = 0;
};

/// The keyring that the system has, through QtKeychain: Secret Service, KWallet, Windows, macOS.
class SystemKeyring final : public QObject, public Keyring {
    Q_OBJECT

public:
    QFuture<Reply> read(const QString& name) override;
    QFuture<Reply> write(const QString& name, const QByteArray& secret) override;
    QFuture<Reply> remove(const QString& name) override;
};

} // namespace Rushes::Account
