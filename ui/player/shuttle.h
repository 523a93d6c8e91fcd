// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Rushes::Ui {

class Player;

/// The keys J, K and L of an editing desk on a player: L plays, again 2, 4 and 8 times as fast; J the same backwards; K stops. With K held,
/// J or L goes by one frame and, held longer, on in slow motion.
class Shuttle : public QObject {
    Q_OBJECT

public:
    enum class Key : quint8 { Back, Stop, Forward };

    explicit Shuttle(QObject* parent = nullptr);

    /// Null for none. The player must outlive this or be taken off.
    void setPlayer(Player* player);
    void press(Key key);
    void release(Key key);
    /// Plays as recorded, or stops.
    void togglePlay();

    /// The speed that follows one of these presses: from standing (0) or a speed, in a direction (1 or -1).
    [[nodiscard]] static double next(double speed, int direction);
    static constexpr double slow = 0.25;

private:
    void run(double speed);

    Player* m_player = nullptr;
    QTimer m_hold; ///< a key that is held longer than this means slow motion
    bool m_stopHeld = false;
    int m_direction = 0; ///< of the key that is held beside K
};

} // namespace Rushes::Ui
