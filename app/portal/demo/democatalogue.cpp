// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/democatalogue.h"

#include "app/portal/demo/democaptions.h"
#include "app/portal/demo/demodatareader.h"
#include "app/portal/demo/demoingredients.h"
#include "app/portal/demo/mediamaker.h"
#include "app/portal/demo/mediarecipe.h"
#include "app/portal/demo/storyboardrecipe.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include <array>
#include <chrono>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Catalogue::Role;

namespace {

constexpr std::chrono::milliseconds lockRetry = 1s;
/// Small scope: as short as a clip with a B picture, a GOP border and a shot change can be.
constexpr int smallFrames = 50;

QString folderBelow(const QString& cacheFolder, DemoScope scope) {
    return QDir{cacheFolder}.filePath(scope == DemoScope::Small ? u"demo-media-1-small"_s : u"demo-media-1"_s);
}

/// The newest video, and the newest with drop-frame timecode, both short and in two renditions.
QList<DemoVideo> smallChoice(QList<DemoVideo> videos) {
    const auto keepsTime = [](const DemoVideo& video) { return !video.rate.canDrop(); };
    const std::array chosen{std::ranges::find_if(videos, keepsTime), std::ranges::find_if_not(videos, keepsTime)};
    for (auto video = videos.begin(); video != videos.end(); ++video) {
        if (!std::ranges::contains(chosen, video)) {
            video->roles.clear();
            continue;
        }
        *video = video->shortened(smallFrames);
        video->roles = {Role::Broadcast, Role::Proxy};
    }
    return videos;
}

/// What a person looks at first.
constexpr std::array makingOrder{Role::Broadcast, Role::Proxy, Role::Web, Role::Mezzanine};

} // namespace

DemoCatalogue::DemoCatalogue(DemoSink& sink, const QString& cacheFolder, DemoScope scope, QObject* parent)
    : QObject{parent}, m_sink{sink}, m_scope{scope}, m_cache{folderBelow(cacheFolder, scope)}, m_lock{m_cache.path(u"lock"_s)} {
    m_lock.setStaleLockTime(0ms); // making takes minutes; only the end of the other process makes its lock stale
}

DemoCatalogue::~DemoCatalogue() = default;

std::expected<void, QString> DemoCatalogue::load() {
    QFile file{u":/demo/catalogue.json"_s};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{file.errorString()};
    auto data = readDemoData(file.readAll());
    if (!data) return std::unexpected{data.error()};
    m_data = *std::move(data);
    if (m_scope == DemoScope::Small) m_data.videos = smallChoice(m_data.videos);
    for (const DemoMeeting& each : std::as_const(m_data.meetings)) m_sink.addMeeting(each.meeting);
    for (const DemoVideo& each : std::as_const(m_data.videos)) m_sink.addVideo(each.video);
    for (const DemoVideo& each : std::as_const(m_data.videos)) {
        if (const QString vtt = captionsOf(each); !vtt.isEmpty()) m_sink.addCaption(each.video.id, each.video.languages.first(), vtt);
    }
    for (const Catalogue::NewsEntry& each : std::as_const(m_data.news)) m_sink.addNews(each);
    return {};
}

void DemoCatalogue::makeMedia() {
    // The lock lies in the folder, so the folder comes first.
    if (!QDir{}.mkpath(m_cache.folder())) return fail(m_cache.folder(), u"the folder cannot be made"_s);
    if (m_lock.tryLock(0)) return makeInFolder();
    if (m_lock.error() != QLockFile::LockFailedError) return fail(m_cache.folder(), u"the folder cannot be written to"_s);
    QTimer::singleShot(lockRetry, this, &DemoCatalogue::makeMedia);
}

void DemoCatalogue::fail(const QString& what, const QString& why) {
    m_lock.unlock();
    Q_EMIT failed(what, why);
    Q_EMIT finished();
}

void DemoCatalogue::makeInFolder() {
    if (const auto defect = m_cache.open()) return fail(m_cache.folder(), *defect);
    const auto ingredients = layOutIngredients(m_cache.folder());
    if (!ingredients) return fail(m_cache.folder(), ingredients.error());
    addMeetingPhotos();

    for (const QString& program : {u"ffmpeg"_s, u"ffprobe"_s}) {
        if (!QStandardPaths::findExecutable(program).isEmpty()) continue;
        // The scenes themselves are pictures enough.
        addPlainPhotos();
        for (const DemoVideo& video : std::as_const(m_data.videos)) m_sink.addThumbnail(video.video.id, m_cache.path(u"scenes/%1.jpg"_s.arg(video.scene)));
        return fail(program, u"is not installed; the demo has no media without it"_s);
    }
    // All of it takes minutes, in which somebody works with the portal; a test has nothing else to do.
    m_maker = std::make_unique<MediaMaker>(m_cache, Effort{.atOnce = 2, .niceness = m_scope == DemoScope::All ? 10 : 0});
    connect(m_maker.get(), &MediaMaker::progress, this, &DemoCatalogue::progress);
    connect(m_maker.get(), &MediaMaker::failed, this, &DemoCatalogue::failed);
    connect(m_maker.get(), &MediaMaker::finished, this, [this] {
        m_lock.unlock();
        Q_EMIT finished();
    });
    orderMedia(*ingredients);
    m_maker->start();
}

void DemoCatalogue::addMeetingPhotos() {
    for (const DemoMeeting& each : std::as_const(m_data.meetings))
        m_sink.addMeetingPhoto(each.meeting.id, m_cache.path(u"scenes/%1.jpg"_s.arg(each.heroScene)));
}

void DemoCatalogue::addPlainPhotos() {
    for (const DemoPhoto& each : std::as_const(m_data.photos)) {
        const QString path = m_cache.path(u"scenes/%1.jpg"_s.arg(each.scene));
        Catalogue::Photo photo = each.photo;
        photo.width = 1920;
        photo.height = 1080;
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) continue; // it was laid out a moment ago
        const QByteArray bytes = file.readAll();
        Sha256Hasher hasher;
        hasher.add(bytes);
        photo.size = ByteCount{bytes.size()};
        photo.sha256 = hasher.digest();
        m_sink.addPhoto(photo, path, path);
    }
}

void DemoCatalogue::orderPhotos(const DemoIngredients& ingredients) {
    for (const DemoPhoto& each : std::as_const(m_data.photos)) {
        MediaRecipe preview = previewRecipe(each, ingredients.font);
        preview.ingredients = ingredients.digest;
        MediaRecipe original = photoRecipe(each, ingredients.font);
        original.ingredients = ingredients.digest;
        // Two are made at a time, and either may be first.
        struct Made {
            std::optional<CachedFile> original;
            std::optional<CachedFile> preview;
        };
        const auto made = std::make_shared<Made>(); // shared by the two deliveries
        const auto deliver = [this, each, made] {
            if (!made->original || !made->preview) return;
            Catalogue::Photo photo = each.photo;
            photo.width = photoSize(each).width();
            photo.height = photoSize(each).height();
            photo.size = made->original->size;
            photo.sha256 = made->original->sha256;
            m_sink.addPhoto(photo, made->original->path, made->preview->path);
        };
        m_maker->add(std::move(preview), [made, deliver](const CachedFile& file) {
            made->preview = file;
            deliver();
        });
        m_maker->add(std::move(original), [made, deliver](const CachedFile& file) {
            made->original = file;
            deliver();
        });
    }
}

void DemoCatalogue::orderMedia(const DemoIngredients& ingredients) {
    for (const DemoVideo& video : std::as_const(m_data.videos)) {
        MediaRecipe recipe = thumbnailRecipe(video);
        recipe.ingredients = ingredients.digest;
        m_maker->add(std::move(recipe), [this, id = video.video.id](const CachedFile& file) { m_sink.addThumbnail(id, file.path); });
    }
    for (const DemoVideo& video : std::as_const(m_data.videos)) {
        if (m_scope == DemoScope::Small && video.roles.isEmpty()) continue; // a test has enough with those that have media
        MediaRecipe recipe = storyboardRecipe(video);
        recipe.ingredients = ingredients.digest;
        m_maker->add(std::move(recipe),
                     [this, id = video.video.id, facts = storyboardFacts(video)](const CachedFile& file) { m_sink.addStoryboard(id, facts, file.path); });
    }
    if (m_scope == DemoScope::Small) addPlainPhotos(); // a test wants them at once
    else orderPhotos(ingredients);
    if (m_scope == DemoScope::None) return;
    for (const DemoVideo& video : std::as_const(m_data.videos)) {
        for (const Role role : makingOrder) {
            if (video.roles.contains(role)) orderRendition(video, role, ingredients);
        }
    }
}

void DemoCatalogue::orderRendition(const DemoVideo& video, Role role, const DemoIngredients& ingredients) {
    MediaRecipe recipe = renditionRecipe(video, role, ingredients.font);
    recipe.ingredients = ingredients.digest;
    m_maker->add(std::move(recipe), [this, id = video.video.id, facts = renditionFacts(video, role), duration = video.video.duration](const CachedFile& file) {
        Catalogue::Rendition rendition = facts;
        rendition.size = file.size;
        rendition.sha256 = file.sha256;
        if (rendition.bitrate == 0) rendition.bitrate = file.size.bytes() * 8 * 1000 / duration.count();
        m_sink.addRendition(id, rendition, file.path);
    });
}

} // namespace Rushes::PortalServer
