// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/meeting.h"
#include "core/catalogue/photo.h"
#include "core/catalogue/video.h"
#include "core/downloads/download.h"
#include "core/library/importrequest.h"

#include <QFuture>

namespace Rushes::Workbench {

class PortalDesk;

/// What the library is asked to take: the queue's facts alone for a file from elsewhere.
[[nodiscard]] Library::ImportRequest importRequestOf(const Downloads::Download& download);
/// By what a library that others may read knows the bytes of a download: a raw URL may have secrets in it, and stays here.
[[nodiscard]] QString bytesNameOf(const Downloads::DownloadRequest& request);
/// Adds all that the catalogue says of the file's video, and its meeting where that is known.
void addCatalogueFacts(Library::ImportRequest& request, const Catalogue::Video& video, const std::optional<Catalogue::Meeting>& meeting);
/// The same for a photo.
void addCatalogueFacts(Library::ImportRequest& request, const Catalogue::Photo& photo, const std::optional<Catalogue::Meeting>& meeting);

/// The shots of a video as ranges of its clip: counted from the clip's first frame at its own rate, across midnight where its timecode goes
/// there. A shot that does not lie in the clip, or whose timecodes do not exist at the rate, is left out; none where the rate is unknown.
[[nodiscard]] QList<Library::Range> rangesOf(const QList<Catalogue::Shot>& shots, const Media::MediaFacts& facts);

/// Brings the captions of a video and puts them beside its file, as NAME.LANGUAGE.vtt; a file of somebody else is not replaced, the same
/// captions are not written twice. Captions that do not come are left out: the file itself is worth having.
[[nodiscard]] QFuture<QList<Library::ClipCaption>> bringCaptions(PortalDesk& portal, const QList<Catalogue::Caption>& captions, const QString& path);

} // namespace Rushes::Workbench
