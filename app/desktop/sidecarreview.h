// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/sidecaraffairs.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;

namespace Rushes::Ui {
class ClipsPage;
class EditStack;
class MainWindow;
class SidecarDialog;
} // namespace Rushes::Ui
namespace Rushes::Workbench {
class Sidecars;
}

namespace Rushes::Desktop {

/// "Sidecar conflicts" in the window: what sidecars bring into the library becomes a step that can be taken back, and what contradicts it is
/// told above the clips and decided in a dialog.
class SidecarReview : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    SidecarReview(Workbench::Sidecars& sidecars, Ui::EditStack& edits, Ui::MainWindow& window, QObject* parent = nullptr);
    ~SidecarReview() override;

    /// Where it is told, and where people ask for it.
    void connectPage(Ui::ClipsPage& page);
    void open();

Q_SIGNALS:
    /// `path` is a sidecar.
    void showRequested(const QString& path);

private:
    [[nodiscard]] Ui::SidecarAffairs affairs() const;
    void tell();
    void decide(const QList<Ui::SidecarVerdict>& verdicts);
    void bring(const QList<Library::ClipId>& clips);

    Workbench::Sidecars& m_sidecars;
    Ui::MainWindow& m_window;
    QPointer<Ui::ClipsPage> m_page;
    QPointer<Ui::SidecarDialog> m_dialog;
    QTimer m_soon; ///< what many sidecars bring is told once
};

} // namespace Rushes::Desktop
