// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

namespace Rushes::Tests {

/// A certificate and its key, PEM files.
struct Identity {
    QString certificate;
    QString key;
};

/// A certificate authority of a house, and certificates of every kind for a portal on this computer (127.0.0.1 and localhost), made by
/// the openssl program in a folder of the test's own.
class Certificates {
public:
    explicit Certificates(const QString& folder);

    /// The house's authority, as an administrator would hand it out.
    [[nodiscard]] QString authority() const { return m_house.certificate; }
    [[nodiscard]] Identity good() const { return signedBy(m_house, QStringLiteral("good")); }
    [[nodiscard]] Identity expired() const;
    [[nodiscard]] Identity notYetValid() const;
    [[nodiscard]] Identity ofAnotherName() const;
    [[nodiscard]] Identity selfSigned() const;
    /// By an authority of the same name that is not the house's.
    [[nodiscard]] Identity byAStranger() const;

private:
    [[nodiscard]] Identity newAuthority(const QString& name) const;
    [[nodiscard]] Identity signedBy(const Identity& authority, const QString& name, const QString& host = QStringLiteral("IP:127.0.0.1,DNS:localhost"),
                                    const QStringList& more = {}) const;
    [[nodiscard]] Identity make(const QString& name, const QStringList& options) const;

    QDir m_folder;
    Identity m_house;
};

} // namespace Rushes::Tests
