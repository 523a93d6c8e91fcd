// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mpvengine.h"

#include "ui/player/mpvoptions.h"

#include <QThreadPool>

#include <clocale>
#include <vector>

namespace Rushes::Ui {

std::unique_ptr<MpvEngine> MpvEngine::make(const LibMpv& lib, bool sound) {
    std::setlocale(LC_NUMERIC, "C"); // libmpv refuses to start with another; QApplication has set the person's
    auto engine = std::unique_ptr<MpvEngine>{new MpvEngine{lib, sound}};
    return engine->start() ? std::move(engine) : nullptr;
}

MpvEngine::~MpvEngine() {
    if (m_render != nullptr) m_lib.renderSetUpdateCallback(m_render, nullptr, nullptr);
    if (m_mpv != nullptr) m_lib.setWakeupCallback(m_mpv, nullptr, nullptr);
    if (m_render != nullptr) m_lib.renderFree(m_render);
    // Its end waits for the network and the decoder; the window does not.
    if (m_mpv != nullptr) QThreadPool::globalInstance()->start([end = m_lib.terminateDestroy, mpv = m_mpv, stream = m_stream] { end(mpv); });
}

void MpvEngine::command(std::initializer_list<QByteArray> words) {
    std::vector<const char*> arguments;
    for (const QByteArray& word : words) arguments.push_back(word.constData());
    arguments.push_back(nullptr);
    m_lib.commandAsync(m_mpv, 0, arguments.data());
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

bool MpvEngine::hasNewFrame() {
    m_hasFrames = false;
    return (m_lib.renderUpdate(m_render) & MPV_RENDER_UPDATE_FRAME) != 0;
}

QImage MpvEngine::paint(QSize size) {
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

bool MpvEngine::start() {
    m_mpv = m_lib.create();
    if (m_mpv == nullptr) return false;
    for (const MpvOption& option : mpvOptions()) {
        if (m_lib.setOptionString(m_mpv, option.name, option.value) < 0 && option.isMust) return false;
    }
    m_lib.setOptionString(m_mpv, "vo", "libmpv");
    // A frame that a graphics card decodes would have to come back from it to be painted here.
    m_lib.setOptionString(m_mpv, "hwdec", "no");
    if (!m_sound) m_lib.setOptionString(m_mpv, "ao", "null");
    if (m_lib.initialize(m_mpv) < 0 || !m_stream->offerTo(m_lib, m_mpv)) return false;
    char api[]{MPV_RENDER_API_TYPE_SW};
    mpv_render_param parameters[]{{MPV_RENDER_PARAM_API_TYPE, api}, {MPV_RENDER_PARAM_INVALID, nullptr}};
    if (m_lib.renderCreate(&m_render, m_mpv, parameters) < 0) return false;
    m_lib.observeProperty(m_mpv, Time, "time-pos", MPV_FORMAT_DOUBLE);
    m_lib.observeProperty(m_mpv, Duration, "duration", MPV_FORMAT_DOUBLE);
    m_lib.observeProperty(m_mpv, Rate, "container-fps", MPV_FORMAT_DOUBLE);
    m_lib.observeProperty(m_mpv, EndReached, "eof-reached", MPV_FORMAT_FLAG);
    m_lib.observeProperty(m_mpv, Waiting, "paused-for-cache", MPV_FORMAT_FLAG);
    m_lib.observeProperty(m_mpv, Tracks, "track-list", MPV_FORMAT_NODE);
    // Both are called by libmpv's threads, and say only that there is something to look at. One look on its way is enough.
    m_lib.setWakeupCallback(
        m_mpv,
        [](void* engine) {
            auto* self = static_cast<MpvEngine*>(engine);
            if (!self->m_hasEvents.exchange(true)) QMetaObject::invokeMethod(self, &MpvEngine::eventsCame, Qt::QueuedConnection);
        },
        this);
    m_lib.renderSetUpdateCallback(
        m_render,
        [](void* engine) {
            auto* self = static_cast<MpvEngine*>(engine);
            if (!self->m_hasFrames.exchange(true)) QMetaObject::invokeMethod(self, &MpvEngine::frameCame, Qt::QueuedConnection);
        },
        this);
    return true;
}

} // namespace Rushes::Ui
