// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videocommands.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/widgets/copyentry.h"
#include "ui/widgets/icons.h"
#include "ui/words/placewords.h"

#include <QMenu>

namespace Rushes::Ui {
namespace {

using Catalogue::Rendition;
using Catalogue::Video;

void addCopies(QMenu& menu, const QList<Video>& videos, const VideoCommands& commands) {
    QMenu* copy = menu.addMenu(symbol(u"copy"), VideoCommands::tr("Copy"));
    const auto add = [&](const QString& words, auto&& textOf) {
        QStringList lines;
        for (const Video& video : videos) lines.append(textOf(video));
        addCopyEntry(*copy, words, lines);
    };
    add(VideoCommands::tr("Title"), [](const Video& video) { return video.title; });
    add(VideoCommands::tr("File name"), [](const Video& video) { return video.rendition() == nullptr ? QString{} : video.rendition()->fileName; });
    add(VideoCommands::tr("Credit"), [](const Video& video) { return video.credit; });
    add(VideoCommands::tr("Usage terms"), [](const Video& video) { return video.usageTerms; });
    add(VideoCommands::tr("Link"), [&commands](const Video& video) { return commands.linkTo(Catalogue::RushesLink::Kind::Video, video.id.text()); });
}

} // namespace

VideoCommands::VideoCommands(DownloadStates& states, QObject* parent) : QObject{parent}, m_states{states} {}

void VideoCommands::perform(const Video& video) {
    const VideoState state = m_states.of(video.id);
    switch (actionFor(state.kind)) {
    case VideoAction::Nothing:
    case VideoAction::Arm:
    case VideoAction::Disarm: return; // a video that is there is not waited for
    case VideoAction::Queue: download({video}); return;
    case VideoAction::Pause: Q_EMIT pauseRequested(state.download); return;
    case VideoAction::Resume:
    case VideoAction::Retry: Q_EMIT resumeRequested(state.download); return;
    case VideoAction::Show: Q_EMIT showRequested(state.path); return;
    }
}

void VideoCommands::download(const QList<Video>& videos) { downloadAll(videos, houseChoice()); }

void VideoCommands::setNames(NameMaker names) {
    m_names = std::move(names);
    Q_EMIT namesChanged();
}

QString VideoCommands::nameToCome(const Video& video, const Catalogue::Rendition& rendition, const QString& meeting) const {
    return m_names ? m_names(video, rendition, meeting) : rendition.fileName;
}

void VideoCommands::setHouseProfile(const Media::HouseProfile& profile) {
    if (profile == m_profile) return;
    m_profile = profile;
    Q_EMIT houseProfileChanged();
}

void VideoCommands::downloadAll(const QList<Video>& videos, const FileChoice& choice) {
    const QueuePlan plan = QueuePlan::of(videos, choice, m_states);
    if (!plan.toQueue.isEmpty()) Q_EMIT queueRequested(plan.toQueue);
}

void VideoCommands::downloadRendition(const Video& video, const Catalogue::RenditionId& rendition) { Q_EMIT renditionRequested(video, rendition); }

void VideoCommands::showMenu(const QList<Video>& videos, const QPoint& at, QWidget* parent) {
    if (videos.isEmpty()) return;
    auto* menu = new QMenu{parent};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Video& first = videos.constFirst();
    const VideoState state = m_states.of(first.id);
    const VideoAction next = actionFor(state.kind);
    if (videos.size() == 1 && next != VideoAction::Nothing && next != VideoAction::Queue && next != VideoAction::Show) {
        connect(menu->addAction(symbol(actionIcon(next)), actionText(next)), &QAction::triggered, this, [this, first] { perform(first); });
    }
    if (videos.size() == 1) {
        QMenu* download = menu->addMenu(symbol(u"download"), tr("Download"));
        download->setEnabled(!first.renditions.isEmpty());
        for (const Rendition& rendition : first.renditions) {
            QAction* action = download->addAction(Words::withoutMnemonic(tr("%1, %2").arg(rendition.label, rendition.size.text())));
            connect(action, &QAction::triggered, this, [this, first, id = rendition.id] { downloadRendition(first, id); });
        }
    } else {
        const QueuePlan plan = QueuePlan::of(videos, houseChoice(), m_states);
        QAction* action = menu->addAction(symbol(u"download"), tr("Download %Ln videos", nullptr, Words::pluralOf(plan.toQueue.size())));
        action->setEnabled(!plan.toQueue.isEmpty());
        connect(action, &QAction::triggered, this, [this, videos] { download(videos); });
    }
    addCopies(*menu, videos, *this);
    QAction* show = menu->addAction(symbol(u"folder"), tr("Show in folder"));
    show->setEnabled(videos.size() == 1 && state.isLocal());
    connect(show, &QAction::triggered, this, [this, path = state.path] { Q_EMIT showRequested(path); });
    menu->popup(at);
}

} // namespace Rushes::Ui
