// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvplayer.h"

#include "core/base/errand.h"

#include "ui/player/glframes.h"
#include "ui/player/mpvengine.h"
#include "ui/player/mpvtarget.h"
#include "ui/player/mpvtracks.h"
#include "ui/player/playableaddress.h"
#include "ui/player/reversewalk.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace Rushes::Ui {
namespace {

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

MpvPlayer::MpvPlayer(DrawingChoice* drawing, Sound sound, QObject* parent)
    : Player{parent}, m_drawing{drawing}, m_sound{sound}, m_backwards{new ReverseWalk{this}} {
    connect(m_backwards, &ReverseWalk::frameDue, this, &MpvPlayer::goTo);
    connect(m_backwards, &ReverseWalk::arrived, this, [this] { setPaused(true); });
}

MpvPlayer::~MpvPlayer() {
    m_engine.reset();
    setCanvas(nullptr);
}

void MpvPlayer::load(const PlayerSource& source, qint64 first) {
    forget();
    const auto address = source.bytes ? std::optional{QString::fromLatin1(MpvStream::address)} : playableAddress(source);
    if (!address) return fail(PlayerFault::AddressRefused);
    m_source = source;
    m_rate = source.rate;
    m_stage = Stage::Loading;
    m_isSeeking = true;
    if (first > 0) m_sought = first;
    setPosition(first);
    m_address = address->toUtf8();
    askDrawing();
    if (m_engine == nullptr) return startEngine();
    chooseTarget();
    openSource();
}

void MpvPlayer::startEngine() {
    if (std::exchange(m_isStarting, true)) return;
    // libmpv brings many libraries with it, which a disk may take its time for.
    inBackground(&LibMpv::load).then(this, [this](const LibMpv* lib) {
        m_isStarting = false;
        if (lib != nullptr) m_engine = MpvEngine::make(*lib, m_sound == Sound::On);
        if (m_engine == nullptr) {
            if (m_stage != Stage::Empty) fail(PlayerFault::NoEngine);
            return;
        }
        connect(m_engine.get(), &MpvEngine::eventsCame, this, &MpvPlayer::readEvents);
        connect(m_engine.get(), &MpvEngine::frameCame, this, &MpvPlayer::takePicture);
        connect(m_engine.get(), &MpvEngine::targetCame, this, &MpvPlayer::targetCame);
        connect(m_engine.get(), &MpvEngine::targetLost, this, &MpvPlayer::targetLost);
        requestPicture(); // of this size
        m_engine->setNumber("volume", m_volume);
        m_engine->setFlag("mute", m_muted);
        chooseTarget();
        if (m_stage != Stage::Empty) openSource();
    });
}

void MpvPlayer::openSource() {
    m_isOpenDue = m_isExchanging;
    if (m_isOpenDue) return;
    // Nothing is heard before the wanted frame is there.
    m_engine->setFlag("pause", true);
    m_engine->setText("ab-loop-a", "no");
    m_engine->setText("ab-loop-b", "no");
    m_engine->setNumber("speed", 1);
    m_engine->setText("vid", "auto");
    m_engine->setBytes(m_source.bytes);
    openWith({});
}

void MpvPlayer::openWith(const QByteArray& graph) {
    m_hasBegun = false;
    ++m_openings;
    m_engine->open(m_address, graph);
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
    m_destination.reset();
    m_seconds = 0;
    m_durationSeconds = 0;
    m_picture = {};
    m_backwards->stop();
    m_loop.reset();
    m_tracks = {};
    m_graph.clear();
    m_hasBegun = false;
    m_isReopening = false;
    m_isOpenDue = false;
    m_isResuming = false;
    m_heardDue.reset();
    m_firstPicture = 0;
    if (m_frames) m_frames->close();
    if (std::exchange(m_speed, 1) != 1) Q_EMIT speedChanged(1);
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
    if (!paused && m_speed > 0 && isShowing() && m_duration > 0 && !m_isSeeking && m_position >= m_duration - 1) seek(0);
    applyPaused();
    Q_EMIT pausedChanged(paused);
}

void MpvPlayer::applyPaused() {
    m_backwards->stop();
    if (m_engine == nullptr || !isShowing() || m_isExchanging) return;
    // Backwards the engine stands, and is led from frame to frame: libmpv's own way back stands still on long groups of pictures.
    m_engine->setFlag("pause", m_paused || m_speed < 0);
    if (!m_paused && m_speed < 0 && m_rate) m_backwards->start(m_position, -m_speed, *m_rate);
}

void MpvPlayer::setSpeed(double speed) {
    if (speed == 0 || speed == m_speed || m_stage == Stage::Empty) return;
    m_speed = speed;
    if (m_engine != nullptr && speed > 0) m_engine->setNumber("speed", speed);
    applyPaused();
    Q_EMIT speedChanged(speed);
}

void MpvPlayer::setLoop(std::optional<FrameSpan> span) {
    if (m_loop == span || m_stage == Stage::Empty) return;
    m_loop = span;
    applyLoop();
    if (span && (m_position < span->in || m_position >= span->out)) seek(span->in);
}

void MpvPlayer::applyLoop() {
    if (m_engine == nullptr || !m_rate) return;
    if (!m_loop) {
        m_engine->setText("ab-loop-a", "no");
        m_engine->setText("ab-loop-b", "no");
        return;
    }
    // The engine turns at the first frame at or after the end: half a frame before the one that is no longer in it.
    const double half = secondsOf(1, *m_rate) / 2;
    m_engine->setNumber("ab-loop-a", secondsOf(m_loop->in, *m_rate));
    m_engine->setNumber("ab-loop-b", secondsOf(m_loop->out, *m_rate) - half);
}

void MpvPlayer::setHeard(const QList<int>& channels) {
    if (m_engine == nullptr || !isShowing() || m_tracks.sound.isEmpty()) return;
    if (m_isExchanging) {
        m_heardDue = channels;
        return;
    }
    const QByteArray graph = soundGraph(m_tracks.sound, channels);
    if (std::exchange(m_graph, graph) == graph) return;
    // A graph that is changed under way has been seen to lose the next seek: the file is opened anew with it, at the frame where it is.
    m_isReopening = true;
    m_isSeeking = true;
    m_sought = m_position;
    m_engine->setFlag("pause", true);
    m_backwards->stop();
    openWith(graph);
}

void MpvPlayer::setCaptionsShown(bool shown) {
    if (m_engine != nullptr) m_engine->setFlag("sub-visibility", shown);
}

void MpvPlayer::seek(qint64 frame) {
    goTo(frame);
    if (m_backwards->isWalking() && m_rate) m_backwards->start(m_position, -m_speed, *m_rate);
}

void MpvPlayer::goTo(qint64 frame) {
    if (m_stage == Stage::Empty) return;
    const qint64 last = m_duration > 0 ? m_duration - 1 : std::numeric_limits<qint64>::max();
    const qint64 wanted = std::clamp<qint64>(frame, 0, last);
    setPosition(wanted);
    if (m_isSeeking || !m_rate) m_sought = wanted;
    else seekNow(wanted);
}

void MpvPlayer::seekNow(qint64 frame) { seekTo(secondsOf(frame, *m_rate)); }

void MpvPlayer::seekTo(double seconds) {
    m_isSeeking = true;
    m_destination = seconds;
    m_engine->command({"seek", QByteArray::number(seconds, 'f', 9), "absolute+exact"});
}

void MpvPlayer::step(qint64 frames) {
    setPaused(true);
    m_backwards->stop();
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
    if (m_engine != nullptr) requestPicture();
}

void MpvPlayer::readEvents() {
    while (m_engine != nullptr) {
        const mpv_event* event = m_engine->nextEvent();
        switch (event->event_id) {
        case MPV_EVENT_NONE: return;
        case MPV_EVENT_COMMAND_REPLY:
            if (event->reply_userdata != MpvEngine::Opened) break;
            if (--m_openings == 0 && event->error < 0 && m_stage != Stage::Empty) fail(faultOf(event->error));
            break;
        case MPV_EVENT_START_FILE: m_hasBegun = m_stage != Stage::Empty && !m_isOpenDue && m_openings == 0; break;
        case MPV_EVENT_PLAYBACK_RESTART:
            if (m_hasBegun) playbackRestarted();
            break;
        case MPV_EVENT_SET_PROPERTY_REPLY:
            if (event->reply_userdata == MpvEngine::VideoLeft) videoLeft();
            break;
        case MPV_EVENT_END_FILE: {
            const auto* end = static_cast<const mpv_event_end_file*>(event->data);
            if (end->reason == MPV_END_FILE_REASON_ERROR && m_hasBegun) fail(faultOf(end->error));
            break;
        }
        case MPV_EVENT_GET_PROPERTY_REPLY:
        case MPV_EVENT_PROPERTY_CHANGE: {
            if (!m_hasBegun) break;
            if (event->error >= 0) propertyReported(event->reply_userdata, *static_cast<const mpv_event_property*>(event->data));
            const bool isLastFact = event->event_id == MPV_EVENT_GET_PROPERTY_REPLY && event->reply_userdata == MpvEngine::Rate;
            if (!isLastFact || m_stage != Stage::Loading) break;
            m_stage = Stage::Measured;
            playbackRestarted();
            break;
        }
        default: break;
        }
    }
}

void MpvPlayer::propertyReported(quint64 about, const mpv_event_property& property) {
    if (property.format == MPV_FORMAT_DOUBLE) {
        double value = 0;
        std::memcpy(&value, property.data, sizeof value);
        if (about == MpvEngine::Time) timeReported(value);
        else if (about == MpvEngine::Duration) durationReported(value);
        else rateReported(value);
    } else if (property.format == MPV_FORMAT_NODE) {
        tracksReported(tracksFrom(*static_cast<const mpv_node*>(property.data)));
    } else if (property.format == MPV_FORMAT_FLAG) {
        int value = 0;
        std::memcpy(&value, property.data, sizeof value);
        if (about == MpvEngine::Waiting) Q_EMIT bufferingChanged(value != 0);
        else if (value != 0) endReported();
    }
}

void MpvPlayer::playbackRestarted() {
    if (m_isExchanging) return;
    if (m_stage == Stage::Loading) return m_engine->askFacts();
    m_isSeeking = false;
    if (seekOn()) return;
    const bool isFirst = std::exchange(m_stage, Stage::Showing) == Stage::Measured;
    // The picture may be seen, and the next step asked for, before the engine says where it is: what it said last is of the frame before.
    timeReported(std::exchange(m_destination, std::nullopt).value_or(m_seconds));
    const bool isReopened = std::exchange(m_isReopening, false);
    if (std::exchange(m_isResuming, false) || isReopened) {
        applyPaused();
        applyLoop();
    }
    if (isFirst) {
        applyPaused();
        applyLoop();
        requestPicture();
        m_firstPicture = m_requests;
    }
    if (!m_sought) Q_EMIT seekFinished();
    if (isFirst || isReopened) chooseTarget(); // a canvas that came while the file was being opened
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
    const auto rate = exactRate(framesPerSecond);
    if (!rate && m_rate) return; // a file that has left its video for another target says 0
    m_rate = rate;
    durationReported(m_durationSeconds);
    seekOn(); // what was sought before the rate was known
}

void MpvPlayer::tracksReported(const MpvTracks& tracks) {
    if (m_stage == Stage::Empty || tracks == m_tracks) return;
    if (m_isReopening) return; // the same file
    m_tracks = tracks;
    Q_EMIT tracksChanged();
}

void MpvPlayer::endReported() {
    if (!isShowing() || m_isSeeking || m_paused || m_speed < 0) return;
    m_paused = true;
    applyPaused();
    Q_EMIT pausedChanged(true);
    Q_EMIT ended();
}

void MpvPlayer::setPosition(qint64 frame) {
    if (std::exchange(m_position, frame) != frame) Q_EMIT positionChanged(frame);
}

} // namespace Rushes::Ui
