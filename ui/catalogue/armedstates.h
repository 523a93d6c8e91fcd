// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/armed.h"
#include "core/storage/storageerror.h"

#include <QFuture>
#include <QObject>

namespace Rushes::Catalogue {
class ArmedMeetings;
}

namespace Rushes::Ui {

/// Says of any meeting, and any item of a programme, whether its videos are waited for; and asks to wait for them, or no longer.
class ArmedStates : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps up with the armed meetings of a portal, which must outlive this, and does there what is asked for here; in place of those of
    /// another portal.
    void follow(Catalogue::ArmedMeetings& armed);
    /// Reads them anew: another program may have armed something.
    void refresh();
    /// What is armed, in place of following.
    void setArmed(const QList<Catalogue::Armed>& armed);

    [[nodiscard]] bool isArmed(const Catalogue::MeetingId& meeting) const;
    /// The item by itself, whatever of the meeting as a whole. Where the portal put its title right since, its time tells.
    [[nodiscard]] bool isArmed(const Catalogue::Meeting& meeting, const Catalogue::ProgrammeItem& item) const;
    /// How many items of its programme are armed by themselves.
    [[nodiscard]] int armedItems(const Catalogue::MeetingId& meeting) const;
    /// Arms the meeting, or this item of it, or disarms what is armed.
    void toggle(const Catalogue::Meeting& meeting, const Catalogue::ProgrammeItem* item = nullptr);

Q_SIGNALS:
    void changed();
    void armRequested(const Rushes::Catalogue::Armed& what);
    void disarmRequested(const Rushes::Catalogue::ArmedId& id);
    /// What was asked for, or what is armed, could not be written or read.
    void failed(const Rushes::Storage::StorageError& error);

private:
    void report(QFuture<Storage::StorageResult<void>> done);
    [[nodiscard]] const Catalogue::Armed* find(const Catalogue::MeetingId& meeting, const Catalogue::ProgrammeItem* item) const;

    Catalogue::ArmedMeetings* m_followed = nullptr;
    QList<Catalogue::Armed> m_armed;
};

} // namespace Rushes::Ui
