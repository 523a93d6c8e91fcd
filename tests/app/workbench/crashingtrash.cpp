// SPDX-License-Identifier: GPL-3.0-or-later

// crashingtrash LIBRARY JOURNAL move|recover|back CLIP…: moves the files of clips to the wastebasket, puts in order what an interrupted run left, or brings
// back what the newest act took, and ends with 0 if it could. Tests let it die at a fail point (core/base/failpoint.h).
#include "app/workbench/wastebasket.h"
#include "core/base/clock.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/support/await.h"

#include <QCoreApplication>

using namespace Rushes;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) return 2;
    const auto library = Storage::DatabaseLocation::parse(arguments.at(1));
    if (!library) return 2;
    Storage::Database database{*library, Library::librarySchema};
    Library::ClipRepository clips{database, u"desk"_s};
    const SystemClock clock;
    Workbench::Wastebasket basket{clips, arguments.at(2), clock};
    if (arguments.at(3) == "recover"_L1) {
        await(basket.recover());
        return 0;
    }
    if (arguments.at(3) == "back"_L1) return await(basket.putBack(await(basket.acts()).constFirst().id)) ? 0 : 1;
    QList<Library::Clip> chosen;
    for (const QString& id : arguments.sliced(4)) chosen.append(await(clips.clip(Library::ClipId{id})).value().value());
    return await(basket.move(await(basket.candidates(chosen)))) ? 0 : 1;
}
