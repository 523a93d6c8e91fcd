// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/preflightwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rushes::Ui::Words {

using Files::PreflightFault;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::Words", text); }

} // namespace

QString describe(const Files::PreflightProblem& problem) {
    const QString name = QFileInfo{problem.path}.fileName();
    switch (problem.fault) {
    case PreflightFault::TooLarge:
        return tr("“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume.")
            .arg(name, problem.needed.text(), problem.fileSystem, problem.available.text());
    case PreflightFault::NameTooLong:
        return tr("The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template.")
            .arg(name, QString::number(problem.needed.bytes()), QString::number(problem.available.bytes()));
    case PreflightFault::PathTooLong:
        return tr("The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder.").arg(name);
    case PreflightFault::PathTooLongElsewhere:
        return tr("The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps.")
            .arg(name, QString::number(problem.needed.bytes()), QString::number(problem.available.bytes()));
    case PreflightFault::NoSpace:
        return tr("With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits "
                  "when the disk is full; free some space or choose another folder.")
            .arg(problem.needed.text(), problem.path, problem.available.text());
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Ui::Words
