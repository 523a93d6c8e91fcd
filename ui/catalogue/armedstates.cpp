// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/armedstates.h"

#include "core/catalogue/armedmeetings.h"

#include <algorithm>

namespace Rushes::Ui {

using Catalogue::Armed;
using Catalogue::ArmedMeetings;

void ArmedStates::follow(ArmedMeetings& armed) {
    if (m_followed != nullptr) {
        m_followed->disconnect(this);
        disconnect(this, nullptr, m_followed, nullptr);
    }
    m_followed = &armed;
    setArmed({});
    connect(&armed, &ArmedMeetings::changed, this, &ArmedStates::refresh);
    connect(this, &ArmedStates::armRequested, &armed, [this, &armed](const Armed& what) { report(armed.arm(what)); });
    connect(this, &ArmedStates::disarmRequested, &armed, [this, &armed](const Catalogue::ArmedId& id) { report(armed.disarm(id)); });
    refresh();
}

void ArmedStates::report(QFuture<Storage::StorageResult<void>> done) {
    done.then(this, [this](const Storage::StorageResult<void>& kept) {
        if (!kept) Q_EMIT failed(kept.error());
    });
}

void ArmedStates::refresh() {
    if (m_followed == nullptr) return;
    m_followed->armed().then(this, [this, asked = m_followed](const Storage::StorageResult<QList<Armed>>& armed) {
        if (asked != m_followed) return; // of the portal before
        if (armed) setArmed(*armed);
        else Q_EMIT failed(armed.error());
    });
}

void ArmedStates::setArmed(const QList<Armed>& armed) {
    if (std::ranges::equal(armed, m_armed, {}, &Armed::id, &Armed::id)) return;
    m_armed = armed;
    Q_EMIT changed();
}

const Armed* ArmedStates::find(const Catalogue::MeetingId& meeting, const Catalogue::ProgrammeItem* item) const {
    const auto is = [&](const Armed& armed) {
        if (armed.meetingId != meeting || armed.isWholeMeeting() != (item == nullptr)) return false;
        return item == nullptr || (armed.startsAt.isValid() ? armed.startsAt == item->startsAt : armed.itemTitle == item->title);
    };
    const auto found = std::ranges::find_if(m_armed, is);
    return found == m_armed.end() ? nullptr : &*found;
}

bool ArmedStates::isArmed(const Catalogue::MeetingId& meeting) const { return find(meeting, nullptr) != nullptr; }

bool ArmedStates::isArmed(const Catalogue::Meeting& meeting, const Catalogue::ProgrammeItem& item) const { return find(meeting.id, &item) != nullptr; }

int ArmedStates::armedItems(const Catalogue::MeetingId& meeting) const {
    return static_cast<int>(std::ranges::count_if(m_armed, [&](const Armed& armed) { return armed.meetingId == meeting && !armed.isWholeMeeting(); }));
}

void ArmedStates::toggle(const Catalogue::Meeting& meeting, const Catalogue::ProgrammeItem* item) {
    if (const Armed* armed = find(meeting.id, item)) Q_EMIT disarmRequested(armed->id);
    else Q_EMIT armRequested(Catalogue::armedFor(meeting, item));
}

} // namespace Rushes::Ui
