// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

class QSettings;

namespace Rushes::Settings {

/// One setting of the exported file: its name there, how it is told in JSON, and how JSON is taken.
struct SettingsField {
    QString name; ///< "downloads/parallel"
    /// Null where it is as usual.
    std::function<QJsonValue(QSettings&)> read;
    /// Whether a value, which is not null, is one for this setting.
    std::function<bool(const QJsonValue&)> takes;
    /// A null brings back what is usual.
    std::function<void(QSettings&, const QJsonValue&)> write;
};

/// All of them but the keys, in the order of the file.
[[nodiscard]] const QList<SettingsField>& settingsFields();

/// The keys that were changed: a field for an action's id, such as "downloads/pauseOrResume"; nothing for what cannot be an id.
[[nodiscard]] std::optional<SettingsField> keyField(const QString& id);
/// The ids whose keys were changed.
[[nodiscard]] QStringList changedKeys(QSettings& settings);

} // namespace Rushes::Settings
