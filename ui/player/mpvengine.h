// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/libmpv.h"
#include "ui/player/mpvstream.h"

#include <QImage>
#include <QObject>

#include <atomic>
#include <initializer_list>
#include <memory>

namespace Rushes::Ui {

/// The handle of libmpv and its painter, and nothing of what they mean. Its signals come from the event loop of the thread that made it,
/// one for any number of things that have happened since the one before.
class MpvEngine : public QObject {
    Q_OBJECT

public:
    /// Which property an event is about; the number given to mpv_observe_property().
    enum Observed : quint64 { Time = 1, Duration, Rate, EndReached, Waiting, Tracks };

    /// Null where libmpv does not start. `lib` must outlive it; without `sound` no sound device is opened.
    [[nodiscard]] static std::unique_ptr<MpvEngine> make(const LibMpv& lib, bool sound);
    ~MpvEngine() override;
    Q_DISABLE_COPY_MOVE(MpvEngine)

    /// What MpvStream::address names from now on.
    void setBytes(const std::shared_ptr<PlayerBytes>& bytes) { m_stream->setBytes(bytes); }
    void command(std::initializer_list<QByteArray> words);
    void setFlag(const char* property, bool on);
    void setNumber(const char* property, double value);
    void setText(const char* property, const QByteArray& text);

    /// What has happened; MPV_EVENT_NONE at the end. It holds until the next call.
    [[nodiscard]] const mpv_event* nextEvent();
    /// Whether there is a frame that was not painted yet.
    [[nodiscard]] bool hasNewFrame();
    /// Null where it could not be painted.
    [[nodiscard]] QImage paint(QSize size);

Q_SIGNALS:
    void eventsCame();
    void frameCame();

private:
    MpvEngine(const LibMpv& lib, bool sound) : m_lib{lib}, m_sound{sound} {}
    [[nodiscard]] bool start();

    const LibMpv& m_lib;
    bool m_sound;
    mpv_handle* m_mpv = nullptr;
    std::shared_ptr<MpvStream> m_stream = std::make_shared<MpvStream>(); ///< shared with the handle's end
    mpv_render_context* m_render = nullptr;
    std::atomic<bool> m_hasEvents = false;
    std::atomic<bool> m_hasFrames = false;
};

} // namespace Rushes::Ui
