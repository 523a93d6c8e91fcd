// SPDX-License-Identifier: GPL-3.0-or-later
// Logs a clip without an end, removes it from the library and brings it back each time, and says the number of each step once the library has answered: for
// a test that ends it without a warning.
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/support/await.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) return 2;
    Storage::Database database{Storage::DatabaseLocation::sqlite(arguments.at(1)), librarySchema};
    ClipRepository clips{database, u"desk"_s};
    const ClipId clip{arguments.at(2)};
    for (int step = arguments.at(3).toInt();; ++step) {
        const auto before = await(clips.clip(clip));
        if (!before || !*before) return 1;
        Range range;
        range.clipId = clip;
        range.in = step;
        range.out = step + 1;
        range.tags = {u"t%1"_s.arg(step)};
        Marker marker;
        marker.clipId = clip;
        marker.frame = step;
        const Edits edits{TagEdit{clip, u"t%1"_s.arg(step), true}, NoteEdit{clip, (*before)->note, QString::number(step)}, RangeEdit{std::nullopt, range},
                          MarkerEdit{std::nullopt, marker}};
        if (!await(clips.make(edits))) return 1;
        if (!await(clips.make({RemovalEdit{clip}})) || !await(clips.make({RemovalEdit{clip, false}}))) return 1;
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
}
