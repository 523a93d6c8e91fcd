// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Rushes::Ui {

class Player;

/// Shows the picture of a player, and tells it in which size to paint.
class VideoSurface final : public QWidget {
    Q_OBJECT

public:
    explicit VideoSurface(QWidget* parent = nullptr);

    /// Null for none. The player must outlive this or be taken off.
    void setPlayer(Player* player);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tellSize();

    Player* m_player = nullptr;
};

} // namespace Rushes::Ui
