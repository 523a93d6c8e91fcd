// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/dopesheet.h"
#include "core/interchange/exportformat.h"
#include "core/interchange/importedshot.h"

#include <QString>

/// What goes out to edit suites and comes back from them, in words.
namespace Rushes::Ui::Words {

/// "Edit decision list (EDL)".
[[nodiscard]] QString exportName(Interchange::ExportFormat format);
/// What the format is good for, and what it carries, in a few words: "CMX 3600, notes and tags as comments".
[[nodiscard]] QString exportPurpose(Interchange::ExportFormat format);
/// What was lost and for how many shots, in one sentence.
[[nodiscard]] QString lossSentence(const Interchange::ExportReport::Entry& loss);
/// Why a file was not written.
[[nodiscard]] QString exportProblem(const Interchange::ExportError& error, const QString& path);
/// Why a file was not read.
[[nodiscard]] QString importProblem(const Interchange::ImportError& error, const QString& path);
/// Why a shot that was read has no place in the library, in one sentence that names it.
[[nodiscard]] QString unmatchedSentence(const Interchange::Unmatched& unmatched);

/// "time guessed, end guessed".
[[nodiscard]] QString doubtWords(Interchange::Doubts doubts);

} // namespace Rushes::Ui::Words
