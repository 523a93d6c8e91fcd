// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/dopesheet.h"
#include "core/interchange/exportformat.h"
#include "core/interchange/shotplan.h"

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
/// "Edit decision list (EDL)".
[[nodiscard]] QString importName(Interchange::ImportFormat format);
/// What the format has no place for, so that no shot of it has that, in a sentence or two.
[[nodiscard]] QString importLimits(Interchange::ImportFormat format);
/// What of a file becomes no range, for how many and in which lines, in one sentence.
[[nodiscard]] QString leftOutSentence(const Interchange::LeftOutPart& part);
/// By what a shot was given to its clip: "by file name".
[[nodiscard]] QString signWords(const Interchange::PlannedShot& planned);
/// Why a shot that was read has no place in the library: "the library has no such clip".
[[nodiscard]] QString matchFaultWords(const Interchange::PlannedShot& planned);
/// Why its place may be the wrong one: "no timecode confirms it"; empty for no doubt.
[[nodiscard]] QString shotDoubtWords(const Interchange::PlannedShot& planned);
/// Why a shot has no place, or why it is doubtful, in one sentence that names it.
[[nodiscard]] QString unmatchedSentence(const Interchange::PlannedShot& planned);
[[nodiscard]] QString doubtfulSentence(const Interchange::PlannedShot& planned);

/// "time guessed, end guessed".
[[nodiscard]] QString doubtWords(Interchange::Doubts doubts);

} // namespace Rushes::Ui::Words
