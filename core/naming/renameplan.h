// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/journal.h"
#include "core/files/openfile.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Rushes::Naming {

/// A file that gets another name, as it is written down before anything is done.
struct RenameStep {
    QString clipId;          ///< empty for a file that belongs to a clip, such as its captions
    QString downloadId = {}; ///< of the queue's entry for it; empty where there is none
    QString from;            ///< absolute
    QString to;
    Files::FileIdentity file = {}; ///< by which it is told from one of somebody else's that has come under its name
    QString problem = {};    ///< why it kept its name; empty where it did not

    bool operator==(const RenameStep&) const = default;
};

/// What a person asked for at once, and how far it has come. `Applying` and `Undoing` are brought to their end at the next start.
struct RenamePlan {
    enum class State : quint8 { Applying, Applied, Undoing, Undone };

    QString id;
    QDateTime at;
    State state = State::Applying;
    QString templateText = {};
    QList<RenameStep> steps = {};

    bool operator==(const RenamePlan&) const = default;
};

/// A step for a file as it lies there; nothing where there is no such file.
[[nodiscard]] std::optional<RenameStep> stepFor(const QString& clipId, const QString& from, const QString& to);

/// Gives the step's file its new name, or with `back` its old one. True where it has it now, also where an interrupted run gave it; false
/// where somebody else's file has the name or the file is gone. Never replaces, makes the folders it needs, and returns when the names
/// are on the disk.
[[nodiscard]] Files::FileResult<bool> perform(const RenameStep& step, bool back);

/// Keeps plans: see Files::Journal.
class RenameJournal {
public:
    explicit RenameJournal(QString folder);

    /// Newest first. What cannot be read is passed over and stays.
    [[nodiscard]] QList<RenamePlan> plans() const;
    /// Answers when the plan would survive a power cut.
    [[nodiscard]] Files::FileResult<void> save(const RenamePlan& plan) const;

private:
    Files::Journal m_journal;
};

} // namespace Rushes::Naming
