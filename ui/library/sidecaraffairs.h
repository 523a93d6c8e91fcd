// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/sidecarchoice.h"

/// What is to be decided and mended about sidecars, for people.
namespace Rushes::Ui {

/// A clip of which the library and its sidecar say different things.
struct SidecarContradiction {
    Library::ClipId clip;
    QString title; ///< of the clip
    QString path;  ///< of the sidecar
    QList<Interchange::SidecarConflict> conflicts;

    bool operator==(const SidecarContradiction&) const = default;
};

/// A sidecar that cannot be read, or not be written.
struct SidecarObstacle {
    Library::ClipId clip;
    QString title;
    QString path;
    bool isReadable = true; ///< it can be read, but not written

    bool operator==(const SidecarObstacle&) const = default;
};

struct SidecarAffairs {
    QList<SidecarContradiction> contradictions{};
    QList<SidecarObstacle> obstacles{};

    [[nodiscard]] bool isEmpty() const { return contradictions.isEmpty() && obstacles.isEmpty(); }
    /// Over all clips.
    [[nodiscard]] qsizetype conflicts() const {
        qsizetype sum = 0;
        for (const SidecarContradiction& one : contradictions) sum += one.conflicts.size();
        return sum;
    }
    bool operator==(const SidecarAffairs&) const = default;
};

/// What somebody decided of a clip, and of what they saw.
struct SidecarVerdict {
    Library::ClipId clip;
    Interchange::SidecarChoices choices;
    QList<Interchange::SidecarConflict> seen;
};

} // namespace Rushes::Ui
