// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliporder.h"
#include "core/storage/connection.h"

namespace Rushes::Library {

/// A row of clip_with_tags, with the root's place on this computer beside it, as a clip. Whether its file is there is not looked at.
[[nodiscard]] Clip clipFrom(const Storage::Row& row);
/// What clipFrom() says of the row of a clip that has just been added under that number and has neither tags nor a portal, as its root lies at `root`
/// here. Many such come in at once, and to read each back takes half as long as to write it.
[[nodiscard]] Clip clipAsAdded(Clip clip, qint64 number, const QString& root);
/// All that is written of a clip, but its id and revision.
[[nodiscard]] Storage::Bindings bindingsOf(const Clip& clip);

/// The columns of what a portal said, which are written by themselves: no person's edit is made stale by a portal.
[[nodiscard]] PortalNotice portalNoticeFrom(const Storage::Row& row);
[[nodiscard]] Storage::Bindings bindingsOf(const PortalNotice& notice);

/// What is written once, when the clip is added.
[[nodiscard]] Storage::Bindings bindingsOf(const PortalFacts& facts);
/// Where a file lies below its media root; empty where the root is not known here, and for a path that leads out of it, which other computers
/// may have written.
[[nodiscard]] QString pathBelow(const QString& root, const QString& relativePath);
/// What the search looks through.
[[nodiscard]] QString searchTextOf(const Clip& clip);

/// A row of range_with_tags as a range.
[[nodiscard]] Range rangeFrom(const Storage::Row& row);

} // namespace Rushes::Library
