// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trashfiles.h"

#include "app/workbench/trashwords.h"
#include "core/base/logging.h"
#include "core/library/cliprepository.h"
#include "ui/library/editstack.h"
#include "ui/library/trashdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QFileInfo>

#include <algorithm>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Library::Clip;
using Storage::StorageResult;
using Ui::Notice;
using Workbench::TrashAct;
using Workbench::TrashCandidate;
using Workbench::TrashedClip;
using Workbench::TrashProblem;
using Workbench::Wastebasket;

namespace {

const QString trashNotice = u"trash"_s;
constexpr qsizetype mostNamed = 3;

QString nameOf(const TrashedClip& clip) { return clip.files.isEmpty() ? clip.title : QFileInfo{clip.files.constFirst().from}.fileName(); }

/// "a.mxf: Its drive is away." for the first few.
QString refusals(const TrashAct& act) {
    QStringList lines;
    for (const TrashedClip& clip : act.clips) {
        if (clip.problem != TrashProblem::None) lines << TrashFiles::tr("%1: %2").arg(nameOf(clip), Workbench::sentence(clip));
    }
    if (lines.size() > mostNamed) {
        const qsizetype more = lines.size() - mostNamed;
        lines = lines.first(mostNamed);
        lines << TrashFiles::tr("%Ln more.", nullptr, Ui::Words::pluralOf(more));
    }
    return lines.join(u' ');
}

qsizetype inBasket(const TrashAct& act) {
    return std::ranges::count_if(act.clips, [](const TrashedClip& clip) { return !clip.files.isEmpty() && clip.files.constFirst().isIn; });
}

} // namespace

/// What stands on the way back; it changes with each walk over it.
struct TrashFiles::Step {
    TrashAct act;
};

TrashFiles::TrashFiles(Wastebasket& basket, Library::ClipRepository& clips, Ui::EditStack& edits, Ui::MainWindow& window, QObject* parent)
    : QObject{parent}, m_basket{basket}, m_clips{clips}, m_edits{edits}, m_window{window} {
    connect(&window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id != trashNotice) return;
        m_window.banner().withdraw(trashNotice);
        if (m_number != 0 && m_edits.newest() == m_number) m_edits.undo();
    });
    // What was done is said where it was asked for, and not for ever.
    connect(&window, &Ui::MainWindow::placeOpened, this, [this] { m_window.banner().withdraw(trashNotice); });
}

Ui::TrashQuestion TrashFiles::questionOf(const QList<TrashCandidate>& candidates) {
    Ui::TrashQuestion question;
    for (const TrashCandidate& candidate : candidates) {
        const QString path = candidate.what.files.isEmpty() ? QString{} : candidate.what.files.constFirst().from;
        question.files.append({.name = candidate.what.title,
                               .path = path,
                               .remark = candidate.isTaken() ? candidate.size.text() : Workbench::sentence(candidate.what),
                               .isTaken = candidate.isTaken()});
        if (!candidate.isTaken()) continue;
        question.size += candidate.size;
        question.companions += candidate.companions;
    }
    return question;
}

void TrashFiles::ask(const QList<Clip>& clips) {
    if (clips.isEmpty()) return;
    m_basket.candidates(clips).then(this, [this](const QList<TrashCandidate>& candidates) {
        auto* dialog = new Ui::TrashDialog{questionOf(candidates), &m_window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, candidates] { move(candidates); });
        dialog->open();
    });
}

void TrashFiles::askAbout(const QStringList& paths) {
    m_clips.clips().then(this, [this, paths](const StorageResult<QList<Clip>>& all) {
        if (!all) return m_window.banner().post({trashNotice, Notice::Level::Err, Ui::describe(all.error()), {}});
        QList<Clip> theirs;
        for (const Clip& clip : *all) {
            if (!clip.path.isEmpty() && paths.contains(clip.path)) theirs.append(clip);
        }
        if (!theirs.isEmpty()) return ask(theirs);
        m_window.banner().post({trashNotice,
                                Notice::Level::Info,
                                {tr("The library has no clip of this file."), tr("Rushes left it where it is. It moves files of clips only."), u"info"_s},
                                {}});
    });
}

void TrashFiles::move(const QList<TrashCandidate>& candidates) {
    m_basket.move(candidates).then(this, [this](const Wastebasket::Outcome& outcome) {
        if (!outcome) return tellFailure(outcome.error());
        if (const qsizetype gone = inBasket(*outcome); gone > 0) {
            const auto step = std::make_shared<Step>(*outcome); // shared by the two ways
            m_number = m_edits.add(
                tr("Move %Ln Files to the Wastebasket", nullptr, Ui::Words::pluralOf(gone)), [this, step] { takeBack(step); },
                [this, step] { moveAgain(step); });
        } else m_number = 0;
        tell(*outcome);
    });
}

void TrashFiles::takeBack(const std::shared_ptr<Step>& step) {
    m_basket.putBack(step->act.id).then(this, [this, step](const Wastebasket::Outcome& outcome) {
        if (!outcome) return tellFailure(outcome.error());
        step->act = *outcome;
        tellBack(*outcome);
    });
}

void TrashFiles::moveAgain(const std::shared_ptr<Step>& step) {
    m_basket.moveAgain(step->act).then(this, [this, step](const Wastebasket::Outcome& outcome) {
        if (!outcome) return tellFailure(outcome.error());
        step->act = *outcome;
        tell(*outcome);
    });
}

void TrashFiles::tell(const TrashAct& act) {
    const qsizetype gone = inBasket(act);
    const qsizetype left = act.refused();
    const QString lead = gone > 0 ? tr("%Ln files are in the wastebasket.", nullptr, Ui::Words::pluralOf(gone)) : tr("No file was moved to the wastebasket.");
    QStringList rest;
    if (gone > 0) rest << tr("What is logged on their clips stays in the library.");
    if (left > 0) rest << tr("%Ln files stayed where they are.", nullptr, Ui::Words::pluralOf(left)) << refusals(act);
    m_window.banner().post({trashNotice,
                            left > 0 ? Notice::Level::Warn : Notice::Level::Info,
                            {lead, rest.join(u' '), left > 0 ? u"warn"_s : u"trash"_s},
                            m_number != 0 && gone > 0 ? tr("Undo") : QString{}});
}

void TrashFiles::tellBack(const TrashAct& act) {
    const qsizetype left = std::ranges::count_if(act.clips, &TrashedClip::isAnyIn);
    if (left == 0) {
        m_window.banner().post({trashNotice, Notice::Level::Info, {tr("The files are back where they were."), {}, u"check"_s}, {}});
        return;
    }
    m_window.banner().post(
        {trashNotice,
         Notice::Level::Warn,
         {tr("The files of %Ln clips could not be brought back from the wastebasket.", nullptr, Ui::Words::pluralOf(left)), refusals(act), u"warn"_s},
         {}});
}

void TrashFiles::tellFailure(const Files::FileError& error) {
    qCWarning(logLibrary).noquote() << error.detail;
    using enum Files::FileFault;
    const QString rest = error.fault == Missing ? tr("The wastebasket has none of them any more.")
                         : error.fault == Taken ? tr("Another Rushes is moving files at the moment. Try again when it has ended.")
                                                : tr("What is to be done could not be written down, so no file was touched. Check that the disk of your "
                                                     "library has space.");
    m_window.banner().post({trashNotice, Notice::Level::Err, {tr("No file was moved."), rest, u"err"_s}, {}});
}

} // namespace Rushes::Desktop
