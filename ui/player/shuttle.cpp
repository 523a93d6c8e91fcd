// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/shuttle.h"

#include "ui/player/player.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace Rushes::Ui {

using namespace std::chrono_literals;

Shuttle::Shuttle(QObject* parent) : QObject{parent} {
    m_hold.setSingleShot(true);
    m_hold.setInterval(350ms);
    connect(&m_hold, &QTimer::timeout, this, [this] { run(m_direction * slow); });
}

void Shuttle::setPlayer(Player* player) {
    m_player = player;
    m_hold.stop();
    m_stopHeld = false;
    m_direction = 0;
}

double Shuttle::next(double speed, int direction) {
    constexpr double fastest = 8;
    if (speed * direction < 1) return direction; // standing, slow, or the other way
    return direction * std::min(fastest, std::abs(speed) * 2);
}

void Shuttle::press(Key key) {
    if (m_player == nullptr) return;
    if (key == Key::Stop) {
        m_stopHeld = true;
        m_player->setPaused(true);
        return;
    }
    const int direction = key == Key::Forward ? 1 : -1;
    if (m_stopHeld) {
        m_direction = direction;
        m_player->step(direction);
        m_hold.start();
        return;
    }
    run(next(m_player->isPaused() ? 0 : m_player->speed(), direction));
}

void Shuttle::release(Key key) {
    if (key == Key::Stop) m_stopHeld = false;
    const bool wasSlow = m_direction != 0;
    if (!wasSlow) return;
    m_hold.stop();
    m_direction = 0;
    if (m_player != nullptr) m_player->setPaused(true);
}

void Shuttle::togglePlay() {
    if (m_player == nullptr) return;
    if (m_player->isPaused()) run(1);
    else m_player->setPaused(true);
}

void Shuttle::run(double speed) {
    if (m_player == nullptr) return;
    m_player->setSpeed(speed);
    m_player->setPaused(false);
}

} // namespace Rushes::Ui
