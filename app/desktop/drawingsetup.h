// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/drawing.h"
#include "ui/settings/setting.h"

#include <QObject>

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Ui {
class MainWindow;
}

namespace Rushes::Desktop {

/// Who draws the pictures of videos: where that is kept, how it is chosen, and what the window says where OpenGL was to draw and does not.
class DrawingSetup : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    DrawingSetup(Settings::Settings& settings, Ui::MainWindow& window, Ui::DrawingChoice& choice);

    /// As the settings have it.
    [[nodiscard]] static Ui::Drawing kept(const Settings::Settings& settings);
    /// For the window of the settings.
    [[nodiscard]] QList<Ui::Setting> settings();

private:
    void tell();

    Settings::Settings& m_settings;
    Ui::MainWindow& m_window;
    Ui::DrawingChoice& m_choice;
};

} // namespace Rushes::Desktop
