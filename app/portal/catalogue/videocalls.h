// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/catalogue/listing.h"
#include "app/portal/http/router.h"

namespace Rushes::PortalServer {

/// `/v1/videos` and their captions.
class VideoCalls {
public:
    explicit VideoCalls(CatalogueReading reading) : m_reading{std::move(reading)} {}

    void addRoutes(Router& router);

private:
    QFuture<Answer> videos(const Request& request);
    QFuture<Answer> video(const Request& request);
    QFuture<Answer> caption(const Request& request);

    CatalogueReading m_reading;
};

} // namespace Rushes::PortalServer
