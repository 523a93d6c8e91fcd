// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "ui/widgets/pictureloader.h"

#include <chrono>

namespace Rushes {
class Clock;
}
namespace Rushes::Catalogue {
class CatalogueCache;
}

namespace Rushes::Ui {

class CardView;
class VideoDelegate;
class VideoModel;

/// Shows the course of a video on its card while the pointer goes over its picture, or by steps of the current card. Nothing is read or
/// fetched for a card that the pointer only passes over.
class VideoScrub : public QObject {
    Q_OBJECT

public:
    /// How long the pointer stays on one picture before its storyboard is fetched.
    static constexpr std::chrono::milliseconds rest{200};

    struct Parts {
        Catalogue::CatalogueCache& cache;
        PictureSource& pictures;
        Clock& clock;
        VideoModel& model;
        CardView& view;
        const VideoDelegate& delegate; ///< knows where a card has its picture
    };
    /// All must outlive this. The view has its model by now, and gets the keys of step().
    explicit VideoScrub(const Parts& parts, QObject* parent = nullptr);

    /// So many frames on, or back, on the current card; the first step shows its beginning, or its end.
    void step(int frames);
    /// Back to the ordinary picture.
    void stop();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// For what reads the screen: where in the video a step has come to, or why there is nothing to see.
    void announced(const QString& text);

private:
    /// Who chooses the frame.
    enum class By : quint8 { Pointer, Keys };

    void pointAt(const QPoint& at);
    void begin(const Catalogue::VideoId& video, By by);
    void read();
    void take(const Catalogue::Video& video);
    void show();
    void addKey(const QString& words, Qt::Key key, int frames);
    void say(const QString& text);
    /// On the card too: a step was asked for and shows nothing.
    void sayWhyNothingIsSeen(const QString& why);
    void stopPointing();
    void stopStepping();

    Parts m_parts;
    PictureLoader m_sprites;
    Catalogue::VideoId m_video; ///< empty for none
    Catalogue::Storyboard m_board; ///< of m_video, once it is read
    std::chrono::milliseconds m_duration{0};
    By m_by = By::Pointer;
    int m_x = 0;                ///< of the pointer, from the left of the picture …
    int m_width = 0;            ///< … which is so wide
    int m_wanted = 0;           ///< frame, by steps; below 0 for the last
    int m_shown = -1;           ///< frame
    bool m_pressed = false;     ///< a button is: something is being chosen or dragged
    quint64 m_asked = 0;        ///< what was asked for another card is dropped
};

} // namespace Rushes::Ui
