// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QString>

#include <functional>
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

    /// Where secrets go at present. A keyring that turns out not to be there, or a disk that takes nothing, changes this to
    /// ThisSessionOnly.
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

    /// ThisSessionOnly where the file could not be written.
    [[nodiscard]] Keeping keeping() const override { return m_written ? Keeping::SessionFile : Keeping::ThisSessionOnly; }
    QFuture<std::optional<QByteArray>> read(const QString& name) override;
    QFuture<bool> write(const QString& name, const QByteArray& secret) override;
    QFuture<void> remove(const QString& name) override;

private:
    [[nodiscard]] QHash<QString, QByteArray> load() const;
    [[nodiscard]] bool save(const QHash<QString, QByteArray>& secrets) const;
    /// Reads, changes and writes the file while no other program does.
    bool change(const std::function<void(QHash<QString, QByteArray>&)>& how);

    QString m_file;
    bool m_written = true;
};

} // namespace Rushes::Account
