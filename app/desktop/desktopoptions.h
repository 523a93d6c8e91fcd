// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/rusheslink.h"
#include "ui/player/drawing.h"

#include <QSize>
#include <QStringList>

#include <expected>

namespace Rushes::Desktop {

/// What the command line asks for.
struct DesktopOptions {
    bool demo = false;   ///< the demo portal, whatever the settings say
    QString portal;      ///< a press portal; kept in the settings
    QString authorities; ///< a PEM file of certificate authorities beside the system's; kept in the settings
    QString state;       ///< a folder for everything that is kept; empty for the standard ones
    QString database;    ///< the library, as on rushes-cli
    QString demoMedia;   ///< how much the demo portal makes, as rushes-portal takes it
    QString tourFolder;  ///< plays the guided tour and puts its pictures there; empty for no tour
    QString pictureFolder; ///< where the tour's pictures also go, under lasting names
    QString language;      ///< for this run, of languages() or "pseudo"; empty for that of the settings
    std::optional<Ui::Drawing> drawing; ///< who draws videos in this run; nothing for whom the settings have
    bool highContrast = false; ///< whatever the desktop asks for
    QList<QSize> roomSizes;    ///< sizes of the window at which the tour asks too whether the words have room
    bool safeMode = false; ///< standard settings for this run, no player, no demo portal of its own accord
    std::optional<Catalogue::RushesLink> link; ///< what to show, also where Rushes is open already
    QStringList files = {}; ///< what to open, as absolute paths, likewise

    /// The error is for the person who typed it. Answers --help and --version by itself.
    [[nodiscard]] static std::expected<DesktopOptions, QString> read(const QStringList& arguments);
};

} // namespace Rushes::Desktop
