// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/obstaclewatch.h"

#include "core/base/clock.h"
#include "core/downloads/downloadledger.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace Rushes::Downloads {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds diskPatience = 10s;
constexpr std::chrono::milliseconds networkPatience = 300s;

/// Whether there is now a folder that takes files, with room for so much.
bool isRoomFor(const QString& folder, qint64 bytes) {
    const QFileInfo facts{folder};
    return facts.isDir() && facts.isWritable() && QStorageInfo{folder}.bytesAvailable() > bytes;
}

} // namespace

ObstacleWatch::ObstacleWatch(DownloadLedger& ledger, Transfer::TransferEngine& engine, Clock& clock) : m_ledger{ledger}, m_engine{engine}, m_clock{clock} {}

void ObstacleWatch::watch(const DownloadId& id) {
    const Obstacle obstacle = m_ledger.find(id)->obstacle;
    if (obstacle == Obstacle::SignIn || obstacle == Obstacle::ProxySignIn) return;
    const bool onTheWay = obstacle == Obstacle::Network || obstacle == Obstacle::Proxy;
    m_clock.after(onTheWay ? networkPatience : diskPatience, this, [this, id, onTheWay, revision = m_ledger.memory(id).revision] {
        if (!m_ledger.isStillAt(id, revision)) return;
        if (onTheWay) Q_EMIT gone(id);
        else lookForRoom(id, revision);
    });
}

void ObstacleWatch::lookForRoom(const DownloadId& id, int revision) {
    const qint64 needed = missingBytes(*m_ledger.find(id)) + m_ledger.list().neededBeside(id);
    auto found = m_engine.newLane()->run([folder = m_ledger.find(id)->request.folder, needed] { return isRoomFor(folder, needed); });
    found.then(this, [this, id, revision](bool room) {
        if (!m_ledger.isStillAt(id, revision)) return;
        if (room) Q_EMIT gone(id);
        else watch(id);
    });
}

} // namespace Rushes::Downloads
