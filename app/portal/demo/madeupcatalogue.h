// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::PortalServer {

class DemoSink;

/// Fills the sink with so many made-up videos and the meetings they belong to, a dozen each, without media: to see how lists bear
/// a large catalogue. The same number gives the same catalogue; a larger one has the smaller one's videos first.
void madeUpCatalogue(int videos, DemoSink& sink);

} // namespace Rushes::PortalServer
