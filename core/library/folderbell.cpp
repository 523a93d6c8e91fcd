// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/folderbell.h"

#include <QFileSystemWatcher>

namespace Rushes::Library {

namespace {

constexpr qsizetype mostFolders = 500;

} // namespace

FolderBell::FolderBell(QObject* parent) : QObject{parent}, m_worker{new QObject} {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("import folders"));
    m_thread.start();
}

FolderBell::~FolderBell() {
    m_thread.quit();
    m_thread.wait();
}

void FolderBell::listenAt(const QStringList& folders) {
    const QStringList first = folders.first(std::min(folders.size(), mostFolders));
    if (first == m_folders) return;
    m_folders = first;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, first] {
        auto* watcher = worker->findChild<QFileSystemWatcher*>();
        if (watcher == nullptr) {
            watcher = new QFileSystemWatcher{worker};
            connect(watcher, &QFileSystemWatcher::directoryChanged, this, &FolderBell::rang); // queued: this lives elsewhere
        }
        const QStringList before = watcher->directories();
        QStringList gone;
        QStringList fresh;
        for (const QString& folder : before) {
            if (!first.contains(folder)) gone.append(folder);
        }
        for (const QString& folder : first) {
            if (!before.contains(folder)) fresh.append(folder);
        }
        if (!gone.isEmpty()) watcher->removePaths(gone);
        if (!fresh.isEmpty()) watcher->addPaths(fresh); // where one is refused, the looks by the clock find what comes
    });
}

} // namespace Rushes::Library
