// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/backuprules.h"

#include "core/base/safefilename.h"
#include "core/settings/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

namespace Rushes::Workbench {

using namespace Qt::StringLiterals;

BackupRules backupRulesOf(const Settings::Settings& settings) {
    return {.makes = settings.makesBackups(),
            .rotation = {.hours = settings.backupHours(), .days = settings.backupDays(), .weeks = settings.backupWeeks()},
            .folder = settings.backupFolder()};
}

Care::Snapshots snapshotsOf(const QString& libraryFile, const BackupRules& rules) {
    if (rules.folder.isEmpty()) return Care::Snapshots{libraryFile};
    constexpr qsizetype digits = 8;
    const QByteArray path = QFileInfo{libraryFile}.absoluteFilePath().toUtf8();
    const QString mark = QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(digits));
    const QString own = SafeFileName::from(u"rushes-library %1 %2"_s.arg(QSysInfo::machineHostName(), mark)).text();
    return Care::Snapshots{libraryFile, rules.folder + u'/' + own};
}

} // namespace Rushes::Workbench
