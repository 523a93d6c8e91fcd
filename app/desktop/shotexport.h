// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportformat.h"
#include "core/library/clip.h"

#include <QObject>

namespace Rushes::Library {
class ClipRepository;
}
namespace Rushes::Ui {
class FileChooser;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

class Recents;

/// Writes what was logged on clips into a file for an edit suite: asks for the file, reads the ranges, writes beside the thread of the
/// window, and says in the window's banner what came of it and what the format could not carry.
class ShotExport final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    ShotExport(Ui::MainWindow& window, Library::ClipRepository& clips, Ui::FileChooser& chooser, const Recents& recents, QObject* parent = nullptr);

    /// `title` names the list in the file and proposes the file's name.
    void ask(const QList<Library::Clip>& clips, Interchange::ExportFormat format, const QString& title);

Q_SIGNALS:
    /// The written file is to be shown in its folder.
    void showRequested(const QString& path);

private:
    void write(const QList<Library::Clip>& clips, Interchange::ExportFormat format, const QString& title, const QString& path);
    void report(const Interchange::ExportReport& report, qsizetype clips, const QString& path);
    void withdraw();

    Ui::MainWindow& m_window;
    Library::ClipRepository& m_clips;
    Ui::FileChooser& m_chooser;
    const Recents& m_recents;
    QString m_written; ///< the file of which the banner speaks
};

} // namespace Rushes::Desktop
