// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demodata.h"
#include "app/portal/demo/demosink.h"
#include "app/portal/demo/mediacache.h"

#include <QLockFile>
#include <QObject>

#include <expected>
#include <memory>

namespace Rushes::PortalServer {

class MediaMaker;
struct DemoIngredients;

/// The sample catalogue of `rushes-portal --demo`: fourteen meetings whose media this computer makes for itself with ffmpeg, once.
/// Everything happens in the thread of the object but the hashing; what runs is ended when the object goes.
class DemoCatalogue : public QObject {
    Q_OBJECT

public:
    /// `cacheFolder` is the user's; made media lies in a folder of its own below it, named by version and scope.
    DemoCatalogue(DemoSink& sink, const QString& cacheFolder, DemoScope scope, QObject* parent = nullptr);
    ~DemoCatalogue() override;

    /// Gives the sink the meetings and videos. The error, in words, is a defect of the built-in catalogue.
    [[nodiscard]] std::expected<void, QString> load();
    /// Gives the sink the pictures and what the cache has, then makes the rest, two files at a time, newest meeting first. Call it after
    /// load(). Where another portal makes media in the same folder, this one waits and takes what that has made.
    void makeMedia();

Q_SIGNALS:
    /// After each file; `what` is its name.
    void progress(int done, int total, const QString& what);
    /// Something that cannot be made; the rest goes on.
    void failed(const QString& what, const QString& why);
    /// Once, when there is nothing left to make, however it went.
    void finished();

private:
    void fail(const QString& what, const QString& why);
    void makeInFolder();
    void addMeetingPhotos();
    void addPlainPhotos();
    void orderPhotos(const DemoIngredients& ingredients);
    void orderMedia(const DemoIngredients& ingredients);
    void orderRendition(const DemoVideo& video, Catalogue::Role role, const DemoIngredients& ingredients);

    DemoSink& m_sink;
    DemoScope m_scope;
    DemoData m_data;
    MediaCache m_cache;
    QLockFile m_lock;
    std::unique_ptr<MediaMaker> m_maker;
};

} // namespace Rushes::PortalServer
