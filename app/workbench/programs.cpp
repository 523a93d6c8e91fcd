// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;

QString siblingProgram(const QString& name) {
    const QDir here{QCoreApplication::applicationDirPath()};
    const QString found = QStandardPaths::findExecutable(name, {here.path(), here.filePath(u"../libexec/rushes"_s)});
    return found.isEmpty() ? here.filePath(name) : found;
}

} // namespace Rushes::Workbench
