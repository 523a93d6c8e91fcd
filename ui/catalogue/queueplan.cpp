// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/queueplan.h"

#include "core/catalogue/housechoice.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/words/placewords.h"

namespace Rushes::Ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui", text, comment, n); }

QString skipped(int inLibrary, int inQueue) {
    if (inLibrary > 0 && inQueue > 0) return tr("Skips %1 in the library and %2 in the queue.").arg(inLibrary).arg(inQueue);
    if (inLibrary > 0) return tr("Skips %1 in the library.").arg(inLibrary);
    if (inQueue > 0) return tr("Skips %1 in the queue.").arg(inQueue);
    return {};
}

} // namespace

const Catalogue::Rendition* FileChoice::of(const Catalogue::Video& video) const {
    return m_role ? video.rendition(*m_role) : Catalogue::houseRendition(video, m_profile).rendition;
}

QueuePlan QueuePlan::of(const QList<Catalogue::Video>& videos, const FileChoice& choice, const DownloadStates& states) {
    QueuePlan plan;
    for (const Catalogue::Video& video : videos) {
        const Catalogue::Rendition* rendition = choice.of(video);
        if (rendition == nullptr) {
            ++plan.withoutFile;
            continue;
        }
        ++plan.videos;
        plan.size += rendition->size;
        const VideoState state = states.of(video.id);
        if (state.isLocal()) {
            ++plan.inLibrary;
        } else if (state.isComing()) {
            ++plan.inQueue;
        } else {
            plan.toQueue.append({video, *rendition});
            plan.needed += rendition->size;
        }
    }
    return plan;
}

QString QueuePlan::buttonText(const FileChoice& choice) const {
    const QString amount = tr("%Ln videos, %1", nullptr, Words::pluralOf(videos)).arg(size.text());
    switch (choice.role().value_or(Catalogue::Role::Broadcast)) {
    case Catalogue::Role::Broadcast: return tr("Queue all broadcast quality (%1)").arg(amount);
    case Catalogue::Role::Mezzanine: return tr("Queue all mezzanine files (%1)").arg(amount);
    case Catalogue::Role::Web: return tr("Queue all web files (%1)").arg(amount);
    case Catalogue::Role::Proxy: return tr("Queue all proxies (%1)").arg(amount);
    }
    return {};
}

QString QueuePlan::remark(std::optional<ByteCount> free, ByteCount promised) const {
    if (videos == 0) return withoutFile == 0 ? tr("No videos are published yet.") : tr("The portal offers no files of these videos yet.");
    if (toQueue.isEmpty()) return inQueue == 0 ? tr("All of it is in the library.") : tr("All of it is in the library or in the queue.");
    QStringList sentences{skipped(inLibrary, inQueue)};
    if (withoutFile > 0) sentences.append(tr("%Ln have no file yet.", nullptr, Words::pluralOf(withoutFile)));
    if (free) {
        const QString room =
            promised > ByteCount{} ? tr("%1 free, of which the queue takes %2").arg(free->text(), promised.text()) : tr("%1 free").arg(free->text());
        const ByteCount all = needed + promised;
        sentences.append(all <= *free ? tr("%1, so all of it fits.").arg(room) : tr("%1, %2 too little.").arg(room, (all - *free).text()));
    }
    sentences.removeAll(QString{});
    return sentences.join(u' ');
}

} // namespace Rushes::Ui
