// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"
#include "ui/player/playerfactory.h"

#include <QWidget>

namespace Rushes::Ui {

class PlainLabel;
class VideoSurface;

/// The picture of the clip that is logged, with the timecode and the state of what is being marked on it; fills the screen on demand.
class PlayerStage : public QWidget {
    Q_OBJECT

public:
    explicit PlayerStage(QWidget* parent = nullptr);
    ~PlayerStage() override;

    /// Without one nothing is played.
    void setPlayerMaker(const PlayerMaker& maker) { m_maker = maker; }
    /// Shows the first frame of a source, standing.
    void open(const PlayerSource& source);
    void close();
    /// Null before the first source, and where nothing can be played.
    [[nodiscard]] Player* player() const { return m_player; }
    /// There is a source, opened or being opened.
    [[nodiscard]] bool isOpen() const { return m_open; }

    void setTimecode(const QString& timecode);
    /// What is to be known of the marking: an open range, a key that did nothing. Empty for nothing.
    void setState(const QString& words);
    [[nodiscard]] QString state() const;
    /// How a file that still comes stands, below the picture's middle; empty for none.
    void setArrival(const QString& words);
    /// In place of a picture; empty for none.
    void say(const QString& words);

    /// The widget that fills the screen, a window of its own while it does.
    [[nodiscard]] QWidget* screen() const { return m_screen; }
    [[nodiscard]] bool isFullScreen() const { return m_screen->isWindow(); }
    void toggleFullScreen();
    void leaveFullScreen();

    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override { return {680, 382}; }

Q_SIGNALS:
    /// The player has been made; once.
    void playerMade(Rushes::Ui::Player* player);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();

    QWidget* m_screen;
    VideoSurface* m_surface;
    PlainLabel* m_timecode;
    PlainLabel* m_state;
    PlainLabel* m_arrival;
    PlainLabel* m_words;
    QWidget* m_ring;
    PlayerMaker m_maker;
    Player* m_player = nullptr;
    bool m_open = false;
};

} // namespace Rushes::Ui
