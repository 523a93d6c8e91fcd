// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/importnotice.h"

#include <QPointer>

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Ui {
class FileChooser;
class ImportFoldersDialog;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// "Import folders…": which folders are kept in the settings, the window in which they are chosen, and what is said of clips that come from there.
class ImportFolderSetup : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    ImportFolderSetup(Library::FolderImport& import, Settings::Settings& settings, Ui::MainWindow& window, Ui::FileChooser& chooser, Clock& clock,
                      QObject* parent = nullptr);

    /// Files are taken in from now on.
    void start();
    void open();
    /// "2 folders", "none", for the settings.
    [[nodiscard]] QString summary() const;

private:
    /// Why Rushes does not import from a folder: it puts copies of its own there.
    [[nodiscard]] QString refusalOf(const QString& path) const;

    Library::FolderImport& m_import;
    Settings::Settings& m_settings;
    Ui::MainWindow& m_window;
    Ui::FileChooser& m_chooser;
    ImportNotice m_notice;
    QPointer<Ui::ImportFoldersDialog> m_open;
};

} // namespace Rushes::Desktop
