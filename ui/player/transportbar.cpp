// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transportbar.h"

#include "ui/player/playerwords.h"
#include "ui/player/seekslider.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

namespace Rushes::Ui {
namespace {

QToolButton* key(const QString& name, QStringView icon, QWidget* parent) {
    auto* button = new QToolButton{parent};
    button->setObjectName(name);
    button->setIcon(symbol(icon, Ink::OnAccent)); // the bar is dark in both schemes
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget{parent},
      m_play{key(QStringLiteral("play"), u"play", this)},
      m_volume{key(QStringLiteral("volume"), u"vol", this)},
      m_slider{new SeekSlider{this}},
      m_time{new PlainLabel{{}, {}, this}},
      m_full{key(QStringLiteral("fullScreen"), u"full", this)},
      m_rate{Media::FrameRate::of(25).value()} {
    setObjectName(QStringLiteral("transport"));
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor);
    m_slider->setObjectName(QStringLiteral("position"));
    m_slider->setAccessibleName(tr("Position"));
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setFont(fixedFont(TextSize::Small));
    m_time->setLayoutDirection(Qt::LeftToRight);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_play);
    layout->addWidget(m_volume);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_full);
    makeVolume();
    connect(m_play, &QToolButton::clicked, this, &TransportBar::playPressed);
    connect(m_full, &QToolButton::clicked, this, &TransportBar::fullScreenPressed);
    connect(m_slider, &QSlider::valueChanged, this, [this](int frame) {
        m_position = frame;
        showTime();
        Q_EMIT seekRequested(frame);
    });
    setPaused(true);
    setFullScreen(false);
    setVolume(100, false);
    showTime();
}

void TransportBar::makeVolume() {
    auto* menu = new QMenu{m_volume};
    m_volumeSlider = new QSlider{Qt::Horizontal, menu};
    m_volumeSlider->setObjectName(QStringLiteral("volumeSlider"));
    m_volumeSlider->setAccessibleName(tr("Volume"));
    m_volumeSlider->setRange(0, 100);
    m_volumeSlider->setPageStep(10);
    m_volumeSlider->setMinimumSize(140, 28);
    auto* item = new QWidgetAction{menu};
    item->setDefaultWidget(m_volumeSlider);
    menu->addAction(item);
    m_mute = menu->addAction(tr("Mute"));
    m_mute->setCheckable(true);
    m_volume->setMenu(menu);
    m_volume->setPopupMode(QToolButton::InstantPopup);
    connect(m_volumeSlider, &QSlider::valueChanged, this, &TransportBar::volumeChosen);
    connect(m_mute, &QAction::toggled, this, &TransportBar::muteChosen);
}

void TransportBar::setTiming(Media::FrameRate rate, const QString& startTimecode) {
    m_rate = rate;
    m_start = startTimecode;
    m_slider->setPageStep(rate.nominal());
    showTime();
}

void TransportBar::setDuration(qint64 frames) {
    m_duration = frames;
    const QSignalBlocker quiet{m_slider};
    m_slider->setRange(0, static_cast<int>(std::clamp<qint64>(frames - 1, 0, std::numeric_limits<int>::max())));
    showTime();
}

void TransportBar::setPosition(qint64 frame) {
    if (m_slider->isSliderDown()) return; // the hand is faster than the picture
    m_position = frame;
    const QSignalBlocker quiet{m_slider};
    m_slider->setValue(static_cast<int>(std::min<qint64>(frame, std::numeric_limits<int>::max())));
    showTime();
}

void TransportBar::setPaused(bool paused) {
    m_play->setIcon(symbol(paused ? u"play" : u"pause", Ink::OnAccent));
    m_play->setToolTip(Words::literal(paused ? tr("Play (Space)") : tr("Pause (Space)")));
    m_play->setAccessibleName(paused ? tr("Play") : tr("Pause"));
}

void TransportBar::setVolume(int percent, bool muted) {
    const QSignalBlocker quietSlider{m_volumeSlider};
    const QSignalBlocker quietMute{m_mute};
    m_volumeSlider->setValue(percent);
    m_mute->setChecked(muted);
    const QString words = muted ? tr("Volume, muted") : tr("Volume, %1").arg(Words::percent(percent / 100.0));
    m_volume->setToolTip(Words::literal(words));
    m_volume->setAccessibleName(words);
}

void TransportBar::setFullScreen(bool fullScreen) {
    m_full->setToolTip(Words::literal(fullScreen ? tr("Leave full screen (Esc)") : tr("Full screen (F11)")));
    m_full->setAccessibleName(fullScreen ? tr("Leave full screen") : tr("Full screen"));
}

QString TransportBar::timeText() const { return m_time->text(); }

void TransportBar::showTime() {
    const std::chrono::milliseconds length{m_duration * 1000 * m_rate.denominator() / m_rate.numerator()};
    const QString now = timecodeText(m_position, m_rate, m_start);
    m_time->setText(tr("%1 / %2", "timecode / length").arg(now, Words::length(length)));
    m_slider->setToolTip(Words::literal(now));
    m_slider->setAccessibleDescription(now);
}

} // namespace Rushes::Ui
