// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/logtransport.h"

#include "core/media/timecodeentry.h"
#include "ui/logging/keycap.h"
#include "ui/logging/levelmeters.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylesheet.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QWidgetAction>

#include <cmath>

namespace Rushes::Ui {

LogTransport::LogTransport(QWidget* parent)
    : QWidget{parent},
      m_time{new PlainLabel{{}, {}, this}},
      m_field{new QLineEdit{this}},
      m_back{new KeyCap{QStringLiteral("J"), this}},
      m_stop{new KeyCap{QStringLiteral("K"), this}},
      m_forward{new KeyCap{QStringLiteral("L"), this}},
      m_speed{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_meters{new LevelMeters{this}},
      m_start{Media::Timecode::fromFrames(0, Media::FrameRate::of(25).value())} {
    setObjectName(QStringLiteral("logTransport"));
    setProperty("surface", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    const QFont large = fixedFont(TextSize::Head, QFont::Bold);
    m_time->setObjectName(QStringLiteral("logTime"));
    m_time->setFont(large);
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setAccessibleName(tr("Timecode"));
    m_field->setObjectName(QStringLiteral("gotoField"));
    m_field->setWhatsThis(tr("Where the player goes: a timecode, the end of one, or + and - with how far."));
    m_field->setFont(fixedFont(TextSize::Title));
    m_field->setAccessibleName(tr("Go to timecode"));
    m_field->setPlaceholderText(tr("TC or +5:00"));
    m_field->hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &LogTransport::goThere);
    connect(m_field, &QLineEdit::textChanged, this, [this] { setLook(m_field, "judged", {}); });
    const int timeWidth = QFontMetrics{large}.horizontalAdvance(QStringLiteral("00:00:00:00")) + 4;
    m_time->setFixedWidth(timeWidth + 24); // as the field, so that nothing moves when it opens
    m_field->setFixedWidth(timeWidth + 24);
    m_speed->setFixedWidth(QFontMetrics{uiFont()}.horizontalAdvance(QStringLiteral("−0.25×")) + 4);
    m_speed->setAccessibleName(tr("Speed"));

    // The page decides by its own width whether the words stay; they do not decide how narrow it can be.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout{this};
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_time);
    row->addWidget(m_field);
    row->addSpacing(8);
    const auto add = [row](QToolButton* made) {
        row->addWidget(made);
        return made;
    };
    QToolButton* before = add(button(QStringLiteral("frameBack"), u"prev", {}, tr("One frame back (Left)")));
    before->setProperty(KeyMap::keyOfProperty, QStringLiteral("frameBack"));
    connect(before, &QToolButton::clicked, this, [this] { Q_EMIT stepPressed(-1); });
    QToolButton* back = add(button(QStringLiteral("playBack"), u"rew", {}, tr("Play backwards, again for 2×, 4× and 8× (J)")));
    back->setProperty(KeyMap::keyOfProperty, QStringLiteral("shuttleBack"));
    connect(back, &QToolButton::clicked, this, &LogTransport::backPressed);
    m_play = add(button(QStringLiteral("logPlay"), u"play", {}, tr("Play (Space)")));
    m_play->setProperty(KeyMap::keyOfProperty, QStringLiteral("playOrStop"));
    connect(m_play, &QToolButton::clicked, this, &LogTransport::playPressed);
    QToolButton* forward = add(button(QStringLiteral("playForward"), u"ff", {}, tr("Play, again for 2×, 4× and 8× (L)")));
    forward->setProperty(KeyMap::keyOfProperty, QStringLiteral("shuttleForward"));
    connect(forward, &QToolButton::clicked, this, &LogTransport::forwardPressed);
    QToolButton* after = add(button(QStringLiteral("frameForward"), u"next", {}, tr("One frame forward (Right)")));
    after->setProperty(KeyMap::keyOfProperty, QStringLiteral("frameForward"));
    connect(after, &QToolButton::clicked, this, [this] { Q_EMIT stepPressed(1); });
    row->addSpacing(8);
    for (KeyCap* cap : {m_back, m_stop, m_forward}) row->addWidget(cap);
    m_back->setProperty(KeyMap::keyOfProperty, QStringLiteral("shuttleBack"));
    m_stop->setProperty(KeyMap::keyOfProperty, QStringLiteral("shuttleStop"));
    m_forward->setProperty(KeyMap::keyOfProperty, QStringLiteral("shuttleForward"));
    row->addWidget(m_speed);
    m_spare = {m_back, m_stop, m_forward, m_speed};
    row->addSpacing(8);
    QToolButton* in = button(QStringLiteral("markIn"), u"in", tr("In"), tr("A range begins here (I)"));
    connect(in, &QToolButton::clicked, this, &LogTransport::inPressed);
    addWithKey(*row, in, QStringLiteral("I"));
    QToolButton* out = button(QStringLiteral("markOut"), u"out", tr("Out"), tr("The range ends here (O)"));
    connect(out, &QToolButton::clicked, this, &LogTransport::outPressed);
    addWithKey(*row, out, QStringLiteral("O"));
    QToolButton* marker = button(QStringLiteral("addMarker"), u"flag", tr("Marker"), tr("A marker here (M)"));
    connect(marker, &QToolButton::clicked, this, &LogTransport::markerPressed);
    addWithKey(*row, marker, QStringLiteral("M"));
    row->addStretch(1);
    row->addWidget(m_meters);
    row->addSpacing(4);
    m_sound = add(button(QStringLiteral("sound"), u"vol", {}, tr("Sound")));
    makeSound();
    QToolButton* full = add(button(QStringLiteral("logFullScreen"), u"full", {}, tr("Full screen (F11)")));
    full->setProperty(KeyMap::keyOfProperty, QStringLiteral("fullScreen"));
    connect(full, &QToolButton::clicked, this, &LogTransport::fullScreenPressed);
    setMinimumHeight(m_field->sizeHint().height() + 8);
    setPosition(0);
    setSpeed(0);
    setVolume(100, false);
}

QToolButton* LogTransport::button(const QString& name, QStringView icon, const QString& words, const QString& tip) {
    auto* made = new QToolButton{this};
    made->setObjectName(name);
    made->setIcon(symbol(icon));
    made->setText(words);
    made->setToolButtonStyle(words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    made->setToolTip(Words::literal(tip));
    made->setAccessibleName(tip);
    // The keys of the page do the same; the focus stays where the keys are.
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void LogTransport::addWithKey(QHBoxLayout& row, QToolButton* button, const QString& key) {
    auto* cap = new KeyCap{key, this};
    // The buttons are called as the actions of the page are.
    button->setProperty(KeyMap::keyOfProperty, button->objectName());
    cap->setProperty(KeyMap::keyOfProperty, button->objectName());
    row.addWidget(button);
    row.addWidget(cap);
    row.addSpacing(6);
    m_worded.append(button);
    m_spare.append(cap);
}

void LogTransport::makeSound() {
    auto* menu = new QMenu{m_sound};
    m_volume = new QSlider{Qt::Horizontal, menu};
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setMinimumSize(160, 28);
    auto* item = new QWidgetAction{menu};
    item->setDefaultWidget(m_volume);
    menu->addAction(item);
    m_mute = menu->addAction(tr("Mute"));
    m_mute->setCheckable(true);
    m_channels = menu->addMenu(tr("Channels"));
    m_captions = menu->addAction(tr("Captions"));
    m_captions->setCheckable(true);
    m_loop = menu->addAction(tr("Play the range again and again"));
    m_loop->setCheckable(true);
    m_sound->setMenu(menu);
    m_sound->setPopupMode(QToolButton::InstantPopup);
    connect(m_volume, &QSlider::valueChanged, this, &LogTransport::volumeChosen);
    connect(m_mute, &QAction::toggled, this, &LogTransport::muteChosen);
    connect(m_captions, &QAction::triggered, this, &LogTransport::captionsChosen);
    connect(m_loop, &QAction::triggered, this, &LogTransport::loopChosen);
    setSoundChannels(0);
    setHasCaptions(false);
}

void LogTransport::setSoundChannels(int channels) {
    constexpr int most = 16;
    m_channels->clear();
    m_meters->setChannels(std::min(channels, 8));
    m_channels->setEnabled(channels > 1);
    auto* group = new QActionGroup{m_channels};
    const auto add = [this, group](const QString& words, const QList<int>& which) {
        QAction* choice = group->addAction(m_channels->addAction(words));
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this, [this, which] { Q_EMIT channelsChosen(which); });
    };
    add(tr("All mixed"), {});
    for (int channel = 0; channel + 1 < std::min(channels, most); channel += 2) add(tr("%1 and %2").arg(channel + 1).arg(channel + 2), {channel, channel + 1});
    for (int channel = 0; channel < std::min(channels, most); ++channel) add(tr("%1 alone").arg(channel + 1), {channel});
}

void LogTransport::setHasCaptions(bool has) {
    m_captions->setEnabled(has);
    if (!has) m_captions->setChecked(false);
}

void LogTransport::setLooping(bool looping) { m_loop->setChecked(looping); }

void LogTransport::setStart(const Media::Timecode& start) {
    m_start = start;
    setPosition(m_position);
}

void LogTransport::setPosition(qint64 frame) {
    m_position = frame;
    m_time->setText(m_start.plus(frame).text());
}

void LogTransport::setSpeed(double speed) {
    const bool stands = speed == 0;
    m_play->setIcon(symbol(stands ? u"play" : u"pause"));
    m_play->setToolTip(Words::literal(stands ? tr("Play (Space)") : tr("Stop (Space)")));
    m_play->setAccessibleName(stands ? tr("Play") : tr("Stop"));
    m_back->setActive(speed < 0);
    m_stop->setActive(stands);
    m_forward->setActive(speed > 0);
    const QString number = QString::number(std::abs(speed));
    m_speed->setText(stands ? QString{} : (speed < 0 ? QStringLiteral("−") : QString{}) + number + QStringLiteral("×"));
}

void LogTransport::setVolume(int percent, bool muted) {
    const QSignalBlocker quietSlider{m_volume};
    const QSignalBlocker quietMute{m_mute};
    m_volume->setValue(percent);
    m_mute->setChecked(muted);
    const QString words = muted ? tr("Sound, muted") : tr("Sound, volume %1").arg(Words::percent(percent / 100.0));
    m_sound->setToolTip(Words::literal(words));
    m_sound->setAccessibleName(words);
}

void LogTransport::setCompact(bool compact) {
    for (QToolButton* worded : std::as_const(m_worded)) worded->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (QWidget* spare : std::as_const(m_spare)) spare->setVisible(!compact);
}

void LogTransport::askForPlace() {
    m_time->hide();
    m_field->clear();
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void LogTransport::goThere() {
    const auto frame = Media::readTimecodeEntry(m_field->text(), m_position, m_start);
    if (!frame) {
        setLook(m_field, "judged", QStringLiteral("bad"));
        m_field->selectAll();
        return;
    }
    leaveField();
    Q_EMIT placeChosen(*frame);
}

void LogTransport::leaveField() {
    m_field->hide();
    m_time->show();
    Q_EMIT left();
}

bool LogTransport::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        leaveField();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && m_field->isVisible() && isActiveWindow()) {
        m_field->hide();
        m_time->show();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
