// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "core/downloads/queuepolicy.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Workbench {

class Arrivals;
class EarlyLog;

/// What can be asked of the queue by its owner's own commands and by other programs of this user (queueserver.h): one JSON object in, one
/// out. `do` names what is wanted:
///
/// list                        `downloads`, `policy`, `hold`, `held_until`, `bytes_today`
/// add `requests`              `ids`, once they are in the journal; they start if the queue runs
/// run                         starts what may start, and what waits is tried
/// pause, resume, remove `ids`
/// move `ids` `position`
/// priority `ids` `priority`
/// need-by `ids` `when`        an empty `when` for no such time
/// policy `policy`             in force and kept
/// log `ids` (one)             `clip`: its clip, which is there from then on (EarlyLog)
///
/// Answers come when what was asked is in the journal. An answer has `ok`; where that is false, `problem` names why: "unknown" (no such
/// entry, named by `id`), "request" (cannot be read), "journal" (with `words`), "log" (with `why`, the
/// name of an EarlyLogFault).
class QueueService : public QObject {
    Q_OBJECT

public:
    using Keep = std::function<void(const Downloads::QueuePolicy&)>;

    /// `keep` keeps rules for later runs. All must outlive this.
    QueueService(Downloads::DownloadQueue& queue, Arrivals& arrivals, EarlyLog& earlyLog, Keep keep, QObject* parent = nullptr);

    QFuture<QJsonObject> perform(const QJsonObject& request);

Q_SIGNALS:
    /// `event` "changed" with `downloads`, "removed" with `ids`, or "broken" with `words` where the journal cannot be written. A finished
    /// download is `through` when the library has it, or has refused it in this run.
    void happened(const QJsonObject& event);

private:
    [[nodiscard]] QJsonObject json(const Downloads::Download& download) const;
    void tell(const QList<Downloads::DownloadId>& ids);
    QFuture<QJsonObject> list() const;
    QFuture<QJsonObject> add(const QJsonObject& request);
    void run();
    QFuture<QJsonObject> change(const QString& what, const QJsonObject& request);
    QFuture<QJsonObject> log(const QJsonObject& request);
    QFuture<QJsonObject> usePolicy(const QJsonObject& request);

    Downloads::DownloadQueue& m_queue;
    Arrivals& m_arrivals;
    EarlyLog& m_earlyLog;
    Keep m_keep;
};

} // namespace Rushes::Workbench
