// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlmanifest.h"

#include <QHash>

namespace Rushes::Custody {

enum class GenerationState : quint8 {
    Whole,
    Missing,    ///< the chain names it, or its number is left out
    Changed,    ///< its bytes are not those that the chain names
    Unreadable, ///< it is no ASC MHL 2.0
    Unchained,  ///< it lies there, and the chain does not know it
};

struct MhlGeneration {
    int number = 0;
    QString fileName = {}; ///< empty where nobody knows it
    GenerationState state = GenerationState::Whole;
    QString detail = {};
    MhlManifest manifest = {}; ///< what a Whole one says; others are not believed
};

/// What a history says of a file: the last digests that were found good, and in which generation.
struct MhlExpectation {
    QList<Digest> digests = {};
    std::optional<qint64> size = {};
    int generation = 0;
};

/// A history as it lies on the disk. Reading it changes nothing.
struct MhlHistory {
    bool exists = false;
    QString chainProblem = {}; ///< why the chain cannot be read; empty for none
    QList<MhlGeneration> generations = {};

    /// By path. A digest that a generation calls failed is no expectation; a file that was renamed is expected at its new place.
    [[nodiscard]] QHash<QString, MhlExpectation> expectations() const;
    /// The patterns of the last generation that has any.
    [[nodiscard]] QStringList ignored() const;
};

/// Reads the history of a folder. No history is no error.
[[nodiscard]] MhlResult<MhlHistory> readHistory(const QString& root);

/// Patterns that every list of ours has: what systems leave behind, the histories themselves, and parts of downloads.
[[nodiscard]] const QStringList& usualIgnored();
/// Whether a path below the root matches a pattern: a name anywhere ("*.part", ".DS_Store"), a path from the root ("/tmp"), a folder with
/// all in it ("cache/").
[[nodiscard]] bool isIgnored(const QString& path, const QStringList& patterns);

} // namespace Rushes::Custody
