// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QScrollBar;
class QWidget;

/// How long the thread of a window works at one go.
namespace Rushes::Bench {

/// Each stretch of work between two waits of the event loop: nothing is drawn while one lasts, so the longest is the longest frame.
class Stretches : public QObject {
public:
    Stretches();
    void forget();
    std::vector<double> wall, processor; ///< ms

private:
    QElapsedTimer m_wall;
    double m_spent = 0;
    bool m_awake = false;
};

void wait(int ms);

/// Lines, pages and jumps of a list, warm and with the file thrown out of the system's cache before every tenth step; the longest stretches
/// of each.
[[nodiscard]] QJsonArray scroll(const QString& what, QScrollBar& bar, Stretches& stretches, const QString& file, int steps);

/// The milliseconds from making a list of ours, on a database that is open, to its first frame with rows. `make` answers a widget that is or has a
/// `view` to be painted in; `isThere` whether there is something to be seen.
[[nodiscard]] double firstFrame(const std::function<std::unique_ptr<QWidget>()>& make, const std::function<QWidget*(QWidget&)>& paintedOf,
                                const std::function<bool(QWidget&)>& isThere);

/// What the system says of this process, in MiB: "VmRSS:" or "VmHWM:".
[[nodiscard]] double memory(QByteArrayView what);

} // namespace Rushes::Bench
