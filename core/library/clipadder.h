// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errand.h"
#include "core/library/clip.h"
#include "core/storage/connection.h"

#include <QHash>

#include <deque>
#include <memory>
#include <mutex>

namespace Rushes::Library {

class ChangeAnnouncer;

/// Clips that are to be added. Those that wait at the same time go in together, in one transaction: the disk is waited for once for some hundred
/// files of a folder, and not for each. Where one of them cannot be added, each is tried by itself, so that none suffers for another.
class ClipAdder {
public:
    ClipAdder(QString computer, std::shared_ptr<ChangeAnnouncer> announcer) : m_computer{std::move(computer)}, m_announcer{std::move(announcer)} {}

    /// From any thread. The errand is answered with the clip that was added, or the one that was at its place, after a look whether its file is
    /// there. Answers whether addWaiting() is to be called once more: a call takes along many.
    [[nodiscard]] bool put(const Clip& clip, const Errand<Storage::StorageResult<Clip>>& errand);
    /// Adds some hundred of those that wait. In the storage thread.
    void addWaiting(Storage::Connection& connection);
    /// In place of a call of addWaiting(). Answers all that wait: there is no database to add them to.
    void refuse(const Storage::StorageError& why);

private:
    struct Waiting {
        Clip clip;
        Storage::Bindings row; ///< of the clip
        Errand<Storage::StorageResult<Clip>> errand;
    };
    [[nodiscard]] QList<Waiting> take(std::size_t most);
    [[nodiscard]] Storage::StorageResult<QList<Clip>> addTogether(Storage::Connection& connection, const QList<Waiting>& waiting);
    /// What is known of those that are added together.
    struct Together {
        bool anyRemoved = false; ///< clips were removed, and one of these may be one of those
        QList<ClipId> added = {};
        QHash<QString, QString> roots = {}; ///< where media roots lie on this computer; empty for one that is not known here
    };
    [[nodiscard]] Storage::StorageResult<Clip> addOrFind(Storage::Connection& connection, const Waiting& one, Together& together) const;
    [[nodiscard]] Storage::StorageResult<Clip> added(Storage::Connection& connection, const Clip& clip, qint64 number, Together& together) const;

    QString m_computer;
    std::shared_ptr<ChangeAnnouncer> m_announcer;
    std::mutex m_mutex;
    std::deque<Waiting> m_waiting; ///< under the mutex
    std::size_t m_awaited = 0;     ///< calls of addWaiting() that are to come; under the mutex
};

} // namespace Rushes::Library
