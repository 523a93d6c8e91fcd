// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sidecarreview.h"

#include "app/workbench/sidecars.h"
#include "ui/library/clipspage.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/sidecardialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/icons.h"

#include <QAction>

#include <algorithm>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Workbench::SidecarOutcome;
using Workbench::SidecarStep;

SidecarReview::SidecarReview(Workbench::Sidecars& sidecars, Ui::EditStack& edits, Ui::MainWindow& window, QObject* parent)
    : QObject{parent}, m_sidecars{sidecars}, m_window{window} {
    m_sidecars.setMake([&edits](const SidecarStep& step) {
        return edits.run(step.isDecided ? Ui::EditNames::decideSidecars(step.paths.size()) : Ui::EditNames::takeFromSidecars(step.paths), step.edits);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &SidecarReview::tell);
    connect(&m_sidecars, &Workbench::Sidecars::brought, this, [this] {
        if (!m_soon.isActive()) m_soon.start();
    });
    auto* action = new QAction{Ui::symbol(u"doc"), tr("Sidecar conflicts"), &m_window};
    action->setObjectName(u"actionSidecars"_s);
    m_window.addToMenu(Ui::MenuPart::Library, action);
    connect(action, &QAction::triggered, this, &SidecarReview::open);
}

SidecarReview::~SidecarReview() { m_sidecars.setMake({}); }

void SidecarReview::connectPage(Ui::ClipsPage& page) {
    m_page = &page;
    connect(&page, &Ui::ClipsPage::sidecarsRequested, this, &SidecarReview::open);
    connect(&page, &Ui::ClipsPage::sidecarsWanted, this, &SidecarReview::bring);
    tell();
}

void SidecarReview::open() {
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new Ui::SidecarDialog{&m_window};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &Ui::SidecarDialog::decided, this, &SidecarReview::decide);
    connect(m_dialog, &Ui::SidecarDialog::retryRequested, this, &SidecarReview::bring);
    connect(m_dialog, &Ui::SidecarDialog::showRequested, this, &SidecarReview::showRequested);
    m_dialog->setAffairs(affairs());
    m_dialog->open();
}

Ui::SidecarAffairs SidecarReview::affairs() const {
    Ui::SidecarAffairs affairs;
    for (const SidecarOutcome& outcome : m_sidecars.problems()) {
        if (outcome.kind == SidecarOutcome::Kind::Conflict) affairs.contradictions.append({outcome.clip, outcome.title, outcome.path, outcome.conflicts});
        else affairs.obstacles.append({outcome.clip, outcome.title, outcome.path, outcome.kind == SidecarOutcome::Kind::Unwritable});
    }
    std::ranges::sort(affairs.contradictions, {}, &Ui::SidecarContradiction::path);
    std::ranges::sort(affairs.obstacles, {}, &Ui::SidecarObstacle::path);
    return affairs;
}

void SidecarReview::tell() {
    const Ui::SidecarAffairs now = affairs();
    if (m_page) m_page->setSidecarAffairs(now);
    if (m_dialog) m_dialog->setAffairs(now);
}

void SidecarReview::decide(const QList<Ui::SidecarVerdict>& verdicts) {
    QList<Workbench::SidecarDecision> decisions;
    for (const Ui::SidecarVerdict& verdict : verdicts) decisions.append({verdict.clip, verdict.choices, verdict.seen});
    m_sidecars.decide(decisions);
}

void SidecarReview::bring(const QList<Library::ClipId>& clips) {
    for (const Library::ClipId& clip : clips) m_sidecars.bring(clip);
}

} // namespace Rushes::Desktop
