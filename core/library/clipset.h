// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <roaring/roaring.hh>

#include <functional>
#include <vector>

namespace roaring {} // namespace roaring

namespace Rushes::Library {

namespace Compressed {
using namespace ::roaring;
using Bitmap = Roaring;
} // namespace Compressed

/// Numbers of clips, compressed.
using ClipSet = Compressed::Bitmap;

/// Whether a clip fulfils something, found out for that one alone: for whoever looks at few of many. It looks into what is in memory, and is
/// gone with the next change of that.
using ClipTest = std::function<bool(quint32)>;

/// The clips of a set one by one, in order.
[[nodiscard]] inline std::vector<quint32> listed(const ClipSet& clips) {
    std::vector<quint32> numbers(clips.cardinality());
    clips.toUint32Array(numbers.data());
    return numbers;
}

/// Clips that were found, in the forms that counting them asks for.
struct FoundClips {
    ClipSet clips;
    std::vector<quint32> numbers;

    explicit FoundClips(ClipSet found) : clips{std::move(found)}, numbers{listed(clips)} {}
};

} // namespace Rushes::Library
