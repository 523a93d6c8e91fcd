// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Ui {
class FileChooser;
class MainWindow;
class NamesDialog;
struct NameChoices;
} // namespace Rushes::Ui
namespace Rushes::Workbench {
class IngestDesk;
class PortalDesk;
class PortalDesks;
} // namespace Rushes::Workbench

namespace Rushes::Desktop {

/// "Names and folders…" in the window's menu: shows what was chosen, tries templates on the catalogue's last videos, keeps what is saved,
/// and gives finished files their names.
class NameSetup : public QObject {
    Q_OBJECT

public:
    /// All must outlive this. `clipFolder` is where files go unless a person has chosen another folder.
    NameSetup(Workbench::IngestDesk& ingest, Workbench::PortalDesks& portals, Ui::MainWindow& window, Ui::FileChooser& chooser, Settings::Settings& settings,
              QString clipFolder, QObject* parent = nullptr);

    /// The portal on whose videos templates are tried.
    void setPortal(Workbench::PortalDesk& portal) { m_portal = &portal; }
    void open();

Q_SIGNALS:
    void clipFolderChosen(const QString& folder);
    /// Files will be called otherwise, or go elsewhere.
    void saved();

private:
    void fill(Ui::NamesDialog& dialog);
    void keep(const Ui::NameChoices& choices);
    void rename(const QString& text);
    void undo();
    void say(const QString& title, const QString& text);

    Workbench::IngestDesk& m_ingest;
    Workbench::PortalDesks& m_portals;
    Workbench::PortalDesk* m_portal = nullptr;
    Ui::MainWindow& m_window;
    Ui::FileChooser& m_chooser;
    Settings::Settings& m_settings;
    QString m_clipFolder;
};

} // namespace Rushes::Desktop
