// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/mediacache.h"
#include "app/portal/demo/mediarecipe.h"

#include <QObject>

#include <functional>

namespace Rushes::PortalServer {

/// How much of the computer may be used.
struct Effort {
    int atOnce = 2;
    int niceness = 0;
};

/// Makes files one after the other in the given order, a few at a time. What the cache has is not made again.
class MediaMaker : public QObject {
    Q_OBJECT

public:
    using Delivery = std::function<void(const CachedFile&)>;

    explicit MediaMaker(MediaCache& cache, Effort effort, QObject* parent = nullptr);

    /// `deliver` is called once with the finished file, unless it cannot be made.
    void add(MediaRecipe recipe, Delivery deliver);
    /// Delivers what the cache has at once and begins with the rest; call it when all are added.
    void start();

Q_SIGNALS:
    /// After each file, made or not.
    void progress(int done, int total, const QString& fileName);
    /// A file that cannot be made; the others go on.
    void failed(const QString& fileName, const QString& why);
    /// Once, after the last file.
    void finished();

private:
    struct Order {
        MediaRecipe recipe;
        Delivery deliver;
    };

    void startNext();
    void begin(const Order& order);
    void close(const QString& fileName);

    MediaCache& m_cache;
    Effort m_effort;
    int m_running = 0;
    int m_done = 0;
    int m_total = 0;
    QList<Order> m_waiting;
};

} // namespace Rushes::PortalServer
