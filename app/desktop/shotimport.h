// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

namespace Rushes::Library {
class ClipRepository;
}
namespace Rushes::Ui {
class EditStack;
class FileChooser;
class MainWindow;
class ShotImportDialog;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// "Import shots…" in the window: asks for a file from an edit suite, or takes one that is dropped onto a page, and shows where its shots
/// belong. Files that are dropped come one after the other, each with the clip that was open where it was dropped. What came of it stands in the window's banner.
class ShotImport final : public QObject {
    Q_OBJECT

public:
    using Home = std::function<std::optional<Library::Clip>()>;

    /// All must outlive it.
    ShotImport(Ui::MainWindow& window, Library::ClipRepository& clips, Ui::EditStack& edits, Ui::FileChooser& chooser, QObject* parent = nullptr);

    /// Files may be dropped onto the page from now on; `home` is the clip that is open there.
    void takeDropsOn(QWidget& page, const Home& home = {});
    void ask(const std::optional<Library::Clip>& home = {});
    void open(const QStringList& paths, const std::optional<Library::Clip>& home = {});
    [[nodiscard]] QAction* action() const { return m_action; }

private:
    void openNext();
    void report(qsizetype ranges, qsizetype clips, const QString& path);

    Ui::MainWindow& m_window;
    Library::ClipRepository& m_clips;
    Ui::EditStack& m_edits;
    QAction* m_action;
    QPointer<Ui::ShotImportDialog> m_dialog;
    struct Waiting {
        QString path;
        std::optional<Library::Clip> home; ///< of the page where it was asked for
    };
    QList<Waiting> m_waiting;
    Ui::FileChooser& m_chooser;
};

} // namespace Rushes::Desktop
