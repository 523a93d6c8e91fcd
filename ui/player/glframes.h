// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSize>

#include <array>
#include <functional>

namespace Rushes::Ui {

/// A frame that lies in a texture.
struct GlFrame {
    unsigned texture = 0; ///< 0 for none
    QSize size;           ///< pixels
};

/// The way of frames from the thread that paints them to the one that shows them: three places, of which one is shown, one is the newest
/// and one is being painted. Neither thread waits for the other longer than it takes to hand over a number.
class GlFrames {
public:
    static constexpr std::size_t places = 3;

    /// For the painter: a place that is neither shown nor the newest. It stays so until publish().
    [[nodiscard]] std::size_t free() const {
        const QMutexLocker lock{&m_mutex};
        std::size_t place = 0;
        while (place == m_shown || place == m_newest) ++place;
        return place;
    }
    /// For the painter: the frame at `place` is whole and the newest.
    void publish(std::size_t place, const GlFrame& frame) {
        const QMutexLocker lock{&m_mutex};
        m_frames.at(place) = frame;
        m_newest = place;
    }
    /// For the painter: its textures are about to be gone.
    void close() {
        const QMutexLocker lock{&m_mutex};
        m_shown = places;
        m_newest = places;
    }
    /// Draws the newest frame, which stays as it is until the next call. False where there is none.
    bool draw(const std::function<void(const GlFrame&)>& with) {
        const QMutexLocker lock{&m_mutex};
        if (m_newest == places) return false;
        m_shown = m_newest;
        with(m_frames.at(m_shown));
        return true;
    }

private:
    mutable QMutex m_mutex;
    std::array<GlFrame, places> m_frames;
    std::size_t m_shown = places; ///< `places` for none
    std::size_t m_newest = places;
};

} // namespace Rushes::Ui
