// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <QUrl>

#include <chrono>

namespace Rushes::Catalogue {

/// The course of a video as one picture: frames of one size, in columns and rows, in reading order, evenly spread over the video. What
/// the portal said of it; whether the picture is like that is seen when it comes.
struct Storyboard {
    static constexpr int mostFrames = 400;
    static constexpr int longestSide = 16'384;      ///< pixels of the whole picture
    static constexpr qint64 mostPixels = 40'000'000; ///< of the whole picture

    QUrl picture;          ///< empty where there is no storyboard
    int columns = 0;
    int rows = 0;
    int count = 0;         ///< frames; the last row need not be full
    QSize frame;           ///< pixels of one frame
    std::chrono::milliseconds interval{0}; ///< between two frames; the first shows the beginning of the video

    bool operator==(const Storyboard&) const = default;

    [[nodiscard]] bool isEmpty() const { return picture.isEmpty(); }
    /// Whether the numbers fit each other and a picture that is worth fetching.
    [[nodiscard]] bool isSound() const;
    /// The frame that stands for a place `x` on a picture `width` wide: its left edge is the beginning, its right one the end of the video.
    [[nodiscard]] int frameAt(int x, int width) const;
    /// How far into the video a frame is.
    [[nodiscard]] std::chrono::milliseconds offsetOf(int index) const { return interval * index; }
    /// Where a frame lies in the picture, which came `size` large: in whole pixels, and inside of it.
    [[nodiscard]] QRect placeOf(int index, const QSize& size) const;
};

} // namespace Rushes::Catalogue
