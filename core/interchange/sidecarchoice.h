// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sidecar.h"
#include "core/library/edit.h"

#include <QHash>

#include <span>

namespace Rushes::Interchange {

/// Who is right where the library and a sidecar disagree.
enum class SidecarChoice : quint8 {
    Ask,    ///< nobody yet: the file is left as it is and the conflict is told
    Ours,   ///< the library
    Theirs, ///< the file
    Both,   ///< one after the other; only where mayKeepBoth()
};

/// Who is right in each field.
struct SidecarChoices {
    SidecarChoices(SidecarChoice choice = SidecarChoice::Ask, QHash<SidecarConflict::Field, SidecarChoice> byField = {})
        : otherwise{choice}, fields{std::move(byField)} {}

    SidecarChoice otherwise; ///< in fields that are not named
    QHash<SidecarConflict::Field, SidecarChoice> fields;

    [[nodiscard]] SidecarChoice of(SidecarConflict::Field field) const { return fields.value(field, otherwise); }
};

/// All fields that can be in conflict, in the order in which they are told.
[[nodiscard]] std::span<const SidecarConflict::Field> sidecarFields();

/// Whether two values of the field can stand one after the other: those that are read as prose or as a list of names.
[[nodiscard]] bool mayKeepBoth(SidecarConflict::Field field);
/// Both values as one: with a line between them, credits with a stroke. What one of them says already is not said twice.
[[nodiscard]] QString bothOf(const SidecarConflict& conflict);

/// What was merged, with each conflict decided; nothing where one is left open, or where both are wanted of what can be one only.
[[nodiscard]] std::optional<SidecarNotes> decided(const MergedNotes& merged, const SidecarNotes& theirs, const SidecarChoices& choices);

/// The edits that bring a clip to `after`; none where it says that already.
[[nodiscard]] Library::Edits sidecarEditsOf(const Library::Clip& clip, const QList<Library::Range>& ranges, const SidecarNotes& after);

} // namespace Rushes::Interchange
