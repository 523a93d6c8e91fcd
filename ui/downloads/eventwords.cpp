// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/eventwords.h"

#include "core/downloads/retrypolicy.h"
#include "ui/downloads/copywords.h"
#include "ui/downloads/transferwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Rushes::Ui::EventWords {
namespace {

using Downloads::Happening;

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::EventWords", text, comment, n); }

QString textOf(Happening happening) {
    switch (happening) {
    case Happening::PutBack: return tr("Put back. Its bytes were let go of, so it begins anew.");
    case Happening::GaveWay: return tr("Gave its place to a file that is needed sooner; its bytes are kept.");
    case Happening::TakenUp: return tr("Taken up after Rushes was ended.");
    case Happening::Replaced: return tr("The file was replaced at its source; started over.");
    case Happening::Doubted: return tr("The checksum is not the published one. What may be wrong is fetched again and compared block by block.");
    case Happening::LinkRenewed: return tr("The link was no longer accepted; a new one was asked for.");
    case Happening::Verified: return tr("Verified and finished.");
    case Happening::Finished: return tr("Finished; nobody published a checksum to compare.");
    case Happening::FileChanged: return tr("The file was changed after it came; the history of its folder says so.");
    }
    return {};
}

QString textOf(const Downloads::BlocksLost& lost) { return tr("%Ln blocks on the disk are not what arrived; they are fetched again.", nullptr, lost.count); }

QString textOf(const Downloads::NameHeld& held) { return tr("Another program holds the file. Rushes tries again in %1.").arg(Words::timeLeft(held.wait)); }

QString textOf(const Downloads::Interrupted& cut) {
    const QString next =
        tr("Try %1 of %2 follows in %3.").arg(QString::number(cut.nextTry), QString::number(Downloads::RetryPolicy::mostTries), Words::timeLeft(cut.wait));
    return (cut.detail.isEmpty() ? tr("Interrupted. %1").arg(next) : tr("Interrupted (%1). %2").arg(cut.detail, next));
}

QString textOf(Downloads::Obstacle obstacle) { return tr("%1.").arg(TransferWords::obstacle(obstacle)); }

QString textOf(Downloads::Failure failure) { return tr("%1.").arg(TransferWords::failure(failure)); }

QString textOf(const Downloads::OriginRecorded& recorded) { return tr("Recorded in the history of its folder, generation %1.").arg(recorded.generation); }

QString textOf(const Downloads::OriginLost& lost) { return tr("Where it comes from could not be written into the history of its folder: %1").arg(lost.detail); }

QString textOf(const Downloads::FurtherCopy& copy) { return CopyWords::sentence(copy); }

} // namespace

QString sentence(const Downloads::Occurrence& what) {
    return std::visit([](const auto& one) { return textOf(one); }, what);
}

} // namespace Rushes::Ui::EventWords
