// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"

#include <QObject>

namespace Rushes {
class Clock;
}
namespace Rushes::Transfer {
class TransferEngine;
}

namespace Rushes::Downloads {

class DownloadLedger;

/// Looks from time to time whether what Waiting downloads wait for has gone by itself: a folder that is back, space that was made. A network
/// or a proxy is taken for back after a while, because only a try can tell. Nothing is looked for where a person has to sign in.
class ObstacleWatch : public QObject {
    Q_OBJECT

public:
    ObstacleWatch(DownloadLedger& ledger, Transfer::TransferEngine& engine, Clock& clock);

    /// Looks until the obstacle of a Waiting download is gone, or until its state changes.
    void watch(const DownloadId& id);

Q_SIGNALS:
    /// The download may be tried again.
    void gone(const Rushes::Downloads::DownloadId& id);

private:
    void lookForRoom(const DownloadId& id, int revision);

    DownloadLedger& m_ledger;
    Transfer::TransferEngine& m_engine;
    Clock& m_clock;
};

} // namespace Rushes::Downloads
