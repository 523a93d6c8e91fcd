// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/importer.h"
#include "core/library/mediaroots.h"

#include <QObject>

namespace Rushes::Ui {
class MainWindow;
}

namespace Rushes::Desktop {

/// Files that the file manager or the command line gave Rushes to open. Lists of shots are shown before anything is added; a file of the library is
/// played; other media are taken in once somebody has agreed; of what Rushes cannot read it says so. Nothing is changed without a question.
class OpenedFiles final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    OpenedFiles(Library::ClipRepository& clips, Library::Importer& importer, Ui::MainWindow& window, QObject* parent = nullptr);

    void open(const QStringList& paths);

Q_SIGNALS:
    void shotListsOpened(const QStringList& paths);
    /// A file of the library was opened.
    void clipOpened(const Rushes::Library::Clip& clip);
    /// These are in the library now; the query finds them.
    void imported(const QString& query);

private:
    void openMedia(const QStringList& paths);
    void ask(const QStringList& paths);
    void import(const QStringList& paths);
    void tell(qsizetype clips, const QStringList& failed);
    void refuse(const QStringList& paths);

    Library::ClipRepository& m_clips;
    Library::Importer& m_importer;
    Ui::MainWindow& m_window;
};

} // namespace Rushes::Desktop
