// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/sidecars.h"

#include "core/base/answers.h"
#include "core/base/errand.h"
#include "core/base/logging.h"
#include "core/library/cliprepository.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <memory>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;
using Interchange::MergedNotes;
using Interchange::Sidecar;
using Interchange::SidecarNotes;
using Kind = SidecarOutcome::Kind;
using Library::Clip;
using Library::ClipId;
using Library::Range;

/// What was read of the library and the disk, and what is to come of it.
struct Sidecars::Plan {
    SidecarOutcome outcome{};
    SidecarNotes ours{};
    Sidecar sidecar{};
    SidecarNotes theirs{};
    SidecarNotes after{};
    Library::Edits edits{};
    QString clipPath{};
    bool goesOn = false; ///< otherwise the outcome is the last word
};

struct Sidecars::Question {
    QList<SidecarDecision> decisions;
    bool isDecided = false;
    std::shared_ptr<QPromise<QList<SidecarOutcome>>> answer{}; ///< shared with the continuation that answers; none where nobody waits
};

namespace {

/// A clip as the library has it.
struct Logged {
    Clip clip;
    QList<Range> ranges;
};
using LoggedResult = Storage::StorageResult<std::optional<Logged>>;

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

SidecarOutcome notKept(const ClipId& id, const Storage::StorageError& error) { return {.clip = id, .kind = Kind::NotKept, .detail = error.detail}; }

/// Whole or not at all; what others wrote meanwhile is not written over.
SidecarOutcome write(const SidecarOutcome& planned, const QString& clipPath, const Sidecar& sidecar, const SidecarNotes& ours, const SidecarNotes& after) {
    SidecarOutcome outcome = planned;
    const auto unwritable = [&outcome](const QString& why) {
        outcome.kind = Kind::Unwritable;
        outcome.detail = why;
        return outcome;
    };
    if (QFileInfo::exists(outcome.path) && sidecar.notes() == after && sidecar.lastWritten() == after) {
        outcome.kind = after == ours ? Kind::Same : Kind::TakenIn;
        return outcome;
    }
    if (const auto now = sidecarOf(clipPath); !now || !(now->notes() == sidecar.notes())) return unwritable(u"another program has changed it meanwhile"_s);
    QSaveFile file{outcome.path};
    if (!file.open(QIODevice::WriteOnly)) return unwritable(file.errorString());
    file.write(sidecar.with(after));
    if (!file.commit()) return unwritable(file.errorString());
    outcome.kind = after == ours ? Kind::Written : Kind::TakenIn;
    return outcome;
}

} // namespace

Sidecars::Sidecars(Library::ClipRepository& clips, QObject* parent) : QObject{parent}, m_clips{clips} {
    setMake({});
    connect(&clips, &Library::ClipRepository::changed, this, &Sidecars::follow);
}

Sidecars::~Sidecars() = default;

QString Sidecars::pathFor(const QString& clipPath) { return clipPath + u".xmp"_s; }

void Sidecars::setFollowing(bool follows) {
    m_follows = follows;
    if (!follows) m_waiting.clear();
}

void Sidecars::setMake(Make make) {
    m_make = make ? std::move(make) : [this](const SidecarStep& step) { return m_clips.make(step.edits); };
}

void Sidecars::follow(const QList<ClipId>& ids) {
    if (!m_follows) return;
    for (const ClipId& id : ids)
        if (!m_waiting.contains(id)) m_waiting.append(id);
    next();
}

QFuture<SidecarOutcome> Sidecars::bring(const ClipId& id, const SidecarChoices& choices) {
    return ask({{id, choices}}, choices.otherwise != SidecarChoice::Ask || !choices.fields.isEmpty()).then([](const QList<SidecarOutcome>& outcomes) {
        return outcomes.constFirst();
    });
}

QFuture<QList<SidecarOutcome>> Sidecars::decide(const QList<SidecarDecision>& decisions) { return ask(decisions, true); }

QFuture<QList<SidecarOutcome>> Sidecars::ask(const QList<SidecarDecision>& decisions, bool isDecided) {
    auto answer = std::make_shared<QPromise<QList<SidecarOutcome>>>();
    answer->start();
    m_questions.push_back({decisions, isDecided, answer});
    next();
    return answer->future();
}

/// One question after the other: two that read and write the same sidecar would each take the other for a stranger.
void Sidecars::next() {
    if (m_isBusy) return;
    if (m_questions.empty() && !m_waiting.isEmpty()) m_questions.push_back({.decisions = {SidecarDecision{.clip = m_waiting.takeFirst()}}});
    if (m_questions.empty()) return;
    m_isBusy = true;
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    QList<Planned> planned;
    for (const SidecarDecision& decision : question.decisions) planned.append(plan(decision));
    auto carried = planned.isEmpty()
                       ? QtFuture::makeReadyValueFuture(QList<SidecarOutcome>{})
                       : QtFuture::whenAll(planned.begin(), planned.end())
                             .then(this, [this, isDecided = question.isDecided](
                                             const QList<Planned>& ended) { return carryOut(answersOf(ended).value_or(QList<Plan>{}), isDecided); })
                             .unwrap();
    carried.then(this, [this, answer = question.answer](const QList<SidecarOutcome>& outcomes) {
        m_isBusy = false;
        if (answer) {
            answer->addResult(outcomes);
            answer->finish();
        }
        if (m_questions.empty() && m_waiting.isEmpty()) Q_EMIT idle();
        next();
    });
}

Sidecars::Planned Sidecars::plan(const SidecarDecision& decision) {
    const auto look = [decision, taken = m_taken.value(decision.clip), hasTaken = m_taken.contains(decision.clip)](const Logged& logged) {
        const QString& path = logged.clip.path;
        Plan plan{.outcome = {.clip = logged.clip.id, .title = logged.clip.title, .path = pathFor(path)}, .clipPath = path};
        if (!QFileInfo::exists(path)) {
            plan.outcome.kind = Kind::Away;
            return plan;
        }
        const auto sidecar = sidecarOf(path);
        if (!sidecar) {
            plan.outcome.kind = Kind::Unreadable;
            plan.outcome.detail = sidecar.error();
            return plan;
        }
        plan.sidecar = *sidecar;
        plan.theirs = sidecar->notes();
        plan.ours = Interchange::sidecarNotesOf(logged.clip, logged.ranges);
        const MergedNotes merged = Interchange::mergeNotes(hasTaken ? std::optional{taken} : sidecar->lastWritten(), plan.ours, plan.theirs);
        const bool isAsSeen = decision.seen.isEmpty() || decision.seen == merged.conflicts;
        const auto after = Interchange::decided(merged, plan.theirs, isAsSeen ? decision.choices : SidecarChoices{});
        if (!after) {
            plan.outcome.kind = Kind::Conflict;
            plan.outcome.conflicts = merged.conflicts;
            return plan;
        }
        plan.after = *after;
        plan.edits = Interchange::sidecarEditsOf(logged.clip, logged.ranges, plan.after);
        plan.goesOn = true;
        return plan;
    };
    return readClip(m_clips, decision.clip)
        .then(this,
              [id = decision.clip, look](const LoggedResult& logged) {
                  if (!logged) return QtFuture::makeReadyValueFuture(Plan{.outcome = notKept(id, logged.error())});
                  if (!*logged) return QtFuture::makeReadyValueFuture(Plan{.outcome = {.clip = id, .kind = Kind::Away}});
                  return inBackground(look, **logged);
              })
        .unwrap();
}

QFuture<QList<SidecarOutcome>> Sidecars::carryOut(const QList<Plan>& plans, bool isDecided) {
    SidecarStep step{.isDecided = isDecided};
    for (const Plan& plan : plans) {
        if (plan.edits.isEmpty()) continue;
        step.paths.append(plan.outcome.path);
        step.edits += plan.edits;
    }
    auto made = step.edits.isEmpty() ? QtFuture::makeReadyValueFuture(Made{}) : m_make(step);
    const auto writeAll = [plans](const Made& done) {
        QList<Plan> all = plans;
        for (Plan& plan : all) {
            if (!plan.goesOn) continue;
            plan.outcome = done ? write(plan.outcome, plan.clipPath, plan.sidecar, plan.ours, plan.after) : notKept(plan.outcome.clip, done.error());
        }
        return all;
    };
    return made.then(this, [writeAll](const Made& done) { return inBackground(writeAll, done); }).unwrap().then(this, [this](const QList<Plan>& ended) {
        QList<SidecarOutcome> outcomes;
        for (const Plan& plan : ended) {
            note(plan);
            outcomes.append(plan.outcome);
        }
        return outcomes;
    });
}

void Sidecars::note(const Plan& plan) {
    const SidecarOutcome& outcome = plan.outcome;
    const bool needsAPerson = outcome.kind == Kind::Conflict || outcome.kind == Kind::Unreadable || outcome.kind == Kind::Unwritable;
    if (needsAPerson) m_problems.insert(outcome.clip, outcome);
    else m_problems.remove(outcome.clip);
    if (plan.goesOn && outcome.kind == Kind::Unwritable) m_taken.insert(outcome.clip, plan.theirs);
    else if (plan.goesOn && outcome.kind != Kind::NotKept) m_taken.remove(outcome.clip);
    if (!outcome.detail.isEmpty()) qCWarning(logLibrary).noquote() << "sidecar" << outcome.path << outcome.detail;
    Q_EMIT brought(outcome);
}

} // namespace Rushes::Workbench
