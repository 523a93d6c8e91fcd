// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demosink.h"

#include <QMap>

namespace Rushes::Tests {

/// Keeps what it is given.
class RecordingSink final : public PortalServer::DemoSink {
public:
    struct Media {
        Catalogue::VideoId video;
        Catalogue::Rendition rendition;
        QString path;
    };

    void addMeeting(const Catalogue::Meeting& meeting) override { meetings.append(meeting); }
    void addVideo(const Catalogue::Video& video) override { videos.append(video); }
    void addRendition(const Catalogue::VideoId& video, const Catalogue::Rendition& rendition, const QString& path) override {
        media.append({video, rendition, path});
    }
    void addThumbnail(const Catalogue::VideoId& video, const QString& jpegPath) override { thumbnails[video.text()] = jpegPath; }
    void addStoryboard(const Catalogue::VideoId& video, const Catalogue::Storyboard& storyboard, const QString& jpegPath) override {
        storyboards[video.text()] = {storyboard, jpegPath};
    }
    void addMeetingPhoto(const Catalogue::MeetingId& meeting, const QString& jpegPath) override { photos[meeting.text()] = jpegPath; }
    void addPhoto(const Catalogue::Photo& photo, const QString& path, const QString& previewPath) override { pressPhotos.append({photo, path, previewPath}); }
    void addNews(const Catalogue::NewsEntry& entry) override { news.append(entry); }
    void addCaption(const Catalogue::VideoId& video, const QString& language, const QString& vtt) override { captions[video.text() + u'/' + language] = vtt; }

    struct PressPhoto {
        Catalogue::Photo photo;
        QString path;
        QString previewPath;
    };

    QList<PressPhoto> pressPhotos;
    QList<Catalogue::NewsEntry> news;
    QMap<QString, QString> captions;
    QList<Catalogue::Meeting> meetings;
    QList<Catalogue::Video> videos;
    QList<Media> media;
    QMap<QString, QString> thumbnails;
    QMap<QString, QString> photos;
    QMap<QString, std::pair<Catalogue::Storyboard, QString>> storyboards;
};

} // namespace Rushes::Tests
