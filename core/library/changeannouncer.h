// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QList>
#include <QObject>

namespace Rushes::Library {

/// Tells of changes from the storage thread. It is owned by the repository and by each work under way, so that the work may end after
/// the repository has gone.
class ChangeAnnouncer : public QObject {
    Q_OBJECT

public:
    void announce(const QList<ClipId>& ids) { Q_EMIT changed(ids); }

Q_SIGNALS:
    /// From whichever thread announced it.
    void changed(const QList<Rushes::Library::ClipId>& ids);
};

} // namespace Rushes::Library
