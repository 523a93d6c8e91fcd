// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rushes::Settings {

/// Where Rushes keeps things on this computer. Only names: nothing is made here.
struct Places {
    QString config; ///< rushes.ini
    QString data;   ///< library, queue, account state: what must never be lost
    QString cache;  ///< catalogues and pictures: may be deleted at any time
    QString clips;  ///< where finished files go until the person chooses another folder

    /// The system's own places: XDG folders, AppData, Library.
    [[nodiscard]] static Places standard();
    /// Everything below one folder, as --state takes it.
    [[nodiscard]] static Places below(const QString& folder);

    [[nodiscard]] QString settingsFile() const { return config + QStringLiteral("/rushes.ini"); }
    [[nodiscard]] QString libraryFile() const { return data + QStringLiteral("/library.sqlite"); }
    [[nodiscard]] QString queueFile() const { return data + QStringLiteral("/queue.sqlite"); }
    [[nodiscard]] QString armedFile() const { return data + QStringLiteral("/armed.sqlite"); }
    [[nodiscard]] QString noticesFile() const { return data + QStringLiteral("/notices.sqlite"); }
    [[nodiscard]] QString pendingRegistrationsFile() const { return data + QStringLiteral("/registrations.json"); }
    [[nodiscard]] QString pendingResetsFile() const { return data + QStringLiteral("/password-resets.json"); }
    [[nodiscard]] QString draftsFile() const { return data + QStringLiteral("/registration-drafts.json"); }
    [[nodiscard]] QString lastAccountsFile() const { return data + QStringLiteral("/accounts.json"); }
    [[nodiscard]] QString catalogues() const { return cache + QStringLiteral("/catalogues"); }
    [[nodiscard]] QString pictures() const { return cache + QStringLiteral("/pictures"); }
    [[nodiscard]] QString thumbnails() const { return cache + QStringLiteral("/thumbnails"); }
};

} // namespace Rushes::Settings
