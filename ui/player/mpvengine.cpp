// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvengine.h"

#include "ui/player/mpvoptions.h"

#include <QThread>
#include <QThreadPool>

#include <clocale>
#include <vector>

namespace Rushes::Ui {
namespace {

constexpr auto durationProperty = "duration";
constexpr auto tracksProperty = "track-list";
constexpr auto rateProperty = "container-fps";

} // namespace

std::unique_ptr<MpvEngine> MpvEngine::make(const LibMpv& lib, bool sound) {
    std::setlocale(LC_NUMERIC, "C"); // libmpv refuses to start with another; QApplication has set the person's
    auto engine = std::unique_ptr<MpvEngine>{new MpvEngine{lib, sound}};
    return engine->start() ? std::move(engine) : nullptr;
}

MpvEngine::~MpvEngine() {
    if (m_mpv == nullptr) return;
    m_lib.setWakeupCallback(m_mpv, nullptr, nullptr);
    if (m_thread != nullptr) m_thread->quit();
    // The ends of both wait for each other, the network and the decoder; the window does not. What is painted ends before what is played.
    QThreadPool::globalInstance()->start([end = m_lib.terminateDestroy, mpv = m_mpv, painter = m_painter, thread = m_thread, stream = m_stream] {
        if (thread != nullptr) thread->wait();
        delete painter;
        delete thread;
        end(mpv);
    });
}

void MpvEngine::open(const QByteArray& address, const QByteArray& sound) {
    if (sound.isEmpty()) return command(Opened, {"loadfile", address, "replace"});
    // The length in front keeps the commas in the graph from ending it.
    command(Opened, {"loadfile", address, "replace", "-1", "lavfi-complex=%" + QByteArray::number(sound.size()) + '%' + sound});
}

void MpvEngine::askFacts() {
    m_lib.getPropertyAsync(m_mpv, Duration, durationProperty, MPV_FORMAT_DOUBLE);
    m_lib.getPropertyAsync(m_mpv, Tracks, tracksProperty, MPV_FORMAT_NODE);
    m_lib.getPropertyAsync(m_mpv, Rate, rateProperty, MPV_FORMAT_DOUBLE);
}

void MpvEngine::command(quint64 answer, std::initializer_list<QByteArray> words) {
    std::vector<const char*> arguments;
    for (const QByteArray& word : words) arguments.push_back(word.constData());
    arguments.push_back(nullptr);
    m_lib.commandAsync(m_mpv, answer, arguments.data());
}

void MpvEngine::setFlag(const char* property, bool on) {
    int value = on ? 1 : 0;
    m_lib.setPropertyAsync(m_mpv, 0, property, MPV_FORMAT_FLAG, &value);
}

void MpvEngine::setNumber(const char* property, double value) { m_lib.setPropertyAsync(m_mpv, 0, property, MPV_FORMAT_DOUBLE, &value); }

void MpvEngine::setText(const char* property, const QByteArray& text) {
    const char* value = text.constData();
    m_lib.setPropertyAsync(m_mpv, 0, property, MPV_FORMAT_STRING, static_cast<void*>(&value));
}

const mpv_event* MpvEngine::nextEvent() {
    m_hasEvents = false;
    return m_lib.waitEvent(m_mpv, 0);
}

void MpvEngine::leaveVideo() {
    const char* none = "no";
    m_lib.setPropertyAsync(m_mpv, VideoLeft, "vid", MPV_FORMAT_STRING, static_cast<void*>(&none));
}

void MpvEngine::exchange(std::unique_ptr<MpvTarget> target) {
    target->moveTo(m_thread);
    QMetaObject::invokeMethod(
        m_painter, [painter = m_painter, shared = std::shared_ptr<MpvTarget>{std::move(target)}] { painter->exchange(shared); }, Qt::QueuedConnection);
}

bool MpvEngine::start() {
    m_mpv = m_lib.create();
    if (m_mpv == nullptr) return false;
    for (const MpvOption& option : mpvOptions()) {
        if (m_lib.setOptionString(m_mpv, option.name, option.value) < 0 && option.isMust) return false;
    }
    m_lib.setOptionString(m_mpv, "vo", "libmpv");
    // The processor decodes: what desks bring (4:2:2, ten bits, long groups) few cards decode, and each in its own way.
    m_lib.setOptionString(m_mpv, "hwdec", "no");
    m_lib.setOptionString(m_mpv, "gpu-hwdec-interop", "no");
    // One pass from the planes to the picture. With libmpv's own steps between them Mesa's software renderer shows black (0086).
    m_lib.setOptionString(m_mpv, "gpu-dumb-mode", "yes");
    if (!m_sound) m_lib.setOptionString(m_mpv, "ao", "null");
    if (m_lib.initialize(m_mpv) < 0 || !m_stream->offerTo(m_lib, m_mpv)) return false;
    m_painter = new MpvPainter{m_lib, m_mpv};
    m_thread = new PainterThread{*m_painter};
    m_thread->setObjectName(QStringLiteral("painter"));
    m_painter->moveToThread(m_thread);
    connect(m_painter, &MpvPainter::painted, this, &MpvEngine::frameCame);
    connect(m_painter, &MpvPainter::exchanged, this, &MpvEngine::targetCame);
    connect(m_painter, &MpvPainter::lost, this, &MpvEngine::targetLost);
    m_thread->start();
    m_lib.observeProperty(m_mpv, Time, "time-pos", MPV_FORMAT_DOUBLE);
    m_lib.observeProperty(m_mpv, Duration, durationProperty, MPV_FORMAT_DOUBLE);
    m_lib.observeProperty(m_mpv, Rate, rateProperty, MPV_FORMAT_DOUBLE);
    m_lib.observeProperty(m_mpv, EndReached, "eof-reached", MPV_FORMAT_FLAG);
    m_lib.observeProperty(m_mpv, Waiting, "paused-for-cache", MPV_FORMAT_FLAG);
    m_lib.observeProperty(m_mpv, Tracks, tracksProperty, MPV_FORMAT_NODE);
    // Called by libmpv's threads, and says only that there is something to look at. One look on its way is enough.
    m_lib.setWakeupCallback(
        m_mpv,
        [](void* engine) {
            auto* self = static_cast<MpvEngine*>(engine);
            if (!self->m_hasEvents.exchange(true)) QMetaObject::invokeMethod(self, &MpvEngine::eventsCame, Qt::QueuedConnection);
        },
        this);
    return true;
}

} // namespace Rushes::Ui
