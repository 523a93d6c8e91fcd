// SPDX-License-Identifier: GPL-3.0-or-later

// crashingtrash LIBRARY JOURNAL move|recover|back CLIP…: moves the files of clips to the wastebasket, puts in order what an interrupted run left, or brings
// back what the newest act took, and ends with 0 if it could. Tests let it die at a fail point (core/base/failpoint.h). With RUSHES_DRIVE that folder is the top
// of another drive, and files go into the user's wastebasket there.
#include "app/workbench/wastebasket.h"
#include "core/base/clock.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

#include <unistd.h>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

/// As the specification has it: what is noted first, then the file.
Files::FileResult<QString> moveOnDrive(const QString& path) {
    const QDir drive{qEnvironmentVariable("RUSHES_DRIVE")};
    const QDir basket{drive.filePath(u".Trash-"_s + QString::number(::getuid()))};
    const QString name = QFileInfo{path}.fileName();
    QFile info{basket.filePath(u"info/"_s + name + u".trashinfo"_s)};
    if (!basket.mkpath(u"info"_s) || !basket.mkpath(u"files"_s) || !info.open(QIODevice::WriteOnly)) return std::unexpected{Files::FileError{}};
    info.write("[Trash Info]\nPath=" + QUrl::toPercentEncoding(drive.relativeFilePath(path), "/") + "\n");
    info.close();
    QString there = basket.filePath(u"files/"_s + name);
    if (!QFile::rename(path, there)) return std::unexpected{Files::FileError{}};
    return there;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) return 2;
    const auto library = Storage::DatabaseLocation::parse(arguments.at(1));
    if (!library) return 2;
    Storage::Database database{*library, Library::librarySchema};
    Library::ClipRepository clips{database, u"desk"_s};
    const SystemClock clock;
    const auto mover = qEnvironmentVariableIsSet("RUSHES_DRIVE") ? &moveOnDrive : &Files::moveToWastebasket;
    Workbench::Wastebasket basket{clips, arguments.at(2), clock, mover};
    if (arguments.at(3) == "recover"_L1) {
        await(basket.recover());
        return 0;
    }
    if (arguments.at(3) == "back"_L1) return await(basket.putBack(await(basket.acts()).constFirst().id)) ? 0 : 1;
    QList<Library::Clip> chosen;
    for (const QString& id : arguments.sliced(4)) chosen.append(await(clips.clip(Library::ClipId{id})).value().value());
    return await(basket.move(await(basket.candidates(chosen)))) ? 0 : 1;
}
