// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/meetinghead.h"

#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/queueplan.h"
#include "ui/catalogue/videocommands.h"
#include "ui/widgets/flaglabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace Rushes::Ui {

using Catalogue::Role;

MeetingHead::MeetingHead(DownloadStates& states, ArmedStates& armed, PictureLoader& pictures, VideoCommands& commands, QWidget* parent)
    : QWidget{parent},
      m_states{states},
      m_armed{armed},
      m_commands{commands},
      m_hero{new PictureView{pictures, false, this}},
      m_title{new PlainLabel{{}, QStringLiteral("head"), this}},
      m_flag{new FlagLabel{this}},
      m_place{new ElidedLabel{{}, QStringLiteral("second"), this}},
      m_queue{new QToolButton{this}},
      m_arm{new QToolButton{this}},
      m_remark{new PlainLabel{{}, QStringLiteral("second"), this}} {
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_queue->setObjectName(QStringLiteral("queueMeeting"));
    m_queue->setProperty("look", QStringLiteral("primary"));
    m_queue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_queue->setIcon(symbol(u"download", Ink::OnAccent));
    m_queue->setPopupMode(QToolButton::MenuButtonPopup);
    m_queue->setFocusPolicy(Qt::StrongFocus);
    m_queue->setToolTip(tr("Queue whole meeting (Ctrl+Shift+D)"));
    m_queue->setProperty(KeyMap::keyOfProperty, QStringLiteral("queueMeeting"));
    m_queue->setMenu(new QMenu{m_queue});
    m_arm->setObjectName(QStringLiteral("armMeeting"));
    m_arm->setProperty("look", QStringLiteral("filter"));
    m_arm->setCheckable(true);
    m_arm->setWhatsThis(
        tr("Whatever the portal adds to this meeting is queued by itself, in the format that the house profile puts first. Switch it off to stop that."));
    m_arm->setFocusPolicy(Qt::StrongFocus);
    m_arm->setAccessibleName(tr("Queue what this meeting publishes from now on"));
    m_arm->setToolTip(tr("Queue what this meeting publishes from now on (Ctrl+Shift+A)"));
    m_arm->setProperty(KeyMap::keyOfProperty, QStringLiteral("armMeeting"));
    connect(m_arm, &QToolButton::clicked, this, &MeetingHead::toggleArmed);
    m_remark->setObjectName(QStringLiteral("queueRemark"));
    m_remark->setWordWrap(true);
    connect(m_queue, &QToolButton::clicked, this, &MeetingHead::queueAll);
    connect(m_queue->menu(), &QMenu::aboutToShow, this, &MeetingHead::fillRoleMenu);

    auto* placeRow = new QHBoxLayout;
    placeRow->setSpacing(8);
    placeRow->addWidget(m_flag);
    placeRow->addWidget(m_place, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addLayout(placeRow);
    words->addSpacing(10);
    auto* buttonRow = new WrapLayout;
    buttonRow->setSpacing(8);
    buttonRow->setLineSpacing(8);
    buttonRow->addWidget(m_queue);
    buttonRow->addWidget(m_arm);
    words->addLayout(buttonRow);
    words->addSpacing(4);
    words->addWidget(m_remark);
    words->addStretch();
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(margin, margin, margin, 14);
    layout->setSpacing(16);
    layout->addWidget(m_hero, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(&states, &DownloadStates::changed, this, &MeetingHead::updateQueueButton);
    connect(&armed, &ArmedStates::changed, this, &MeetingHead::updateArmed);
    connect(&commands, &VideoCommands::houseProfileChanged, this, &MeetingHead::updateQueueButton);
}

void MeetingHead::setMeeting(const Catalogue::Meeting& meeting, const QList<Catalogue::Video>& videos) {
    m_meeting = meeting;
    m_videos = videos;
    m_hero->show(meeting.heroPhoto, meeting.title);
    m_title->setText(meeting.title);
    m_flag->setCountry(meeting.country);
    const QString days = meeting.endsOn > meeting.startsOn ? Words::dates(meeting.startsOn, meeting.endsOn) : Words::longDate(meeting.startsOn);
    const QString updated = meeting.updatedAt.isValid() ? tr("updated %1").arg(Words::ago(meeting.updatedAt, QDateTime::currentDateTimeUtc())) : QString{};
    m_place->setText(QStringList{Words::place(meeting.city, meeting.country), days, updated}.join(QStringLiteral("  ·  ")));
    updateArmed();
}

void MeetingHead::setFreeSpace(std::optional<ByteCount> free, ByteCount promised) {
    m_free = free;
    m_promised = promised;
    updateQueueButton();
}

void MeetingHead::queueAll() { m_commands.downloadAll(m_videos, m_commands.houseChoice()); }

void MeetingHead::toggleArmed() {
    if (!m_meeting.id.isEmpty()) m_armed.toggle(m_meeting);
    updateArmed(); // the button shows what is so, not what was pressed
}

void MeetingHead::addQueueing(QMenu& menu) {
    QAction* queue = menu.addAction(symbol(u"download"), Words::withoutMnemonic(m_queue->accessibleName()));
    queue->setEnabled(m_queue->isEnabled());
    connect(queue, &QAction::triggered, this, &MeetingHead::queueAll);
}

void MeetingHead::addArming(QMenu& menu) {
    const bool armed = m_armed.isArmed(m_meeting.id);
    QAction* arm = menu.addAction(symbol(armed ? u"bellon" : u"bell"),
                                  armed ? tr("Do not wait for the meeting's videos any more") : tr("Queue what this meeting publishes from now on"));
    connect(arm, &QAction::triggered, this, &MeetingHead::toggleArmed);
}

void MeetingHead::fillRoleMenu() {
    QMenu* menu = m_queue->menu();
    menu->clear();
    for (const Role role : {Role::Broadcast, Role::Mezzanine, Role::Web, Role::Proxy}) {
        const QueuePlan plan = QueuePlan::of(m_videos, FileChoice{role}, m_states);
        QAction* action = menu->addAction(Words::withoutMnemonic(plan.buttonText(FileChoice{role})));
        action->setEnabled(!plan.toQueue.isEmpty());
        connect(action, &QAction::triggered, this, [this, role] { m_commands.downloadAll(m_videos, FileChoice{role}); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Choose videos…")), &QAction::triggered, this, &MeetingHead::choiceRequested);
}

void MeetingHead::updateQueueButton() {
    const QueuePlan plan = QueuePlan::of(m_videos, m_commands.houseChoice(), m_states);
    const QString text = plan.videos == 0 ? tr("Queue all broadcast quality") : plan.buttonText(m_commands.houseChoice());
    m_queue->setText(Words::besideIcon(Words::withoutMnemonic(text)));
    m_queue->setAccessibleName(text);
    m_queue->setEnabled(!plan.toQueue.isEmpty());
    QString remark = plan.remark(m_free, m_promised);
    if (m_armed.isArmed(m_meeting.id)) remark = QStringList{remark, tr("What it publishes from now on is queued by itself.")}.join(u' ').trimmed();
    m_remark->setText(remark);
    giveWay();
}

void MeetingHead::updateArmed() {
    const bool armed = m_armed.isArmed(m_meeting.id);
    m_arm->setChecked(armed);
    m_arm->setIcon(symbol(armed ? u"bellon" : u"bell"));
    updateQueueButton();
}

void MeetingHead::giveWay() { m_hero->setVisible(width() - m_hero->sizeHint().width() - 3 * margin >= m_queue->sizeHint().width()); }

} // namespace Rushes::Ui
