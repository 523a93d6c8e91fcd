// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/fileerror.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

class QDateTime;

namespace Rushes::Files {

/// What people asked for at once and how far it has come, an entry and a file each, in a folder of the user's data: written down before anything is done, so
/// that the next start can put in order what was interrupted, and kept so that it can be taken back. An entry has its "id", by which it is older or newer than
/// others, and its "state"; the rest is its owner's.
class Journal {
public:
    /// Entries in one of the states `underWay` are never forgotten; of the others the oldest are.
    Journal(QString folder, QStringList underWay) : m_folder{std::move(folder)}, m_underWay{std::move(underWay)} {}

    /// For an entry that begins now: greater than all that are older.
    [[nodiscard]] static QString newId(const QDateTime& now);

    /// Newest first. What cannot be read is passed over and stays.
    [[nodiscard]] QList<QJsonObject> entries() const;
    /// Answers when the entry would survive a power cut.
    [[nodiscard]] FileResult<void> save(const QJsonObject& entry) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] bool isUnderWay(const QJsonObject& entry) const;
    [[nodiscard]] QStringList files() const; ///< their names, newest first
    [[nodiscard]] std::optional<QJsonObject> entryIn(const QString& file) const;

    QString m_folder;
    QStringList m_underWay;
};

} // namespace Rushes::Files
