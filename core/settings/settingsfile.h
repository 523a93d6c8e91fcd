// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QStringList>

#include <expected>

namespace Rushes::Settings {

class Settings;

/// Why a file is not taken as settings.
enum class SettingsFileFault : quint8 {
    Unreadable, ///< it could not be opened or read
    TooLarge,   ///< more than any settings are
    NotJson,    ///< no JSON, or JSON that two readers would read in two ways
    Foreign,    ///< JSON, but not what Rushes writes
    Newer,      ///< of a version that this Rushes does not know
    Unwritable, ///< it could not be written
};

/// One setting that an import makes another. A value that is null is "as usual".
struct SettingsChange {
    QString name; ///< "downloads/parallel", as in the file
    QJsonValue before;
    QJsonValue after;

    bool operator==(const SettingsChange&) const = default;
};

/// What is in a file of settings, beside what is in force.
struct SettingsImport {
    QList<SettingsChange> changes;
    QStringList unknown; ///< names that no setting has; they are left out
    QStringList refused; ///< settings whose value is none for them, a password within an address among those; they are left out
};

/// The settings that one desk may give to another as readable JSON (docs/decisions/0088). Only what is listed here goes out, so a secret that
/// is in the settings' file by mistake stays there; an address goes out without a user and a password.
constexpr qsizetype largestSettingsFile = 1'000'000;
[[nodiscard]] QByteArray exportedSettings(Settings& settings);
[[nodiscard]] std::expected<SettingsImport, SettingsFileFault> settingsIn(const QByteArray& json, Settings& settings);
/// Puts the changes into the settings. Who has taken up the old values is to be told.
void apply(const SettingsImport& import, Settings& settings);

/// The file's text; at most `largestSettingsFile` bytes are read.
[[nodiscard]] std::expected<QByteArray, SettingsFileFault> readSettingsFile(const QString& path);
/// Whole, or not at all; a file of that name is replaced.
[[nodiscard]] std::expected<void, SettingsFileFault> writeSettingsFile(const QString& path, const QByteArray& json);
/// Keeps what was in force before an import, in a new file beside the settings', and answers its path: importing that file takes the import
/// back. The moment is part of its name.
[[nodiscard]] std::expected<QString, SettingsFileFault> keepBefore(const QString& settingsFile, const QDateTime& at, const QByteArray& json);

} // namespace Rushes::Settings
