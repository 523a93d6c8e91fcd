// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Rushes::Account {

/// A small JSON file that holds one object for each portal: what must survive quitting and is no secret. Written whole or not at all.
class PortalRecords {
public:
    PortalRecords(QString file, const QUrl& portal) : m_file{std::move(file)}, m_portal{portal.toString()} {}

    /// The object of this portal; empty where there is none, or where the file cannot be read.
    [[nodiscard]] QJsonObject load() const;
    /// Whether it is safely on disk. The objects of other portals stay as they are.
    [[nodiscard]] bool save(const QJsonObject& record) const;
    /// Whether there is none any more.
    [[nodiscard]] bool clear() const;

private:
    [[nodiscard]] QJsonObject readAll() const;
    [[nodiscard]] bool write(const QJsonObject& all) const;

    QString m_file;
    QString m_portal;
};

} // namespace Rushes::Account
