// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frames.h"

#include "tests/bench/timing.h"

#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QJsonObject>
#include <QScrollBar>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <time.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace Rushes::Bench {

namespace {

constexpr double frame = 1000.0 / 60;
constexpr qint64 longestPause = 200'000; // nanoseconds between two events of one stretch

/// Processor time of this thread in milliseconds.
double spent() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
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

/// One step after the other, each with the time of two frames; the longest stretches between them.
QJsonObject drive(const QString& name, WatchedApplication& stretches, int steps, const std::function<void(int)>& before, const std::function<void()>& step) {
    wait(300);
    stretches.forget();
    for (int i = 0; i < steps; ++i) {
        before(i); // between two events: it is not the list's work
        QTimer::singleShot(0, qApp, step);
        wait(2 * static_cast<int>(frame));
    }
    const auto over = [](const std::vector<double>& times) { return static_cast<int>(std::ranges::count_if(times, [](double ms) { return ms > 16; })); };
    return {{u"name"_s, name},
            {u"steps"_s, steps},
            {u"cpu_p99"_s, percentile(stretches.processor, 0.99)},
            {u"cpu_max"_s, percentile(stretches.processor, 1)},
            {u"cpu_over_16"_s, over(stretches.processor)},
            {u"wall_p99"_s, percentile(stretches.wall, 0.99)},
            {u"wall_max"_s, percentile(stretches.wall, 1)},
            {u"wall_over_16"_s, over(stretches.wall)}};
}

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    // Of another thread, or within the work on another event.
    if (QThread::currentThread() != thread() || m_depth > 0) return QApplication::notify(receiver, event);
    // An event that runs a loop of its own is not one stretch; those within are not counted either. None of the pages has one.
    const bool follows = m_sinceEnd.isValid() && m_sinceEnd.nsecsElapsed() < longestPause;
    QElapsedTimer timer;
    timer.start();
    const double before = spent();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (follows && !wall.empty()) {
        wall.back() += took;
        processor.back() += spent() - before;
    } else {
        wall.push_back(took);
        processor.push_back(spent() - before);
    }
    m_sinceEnd.start();
    return done;
}

void WatchedApplication::forget() {
    wall.clear();
    processor.clear();
}

void wait(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonArray scroll(const QString& what, QScrollBar& bar, WatchedApplication& stretches, const QString& file, int steps) {
    QJsonArray said;
    std::mt19937 dice{2026};
    for (const bool cold : {false, true}) {
        const auto with = [&](const QString& how, const std::function<void()>& move) {
            bar.setValue(0);
            const auto before = [&file, cold](int i) {
                if (cold && i % 10 == 0) evict(file);
            };
            said.append(drive(u"%1, %2%3"_s.arg(what, how, cold ? u", evicted"_s : u""_s), stretches, steps, before, move));
        };
        with(u"wheel"_s, [&bar] { bar.setValue(bar.value() + 3 * bar.singleStep()); });
        with(u"pages"_s, [&bar] { bar.setValue(bar.value() + bar.pageStep()); });
        with(u"random jumps"_s, [&] { bar.setValue(static_cast<int>(dice() % static_cast<unsigned>(bar.maximum() + 1))); });
    }
    return said;
}

double firstFrame(const std::function<std::unique_ptr<QWidget>()>& make, const std::function<QWidget*(QWidget&)>& paintedOf,
                  const std::function<bool(QWidget&)>& isThere) {
    QElapsedTimer timer;
    QEventLoop loop;
    double ms = 0;
    timer.start();
    const std::unique_ptr<QWidget> page = make();
    page->resize(1280, 800);
    const FirstPaint first{paintedOf(*page), [&] { return isThere(*page); },
                           [&] {
                               ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                               loop.quit();
                           }};
    page->show();
    loop.exec();
    wait(300); // what else it reads is not charged to the next
    return ms;
}

double memory(QByteArrayView what) {
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(what);
    return at < 0 ? 0 : text.sliced(at + what.size()).trimmed().split(' ').first().toDouble() / 1024; // kB to MiB
}

} // namespace Rushes::Bench
