// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/preflightwords.h"

#include <QFileInfo>

namespace Rushes::Ui::Words {

using namespace Qt::StringLiterals;
using Files::PreflightFault;

QString describe(const Files::PreflightProblem& problem) {
    const QString name = QFileInfo{problem.path}.fileName();
    switch (problem.fault) {
    case PreflightFault::TooLarge:
        return u"“%1” has %2, and the volume of its folder (%3) takes no file beyond %4. It was not queued; choose a folder on another volume."_s.arg(
            name, problem.needed.text(), problem.fileSystem, problem.available.text());
    case PreflightFault::NameTooLong:
        return u"The name “%1” has %2 bytes, and the volume of its folder takes %3. It was not queued; choose a shorter template."_s.arg(name)
            .arg(problem.needed.bytes())
            .arg(problem.available.bytes());
    case PreflightFault::PathTooLong:
        return u"The path of “%1” is too long for this system. It was not queued; choose a shorter template or another folder."_s.arg(name);
    case PreflightFault::PathTooLongElsewhere:
        return u"The path of “%1” has %2 characters. It works here; programs on Windows take %3. A shorter template helps."_s.arg(name)
            .arg(problem.needed.bytes())
            .arg(problem.available.bytes());
    case PreflightFault::NoSpace:
        return u"With all that is queued %1 will be needed on the volume of %2, and %3 are free. The queue begins all the same and waits when the disk is full; free some space or choose another folder."_s
            .arg(problem.needed.text(), problem.path, problem.available.text());
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Ui::Words
