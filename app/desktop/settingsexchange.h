// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsfile.h"

#include <QObject>

namespace Rushes {
class Clock;
}
namespace Rushes::Ui {
class FileChooser;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// Gives the settings to another desk as a file, and takes those of another: shows what would change before it does, and keeps what was in
/// force, so that it can be taken back. What comes is taken up by a start anew.
class SettingsExchange final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    SettingsExchange(Settings::Settings& settings, Ui::MainWindow& window, Ui::FileChooser& chooser, Clock& clock, QObject* parent = nullptr);

    /// Asks for a file.
    void askExport();
    void askImport();
    void exportTo(const QString& path);
    /// Shows what the file would change; nothing is changed before somebody says so.
    void importFrom(const QString& path);

Q_SIGNALS:
    /// Other settings are in force, once Rushes has started again.
    void restartRequested();

private:
    void show(const Settings::SettingsImport& import, const QString& path);
    void take(const Settings::SettingsImport& import);
    void report(Settings::SettingsFileFault fault, const QString& path);
    void say(const QString& what, const QString& rest, const QString& icon);

    Settings::Settings& m_settings;
    Ui::MainWindow& m_window;
    Ui::FileChooser& m_chooser;
    Clock& m_clock;
};

} // namespace Rushes::Desktop
