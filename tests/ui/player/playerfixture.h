// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/player/films.h"
#include "ui/player/mpvplayer.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Rushes::Tests {

/// A test of a player that draws by software and is not heard; each function has one of its own.
class PlayerFixture : public QObject {
protected:
    void renew() { m_player = std::make_unique<Ui::MpvPlayer>(nullptr, Ui::MpvPlayer::Sound::None); }

    /// Shows a film, the one of the row's column "film" where none is named.
    void open(const QString& film) {
        QSignalSpy showing{m_player.get(), &Ui::Player::showing};
        m_player->load({m_films.url(film), {}, {}});
        QVERIFY(showing.wait(patience));
    }
    void open() {
        QFETCH(QString, film);
        open(film);
    }

    [[nodiscard]] int shownFrame() const { return Films::frameIn(m_player->picture()); }

    const Films m_films;
    std::unique_ptr<Ui::MpvPlayer> m_player;
};

} // namespace Rushes::Tests
