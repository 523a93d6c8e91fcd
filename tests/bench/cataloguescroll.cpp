// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a large catalogue as somebody sees them: when the first frame is there beside Qt's own model on the same file, and how long
// the thread of the window works at one go while lists are scrolled and jumped in, with the file in the system's cache and without it.
// Says one JSON document. ./dev bench catalogue reads it.
#include "core/base/clock.h"
#include "core/base/result.h"
#include "tests/bench/frames.h"
#include "tests/bench/timing.h"
#include "tests/support/await.h"
#include "tests/support/nopictures.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photomodel.h"
#include "ui/catalogue/photospage.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videodelegate.h"
#include "ui/catalogue/videomodel.h"
#include "ui/catalogue/videospage.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

constexpr QSize windowSize{1280, 800};

/// From nothing but an open file to a frame with rows.
double firstFrameOfQt(const QString& file) {
    double ms = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open()) qFatal("the cache cannot be opened");
        const auto make = [&database] {
            auto view = std::make_unique<QTableView>();
            auto* const model = new QSqlQueryModel{view.get()};
            model->setQuery(u"select title, place, day, duration, size from video order by num desc"_s, database);
            view->setModel(model);
            return std::unique_ptr<QWidget>{std::move(view)};
        };
        ms = Bench::firstFrame(
            make, [](QWidget& view) { return static_cast<QTableView&>(view).viewport(); },
            [](QWidget& view) { return static_cast<QTableView&>(view).model()->rowCount() > 0; });
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return ms;
}

CardView& cardsOf(QWidget& page) { return *page.findChild<CardView*>(); }

/// The same for a list of ours on a cache that is open: places and items come from its thread.
double firstFrameOf(const std::function<std::unique_ptr<QWidget>()>& make) {
    return Bench::firstFrame(
        make, [](QWidget& page) { return cardsOf(page).viewport(); },
        [](QWidget& page) {
            const QAbstractItemModel& model = *cardsOf(page).model();
            return model.rowCount() > 0 && !model.index(0, 0).data(VideoModel::PendingRole).toBool();
        });
}

} // namespace

int main(int argc, char* argv[]) {
    Bench::WatchedApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) qFatal("FOLDER PORTAL ROUNDS STEPS");
    const QString file = QDir{arguments[1]}.filePath(QDir{arguments[1]}.entryList({u"catalogue-v*.sqlite"_s}).value(0));
    const int rounds = arguments[3].toInt();
    const int steps = arguments[4].toInt();
    const Theme theme{application};
    SystemClock clock;
    Tests::NoPictures source;
    PictureLoader pictures{source};
    DownloadStates states{clock};
    VideoCommands videoCommands{states};
    PhotoCommands photoCommands{states};
    Catalogue::CatalogueCache cache{arguments[1], QUrl{arguments[2]}};
    std::ignore = await(cache.count(Catalogue::VideoFilter{}));

    /// No more of the page than what Qt's view is: the list.
    const auto list = [&] {
        auto view = std::make_unique<QWidget>();
        auto* const rows = new CardView{view.get()};
        rows->resize(windowSize);
        auto* const model = new VideoModel{states, pictures, rows};
        model->setLoad([&cache](const QList<qint64>& places) { return cache.videosAt(places); });
        auto* const delegate = new VideoDelegate{rows};
        delegate->setForm(PageForm::List);
        rows->setItemDelegate(delegate);
        rows->setModel(model);
        rows->setCards(false);
        cache.firstPage(Catalogue::VideoFilter{}, {}, RowWindow<Catalogue::Video>::pageRows)
            .then(model, [model](const Storage::StorageResult<Catalogue::FirstPage<Catalogue::Video>>& first) {
                if (first) model->setPlaces(first->rows, first->items);
            });
        return std::unique_ptr<QWidget>{std::move(view)};
    };
    const auto videos = [&] { return std::unique_ptr<QWidget>{std::make_unique<VideosPage>(cache, states, pictures, videoCommands)}; };
    const auto photos = [&] { return std::unique_ptr<QWidget>{std::make_unique<PhotosPage>(cache, states, pictures, photoCommands)}; };
    std::vector<double> ofQt, ofList, ofVideos, ofPhotos;
    std::mt19937 dice{2026};
    for (int round = 0; round <= rounds; ++round) {
        std::vector<std::pair<std::vector<double>*, std::function<double()>>> jobs{{&ofQt, [&] { return firstFrameOfQt(file); }},
                                                                                   {&ofList, [&] { return firstFrameOf(list); }},
                                                                                   {&ofVideos, [&] { return firstFrameOf(videos); }},
                                                                                   {&ofPhotos, [&] { return firstFrameOf(photos); }}};
        std::ranges::shuffle(jobs, dice);
        for (const auto& [times, job] : jobs) {
            const double ms = job();
            if (round > 0) times->push_back(ms); // the first warms up
        }
    }
    const double before = Bench::memory("VmRSS:");
    QJsonArray scrolled;
    for (const auto& [name, make] : {std::pair{u"videos"_s, std::function{videos}}, std::pair{u"photos"_s, std::function{photos}}}) {
        const std::unique_ptr<QWidget> page = make();
        page->resize(windowSize);
        page->show();
        Bench::wait(2000);
        QScrollBar& bar = *cardsOf(*page).verticalScrollBar();
        for (const auto& one : Bench::scroll(name, bar, application, file, steps)) scrolled.append(one);
        if (name == u"videos"_s) {
            static_cast<Page*>(page.get())->setForm(PageForm::List);
            for (const auto& one : Bench::scroll(u"videos as rows"_s, bar, application, file, steps)) scrolled.append(one);
        }
    }
    const QJsonObject said{{u"first_frame"_s, QJsonObject{{u"QSqlQueryModel"_s, Bench::percentile(ofQt, 0.5)},
                                                          {u"list"_s, Bench::percentile(ofList, 0.5)},
                                                          {u"videos page"_s, Bench::percentile(ofVideos, 0.5)},
                                                          {u"photos page"_s, Bench::percentile(ofPhotos, 0.5)}}},
                           {u"scrolled"_s, scrolled},
                           {u"rss_before_mib"_s, before},
                           {u"rss_mib"_s, Bench::memory("VmRSS:")},
                           {u"rss_most_mib"_s, Bench::memory("VmHWM:")}};
    std::fputs(QJsonDocument{said}.toJson().constData(), stdout);
    return 0;
}
