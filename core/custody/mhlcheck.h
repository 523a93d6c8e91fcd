// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlhistory.h"

#include <atomic>
#include <functional>

namespace Rushes::Custody {

/// What is not as the history says. Each is named; none is ever put right by checking.
enum class MhlFindingKind : quint8 {
    Changed,              ///< the bytes are not those that the history knows
    Missing,
    Renamed,              ///< the bytes are there under another name that no generation knows
    New,                  ///< no generation knows it
    Unreadable,
    NoDigest,             ///< known, without any digest to compare
    GenerationMissing,
    GenerationChanged,
    GenerationUnreadable,
    GenerationUnchained,
    ChainUnreadable,
};

struct MhlFinding {
    MhlFindingKind kind;
    QString path = {};         ///< of the file or of the list, below the folder that is checked
    QString previousPath = {}; ///< with Renamed
    int generation = 0;        ///< of the list; with files, the one that knows the file; 0 for none
    QString detail = {};

    /// Whether custody is broken by it. A file that is new breaks nothing, but is vouched for by nobody.
    [[nodiscard]] bool isFailure() const { return kind != MhlFindingKind::New && kind != MhlFindingKind::NoDigest; }
};

struct MhlReport {
    bool hasHistory = false;
    qsizetype whole = 0; ///< files that are as the history says
    QList<MhlFinding> findings = {};
    MhlManifest record = {}; ///< the next generation, as what was found would be written down; only when a person asks for it

    [[nodiscard]] bool isFailed() const;
};

struct MhlCheckWatch {
    const std::atomic_bool& stop;
    std::function<void(const QString& path)> begins = {}; ///< before each file, in the calling thread
};

/// Compares a folder with its history and with those of the folders in it, reading every file that a history knows. Links are not followed.
[[nodiscard]] MhlResult<MhlReport> checkFolder(const QString& root, const MhlCheckWatch& watch);

} // namespace Rushes::Custody
