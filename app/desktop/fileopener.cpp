// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fileopener.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

#if defined(Q_OS_WIN)
#include <QProcess>

#include <qt_windows.h>

#include <shellapi.h>
#include <shlobj.h>
#elif defined(Q_OS_MACOS)
#include <QFileDialog>
#include <QProcess>
#else
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

QUrl folderOf(const QString& path) { return QUrl::fromLocalFile(QFileInfo{path}.absolutePath()); }

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
/// A person may think for long about which program it shall be.
constexpr int patience = 10 * 60 * 1000;

/// How the portals name a window: the number of one of X11. One of Wayland has no name that may be told without asking the compositor first.
QString parentOf(const QWidget& window) {
    if (QGuiApplication::platformName() != "xcb"_L1 || !window.isVisible()) return {};
    return u"x11:"_s + QString::number(window.window()->winId(), 16);
}
#endif

} // namespace

FileOpener::FileOpener(QWidget& window, QDBusConnection session, QObject* parent)
    : FileOpener{window, std::move(session), &QDesktopServices::openUrl, parent} {}

FileOpener::FileOpener(QWidget& window, QDBusConnection session, Launcher launcher, QObject* parent)
    : QObject{parent}, m_window{window}, m_session{std::move(session)}, m_launcher{std::move(launcher)} {}

void FileOpener::launch(const QUrl& url, const QString& path) {
    if (!m_launcher(url)) Q_EMIT failed(path);
}

void FileOpener::open(const QString& path) { launch(QUrl::fromLocalFile(path), path); }

#if defined(Q_OS_WIN)

void FileOpener::openWith(const QString& path) {
    const std::wstring file = QDir::toNativeSeparators(path).toStdWString();
    SHELLEXECUTEINFOW what{};
    what.cbSize = sizeof(what);
    what.hwnd = reinterpret_cast<HWND>(m_window.window()->winId());
    what.lpVerb = L"openas"; // the system's own choice of a program
    what.lpFile = file.c_str();
    what.nShow = SW_SHOWNORMAL;
    if (!ShellExecuteExW(&what) && GetLastError() != ERROR_CANCELLED) open(path);
}

void FileOpener::showInFolderWith(const QString& path, const QString&) {
    const std::wstring file = QDir::toNativeSeparators(path).toStdWString();
    PIDLIST_ABSOLUTE item = ILCreateFromPathW(file.c_str());
    const bool shown = item != nullptr && SUCCEEDED(SHOpenFolderAndSelectItems(item, 0, nullptr, 0));
    if (item != nullptr) ILFree(item);
    if (!shown) launch(folderOf(path), path);
}

#elif defined(Q_OS_MACOS)

void FileOpener::openWith(const QString& path) {
    auto* dialog = new QFileDialog{&m_window, tr("Open with"), u"/Applications"_s, tr("Programs (*.app)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString& program) {
        if (!QProcess::startDetached(u"/usr/bin/open"_s, {u"-a"_s, program, path})) Q_EMIT failed(path);
    });
    dialog->open();
}

void FileOpener::showInFolderWith(const QString& path, const QString&) {
    if (!QProcess::startDetached(u"/usr/bin/open"_s, {u"-R"_s, path})) launch(folderOf(path), path);
}

#else

void FileOpener::openWith(const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(path);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.OpenURI"_s, u"OpenFile"_s);
    // Without `ask` the portal may take the program that was used last.
    call << parentOf(m_window) << QVariant::fromValue(QDBusUnixFileDescriptor{file.handle()}) << QVariantMap{{u"ask"_s, true}};
    auto* watcher = new QDBusPendingCallWatcher{m_session.asyncCall(call, patience), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, path](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        if (answered->isError()) open(path);
    });
}

void FileOpener::showInFolderWith(const QString& path, const QString& token) {
    if (!QFileInfo::exists(path)) return launch(folderOf(path), path);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1"_s,
                                                       u"ShowItems"_s);
    call << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << token;
    auto* watcher = new QDBusPendingCallWatcher{m_session.asyncCall(call), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, path](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        if (answered->isError()) launch(folderOf(path), path); // no file manager that knows of it
    });
}

#endif

} // namespace Rushes::Desktop
