// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench/namepolicy.h"
#include "core/catalogue/boardnotice.h"
#include "core/downloads/download.h"
#include "core/library/portalword.h"
#include "core/media/houseprofile.h"
#include "core/storage/storageerror.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace Rushes {
class Clock;
}

namespace Rushes::Workbench {

class IngestDesk;
class PortalDesk;

/// What is to be done after each synchronisation, the same in the window and for `rushes-cli sync`: the library hears what its portal said
/// of its clips, what people should read is pinned to the notice board, and videos that were waited for are queued, once. Each step is
/// kept before what caused it is forgotten, so that after a crash it is done again, and does nothing where it was done.
class AfterSync : public QObject {
    Q_OBJECT

public:
    /// How videos that were waited for are queued.
    struct Wishes {
        Media::HouseProfile profile = Media::HouseProfile::usual();
        QString folder; ///< for their files
        std::optional<NamePolicy> policy{}; ///< how they are named and placed, in place of `folder`
    };
    struct Report {
        int notices = 0;                        ///< new on the board
        int flagged = 0;                        ///< clips of the library that say something else now
        QList<Catalogue::BoardNotice> queued{}; ///< videos that had been waited for
    };
    using Answer = Storage::StorageResult<Report>;

    /// All must outlive this. The queue is that of `ingest` unless somebody else owns it: see setAdd().
    AfterSync(PortalDesk& portal, IngestDesk& ingest, Clock& clock, QObject* parent = nullptr);

    using Add = std::function<QFuture<Storage::StorageResult<QList<Downloads::DownloadId>>>(const QList<Downloads::DownloadRequest>&)>;
    /// How files are queued, where the queue is another program's.
    void setAdd(Add add) { m_add = std::move(add); }

    /// A call while another one is at work begins after that one.
    QFuture<Answer> run(const Wishes& wishes);

private:
    QFuture<Answer> passOn(Report report);
    QFuture<Answer> queueArmed(Report report, const Wishes& wishes);
    QFuture<Answer> queueOne(Report report, const Wishes& wishes, const Catalogue::Armed& armed, const Catalogue::Video& video);
    QFuture<Answer> remember(Report report, const Catalogue::BoardNotice& notice, const Catalogue::Armed& armed);

    PortalDesk& m_portal;
    IngestDesk& m_ingest;
    Clock& m_clock;
    QFuture<Answer> m_last;
    Add m_add;
};

/// What a notice of the catalogue says to the clips of a portal; nothing for what no clip is of.
[[nodiscard]] QList<Library::PortalWord> wordsOf(const Catalogue::ItemNotice& notice, const QString& portal);

} // namespace Rushes::Workbench
