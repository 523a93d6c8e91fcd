// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

class QFileSystemWatcher;

namespace Rushes::Library {

/// Rings when something is added to folders or taken away. It may keep silent, as it does of most network shares, so whoever listens looks by himself
/// now and then, too. It asks the system in a thread of its own, since a share that hangs holds whoever asks.
class FolderBell : public QObject {
    Q_OBJECT

public:
    explicit FolderBell(QObject* parent = nullptr);
    ~FolderBell() override;
    Q_DISABLE_COPY_MOVE(FolderBell)

    /// Listens at these from now on, and at no others. Of very many only the first: a system has a limit for all its programs.
    void listenAt(const QStringList& folders);

Q_SIGNALS:
    void rang();

private:
    QStringList m_folders;
    QThread m_thread;
    QObject* m_worker; ///< lives in the thread, and ends with it
};

} // namespace Rushes::Library
