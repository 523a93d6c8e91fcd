// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QObject>
#include <QPointer>

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Ui {
class FileChooser;
class MainWindow;
class SettingsWindow;
class ShortcutsDialog;
class Theme;
class VideoCommands;
} // namespace Rushes::Ui
namespace Rushes::Workbench {
class IngestDesk;
}

namespace Rushes::Desktop {

/// "Settings…" in the window's menu: what can be chosen, where it is kept, and what takes it up at once.
class SettingsSetup : public QObject {
    Q_OBJECT

public:
    /// What is chosen in windows and pages of its own.
    struct Doors {
        std::function<void()> portal;    ///< adds one
        std::function<void()> names;     ///< and folders
        std::function<QString()> folder; ///< where files go
        std::function<void()> proxy;
        std::function<void()> schedules;
        std::function<void()> importFolders;
        std::function<QString()> importFoldersNow; ///< how many there are
        std::function<void()> backups;
        std::function<void()> backupRules; ///< takes up what was chosen about them
        std::function<void()> exportSettings;
        std::function<void()> importSettings;
        std::function<void(bool)> keepAwake;
        std::function<QList<Ui::Setting>()> player; ///< what can be chosen of it
        std::function<void(bool)> remember; ///< what was used last
        std::function<void()> forget;       ///< that
    };

    /// All must outlive this. Takes up the appearance, the house profile and the sidecars as they were kept.
    SettingsSetup(Settings::Settings& settings, Workbench::IngestDesk& ingest, Ui::MainWindow& window, Ui::Theme& theme, Ui::VideoCommands& commands,
                  Ui::FileChooser& chooser, Doors doors, QObject* parent = nullptr);

    void open();

private:
    [[nodiscard]] QList<Ui::Setting> all();
    [[nodiscard]] QList<Ui::Setting> portals();
    [[nodiscard]] QList<Ui::Setting> files();
    [[nodiscard]] QList<Ui::Setting> queue();
    [[nodiscard]] QList<Ui::Setting> network();
    [[nodiscard]] QList<Ui::Setting> library();
    [[nodiscard]] QList<Ui::Setting> backups();
    void askForBackupFolder();
    void useBackupFolder(const QString& folder);
    [[nodiscard]] QList<Ui::Setting> appearance();
    [[nodiscard]] Ui::Setting language();
    [[nodiscard]] QList<Ui::Setting> shortcuts();
    [[nodiscard]] QList<Ui::Setting> recent();
    [[nodiscard]] QList<Ui::Setting> exchange();
    void openShortcuts();
    void useScheme(Qt::ColorScheme scheme);
    void useProfile(const QString& text);

    Settings::Settings& m_settings;
    Workbench::IngestDesk& m_ingest;
    Ui::MainWindow& m_window;
    Ui::Theme& m_theme;
    Ui::VideoCommands& m_commands;
    Ui::FileChooser& m_chooser;
    Doors m_doors;
    QPointer<Ui::SettingsWindow> m_open;
    QPointer<Ui::ShortcutsDialog> m_shortcuts;
};

} // namespace Rushes::Desktop
