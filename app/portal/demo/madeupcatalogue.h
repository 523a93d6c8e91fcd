// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes::PortalServer {

class DemoSink;

/// A large catalogue that is made up, without bytes, to see how lists bear it: twenty videos and a hundred photos for each meeting, and
/// news for every fifth meeting. The same numbers give the same items, so a larger one has the smaller one's videos first.
///
/// Gives the sink the videos from number `first` up to and without number `end`, with what belongs to them.
void madeUpCatalogue(int first, int end, DemoSink& sink);

inline void madeUpCatalogue(int videos, DemoSink& sink) { madeUpCatalogue(0, videos, sink); }

} // namespace Rushes::PortalServer
