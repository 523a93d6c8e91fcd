// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demodata.h"

#include <expected>

namespace Rushes::PortalServer {

/// Reads a demo catalogue. The error names the place and the defect: "videos[3].shot_list[1].timecode_in: starts before the shot
/// before it ends". A video lasts as long as its shot list.
[[nodiscard]] std::expected<DemoData, QString> readDemoData(const QByteArray& text);

} // namespace Rushes::PortalServer
