// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/places.h"
#include "core/storage/databaselocation.h"

#include <QObject>

namespace Rushes {
class Clock;
}
namespace Rushes::Downloads {
class DownloadQueue;
}
namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Ui {
class DrawingChoice;
class FileChooser;
class MainWindow;
} // namespace Rushes::Ui

namespace Rushes::Desktop {

/// "Diagnostics…" in the window's menu.
class DiagnosticsSetup final : public QObject {
    Q_OBJECT

public:
    /// All but the location and the places must outlive this.
    DiagnosticsSetup(Ui::MainWindow& window, Settings::Settings& settings, const Downloads::DownloadQueue& queue, Storage::DatabaseLocation library,
                     Settings::Places places, const Ui::DrawingChoice& drawing, Ui::FileChooser& chooser, Clock& clock, QObject* parent = nullptr);

    void open();

Q_SIGNALS:
    void showRequested(const QString& path);

private:
    Ui::MainWindow& m_window;
    Settings::Settings& m_settings;
    const Downloads::DownloadQueue& m_queue;
    Storage::DatabaseLocation m_library;
    Settings::Places m_places;
    const Ui::DrawingChoice& m_drawing;
    Ui::FileChooser& m_chooser;
    Clock& m_clock;
};

} // namespace Rushes::Desktop
