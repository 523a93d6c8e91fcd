// SPDX-License-Identifier: GPL-3.0-or-later
/// What ClipsPage says of sidecars.
#include "ui/library/clipinspector.h"
#include "ui/library/clipspage.h"
#include "ui/widgets/banner.h"
#include "ui/words/placewords.h"

#include <algorithm>

namespace Rushes::Ui {

using Library::Clip;

namespace {

const QString sidecarNotice = QStringLiteral("sidecars");

} // namespace

void ClipsPage::connectSidecars() {
    connect(m_banner, &Banner::buttonPressed, this, [this](const QString& id) {
        if (id == sidecarNotice) Q_EMIT sidecarsRequested();
    });
    connect(m_inspector, &ClipInspector::sidecarsRequested, this, &ClipsPage::sidecarsRequested);
}

void ClipsPage::setSidecarAffairs(const SidecarAffairs& affairs) {
    if (affairs == m_sidecars) return;
    m_sidecars = affairs;
    showSidecarOf(m_chosen);
    if (affairs.isEmpty()) return m_banner->withdraw(sidecarNotice);
    Notice notice{sidecarNotice, Notice::Level::Warn, {{}, tr("Rushes left them as they are."), QStringLiteral("warn")}, {}};
    if (const qsizetype clips = affairs.contradictions.size(); clips > 0) {
        notice.words.lead = Words::counted(clips, tr("1 sidecar was changed outside Rushes and contradicts the library."),
                                           tr("%1 sidecars were changed outside Rushes and contradict the library."));
        notice.words.rest = tr("Rushes kept both.");
        notice.button = Words::counted(affairs.conflicts(), tr("Review 1 conflict"), tr("Review %1 conflicts"));
    } else {
        const qsizetype files = affairs.obstacles.size();
        notice.words.lead = Words::counted(files, tr("1 sidecar cannot be read or written."), tr("%1 sidecars cannot be read or written."));
        notice.button = Words::counted(files, tr("Review 1 sidecar"), tr("Review %1 sidecars"));
    }
    m_banner->post(notice);
}

void ClipsPage::showSidecarOf(const QList<Clip>& clips) {
    if (clips.size() != 1) return m_inspector->setSidecarNote({});
    const auto contradiction = std::ranges::find(m_sidecars.contradictions, clips.constFirst().id, &SidecarContradiction::clip);
    const auto obstacle = std::ranges::find(m_sidecars.obstacles, clips.constFirst().id, &SidecarObstacle::clip);
    if (contradiction != m_sidecars.contradictions.end())
        m_inspector->setSidecarNote(Words::counted(contradiction->conflicts.size(), tr("The sidecar contradicts the library in 1 field."),
                                                   tr("The sidecar contradicts the library in %1 fields.")));
    else if (obstacle != m_sidecars.obstacles.end())
        m_inspector->setSidecarNote(obstacle->isReadable ? tr("The sidecar cannot be written.") : tr("The sidecar cannot be read."));
    else m_inspector->setSidecarNote({});
}

} // namespace Rushes::Ui
