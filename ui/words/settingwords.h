// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsfile.h"

#include <QString>

namespace Rushes::Ui::Words {

/// What a setting of an exported file is called: "Downloads at once". The name itself where it has no words, as those of keys, whose actions
/// only the window knows.
[[nodiscard]] QString settingName(const QString& name);
/// "as usual", "yes", "5", a text, or how many a list has.
[[nodiscard]] QString settingValue(const QJsonValue& value);
/// What is wrong with a file of settings, and what can be done.
[[nodiscard]] QString describe(Settings::SettingsFileFault fault);

} // namespace Rushes::Ui::Words
