// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/sidecars.h"

#include "core/base/errand.h"

#include "core/base/logging.h"
#include "core/library/cliprepository.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Interchange::MergedNotes;
using Interchange::Sidecar;
using Interchange::SidecarNotes;
using Kind = SidecarOutcome::Kind;
using Library::Clip;
using Library::ClipId;
using Library::Range;

namespace {

/// A clip as the library has it.
struct Logged {
    Clip clip;
    QList<Range> ranges;
};
using LoggedResult = Storage::StorageResult<std::optional<Logged>>;

/// What was read of the disk, and what is to come of it.
struct Plan {
    SidecarOutcome outcome;
    Logged logged;
    Sidecar sidecar;
    SidecarNotes theirs;
    MergedNotes merged;
    bool goesOn = false; ///< otherwise the outcome is the last word
};

QFuture<LoggedResult> readClip(Library::ClipRepository& clips, const ClipId& id) {
    return clips.clip(id)
        .then([&clips, id](const Storage::StorageResult<std::optional<Clip>>& clip) {
            return clips.ranges(id).then([clip](const Storage::StorageResult<QList<Range>>& ranges) -> LoggedResult {
                if (!clip) return std::unexpected{clip.error()};
                if (!ranges) return std::unexpected{ranges.error()};
                if (!*clip) return std::optional<Logged>{};
                return std::optional{Logged{**clip, *ranges}};
            });
        })
        .unwrap();
}

/// The sidecar that is there: ours, else the one that others name after the clip without its ending; an empty one where neither is.
std::expected<Sidecar, QString> sidecarOf(const QString& clipPath) {
    const QFileInfo clip{clipPath};
    for (const QString& path : {Sidecars::pathFor(clipPath), clip.path() + u'/' + clip.completeBaseName() + u".xmp"_s}) {
        QFile file{path};
        if (!file.exists()) continue;
        if (!file.open(QIODevice::ReadOnly)) return std::unexpected{file.errorString()};
        const auto read = Sidecar::read(file.readAll());
        if (!read) return std::unexpected{u"%1 is not XMP that can be read"_s.arg(path)};
        return *read;
    }
    return Sidecar{};
}

SidecarNotes chosen(const SidecarNotes& merged, const Plan& plan) {
    SidecarNotes notes = merged;
    using Field = Interchange::SidecarConflict::Field;
    for (const auto& conflict : plan.merged.conflicts) {
        switch (conflict.field) {
        case Field::Title: notes.title = plan.theirs.title; break;
        case Field::Description: notes.description = plan.theirs.description; break;
        case Field::Credit: notes.credit = plan.theirs.credit; break;
        case Field::UsageTerms: notes.usageTerms = plan.theirs.usageTerms; break;
        case Field::Meeting: notes.meeting = plan.theirs.meeting; break;
        case Field::Place: notes.place = plan.theirs.place; break;
        case Field::Country: notes.country = plan.theirs.country; break;
        case Field::RecordedOn: notes.recordedOn = plan.theirs.recordedOn; break;
        case Field::Rating: notes.rating = plan.theirs.rating; break;
        case Field::Note: notes.note = plan.theirs.note; break;
        }
    }
    return notes;
}

Plan planOf(const Logged& logged, SidecarChoice choice) {
    Plan plan{.outcome = {.clip = logged.clip.id, .path = Sidecars::pathFor(logged.clip.path)}, .logged = logged, .sidecar = {}, .theirs = {}, .merged = {}};
    if (!QFileInfo::exists(logged.clip.path)) {
        plan.outcome.kind = Kind::Away;
        return plan;
    }
    const auto sidecar = sidecarOf(logged.clip.path);
    if (!sidecar) {
        plan.outcome.kind = Kind::Unreadable;
        plan.outcome.detail = sidecar.error();
        return plan;
    }
    plan.sidecar = *sidecar;
    plan.theirs = sidecar->notes();
    plan.merged = Interchange::mergeNotes(sidecar->lastWritten(), Interchange::sidecarNotesOf(logged.clip, logged.ranges), plan.theirs);
    if (!plan.merged.conflicts.isEmpty() && choice == SidecarChoice::Ask) {
        plan.outcome.kind = Kind::Conflict;
        plan.outcome.conflicts = plan.merged.conflicts;
        return plan;
    }
    if (choice == SidecarChoice::Theirs) plan.merged.notes = chosen(plan.merged.notes, plan);
    plan.goesOn = true;
    return plan;
}

Clip withNotes(Clip clip, const SidecarNotes& notes) {
    clip.title = notes.title;
    clip.description = notes.description;
    clip.credit = notes.credit;
    clip.usageTerms = notes.usageTerms;
    clip.meeting = notes.meeting;
    clip.place = notes.place;
    clip.country = notes.country;
    clip.recordedOn = notes.recordedOn;
    clip.rating = notes.rating;
    clip.note = notes.note;
    return clip;
}

using Done = Storage::StorageResult<void>;

template <typename Result> Done withoutValue(const Result& result) {
    if (!result) return std::unexpected{result.error()};
    return {};
}

/// The steps that bring the library to what was merged, one after another; the first that fails is the answer.
QFuture<Done> take(Library::ClipRepository& clips, const Plan& plan) {
    const SidecarNotes before = Interchange::sidecarNotesOf(plan.logged.clip, plan.logged.ranges);
    const SidecarNotes& after = plan.merged.notes;
    QFuture<Done> done = QtFuture::makeReadyValueFuture(Done{});
    const auto then = [&done](auto step) {
        done = done.then([step](const Done& previous) { return previous ? step() : QtFuture::makeReadyValueFuture(previous); }).unwrap();
    };
    SidecarNotes scalars = after;
    scalars.tags = before.tags;
    scalars.ranges = before.ranges;
    if (!(scalars == before))
        then([&clips, clip = withNotes(plan.logged.clip, after)] {
            return clips.update(clip).then([](const Storage::StorageResult<Clip>& result) { return withoutValue(result); });
        });
    QStringList added = after.tags;
    for (const QString& tag : before.tags) added.removeAll(tag);
    QStringList removed = before.tags;
    for (const QString& tag : after.tags) removed.removeAll(tag);
    if (!added.isEmpty() || !removed.isEmpty()) then([&clips, id = plan.logged.clip.id, added, removed] { return clips.tag({id}, added, removed); });
    for (const auto& range : after.ranges)
        if (!before.ranges.contains(range))
            then([&clips, made = Range{.id = {}, .clipId = plan.logged.clip.id, .in = range.in, .out = range.out, .note = range.note, .tags = range.tags}] {
                return clips.addRange(made).then([](const Storage::StorageResult<Range>& result) { return withoutValue(result); });
            });
    for (const Range& range : plan.logged.ranges)
        if (!after.ranges.contains(Interchange::SidecarRange{range.in, range.out, range.note, range.tags}))
            then([&clips, id = range.id, revision = range.revision] { return clips.removeRange(id, revision); });
    return done;
}

/// Whole or not at all; what others wrote meanwhile is not written over.
SidecarOutcome write(Plan plan) {
    SidecarOutcome outcome = std::move(plan.outcome);
    const SidecarNotes& notes = plan.merged.notes;
    const bool isTakenIn = !(notes == Interchange::sidecarNotesOf(plan.logged.clip, plan.logged.ranges));
    const bool isThere = QFileInfo::exists(outcome.path);
    if (isThere && plan.theirs == notes && plan.sidecar.lastWritten() == notes) return outcome;
    if (const auto now = sidecarOf(plan.logged.clip.path); !now || !(now->notes() == plan.theirs)) {
        outcome.kind = Kind::Unwritable;
        outcome.detail = u"another program has changed it meanwhile"_s;
        return outcome;
    }
    QSaveFile file{outcome.path};
    if (!file.open(QIODevice::WriteOnly)) {
        outcome.kind = Kind::Unwritable;
        outcome.detail = file.errorString();
        return outcome;
    }
    file.write(plan.sidecar.with(notes));
    if (!file.commit()) {
        outcome.kind = Kind::Unwritable;
        outcome.detail = file.errorString();
        return outcome;
    }
    outcome.kind = isTakenIn ? Kind::TakenIn : Kind::Written;
    return outcome;
}

SidecarOutcome notKept(const ClipId& id, const Storage::StorageError& error) { return {.clip = id, .kind = Kind::NotKept, .detail = error.detail}; }

} // namespace

Sidecars::Sidecars(Library::ClipRepository& clips, QObject* parent) : QObject{parent}, m_clips{clips} {
    connect(&clips, &Library::ClipRepository::changed, this, &Sidecars::follow);
}

QString Sidecars::pathFor(const QString& clipPath) { return clipPath + u".xmp"_s; }

void Sidecars::setFollowing(bool follows) {
    m_follows = follows;
    if (!follows) m_waiting.clear();
}

void Sidecars::follow(const QList<ClipId>& ids) {
    if (!m_follows) return;
    for (const ClipId& id : ids)
        if (!m_waiting.contains(id)) m_waiting.append(id);
    next();
}

void Sidecars::next() {
    if (m_isBusy || m_waiting.isEmpty()) return;
    m_isBusy = true;
    bring(m_waiting.takeFirst()).then(this, [this](const SidecarOutcome&) {
        m_isBusy = false;
        if (m_waiting.isEmpty()) Q_EMIT idle();
        next();
    });
}

QFuture<SidecarOutcome> Sidecars::bring(const ClipId& id, SidecarChoice choice) {
    auto outcome = readClip(m_clips, id)
                       .then(this,
                             [this, id, choice](const LoggedResult& logged) {
                                 if (!logged) return QtFuture::makeReadyValueFuture(notKept(id, logged.error()));
                                 if (!*logged) return QtFuture::makeReadyValueFuture(SidecarOutcome{.clip = id, .kind = Kind::Away});
                                 return inBackground(planOf, **logged, choice)
                                     .then(this,
                                           [this, id](const Plan& plan) {
                                               if (!plan.goesOn) return QtFuture::makeReadyValueFuture(plan.outcome);
                                               return take(m_clips, plan)
                                                   .then([id, plan](const Done& taken) {
                                                       return taken ? inBackground(write, plan) : QtFuture::makeReadyValueFuture(notKept(id, taken.error()));
                                                   })
                                                   .unwrap();
                                           })
                                     .unwrap();
                             })
                       .unwrap();
    return outcome.then(this, [this](const SidecarOutcome& made) {
        note(made);
        return made;
    });
}

void Sidecars::note(const SidecarOutcome& outcome) {
    const bool needsAPerson = outcome.kind == Kind::Conflict || outcome.kind == Kind::Unreadable || outcome.kind == Kind::Unwritable;
    if (needsAPerson) m_problems.insert(outcome.clip, outcome);
    else m_problems.remove(outcome.clip);
    if (!outcome.detail.isEmpty()) qCWarning(logLibrary).noquote() << "sidecar" << outcome.path << outcome.detail;
    Q_EMIT brought(outcome);
}

} // namespace Rushes::Workbench
