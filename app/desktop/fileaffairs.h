// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fileopener.h"
#include "app/desktop/openedfiles.h"
#include "app/desktop/recents.h"
#include "app/desktop/trashfiles.h"

namespace Rushes::Workbench {
class IngestDesk;
}
namespace Rushes::Ui {
class ClipsPage;
class DownloadsPage;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// What Rushes and the desktop around it do with files for each other: open them, show them in their folders, move them to the wastebasket, remember
/// which were used last.
class FileAffairs final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    FileAffairs(Workbench::IngestDesk& ingest, Ui::EditStack& edits, Ui::MainWindow& window, Settings::Settings& settings, QObject* parent = nullptr);

    void connectPage(Ui::ClipsPage& page);
    void connectPage(Ui::DownloadsPage& page);
    [[nodiscard]] Recents& recents() { return m_recents; }
    [[nodiscard]] Ui::FileChooser& chooser() { return m_chooser; }
    [[nodiscard]] FileOpener& opener() { return m_opener; }
    /// Files that the desktop gave Rushes to open.
    void open(const QStringList& paths) { m_opened.open(paths); }

Q_SIGNALS:
    void shotListsOpened(const QStringList& paths);
    /// This clip is to be played.
    void clipWanted(const Rushes::Library::Clip& clip);
    /// The shots of this clip are to be shown as text.
    void shotListWanted(const Rushes::Library::Clip& clip);

private:
    void show(const RecentItem& item);

    Library::ClipRepository& m_clips;
    Ui::MainWindow& m_window;
    FileOpener m_opener;
    Recents m_recents;
    Ui::FileChooser m_chooser;
    TrashFiles m_trash;
    OpenedFiles m_opened;
};

} // namespace Rushes::Desktop
