// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace Rushes::Account {

/// Where a session is kept when Rushes is not running.
enum class Keeping : quint8 { Keyring, SessionFile, ThisSessionOnly };

/// Keeps secrets, by name. Values are never logged.
class CredentialVault {
public:
    CredentialVault() = default;
    virtual ~CredentialVault() = default;
    Q_DISABLE_COPY_MOVE(CredentialVault)

    /// Where secrets go at present. A keyring that turns out not to be there changes this to ThisSessionOnly.
    [[nodiscard]] virtual Keeping keeping() const = 0;
    /// Nothing where there is no such secret, or the vault cannot be opened.
    virtual QFuture<std::optional<QByteArray>> read(const QString& name) = 0;
    /// Whether the secret will be there at the next start.
    virtual QFuture<bool> write(const QString& name, const QByteArray& secret) = 0;
    virtual QFuture<void> remove(const QString& name) = 0;
};

/// Secrets for this session only.
class MemoryVault final : public CredentialVault {
public:
    [[nodiscard]] Keeping keeping() const override { return Keeping::ThisSessionOnly; }
    QFuture<std::optional<QByteArray>> read(const QString& name) override;
    QFuture<bool> write(const QString& name, const QByteArray& secret) override;
    QFuture<void> remove(const QString& name) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// A file that only its owner can read (mode 0600), for machines without a person, where it was asked for with --session-file.
class FileVault final : public CredentialVault {
public:
    explicit FileVault(QString file) : m_file{std::move(file)} {}

    [[nodiscard]] Keeping keeping() const override { return Keeping::SessionFile; }
    QFuture<std::optional<QByteArray>> read(const QString& name) override;
    QFuture<bool> write(const QString& name, const QByteArray& secret) override;
    QFuture<void> remove(const QString& name) override;

private:
    [[nodiscard]] QHash<QString, QByteArray> load() const;
    [[nodiscard]] bool save(const QHash<QString, QByteArray>& secrets) const;

    QString m_file;
};

/// The system's keyring, through QtKeychain. Where there is none, or it does not answer in time, secrets stay in memory: never in a
/// plain file. A slow keyring is not asked again in this session.
class KeyringVault final : public QObject, public CredentialVault {
    Q_OBJECT

public:
    explicit KeyringVault(QObject* parent = nullptr) : QObject{parent} {}

    [[nodiscard]] Keeping keeping() const override { return m_usable ? Keeping::Keyring : Keeping::ThisSessionOnly; }
    QFuture<std::optional<QByteArray>> read(const QString& name) override;
    QFuture<bool> write(const QString& name, const QByteArray& secret) override;
    QFuture<void> remove(const QString& name) override;

private:
    MemoryVault m_memory;
    bool m_usable = true;
};

} // namespace Rushes::Account
