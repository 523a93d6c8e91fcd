// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/connectionadvice.h"
#include "core/downloads/downloadparts.h"
#include "core/downloads/linkresolver.h"
#include "core/downloads/speedmeter.h"
#include "core/transfer/transfererror.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Rushes {
class Clock;
}
namespace Rushes::Transfer {
class DiskLane;
class Transfer;
class TransferEngine;
} // namespace Rushes::Transfer

namespace Rushes::Downloads {

class HostManners;
class PartFile;
class RangeSink;

/// What is to be fetched, and how.
struct FetchPlan {
    Link link;
    std::optional<qint64> size{}; ///< of the whole file, where somebody published it
    int connections = 1;          ///< at most; 0 for as many as help
    bool wholeOnly = false;       ///< ranges of this source are of no use
    QList<Stretch> preferred{};   ///< what somebody waits for, before all else
};

/// What a fetch that brought everything knows.
struct FetchSummary {
    qint64 size = 0;       ///< of the whole file
    QByteArray reprDigest; ///< the first Repr-Digest field that came; empty where none did

    bool operator==(const FetchSummary&) const = default;
};

/// Brings what a part lacks from one link, over one connection or several. Further connections begin when the first has shown a strong
/// ETag, which every range must have: bytes of two versions never meet. Where a host takes one connection only that is learned, and one
/// goes on alone. Where as many are wanted as help, see connectionadvice.h.
class RangeFetch : public QObject {
    Q_OBJECT

public:
    using Outcome = std::expected<FetchSummary, Transfer::TransferError>;

    RangeFetch(FetchPlan plan, std::shared_ptr<PartFile> part, std::shared_ptr<Transfer::DiskLane> lane, Transfer::TransferEngine& engine, HostManners& manners,
               Clock& clock);
    ~RangeFetch() override;

    void start();
    /// Ends with TransferFault::Stopped once the bytes that have arrived are written.
    void stop();
    /// Brings these before all else from now on, where the source can be asked for a part of it.
    void prefer(const QList<Stretch>& stretches);
    /// At most so many from now on; 0 for as many as help. Those that are too many end with the block they are in.
    void allowConnections(int count);
    [[nodiscard]] QList<Arrival> arrivals() const;
    /// Over how many connections bytes come at the moment.
    [[nodiscard]] int connections() const;

Q_SIGNALS:
    /// Exactly once, after the last call of the last sink.
    void finished(const Rushes::Downloads::RangeFetch::Outcome& outcome);

private:
    struct Run {
        std::unique_ptr<Transfer::Transfer> transfer;
        std::shared_ptr<RangeSink> sink; ///< shared with its transfer
        qint64 from;
        SpeedMeter speed;
    };

    [[nodiscard]] QList<Stretch> wanted() const;
    void startFirst();
    void startMore();
    void begin(Stretch range, bool toTheEnd);
    void begun();
    [[nodiscard]] bool mayBeMany() const;
    void measure();
    void use(int connections);
    /// Ends a range at the next block, so that its connection can bring something else.
    void cutShort(const Run& run);
    void ended(const Transfer::Transfer* transfer, const Transfer::TransferOutcome& outcome);
    void endedEarly(const Transfer::TransferError& error, bool hadBegun);
    void stopRuns();
    void finish();

    FetchPlan m_plan;
    const std::shared_ptr<PartFile> m_part;             ///< shared with the job and the sinks
    const std::shared_ptr<Transfer::DiskLane> m_lane;   ///< shared with the work that waits on it
    Transfer::TransferEngine& m_engine;
    HostManners& m_manners;
    Clock& m_clock;
    std::vector<Run> m_runs;
    std::vector<std::unique_ptr<Transfer::Transfer>> m_past; ///< may be telling us, so they go with us
    std::optional<Transfer::TransferError> m_error;
    FetchSummary m_summary;
    std::optional<ConnectionAdvice> m_advice; ///< where as many are wanted as help
    int m_connections = 1;                   ///< wanted
    bool m_wasRefused = false; ///< a further connection got no reply that could be used
    bool m_stopping = false;
    std::optional<qint64> m_lastWanted; ///< bytes, when the first of a row of connections began
};

} // namespace Rushes::Downloads
