// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/carewords.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Translated as one context.
struct CareWords {
    Q_DECLARE_TR_FUNCTIONS(CareWords)
};

QString more(qint64 clips) { return CareWords::tr("%Ln clips more than now", nullptr, Words::pluralOf(clips)); }
QString fewer(qint64 clips) { return CareWords::tr("%Ln clips fewer than now", nullptr, Words::pluralOf(clips)); }
QString moreRanges(qint64 ranges) { return CareWords::tr("%Ln ranges more", nullptr, Words::pluralOf(ranges)); }
QString fewerRanges(qint64 ranges) { return CareWords::tr("%Ln ranges fewer", nullptr, Words::pluralOf(ranges)); }

} // namespace

FaultWords describe(const Care::CareError& error) {
    using enum Care::CareFault;
    switch (error.fault) {
    case Full:
        return {CareWords::tr("There is no space for a backup."),
                CareWords::tr("The backups that are there are untouched. Make room on the disk of the library."), u"disk"_s};
    case Damaged: return {CareWords::tr("The file is damaged."), CareWords::tr("Nothing was changed. Choose another backup."), u"err"_s};
    case Missing: return {CareWords::tr("There is no such backup."), CareWords::tr("Nothing was changed."), u"info"_s};
    case NotHere:
        return {CareWords::tr("This library is on a PostgreSQL server."),
                CareWords::tr("The server's own backups keep it. Ask whoever runs the server to bring one back."), u"server"_s};
    case Refused:
        return {CareWords::tr("The disk does not let Rushes read or write its backups."),
                CareWords::tr("Nothing was taken away. Check the rights of the folder."), u"disk"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

FaultWords newerLibrary(int found, int known, const QString& program) {
    return {CareWords::tr("A newer Rushes wrote this library."),
            CareWords::tr("It has form %1, and Rushes %2 knows forms up to %3. Nothing was changed. Update Rushes on this computer, or restore a backup from "
                          "before the update.")
                .arg(QString::number(found), program, QString::number(known)),
            u"info"_s};
}

FaultWords damagedLibrary() {
    return {CareWords::tr("The library is damaged."),
            CareWords::tr("Rushes writes nothing more into it. Export what can still be read, then restore a backup: this file is kept beside it."), u"err"_s};
}

QString describe(const Care::Rotation& rotation) {
    const QString hours = CareWords::tr("%Ln hours", nullptr, rotation.hours);
    const QString days = CareWords::tr("%Ln days", nullptr, rotation.days);
    const QString weeks = CareWords::tr("%Ln weeks", nullptr, rotation.weeks);
    return CareWords::tr("Rushes copies the library once an hour where it changed, and keeps the newest of each of the last %1, %2 and %3. "
                         "Backups made by hand and before an update are kept until you delete them.")
        .arg(hours, days, weeks);
}

QString noBackups() {
    return CareWords::tr("Rushes makes no backups by the hour: they are switched off in the settings. Those made by hand and before an update are kept until "
                         "you delete them.");
}

QString nameOfPart(const QString& key) {
    if (key == "versions"_L1) return CareWords::tr("Versions");
    if (key == "system"_L1) return CareWords::tr("Computer and screens");
    if (key == "settings"_L1) return CareWords::tr("Settings");
    if (key == "library"_L1) return CareWords::tr("Library");
    if (key == "queue"_L1) return CareWords::tr("Downloads");
    if (key == "backups"_L1) return CareWords::tr("Backups");
    if (key == "crash"_L1) return CareWords::tr("Reports of crashes");
    if (key == "log"_L1) return CareWords::tr("Last lines of the log");
    return key;
}

QString word(Care::SnapshotKind kind) {
    using enum Care::SnapshotKind;
    switch (kind) {
    case Hourly: return u"hourly"_s;
    case ByHand: return u"by-hand"_s;
    case BeforeUpdate: return u"before-update"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Care::SnapshotKind kind) {
    using enum Care::SnapshotKind;
    switch (kind) {
    case Hourly: return CareWords::tr("By the hour");
    case ByHand: return CareWords::tr("By hand");
    case BeforeUpdate: return CareWords::tr("Before an update");
    }
    Q_UNREACHABLE_RETURN({});
}

QString holdings(const Care::LibraryCounts& counts) {
    return CareWords::tr("It has %1 and %2.")
        .arg(CareWords::tr("%Ln clips", nullptr, Words::pluralOf(counts.clips)), CareWords::tr("%Ln ranges", nullptr, Words::pluralOf(counts.ranges)));
}

QString difference(const Care::LibraryCounts& backup, const Care::LibraryCounts& now) {
    const qint64 clips = backup.clips - now.clips;
    const qint64 ranges = backup.ranges - now.ranges;
    QStringList parts;
    if (clips != 0) parts.append(clips > 0 ? more(clips) : fewer(-clips));
    if (ranges != 0) parts.append(ranges > 0 ? moreRanges(ranges) : fewerRanges(-ranges));
    return parts.isEmpty() ? CareWords::tr("As many as now") : parts.join(u", "_s);
}

} // namespace Rushes::Ui
