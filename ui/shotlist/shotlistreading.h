// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/shotsync.h"
#include "ui/shotlist/outlinemodel.h"

#include <QSet>

namespace Rushes::Ui {

/// A shot list to be looked at, with all that is needed to judge it. A value: it is looked at beside the thread of the window.
struct ShotListQuestion {
    QString text;
    Library::ClipTime time;
    qint64 frames = 0;            ///< of the clip; 0 where that is not known
    QList<Library::Range> ranges; ///< those that the text was made from, or those that it is to follow
    Library::ClipId clip;
    bool textLeads = false;       ///< somebody has changed the text; otherwise the ranges may have changed
    QStringList knownTags = {};   ///< that others than this clip's ranges have
    QSet<QString> takenTags = {}; ///< new ones that somebody has said are right; folded
};

/// What a look came to.
struct ShotListReading {
    QString text = {};                         ///< that was looked at
    Interchange::ShotList list = {};                ///< its problems in the order of the text, tags that nothing else has among them
    OutlineModel::Outline outline = {};        ///< of the list
    Library::Edits edits = {};                 ///< what the text makes of the ranges, where the text leads
    QList<Interchange::LineChange> changes = {}; ///< what the ranges make of the text, where they lead
};

[[nodiscard]] ShotListReading lookAt(const ShotListQuestion& question);

} // namespace Rushes::Ui
