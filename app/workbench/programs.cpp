// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;

QString siblingProgram(const QString& name) {
    const QDir here{QCoreApplication::applicationDirPath()};
    QStringList folders{here.path(), here.filePath(u"../libexec/rushes"_s)};
    if (const QString named = qEnvironmentVariable("RUSHES_PROGRAMS"); !named.isEmpty()) folders.prepend(named);
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? here.filePath(name) : found;
}

} // namespace Rushes::Workbench
