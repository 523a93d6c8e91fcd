// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/libmpv.h"
#include "ui/player/mpvpainter.h"
#include "ui/player/mpvstream.h"

#include <QObject>

#include <atomic>
#include <initializer_list>
#include <memory>

class QThread;

namespace Rushes::Ui {

/// The handle of libmpv and its painter, and nothing of what they mean. No call waits, its end neither. Its signals come from the event loop
/// of the thread that made it, one for any number of things that have happened since the one before.
class MpvEngine : public QObject {
    Q_OBJECT

public:
    /// Which property an event is about; the number given to mpv_observe_property().
    enum Observed : quint64 { Time = 1, Duration, Rate, EndReached, Waiting, Tracks };
    /// The answer to leaveVideo(), in MPV_EVENT_SET_PROPERTY_REPLY, and to open(), in MPV_EVENT_COMMAND_REPLY.
    static constexpr quint64 VideoLeft = 100;
    static constexpr quint64 Opened = 101;

    /// Null where libmpv does not start. `lib` must outlive it; without `sound` no sound device is opened.
    [[nodiscard]] static std::unique_ptr<MpvEngine> make(const LibMpv& lib, bool sound);
    ~MpvEngine() override;
    Q_DISABLE_COPY_MOVE(MpvEngine)

    /// What MpvStream::address names from now on.
    void setBytes(const std::shared_ptr<PlayerBytes>& bytes) { m_stream->setBytes(bytes); }
    void command(std::initializer_list<QByteArray> words) { command(0, words); }
    /// Leaves the file that is open for this one, heard by the filter graph `sound` where there is one. After the answer, which is Opened, the next
    /// MPV_EVENT_START_FILE is this file's; what is said before it is about the one that is left.
    void open(const QByteArray& address, const QByteArray& sound);
    /// Asks for what counts frames and sounds in the file that is open; the answers are MPV_EVENT_GET_PROPERTY_REPLY of Duration, Tracks and, last, Rate.
    /// What is observed is said some time, after the first picture too, and not at all where the file before had the same; this is said in order.
    void askFacts();
    void setFlag(const char* property, bool on);
    void setNumber(const char* property, double value);
    void setText(const char* property, const QByteArray& text);

    /// What has happened; MPV_EVENT_NONE at the end. It holds until the next call.
    [[nodiscard]] const mpv_event* nextEvent();
    /// Shows no video of the file that is open any more, until "vid" is set again.
    void leaveVideo();
    /// Paints to another target from now on; targetCame() says when, and a file that is open has no video until "vid" is set again.
    void exchange(std::unique_ptr<MpvTarget> target);
    /// See MpvPainter::request().
    void request(QSize size, quint64 number) { m_painter->request(size, number); }
    [[nodiscard]] std::optional<PaintedFrame> takeFrame() { return m_painter->take(); }
    void reportSwap() { m_painter->reportSwap(); }

Q_SIGNALS:
    void eventsCame();
    void frameCame();
    /// Of exchange(): whether it can be painted to, and the last frame of the target before, where that was not an image.
    void targetCame(bool worked, const QImage& last);
    /// The target takes no frames any more.
    void targetLost();

private:
    MpvEngine(const LibMpv& lib, bool sound) : m_lib{lib}, m_sound{sound} {}
    [[nodiscard]] bool start();
    void command(quint64 answer, std::initializer_list<QByteArray> words);

    const LibMpv& m_lib;
    bool m_sound;
    mpv_handle* m_mpv = nullptr;
    std::shared_ptr<MpvStream> m_stream = std::make_shared<MpvStream>(); ///< shared with the handle's end
    QThread* m_thread = nullptr;     ///< the painter's; with it and the handle it ends after this
    MpvPainter* m_painter = nullptr; ///< lives in m_thread
    std::atomic<bool> m_hasEvents = false;
};

} // namespace Rushes::Ui
