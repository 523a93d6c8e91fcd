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
            else goOn(static_cast<int>(there->value_or(0)));
        });
}

void MadeUpFiller::goOn(int first) {
    if (first >= m_videos) {
        Q_EMIT finished(m_videos, {});
        return;
    }
    const int end = std::min(first + videosTogether, m_videos);
    madeUpCatalogue(first, end, m_catalogue);
    m_catalogue.write().then(this, [this, end](const StorageResult<void>& written) {
        if (written) goOn(end);
        else Q_EMIT finished(end, written.error().detail);
    });
}

} // namespace Rushes::PortalServer
