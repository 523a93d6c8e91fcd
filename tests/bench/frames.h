// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <functional>
#include <memory>
#include <vector>

class QScrollBar;
class QWidget;

/// How long the thread of a window works at one go.
namespace Rushes::Bench {

/// An application that remembers each stretch of work of its thread: events that follow one another without a pause. Nothing is drawn while one
/// lasts, so the longest is the longest frame. (What event dispatchers say of waiting is no measure: GLib's works between "about to block" and
/// "awake".)
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;
    void forget();
    std::vector<double> wall, processor; ///< ms

private:
    int m_depth = 0;
    QElapsedTimer m_sinceEnd;
};

void wait(int ms);

/// Lines, pages and jumps of a list, warm and with the file thrown out of the system's cache before every tenth step; the longest stretches
/// of each.
[[nodiscard]] QJsonArray scroll(const QString& what, QScrollBar& bar, WatchedApplication& stretches, const QString& file, int steps);

/// The milliseconds from making a list of ours, on a database that is open, to its first frame with rows. `make` answers a widget that is or has a
/// `view` to be painted in; `isThere` whether there is something to be seen.
[[nodiscard]] double firstFrame(const std::function<std::unique_ptr<QWidget>()>& make, const std::function<QWidget*(QWidget&)>& paintedOf,
                                const std::function<bool(QWidget&)>& isThere);

/// What the system says of this process, in MiB: "VmRSS:" or "VmHWM:".
[[nodiscard]] double memory(QByteArrayView what);

} // namespace Rushes::Bench
