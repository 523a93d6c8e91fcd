// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/catalogue/bulkcatalogue.h"

#include <QObject>

namespace Rushes::PortalServer {

/// Fills a portal with the made-up catalogue of `--demo-videos`, a piece at a time, so that calls are answered in between and memory stays
/// flat. What an earlier start has put there is not put there again.
class MadeUpFiller : public QObject {
    Q_OBJECT

public:
    MadeUpFiller(Storage::Database& database, Clock& clock, int videos, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// Once. `problem` is empty where all of it is there.
    void finished(int videos, const QString& problem);

private:
    void makeUpNext();
    void goOn();

    Storage::Database& m_database;
    BulkCatalogue m_catalogue;
    int m_videos;
    int m_madeUp = 0; ///< so many have been made up; those that were not written yet are in m_catalogue
};

} // namespace Rushes::PortalServer
