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
        notice.words.lead = tr("%Ln sidecars were changed outside Rushes and contradict the library.", nullptr, Words::pluralOf(clips));
        notice.words.rest = tr("Rushes kept both.");
        notice.button = tr("Review %Ln conflicts", nullptr, Words::pluralOf(affairs.conflicts()));
    } else {
        const qsizetype files = affairs.obstacles.size();
        notice.words.lead = tr("%Ln sidecars cannot be read or written.", nullptr, Words::pluralOf(files));
        notice.button = tr("Review %Ln sidecars", nullptr, Words::pluralOf(files));
    }
    m_banner->post(notice);
}

void ClipsPage::showSidecarOf(const QList<Clip>& clips) {
    if (clips.size() != 1) return m_inspector->setSidecarNote({});
    const auto contradiction = std::ranges::find(m_sidecars.contradictions, clips.constFirst().id, &SidecarContradiction::clip);
    const auto obstacle = std::ranges::find(m_sidecars.obstacles, clips.constFirst().id, &SidecarObstacle::clip);
    if (contradiction != m_sidecars.contradictions.end())
        m_inspector->setSidecarNote(tr("The sidecar contradicts the library in %Ln fields.", nullptr, Words::pluralOf(contradiction->conflicts.size())));
    else if (obstacle != m_sidecars.obstacles.end())
        m_inspector->setSidecarNote(obstacle->isReadable ? tr("The sidecar cannot be written.") : tr("The sidecar cannot be read."));
    else m_inspector->setSidecarNote({});
}

} // namespace Rushes::Ui
