// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/backuprules.h"
#include "core/base/clock.h"
#include "core/care/restore.h"
#include "core/storage/databaselocation.h"

#include <QObject>

#include <optional>

namespace Rushes::Workbench {

/// Makes the snapshots of the library while Rushes runs, on a thread of the pool.
class Backups : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives this. Nothing is made for a library on a server.
    Backups(const Storage::DatabaseLocation& library, Clock& clock, const BackupRules& rules, QObject* parent = nullptr);
    ~Backups() override;

    /// Nothing for a library on a server, whose own backups keep it.
    [[nodiscard]] const std::optional<Care::Snapshots>& snapshots() const { return m_snapshots; }
    [[nodiscard]] const BackupRules& rules() const { return m_rules; }
    /// Others are in force from now on. What was made stays where it is.
    void setRules(const BackupRules& rules);
    /// Makes the hour's one where it is due, and looks again every few minutes.
    void start();
    /// Makes one at once, or when the one that is being made is there.
    void makeNow();
    /// As after the library was found to be damaged: the last one is the last.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void made(const Rushes::Care::Snapshot& snapshot);
    void failed(const Rushes::Care::CareError& error);

private:
    void look();
    void makeHourly();
    void end();

    QString m_file; ///< of the library
    std::optional<Care::Snapshots> m_snapshots;
    Clock& m_clock;
    BackupRules m_rules;
    bool m_started = false;
    bool m_busy = false;
    bool m_isWanted = false; ///< by hand, once the one under way is made
    bool m_stopped = false;
};

} // namespace Rushes::Workbench
