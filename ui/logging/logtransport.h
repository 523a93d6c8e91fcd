// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/timecode.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QSlider;
class QToolButton;

namespace Rushes::Ui {

class KeyCap;
class LevelMeters;
class PlainLabel;

/// The bar below the player: the timecode, which is a field while a place is typed; the keys of the player with what they do; meters, sound
/// and full screen. It shows what it is told and says what people do.
class LogTransport : public QWidget {
    Q_OBJECT

public:
    explicit LogTransport(QWidget* parent = nullptr);

    void setStart(const Media::Timecode& start);
    void setPosition(qint64 frame);
    /// 0 while it stands.
    void setSpeed(double speed);
    void setVolume(int percent, bool muted);
    void setSoundChannels(int channels);
    void setHasCaptions(bool has);
    void setLooping(bool looping);
    [[nodiscard]] LevelMeters& meters() { return *m_meters; }
    /// Opens the field for a timecode; Enter goes there, Esc leaves it.
    void askForPlace();
    [[nodiscard]] QLineEdit* placeField() const { return m_field; }
    /// Fewer words where there is little room.
    void setCompact(bool compact);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void playPressed();
    void backPressed();
    void forwardPressed();
    void stepPressed(int frames);
    void inPressed();
    void outPressed();
    void markerPressed();
    void fullScreenPressed();
    void volumeChosen(int percent);
    void muteChosen(bool muted);
    /// As Player::setHeard() takes them.
    void channelsChosen(const QList<int>& channels);
    void captionsChosen(bool shown);
    void loopChosen(bool loop);
    /// Somebody typed where to go.
    void placeChosen(qint64 frame);
    /// The field was left; the player gets the focus.
    void left();

private:
    [[nodiscard]] QToolButton* button(const QString& name, QStringView icon, const QString& words, const QString& tip);
    void addWithKey(QHBoxLayout& row, QToolButton* button, const QString& key);
    void makeSound();
    void goThere();
    void leaveField();

    PlainLabel* m_time;
    QLineEdit* m_field;
    QToolButton* m_play = nullptr;
    KeyCap* m_back;
    KeyCap* m_stop;
    KeyCap* m_forward;
    PlainLabel* m_speed;
    LevelMeters* m_meters;
    QToolButton* m_sound = nullptr;
    QSlider* m_volume = nullptr;
    QAction* m_mute = nullptr;
    QAction* m_captions = nullptr;
    QAction* m_loop = nullptr;
    QMenu* m_channels = nullptr;
    QList<QToolButton*> m_worded;
    QList<QWidget*> m_spare; ///< left out where there is little room
    Media::Timecode m_start;
    qint64 m_position = 0;
};

} // namespace Rushes::Ui
