// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the clips over a large library as somebody sees it: when its first frame is there, how long the thread of the window works at one
// go while it is scrolled and jumped in, and what its model takes beside Qt's own with the same columns. Says one JSON document.
// ./dev bench library reads it.
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/storage/database.h"
#include "tests/bench/frames.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"
#include "tests/support/nopictures.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/theme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>

#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

CardView& gridOf(QWidget& page) { return *page.findChild<CardView*>(u"clipGrid"_s); }

/// What the heap holds in use, in MiB.
double held() { return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd) / 1048576; }

/// The model with all its places, and as many pages read as it ever keeps.
double heldByModel(Library::ClipRepository& clips, PictureLoader& pictures) {
    std::ignore = await(clips.facets({}, {QStringLiteral("tag")})); // what is read into memory in the background has been by now
    const QList<qint64> rows = await(clips.rows()).value();
    // What the database keeps at hand of its file is not the model's: it is there already when the model reads.
    constexpr qsizetype kept = RowWindow<Library::Clip>::keptPages * RowWindow<Library::Clip>::pageRows;
    std::ignore = await(clips.clipsAt(rows.first(std::min(kept, rows.size()))));
    const double before = held();
    ClipModel model{pictures};
    model.setLoad([&clips](const QList<qint64>& wanted) { return clips.clipsAt(wanted); });
    model.setPlaces(QList<qint64>{rows.begin(), rows.end()}); // of its own
    for (int page = 0; page < RowWindow<Library::Clip>::keptPages && qsizetype{RowWindow<Library::Clip>::pageRows} * page < rows.size(); ++page) {
        const int row = page * RowWindow<Library::Clip>::pageRows;
        std::ignore = model.clipAt(model.index(row, 0));
        while (model.knownAt(row) == nullptr) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return held() - before;
}

double heldByQt(qsizetype rows) {
    const double before = held();
    QStandardItemModel model;
    for (qsizetype row = 0; row < rows; ++row) {
        QList<QStandardItem*> items;
        for (const QString& text :
             {u"Press conference %1"_s.arg(row), u"24:18"_s, u"10:00:00:00"_s, u"MXF 1080i25"_s, u"16.9 GB"_s, u"tag1, tag2, tag3"_s, u"12 Feb 2026"_s})
            items.append(new QStandardItem{text});
        model.appendRow(items);
    }
    return held() - before;
}

} // namespace

int main(int argc, char* argv[]) {
    Bench::WatchedApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) qFatal("FILE ROUNDS STEPS");
    const Theme theme{application};
    Tests::NoPictures source;
    PictureLoader pictures{source};
    Storage::Database database{Storage::DatabaseLocation::sqlite(arguments[1]), Library::librarySchema};
    Library::ClipRepository clips{database, u"bench"_s};
    EditStack edits{clips};
    const qint64 count = await(clips.count()).value();
    std::vector<double> first;
    const auto make = [&] { return std::unique_ptr<QWidget>{std::make_unique<ClipsPage>(clips, edits, pictures)}; };
    for (int round = 0; round <= arguments[2].toInt(); ++round) {
        const double ms = Bench::firstFrame(
            make, [](QWidget& page) { return gridOf(page).viewport(); },
            [](QWidget& page) { return gridOf(page).model()->rowCount() > 0 && !gridOf(page).model()->index(0, 0).data(ClipModel::PendingRole).toBool(); });
        if (round > 0) first.push_back(ms); // the first warms up
        Bench::wait(5000);                  // facets and sums are read; they are not charged to the next
    }
    QJsonArray scrolled;
    {
        const auto page = make();
        page->resize(1280, 800);
        page->show();
        Bench::wait(10'000);
        for (const auto& one : Bench::scroll(u"clips"_s, *gridOf(*page).verticalScrollBar(), application, arguments[1], arguments[3].toInt()))
            scrolled.append(one);
        static_cast<Page*>(page.get())->setForm(PageForm::List);
        for (const auto& one : Bench::scroll(u"clips as a table"_s, *page->findChild<QTreeView*>(u"clipTable"_s)->verticalScrollBar(), application,
                                             arguments[1], arguments[3].toInt()))
            scrolled.append(one);
    }
    const double ours = heldByModel(clips, pictures);
    const QJsonObject said{{u"clips"_s, count},
                           {u"first_frame_ms"_s, Bench::percentile(first, 0.5)},
                           {u"scrolled"_s, scrolled},
                           {u"model_mib"_s, ours},
                           {u"standard_model_mib"_s, heldByQt(count)}};
    std::puts(QJsonDocument{said}.toJson(QJsonDocument::Compact).constData());
    return 0;
}
