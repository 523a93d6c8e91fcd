// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a large catalogue as somebody sees them: when the first frame is there beside Qt's own model on the same file, and how long
// the thread of the window works at one go while lists are scrolled and jumped in, with the file in the system's cache and without it.
// Says one JSON document. ./dev bench catalogue reads it.
#include "core/base/clock.h"
#include "core/base/result.h"
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

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTimer>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

constexpr QSize windowSize{1280, 800};
constexpr double frame = 1000.0 / 60;

/// Processor time of this thread in milliseconds.
double spent() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(QList<double> times, double part) {
    std::ranges::sort(times);
    return times.isEmpty() ? 0 : times[std::min(times.size() - 1, static_cast<qsizetype>(part * static_cast<double>(times.size())))];
}

/// Each stretch of work between two waits of the event loop: nothing is drawn while one lasts, so the longest is the longest frame.
class Stretches : public QObject {
public:
    Stretches() {
        auto* const dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (std::exchange(m_awake, true)) return;
            m_wall.start();
            m_spent = spent();
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (!std::exchange(m_awake, false)) return;
            wall.append(static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
            processor.append(spent() - m_spent);
        });
    }
    void forget() {
        wall.clear();
        processor.clear();
    }
    QList<double> wall, processor; ///< ms

private:
    QElapsedTimer m_wall;
    double m_spent = 0;
    bool m_awake = false;
};

void evict(const QString& file) {
    for (const QString& name : {file, file + "-wal"_L1}) {
        const int descriptor = ::open(name.toUtf8().constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0) continue;
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        ::close(descriptor);
    }
}

/// Tells of the first painting for which `isThere`.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget* painted, std::function<bool()> isThere, std::function<void()> tell) : m_isThere{std::move(isThere)}, m_tell{std::move(tell)} {
        painted->installEventFilter(this);
    }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_told && m_isThere()) {
            m_told = true;
            // After it has been painted.
            QTimer::singleShot(0, this, m_tell);
        }
        return QObject::eventFilter(object, event);
    }

private:
    std::function<bool()> m_isThere;
    std::function<void()> m_tell;
    bool m_told = false;
};

void wait(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// One step after the other, each with the time of two frames; the longest stretches between them.
QJsonObject drive(const QString& name, Stretches& stretches, int steps, const std::function<void(int)>& step) {
    wait(300);
    stretches.forget();
    for (int i = 0; i < steps; ++i) {
        QTimer::singleShot(0, qApp, [&step, i] { step(i); });
        wait(2 * static_cast<int>(frame));
    }
    const auto over = [](const QList<double>& times) { return static_cast<int>(std::ranges::count_if(times, [](double ms) { return ms > 16; })); };
    return {{u"name"_s, name},
            {u"steps"_s, steps},
            {u"cpu_p99"_s, percentile(stretches.processor, 0.99)},
            {u"cpu_max"_s, percentile(stretches.processor, 1)},
            {u"cpu_over_16"_s, over(stretches.processor)},
            {u"wall_p99"_s, percentile(stretches.wall, 0.99)},
            {u"wall_max"_s, percentile(stretches.wall, 1)},
            {u"wall_over_16"_s, over(stretches.wall)}};
}

/// Lines, pages and jumps, warm and with the file thrown out of the system's cache before every tenth step.
QJsonArray scroll(const QString& what, CardView& view, Stretches& stretches, const QString& file, int steps) {
    QJsonArray said;
    std::mt19937 dice{2026};
    QScrollBar& bar = *view.verticalScrollBar();
    for (const bool cold : {false, true}) {
        const auto with = [&](const QString& how, const std::function<void()>& move) {
            bar.setValue(0);
            said.append(drive(u"%1, %2%3"_s.arg(what, how, cold ? u", evicted"_s : u""_s), stretches, steps, [&, cold](int i) {
                if (cold && i % 10 == 0) evict(file);
                move();
            }));
        };
        with(u"wheel"_s, [&bar] { bar.setValue(bar.value() + 3 * bar.singleStep()); });
        with(u"pages"_s, [&bar] { bar.setValue(bar.value() + bar.pageStep()); });
        with(u"random jumps"_s, [&] { bar.setValue(static_cast<int>(dice() % static_cast<unsigned>(bar.maximum() + 1))); });
    }
    return said;
}

double memory(QByteArrayView what) {
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(what);
    return at < 0 ? 0 : text.sliced(at + what.size()).trimmed().split(' ').first().toDouble() / 1024; // kB to MiB
}

/// From nothing but an open file to a frame with rows.
double firstFrameOfQt(const QString& file) {
    double ms = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open()) qFatal("the cache cannot be opened");
        QElapsedTimer timer;
        QEventLoop loop;
        timer.start();
        QSqlQueryModel model;
        model.setQuery(u"select title, place, day, duration, size from video order by num desc"_s, database);
        QTableView view;
        view.setModel(&model);
        view.resize(windowSize);
        const FirstPaint first{view.viewport(), [&model] { return model.rowCount() > 0; },
                               [&] {
                                   ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                                   loop.quit();
                               }};
        view.show();
        loop.exec();
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return ms;
}

/// The same for a list of ours on a cache that is open: places and items come from its thread.
template <typename Made> double firstFrameOf(Made make) {
    QElapsedTimer timer;
    QEventLoop loop;
    double ms = 0;
    timer.start();
    const std::unique_ptr<QWidget> page = make();
    auto* const view = page->findChild<CardView*>();
    page->resize(windowSize);
    const FirstPaint first{view->viewport(),
                           [view] { return view->model()->rowCount() > 0 && !view->model()->index(0, 0).data(VideoModel::PendingRole).toBool(); },
                           [&] {
                               ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                               loop.quit();
                           }};
    page->show();
    loop.exec();
    wait(300); // what else it reads is not charged to the next
    return ms;
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application{argc, argv};
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
    Stretches stretches;

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
    QList<double> ofQt, ofList, ofVideos, ofPhotos;
    std::mt19937 dice{2026};
    for (int round = 0; round <= rounds; ++round) {
        std::vector<std::pair<QList<double>*, std::function<double()>>> jobs{{&ofQt, [&] { return firstFrameOfQt(file); }},
                                                                             {&ofList, [&] { return firstFrameOf(list); }},
                                                                             {&ofVideos, [&] { return firstFrameOf(videos); }},
                                                                             {&ofPhotos, [&] { return firstFrameOf(photos); }}};
        std::ranges::shuffle(jobs, dice);
        for (const auto& [times, job] : jobs) {
            const double ms = job();
            if (round > 0) times->append(ms); // the first warms up
        }
    }
    const double before = memory("VmRSS:");
    QJsonArray scrolled;
    for (const auto& [name, make] : {std::pair{u"videos"_s, std::function{videos}}, std::pair{u"photos"_s, std::function{photos}}}) {
        const std::unique_ptr<QWidget> page = make();
        page->resize(windowSize);
        page->show();
        wait(2000);
        auto* const view = page->findChild<CardView*>();
        for (const QJsonValue& one : scroll(name, *view, stretches, file, steps)) scrolled.append(one);
        if (name == u"videos"_s) {
            static_cast<Page*>(page.get())->setForm(PageForm::List);
            for (const QJsonValue& one : scroll(u"videos as rows"_s, *view, stretches, file, steps)) scrolled.append(one);
        }
    }
    const QJsonObject said{{u"first_frame"_s, QJsonObject{{u"QSqlQueryModel"_s, percentile(ofQt, 0.5)},
                                                          {u"list"_s, percentile(ofList, 0.5)},
                                                          {u"videos page"_s, percentile(ofVideos, 0.5)},
                                                          {u"photos page"_s, percentile(ofPhotos, 0.5)}}},
                           {u"scrolled"_s, scrolled},
                           {u"rss_before_mib"_s, before},
                           {u"rss_mib"_s, memory("VmRSS:")},
                           {u"rss_most_mib"_s, memory("VmHWM:")}};
    std::fputs(QJsonDocument{said}.toJson().constData(), stdout);
    return 0;
}
