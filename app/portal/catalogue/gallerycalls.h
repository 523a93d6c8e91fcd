// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/catalogue/listing.h"
#include "app/portal/http/router.h"

namespace Rushes::PortalServer {

/// `/v1/photos` and `/v1/news`.
class GalleryCalls {
public:
    explicit GalleryCalls(CatalogueReading reading) : m_reading{std::move(reading)} {}

    void addRoutes(Router& router);

private:
    QFuture<Answer> photos(const Request& request);
    QFuture<Answer> photo(const Request& request);
    QFuture<Answer> news(const Request& request);
    QFuture<Answer> entry(const Request& request);

    CatalogueReading m_reading;
};

} // namespace Rushes::PortalServer
