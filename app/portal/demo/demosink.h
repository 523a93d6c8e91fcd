// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"

namespace Rushes::PortalServer {

/// Where the demo puts what it has made. Every call comes from the main thread, returns at once and may be repeated: a thing that is
/// there already is replaced, and a change is noted for clients only where something differs.
class DemoSink {
public:
    DemoSink() = default;
    virtual ~DemoSink() = default;
    Q_DISABLE_COPY_MOVE(DemoSink)

    /// URLs, counts, updatedAt and etag of the values are the portal's own to choose and are not looked at.
    virtual void addMeeting(const Catalogue::Meeting& meeting) = 0;
    /// Without its renditions: each comes by addRendition once its file is made.
    virtual void addVideo(const Catalogue::Video& video) = 0;
    /// `path` is a finished file of `rendition.size` bytes; `rendition.sha256` is its digest.
    virtual void addRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) = 0;
    virtual void addThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) = 0;
    /// The picture of `storyboard` is the portal's own to name; `jpegPath` is its file.
    virtual void addStoryboard(const Catalogue::VideoId& video, const Catalogue::Storyboard& storyboard, const QString& jpegPath) = 0;
    virtual void addMeetingPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) = 0;
    /// `path` is a finished file of `photo.size` bytes, `previewPath` a smaller picture for everybody.
    virtual void addPhoto(const Catalogue::Photo& photo, const QString& path, const QString& previewPath) = 0;
    virtual void addNews(const Catalogue::NewsEntry& entry) = 0;
    /// `vtt` is a whole WebVTT file.
    virtual void addCaption(const Catalogue::VideoId& video, const QString& language, const QString& vtt) = 0;
};

/// How much media the demo makes.
enum class DemoScope : quint8 {
    None,  ///< metadata and pictures only
    Small, ///< two videos, short, for tests
    All,
};

} // namespace Rushes::PortalServer
