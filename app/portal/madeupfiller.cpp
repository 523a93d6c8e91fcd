// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/madeupfiller.h"

#include "app/portal/database/statements.h"
#include "app/portal/demo/madeupcatalogue.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::StorageResult;

namespace {

constexpr int videosTogether = 500; // and five times as many photos

} // namespace

MadeUpFiller::MadeUpFiller(Storage::Database& database, Clock& clock, int videos, QObject* parent)
    : QObject{parent}, m_database{database}, m_catalogue{database, clock}, m_videos{videos} {}

void MadeUpFiller::start() {
    m_database
        .run([](Storage::Connection& connection) {
            return connection.row(Sql::madeUpVideos, {}, [](const Storage::Row& row) { return row.integer("total"_L1); });
        })
        .then(this, [this](const StorageResult<std::optional<qint64>>& there) {
            if (!there) Q_EMIT finished(0, there.error().detail);
            else {
                m_madeUp = static_cast<int>(there->value_or(0));
                makeUpNext();
                goOn();
            }
        });
}

void MadeUpFiller::makeUpNext() {
    const int end = std::min(m_madeUp + videosTogether, m_videos);
    if (m_madeUp < end) madeUpCatalogue(m_madeUp, end, m_catalogue);
    m_madeUp = std::max(m_madeUp, end);
}

void MadeUpFiller::goOn() {
    const int written = m_madeUp;
    m_catalogue.write().then(this, [this, written](const StorageResult<void>& done) {
        if (!done) Q_EMIT finished(written, done.error().detail);
        else if (written >= m_videos) Q_EMIT finished(m_videos, {});
        else goOn();
    });
    // While that is written.
    makeUpNext();
}

} // namespace Rushes::PortalServer
