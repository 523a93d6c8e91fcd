// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace Rushes::Ui {

class GlCanvas;
class Player;

/// Shows the picture of a player, and tells it in which size to paint. Where the player wants a canvas of OpenGL there is one in it; the window
/// is composed by OpenGL from then on.
class VideoSurface final : public QWidget {
    Q_OBJECT

public:
    explicit VideoSurface(QWidget* parent = nullptr);
    ~VideoSurface() override;

    /// Null for none.
    void setPlayer(Player* player);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tellSize();
    void fitCanvas();

    QPointer<Player> m_player;
    GlCanvas* m_canvas = nullptr;
};

} // namespace Rushes::Ui
