// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvplayer.h"

#include "ui/player/libmpv.h"
#include "ui/player/mpvoptions.h"
#include "ui/player/playableaddress.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <clocale>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

namespace Rushes::Ui {
namespace {

/// Which property an event is about; the number given to mpv_observe_property().
enum Observed : quint64 { Time = 1, Duration, Rate, EndReached, Waiting };

double secondsOf(qint64 frame, Media::FrameRate rate) { return static_cast<double>(frame * rate.denominator()) / static_cast<double>(rate.numerator()); }

qint64 frameAt(double seconds, Media::FrameRate rate) {
    return std::llround(seconds * static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator()));
}

/// The exact rate that the engine's number stands for; 29.97 is 30000/1001.
std::optional<Media::FrameRate> exactRate(double framesPerSecond) {
    if (!std::isfinite(framesPerSecond) || framesPerSecond <= 0) return std::nullopt;
    const auto whole = static_cast<qint64>(std::llround(framesPerSecond));
    if (std::abs(framesPerSecond - static_cast<double>(whole)) < 1e-4) return Media::FrameRate::of(whole);
    return Media::FrameRate::parse(QString::number(framesPerSecond, 'f', 3));
}

PlayerFault faultOf(int mpvError) {
    switch (mpvError) {
    case MPV_ERROR_LOADING_FAILED: return PlayerFault::CannotOpen;
    default: return PlayerFault::NotPlayable;
    }
}

} // namespace

/// The handle of libmpv and its painter, and nothing of what they mean.
class MpvPlayer::Engine {
public:
    /// Null where libmpv does not start.
    static std::unique_ptr<Engine> make(MpvPlayer& player, const LibMpv& lib) {
        std::setlocale(LC_NUMERIC, "C"); // libmpv refuses to start with another; QApplication has set the person's
        auto engine = std::unique_ptr<Engine>{new Engine{player, lib}};
        return engine->start() ? std::move(engine) : nullptr;
    }

    ~Engine() {
        if (m_render != nullptr) m_lib.renderSetUpdateCallback(m_render, nullptr, nullptr);
        if (m_mpv != nullptr) m_lib.setWakeupCallback(m_mpv, nullptr, nullptr);
        if (m_render != nullptr) m_lib.renderFree(m_render);
        // Its end waits for the network and the decoder; the window does not.
        if (m_mpv != nullptr) QThreadPool::globalInstance()->start([end = m_lib.terminateDestroy, mpv = m_mpv] { end(mpv); });
    }
    Q_DISABLE_COPY_MOVE(Engine)

    void command(std::initializer_list<QByteArray> words) {
        std::vector<const char*> arguments;
        for (const QByteArray& word : words) arguments.push_back(word.constData());
        arguments.push_back(nullptr);
        m_lib.commandAsync(m_mpv, 0, arguments.data());
    }
    void setFlag(const char* property, bool on) {
        int value = on ? 1 : 0;
        m_lib.setPropertyAsync(m_mpv, 0, property, MPV_FORMAT_FLAG, &value);
    }
    void setNumber(const char* property, double value) { m_lib.setPropertyAsync(m_mpv, 0, property, MPV_FORMAT_DOUBLE, &value); }

    [[nodiscard]] const mpv_event* nextEvent() {
        m_hasEvents = false;
        return m_lib.waitEvent(m_mpv, 0);
    }
    /// Whether there is a frame that was not painted yet.
    [[nodiscard]] bool hasNewFrame() {
        m_hasFrames = false;
        return (m_lib.renderUpdate(m_render) & MPV_RENDER_UPDATE_FRAME) != 0;
    }
    [[nodiscard]] QImage paint(QSize size) {
        // Lines of 64 bytes are what the painter is fast with.
        QImage image{(size.width() + 15) / 16 * 16, size.height(), QImage::Format_RGB32};
        int dimensions[2]{size.width(), size.height()};
        auto stride = static_cast<size_t>(image.bytesPerLine());
        char format[]{"bgr0"};
        int blocks = 0;
        mpv_render_param parameters[]{{MPV_RENDER_PARAM_SW_SIZE, dimensions},
                                      {MPV_RENDER_PARAM_SW_FORMAT, format},
                                      {MPV_RENDER_PARAM_SW_STRIDE, &stride},
                                      {MPV_RENDER_PARAM_SW_POINTER, image.bits()},
                                      {MPV_RENDER_PARAM_BLOCK_FOR_TARGET_TIME, &blocks},
                                      {MPV_RENDER_PARAM_INVALID, nullptr}};
        if (m_lib.render(m_render, parameters) < 0) return {};
        return image.width() == size.width() ? image : image.copy(QRect{{}, size});
    }

private:
    Engine(MpvPlayer& player, const LibMpv& lib) : m_player{player}, m_lib{lib} {}

    bool start() {
        m_mpv = m_lib.create();
        if (m_mpv == nullptr) return false;
        for (const MpvOption& option : mpvOptions()) {
            if (m_lib.setOptionString(m_mpv, option.name, option.value) < 0 && option.isMust) return false;
        }
        m_lib.setOptionString(m_mpv, "vo", "libmpv");
        // A frame that a graphics card decodes would have to come back from it to be painted here.
        m_lib.setOptionString(m_mpv, "hwdec", "no");
        if (m_player.m_sound == Sound::None) m_lib.setOptionString(m_mpv, "ao", "null");
        if (m_lib.initialize(m_mpv) < 0) return false;
        char api[]{MPV_RENDER_API_TYPE_SW};
        mpv_render_param parameters[]{{MPV_RENDER_PARAM_API_TYPE, api}, {MPV_RENDER_PARAM_INVALID, nullptr}};
        if (m_lib.renderCreate(&m_render, m_mpv, parameters) < 0) return false;
        m_lib.observeProperty(m_mpv, Time, "time-pos", MPV_FORMAT_DOUBLE);
        m_lib.observeProperty(m_mpv, Duration, "duration", MPV_FORMAT_DOUBLE);
        m_lib.observeProperty(m_mpv, Rate, "container-fps", MPV_FORMAT_DOUBLE);
        m_lib.observeProperty(m_mpv, EndReached, "eof-reached", MPV_FORMAT_FLAG);
        m_lib.observeProperty(m_mpv, Waiting, "paused-for-cache", MPV_FORMAT_FLAG);
        // Both are called by libmpv's threads, and say only that there is something to look at. One look on its way is enough.
        m_lib.setWakeupCallback(
            m_mpv,
            [](void* engine) {
                auto* self = static_cast<Engine*>(engine);
                if (!self->m_hasEvents.exchange(true))
                    QMetaObject::invokeMethod(&self->m_player, [player = &self->m_player] { player->readEvents(); }, Qt::QueuedConnection);
            },
            this);
        m_lib.renderSetUpdateCallback(
            m_render,
            [](void* engine) {
                auto* self = static_cast<Engine*>(engine);
                if (!self->m_hasFrames.exchange(true))
                    QMetaObject::invokeMethod(&self->m_player, [player = &self->m_player] { player->paint(true); }, Qt::QueuedConnection);
            },
            this);
        return true;
    }

    MpvPlayer& m_player;
    const LibMpv& m_lib;
    mpv_handle* m_mpv = nullptr;
    mpv_render_context* m_render = nullptr;
    std::atomic<bool> m_hasEvents = false;
    std::atomic<bool> m_hasFrames = false;
};

MpvPlayer::MpvPlayer(Sound sound, QObject* parent) : Player{parent}, m_sound{sound} {}

MpvPlayer::~MpvPlayer() = default;

void MpvPlayer::load(const PlayerSource& source, qint64 first) {
    forget();
    const auto address = playableAddress(source);
    if (!address) return fail(PlayerFault::AddressRefused);
    m_source = source;
    m_rate = source.rate;
    m_stage = Stage::Loading;
    m_isSeeking = true;
    if (first > 0) m_sought = first;
    setPosition(first);
    m_address = address->toUtf8();
    if (m_engine != nullptr) openSource();
    else startEngine();
}

void MpvPlayer::startEngine() {
    if (std::exchange(m_isStarting, true)) return;
    // libmpv brings many libraries with it, which a disk may take its time for.
    QtConcurrent::run(&LibMpv::load).then(this, [this](const LibMpv* lib) {
        m_isStarting = false;
        if (lib != nullptr) m_engine = Engine::make(*this, *lib);
        if (m_engine == nullptr) {
            if (m_stage != Stage::Empty) fail(PlayerFault::NoEngine);
            return;
        }
        m_engine->setNumber("volume", m_volume);
        m_engine->setFlag("mute", m_muted);
        if (m_stage != Stage::Empty) openSource();
    });
}

void MpvPlayer::openSource() {
    // Nothing is heard before the wanted frame is there.
    m_engine->setFlag("pause", true);
    m_engine->command({"loadfile", m_address, "replace"});
}

void MpvPlayer::unload() {
    if (m_engine != nullptr && m_stage != Stage::Empty) m_engine->command({"stop"});
    forget();
}

void MpvPlayer::forget() {
    m_stage = Stage::Empty;
    m_source = {};
    m_rate.reset();
    m_sought.reset();
    m_isSeeking = false;
    m_seconds = 0;
    m_durationSeconds = 0;
    m_picture = {};
    if (std::exchange(m_duration, 0) != 0) Q_EMIT durationChanged(0);
    setPosition(0);
    Q_EMIT pictureChanged();
}

void MpvPlayer::fail(PlayerFault fault) {
    forget();
    Q_EMIT failed(fault);
}

void MpvPlayer::setPaused(bool paused) {
    if (paused == m_paused) return;
    m_paused = paused;
    // What has come to its end begins anew.
    if (!paused && isShowing() && m_duration > 0 && !m_isSeeking && m_position >= m_duration - 1) seek(0);
    applyPaused();
    Q_EMIT pausedChanged(paused);
}

void MpvPlayer::applyPaused() {
    if (m_engine != nullptr && isShowing()) m_engine->setFlag("pause", m_paused);
}

void MpvPlayer::seek(qint64 frame) {
    if (m_stage == Stage::Empty) return;
    const qint64 last = m_duration > 0 ? m_duration - 1 : std::numeric_limits<qint64>::max();
    const qint64 wanted = std::clamp<qint64>(frame, 0, last);
    setPosition(wanted);
    if (m_isSeeking || !m_rate) m_sought = wanted;
    else seekNow(wanted);
}

void MpvPlayer::seekNow(qint64 frame) {
    m_isSeeking = true;
    m_engine->command({"seek", QByteArray::number(secondsOf(frame, *m_rate), 'f', 9), "absolute+exact"});
}

void MpvPlayer::step(qint64 frames) {
    setPaused(true);
    seek(m_position + frames);
}

void MpvPlayer::setVolume(int percent) {
    const int wanted = std::clamp(percent, 0, 100);
    if (wanted == m_volume) return;
    m_volume = wanted;
    if (m_engine != nullptr) m_engine->setNumber("volume", wanted);
    Q_EMIT volumeChanged();
}

void MpvPlayer::setMuted(bool muted) {
    if (muted == m_muted) return;
    m_muted = muted;
    if (m_engine != nullptr) m_engine->setFlag("mute", muted);
    Q_EMIT volumeChanged();
}

void MpvPlayer::setPictureSize(QSize size) {
    if (size.isEmpty() || size == m_pictureSize) return;
    m_pictureSize = size;
    if (isShowing()) paint(false);
}

void MpvPlayer::readEvents() {
    while (m_engine != nullptr) {
        const mpv_event* event = m_engine->nextEvent();
        switch (event->event_id) {
        case MPV_EVENT_NONE: return;
        case MPV_EVENT_PLAYBACK_RESTART: playbackRestarted(); break;
        case MPV_EVENT_END_FILE: {
            const auto* end = static_cast<const mpv_event_end_file*>(event->data);
            if (end->reason == MPV_END_FILE_REASON_ERROR && m_stage != Stage::Empty) fail(faultOf(end->error));
            break;
        }
        case MPV_EVENT_PROPERTY_CHANGE: {
            const auto* property = static_cast<const mpv_event_property*>(event->data);
            if (property->format == MPV_FORMAT_DOUBLE) {
                double value = 0;
                std::memcpy(&value, property->data, sizeof value);
                if (event->reply_userdata == Time) timeReported(value);
                else if (event->reply_userdata == Duration) durationReported(value);
                else rateReported(value);
            } else if (property->format == MPV_FORMAT_FLAG) {
                int value = 0;
                std::memcpy(&value, property->data, sizeof value);
                if (event->reply_userdata == Waiting) Q_EMIT bufferingChanged(value != 0);
                else if (value != 0) endReported();
            }
            break;
        }
        default: break;
        }
    }
}

void MpvPlayer::playbackRestarted() {
    if (m_stage == Stage::Empty) return;
    m_isSeeking = false;
    if (seekOn()) return;
    const bool isFirst = std::exchange(m_stage, Stage::Showing) == Stage::Loading;
    timeReported(m_seconds);
    if (isFirst) {
        applyPaused();
        paint(false);
        Q_EMIT showing();
    }
    if (!m_sought) Q_EMIT seekFinished();
}

bool MpvPlayer::seekOn() {
    if (m_isSeeking || !m_sought || !m_rate) return false;
    const qint64 last = m_duration > 0 ? m_duration - 1 : std::numeric_limits<qint64>::max();
    seekNow(std::min(*std::exchange(m_sought, std::nullopt), last));
    return true;
}

void MpvPlayer::timeReported(double seconds) {
    m_seconds = seconds;
    if (m_stage == Stage::Showing && !m_isSeeking && !m_sought && m_rate) setPosition(frameAt(seconds, *m_rate));
}

void MpvPlayer::durationReported(double seconds) {
    m_durationSeconds = seconds;
    if (m_stage == Stage::Empty || !m_rate) return;
    const qint64 frames = frameAt(seconds, *m_rate);
    if (std::exchange(m_duration, frames) != frames) Q_EMIT durationChanged(frames);
}

void MpvPlayer::rateReported(double framesPerSecond) {
    if (m_stage == Stage::Empty || m_source.rate) return;
    m_rate = exactRate(framesPerSecond);
    durationReported(m_durationSeconds);
    seekOn(); // what was sought before the rate was known
}

void MpvPlayer::endReported() {
    if (!isShowing() || m_isSeeking || m_paused) return;
    m_paused = true;
    applyPaused();
    Q_EMIT pausedChanged(true);
    Q_EMIT ended();
}

void MpvPlayer::setPosition(qint64 frame) {
    if (std::exchange(m_position, frame) != frame) Q_EMIT positionChanged(frame);
}

void MpvPlayer::paint(bool onlyIfNew) {
    if (m_engine == nullptr) return;
    // A frame that nobody takes would hold the engine up.
    if (onlyIfNew && !m_engine->hasNewFrame()) return;
    QImage picture = m_engine->paint(m_pictureSize);
    if (m_stage == Stage::Empty || picture.isNull()) return;
    m_picture = std::move(picture);
    Q_EMIT pictureChanged();
}

} // namespace Rushes::Ui
