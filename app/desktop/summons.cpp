// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/summons.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>
#include <QWindow>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

#if RUSHES_HAS_XCB
#include <QtGui/qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#endif

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 1 << 20;
constexpr qsizetype mostFiles = 1000;
constexpr qsizetype longestLeave = 512;

#if RUSHES_HAS_XCB
/// A start-up id ends with the time of the click, of which X11's window managers want to know whether it is newer than the last.
std::optional<quint32> timeOf(const QString& startup) {
    bool isNumber = false;
    const quint32 time = startup.section(u"_TIME"_s, -1).toUInt(&isNumber);
    return startup.contains("_TIME"_L1) && isNumber ? std::optional{time} : std::nullopt;
}

/// Asks the window manager with the time of the click (Extended Window Manager Hints 1.5, _NET_ACTIVE_WINDOW): Qt would ask with the time of the last
/// event of its own, which is older.
bool activateOnX11(const QWidget& window, quint32 time) {
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr) return false;
    xcb_connection_t* connection = x11->connection();
    constexpr std::string_view name{"_NET_ACTIVE_WINDOW"};
    const auto asked = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom{xcb_intern_atom_reply(connection, asked, nullptr), &std::free};
    if (!atom) return false;
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = static_cast<xcb_window_t>(window.window()->winId());
    message.type = atom->atom;
    message.data.data32[0] = 1; // an application asks
    message.data.data32[1] = time;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_send_event(connection, 0, root, XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT, reinterpret_cast<const char*>(&message));
    xcb_flush(connection);
    return true;
}
#endif

} // namespace

QString leaveFrom(const QString& text) {
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() > u' ' && c.unicode() < 127; });
    return isPlain && text.size() <= longestLeave ? text : QString{};
}

QByteArray Summons::text() const {
    QJsonObject json;
    if (link) json.insert("link"_L1, link->text());
    if (!files.isEmpty()) json.insert("files"_L1, QJsonArray::fromStringList(files));
    if (!token.isEmpty()) json.insert("token"_L1, token);
    if (!startup.isEmpty()) json.insert("startup"_L1, startup);
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

Summons Summons::from(const QByteArray& text) {
    if (text.size() > longestMessage) return {};
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Summons summons{.link = Catalogue::RushesLink::parse(json.value("link"_L1).toString()),
                    .token = leaveFrom(json.value("token"_L1).toString()),
                    .startup = leaveFrom(json.value("startup"_L1).toString())};
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const auto& file : files) {
        const QString path = file.toString();
        if (summons.files.size() < mostFiles && QDir::isAbsolutePath(path) && !path.contains(QChar::Null)) summons.files.append(QDir::cleanPath(path));
    }
    return summons;
}

void Summons::takeLeave() {
    token = leaveFrom(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    startup = leaveFrom(qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
}

void bringToFront(QWidget& window, const QString& token, const QString& startup) {
    if (window.isMinimized()) window.showNormal();
    window.raise();
    // Qt's Wayland plug-in takes the leave from there, and takes it away; other platforms do not look.
    const bool isWayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    if (isWayland && !token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toLatin1());
#if RUSHES_HAS_XCB
    if (const auto time = timeOf(startup.isEmpty() ? token : startup); time && activateOnX11(window, *time)) return;
#else
    Q_UNUSED(startup)
#endif
    window.activateWindow();
}

void giveWay() {
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

} // namespace Rushes::Desktop
