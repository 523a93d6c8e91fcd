// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QWidget;

namespace Rushes::Desktop {

/// Hands files of this computer to other programs, where somebody has asked for it and never otherwise. On Linux it asks the desktop over D-Bus:
/// org.freedesktop.FileManager1 (file-manager-interface 1) shows a file in its folder, org.freedesktop.portal.OpenURI lets one choose a program.
class FileOpener final : public QObject {
    Q_OBJECT

public:
    /// How the desktop opens what is at an address, with the program that it has for it. Answers false where it has none.
    using Launcher = std::function<bool(const QUrl&)>;

    /// `window` is before which a choice is shown; it must outlive this.
    explicit FileOpener(QWidget& window, QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);
    FileOpener(QWidget& window, QDBusConnection session, Launcher launcher, QObject* parent = nullptr);

    /// In the program that the desktop has for it.
    void open(const QString& path);
    /// In one that somebody chooses. Where the desktop cannot ask, in its own.
    void openWith(const QString& path);
    /// In its folder, chosen there where the file manager can do that.
    void showInFolder(const QString& path) { showInFolderWith(path, {}); }
    /// The same; `token` is the desktop's leave for the file manager to come to the front (xdg-activation). It may be empty.
    void showInFolderWith(const QString& path, const QString& token);

Q_SIGNALS:
    /// Nothing was opened.
    void failed(const QString& path);

private:
    void launch(const QUrl& url, const QString& path);

    QWidget& m_window;
    QDBusConnection m_session;
    Launcher m_launcher;
};

} // namespace Rushes::Desktop
