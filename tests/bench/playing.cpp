// SPDX-License-Identifier: GPL-3.0-or-later
// A film that plays in a window, drawn by software and through OpenGL in the same run, in the drawer's size and in that of a whole screen: what
// the processor is charged, how many frames are shown, and how long the thread of the window works at one go.
// Says one JSON document. ./dev bench playing reads it.
#include "tests/bench/frames.h"
#include "tests/bench/timing.h"
#include "ui/player/drawing.h"
#include "ui/player/player.h"
#include "ui/player/playerfactory.h"
#include "ui/player/videosurface.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;

namespace {

struct Run {
    Bench::WatchedApplication& stretches;
    QUrl film;
    int seconds;
};

QJsonObject play(const Run& run, Drawing drawing, QSize size) {
    DrawingChoice choice{drawing};
    QWidget window;
    window.resize(size);
    VideoSurface surface{&window};
    surface.resize(size);
    const std::unique_ptr<Player> player{makePlayer(choice)};
    if (!player) qFatal("this Rushes was built without libmpv");
    surface.setPlayer(player.get());
    window.show();
    player->setMuted(true);
    player->load({run.film, {}, {}});
    player->setPaused(false);
    Bench::wait(3000); // the first frame, and the change to a canvas
    if (!player->isShowing()) qFatal("the film is not played");
    player->setLoop(FrameSpan{0, player->duration()});
    int frames = 0;
    QObject::connect(player.get(), &Player::pictureChanged, &window, [&frames] { ++frames; });
    run.stretches.forget();
    const double before = Bench::processorTime();
    Bench::wait(run.seconds * 1000);
    const double charged = Bench::processorTime() - before;
    const auto over = [](const std::vector<double>& times) { return static_cast<int>(std::ranges::count_if(times, [](double ms) { return ms > 16; })); };
    QJsonObject said{{u"drawing"_s, choice.isOpenGl() ? wordOf(Drawing::OpenGl) : wordOf(Drawing::Software)},
                     {u"renderer"_s, choice.renderer()},
                     {u"size"_s, u"%1 × %2"_s.arg(size.width()).arg(size.height())},
                     {u"frames_a_second"_s, static_cast<double>(frames) / run.seconds},
                     {u"cpu_ms_a_second"_s, charged / run.seconds},
                     {u"window_cpu_max"_s, Bench::percentile(run.stretches.processor, 1)},
                     {u"window_cpu_over_16"_s, over(run.stretches.processor)},
                     {u"window_wall_p99"_s, Bench::percentile(run.stretches.wall, 0.99)},
                     {u"window_wall_max"_s, Bench::percentile(run.stretches.wall, 1)},
                     {u"window_wall_over_16"_s, over(run.stretches.wall)}};
    surface.setPlayer(nullptr);
    return said;
}

} // namespace

int main(int argc, char* argv[]) {
    Bench::WatchedApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) qFatal("FILM SECONDS");
    const Run run{application, QUrl::fromLocalFile(arguments[1]), arguments[2].toInt()};
    QJsonArray said;
    for (const QSize size : {QSize{416, 234}, QSize{1920, 1080}}) {
        for (const Drawing drawing : {Drawing::Software, Drawing::OpenGl}) said.append(play(run, drawing, size));
    }
    std::puts(QJsonDocument{said}.toJson().constData());
    return 0;
}
