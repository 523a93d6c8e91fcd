// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlmanifest.h"

#include <chrono>
#include <memory>

namespace Rushes::Files {
class FolderLock;
}

namespace Rushes::Custody {

/// The files of a history, of which one program at a time may write: the folder "ascmhl" below `root`, while it is held.
class MhlChain {
public:
    ~MhlChain();
    Q_DISABLE_COPY_MOVE(MhlChain)

    /// Makes the folder where it is not there, waits as long as `patience` for another writer (then Busy), and brings to its end what an interrupted one has begun:
    /// a generation that is whole joins the chain, anything less goes.
    [[nodiscard]] static MhlResult<std::unique_ptr<MhlChain>> hold(const QString& root, std::chrono::milliseconds patience = {});

    [[nodiscard]] const QList<MhlChainLink>& links() const { return m_links; }
    /// Writes the next generation, `NNNN_FOLDER_YYYY-MM-DD_HHMMSSZ.mhl`, and adds it to the chain; answers its number. After a kill or
    /// a power cut at any point the history is as before or has it.
    [[nodiscard]] MhlResult<int> append(const MhlManifest& manifest);

private:
    MhlChain(QString root, std::unique_ptr<Files::FolderLock> lock);
    [[nodiscard]] MhlResult<void> finishInterrupted();
    [[nodiscard]] MhlResult<void> read();

    QString m_root;
    QString m_folder;
    std::unique_ptr<Files::FolderLock> m_lock;
    QList<MhlChainLink> m_links;
};

/// The number that a generation's file has in its name; 0 for a file that is none.
[[nodiscard]] int generationNumberOf(const QString& fileName);

} // namespace Rushes::Custody
