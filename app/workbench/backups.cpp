// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/backups.h"

#include "core/base/errand.h"

namespace Rushes::Workbench {

using namespace std::chrono_literals;
using Care::CareResult;
using Care::Snapshot;

namespace {

/// Often enough that an hour's snapshot is of about its beginning, and that a laptop that slept is soon caught up with.
constexpr auto lookInterval = 5min;

} // namespace

Backups::Backups(const Storage::DatabaseLocation& library, Clock& clock, const BackupRules& rules, QObject* parent)
    : QObject{parent}, m_clock{clock}, m_rules{rules} {
    if (library.dialect() != Storage::Dialect::Sqlite) return;
    m_file = library.file();
    m_snapshots = snapshotsOf(m_file, rules);
}

Backups::~Backups() = default;

void Backups::start() {
    if (!m_snapshots || std::exchange(m_started, true)) return;
    look();
}

void Backups::setRules(const BackupRules& rules) {
    if (rules == m_rules) return;
    m_rules = rules;
    if (!m_snapshots) return;
    m_snapshots = snapshotsOf(m_file, rules);
    if (m_started) makeHourly();
}

void Backups::look() {
    makeHourly();
    m_clock.after(lookInterval, this, [this] { look(); });
}

void Backups::makeHourly() {
    if (m_busy || m_stopped || !m_rules.makes) return;
    m_busy = true;
    inBackground([snapshots = *m_snapshots, now = m_clock.now(), rotation = m_rules.rotation] {
        return snapshots.makeHourly(now, rotation);
    }).then(this, [this](const CareResult<std::optional<Snapshot>>& done) {
        if (!done) Q_EMIT failed(done.error());
        else if (*done) Q_EMIT made(**done);
        end();
    });
}

void Backups::makeNow() {
    if (!m_snapshots) return;
    m_isWanted = m_busy;
    if (m_busy) return;
    m_busy = true;
    inBackground([snapshots = *m_snapshots, now = m_clock.now()] {
        return snapshots.make(Care::SnapshotKind::ByHand, now);
    }).then(this, [this](const CareResult<Snapshot>& done) {
        if (done) Q_EMIT made(*done);
        else Q_EMIT failed(done.error());
        end();
    });
}

void Backups::end() {
    m_busy = false;
    if (m_isWanted) makeNow();
}

} // namespace Rushes::Workbench
