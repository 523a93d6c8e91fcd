// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/rusheslink.h"

#include <QStringList>

#include <optional>

class QByteArray;
class QWidget;

namespace Rushes::Desktop {

/// The desktop's leave as a word of its own; empty for anything that is none, since it goes into the environment.
[[nodiscard]] QString leaveFrom(const QString& text);

/// What a second start of Rushes hands over to the first: what to show, and the desktop's leave to come to the front.
struct Summons {
    std::optional<Catalogue::RushesLink> link = {};
    QStringList files = {}; ///< absolute paths
    QString token = {};     ///< of xdg-activation; empty where the desktop gave none
    QString startup = {};   ///< DESKTOP_STARTUP_ID of the startup-notification protocol

    bool operator==(const Summons&) const = default;

    /// As it goes over the socket.
    [[nodiscard]] QByteArray text() const;
    /// Any program of this user may write to the socket, so it is read as strictly as the command line; what is not understood is left out, and an
    /// empty or broken message only asks for the window.
    [[nodiscard]] static Summons from(const QByteArray& text);
    /// Takes the desktop's leave out of the environment, where those who start a program put it, so that no child of this one finds it there.
    void takeLeave();
};

/// Brings the window to the front. `token` and `startup` are the desktop's leave, without which most desktops only mark it in the task bar.
void bringToFront(QWidget& window, const QString& token = {}, const QString& startup = {});

/// Lets another program of this user come to the front in place of this one, as Windows wants it; nothing elsewhere. Before a Summons is sent.
void giveWay();

} // namespace Rushes::Desktop
