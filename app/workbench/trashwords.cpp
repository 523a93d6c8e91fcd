// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/trashwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Rushes::Workbench {

QString sentence(const TrashedClip& clip) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Rushes::Workbench::Wastebasket", text); };
    switch (clip.problem) {
    case TrashProblem::None: return {};
    case TrashProblem::NotHere: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "It is not in its place."));
    case TrashProblem::AlreadyIn:
        return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "In the wastebasket since %1. Restore it there."))
            .arg(QLocale{}.toString(clip.since.toLocalTime(), QLocale::ShortFormat));
    case TrashProblem::Away: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "Its drive is away."));
    case TrashProblem::Arriving: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "It is still being downloaded."));
    case TrashProblem::Changed: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "It is not the file that the library knows."));
    case TrashProblem::BeingWritten: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "Another program is writing into it."));
    case TrashProblem::NoWastebasket: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "Its drive has no wastebasket that can be used."));
    case TrashProblem::Library: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "The library could not be told, so nothing was done."));
    case TrashProblem::Interrupted: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "Rushes ended before its turn came."));
    case TrashProblem::NameTaken: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "Another file stands in its place by now."));
    case TrashProblem::NotInBasket: return say(QT_TRANSLATE_NOOP("Rushes::Workbench::Wastebasket", "The wastebasket has it no more."));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Workbench
