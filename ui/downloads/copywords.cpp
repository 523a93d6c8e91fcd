// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/copywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rushes::Ui::CopyWords {
namespace {

using Downloads::CopyKind;
using Downloads::CopyState;
using Downloads::FurtherCopy;
using Files::FileFault;

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::CopyWords", text); }

/// Two or three words, after a colon.
QString reason(const FurtherCopy& copy) {
    if (!copy.fault) return {};
    switch (*copy.fault) {
    case FileFault::Missing: return tr("file not found");
    case FileFault::Taken: return tr("name or folder taken");
    case FileFault::Full: return tr("disk full");
    case FileFault::TooLarge: return tr("file too large");
    case FileFault::NameTooLong: return tr("name too long");
    case FileFault::Unreadable: return tr("file unreadable");
    case FileFault::Unwritable: return tr("folder not writable");
    case FileFault::Changed: return tr("bytes differ");
    case FileFault::Busy: return tr("file in use");
    case FileFault::Stopped: return tr("interrupted");
    }
    return {};
}

} // namespace

Look lookOf(const FurtherCopy& copy) {
    switch (copy.state) {
    case CopyState::Wanted: return Look::Coming;
    case CopyState::Made: return Look::Made;
    case CopyState::Failed: return copy.waitsForDrive ? Look::Waiting : Look::Failed;
    }
    return Look::None;
}

Look lookOf(const QList<FurtherCopy>& copies) {
    Look gravest = Look::None;
    for (const FurtherCopy& copy : copies) gravest = std::max(gravest, lookOf(copy));
    return gravest;
}

QString line(const QList<FurtherCopy>& copies) {
    const Look look = lookOf(copies);
    const auto gravest = std::ranges::find_if(copies, [look](const FurtherCopy& copy) { return lookOf(copy) == look; });
    if (gravest == copies.end()) return {};
    const bool watch = gravest->kind == CopyKind::Watch;
    switch (look) {
    case Look::None: return {};
    case Look::Made:
        if (copies.size() > 1) return tr("Copied twice, verified");
        return watch ? tr("In the watch folder") : tr("Copied and verified");
    case Look::Coming: return watch ? tr("Watch folder: being copied") : tr("Second copy: being made");
    case Look::Waiting: return watch ? tr("Watch folder: waits for its drive") : tr("Second copy: waits for its drive");
    case Look::Failed: {
        const QString why = reason(*gravest);
        if (why.isEmpty()) return watch ? tr("Watch folder: copy failed") : tr("Second copy: failed");
        return (watch ? tr("Watch folder: %1") : tr("Second copy: %1")).arg(why);
    }
    }
    return {};
}

QString sentence(const FurtherCopy& copy) {
    const bool watch = copy.kind == CopyKind::Watch;
    switch (lookOf(copy)) {
    case Look::None: return {};
    case Look::Made: return (watch ? tr("It is in the watch folder, as %1.") : tr("Copied to %1, verified.")).arg(copy.path);
    case Look::Coming: return (watch ? tr("It comes into the watch folder %1.") : tr("A second copy comes to %1.")).arg(copy.folder);
    case Look::Waiting: return (watch ? tr("The watch folder waits for the drive of %1.") : tr("The second copy waits for the drive of %1.")).arg(copy.folder);
    case Look::Failed: {
        const QString why = reason(copy);
        const QString words = watch ? tr("The copy for the watch folder %1 failed").arg(copy.folder) : tr("The second copy in %1 failed").arg(copy.folder);
        return why.isEmpty() ? tr("%1.").arg(words) : tr("%1: %2.").arg(words, why);
    }
    }
    return {};
}

QString help(const FurtherCopy& copy) {
    switch (lookOf(copy)) {
    case Look::None:
    case Look::Made:
    case Look::Coming: return {};
    case Look::Waiting: return tr("The file itself is whole in its own folder. The copy is made by itself when the drive is there again.");
    case Look::Failed: break;
    }
    QString whole = tr("The file itself is whole in its own folder.");
    const FileFault fault = copy.fault.value_or(FileFault::Stopped);
    switch (fault) {
    case FileFault::Full: return tr("%1 Make room on the drive of the copy, then try again (R).").arg(whole);
    case FileFault::TooLarge: return tr("%1 The drive of the copy takes no file of this size; choose another folder in Names and folders.").arg(whole);
    case FileFault::NameTooLong: return tr("%1 The drive of the copy takes no name of this length; choose another folder in Names and folders.").arg(whole);
    case FileFault::Unwritable: return tr("%1 Make the folder of the copy writable, or choose another in Names and folders, then try again (R).").arg(whole);
    case FileFault::Taken: return tr("%1 Choose another folder for the copy in Names and folders.").arg(whole);
    case FileFault::Changed:
        return tr("What was read back from the drive is not what the file holds, so the copy was not given its name. Try again (R); if it happens again "
                  "the drive may be failing.");
    case FileFault::Missing: return tr("The finished file is not where it was put. Put it back, or download it again.");
    case FileFault::Unreadable: return tr("The finished file could not be read. Check the drive on which it is, then try again (R).");
    case FileFault::Busy:
    case FileFault::Stopped: return tr("%1 Try again (R), or let the next start of Rushes do it.").arg(whole);
    }
    return whole;
}

bool mayRetry(const FurtherCopy& copy) { return copy.state == CopyState::Failed; }

} // namespace Rushes::Ui::CopyWords
