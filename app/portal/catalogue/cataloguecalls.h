// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/catalogue/gallerycalls.h"
#include "app/portal/catalogue/listing.h"
#include "app/portal/catalogue/videocalls.h"
#include "app/portal/http/router.h"

namespace Rushes::PortalServer {

/// Browsing, open to all: `/v1/meetings`, `/v1/changes` and, by their own classes, `/v1/videos`, `/v1/photos` and `/v1/news`.
class CatalogueCalls {
public:
    CatalogueCalls(Storage::Database& database, std::function<QUrl()> baseUrl)
        : m_reading{database, std::move(baseUrl)}, m_videos{m_reading}, m_gallery{m_reading} {}

    void addRoutes(Router& router);

private:
    QFuture<Answer> meetings(const Request& request);
    QFuture<Answer> meeting(const Request& request);
    QFuture<Answer> changes(const Request& request);

    CatalogueReading m_reading;
    VideoCalls m_videos;
    GalleryCalls m_gallery;
};

} // namespace Rushes::PortalServer
