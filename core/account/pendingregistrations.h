// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

class QJsonObject;

namespace Rushes::Account {

struct PendingRegistration;

/// Remembers across runs the registration that waits for its code, one per portal, in a small JSON file. No password is in it.
class PendingRegistrations {
public:
    PendingRegistrations(QString file, QUrl portal) : m_file{std::move(file)}, m_portal{std::move(portal)} {}

    [[nodiscard]] std::optional<PendingRegistration> load() const;
    /// Whether it is safely on disk.
    [[nodiscard]] bool save(const PendingRegistration& pending) const;
    void clear() const;

private:
    [[nodiscard]] bool write(const QJsonObject& all) const;
    [[nodiscard]] QJsonObject readAll() const;

    QString m_file;
    QUrl m_portal;
};

} // namespace Rushes::Account
