// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever another program has made of a sidecar: it is read or refused; what is written into it reads back as the same, and a second writing
// adds nothing.
#include "core/interchange/sidecar.h"
#include "tests/fuzz/invariants.h"

#include <QDate>

#include <algorithm>

using namespace Rushes;
using namespace Rushes::Interchange;
using namespace Qt::StringLiterals;
using Fuzz::check;

namespace {

SidecarNotes ours() {
    SidecarNotes notes;
    notes.title = u"Arrivals <\"& Šefčovič"_s;
    notes.credit = u"Press service"_s;
    notes.recordedOn = QDate{2024, 6, 14};
    notes.rating = 4;
    notes.tags = {u"arrival"_s, u"quote"_s};
    notes.ranges = {{.in = 10, .out = 60, .note = u"WS ]]> walks"_s, .tags = {u"a;b"_s}}};
    notes.rate = Media::FrameRate::of(25);
    return notes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const SidecarNotes wanted = ours();
    const QByteArray file = Fuzz::bytes(data, size);
    const auto sidecar = Sidecar::read(file);
    if (!sidecar) return 0;
    for (const SidecarRange& range : sidecar->notes().ranges) check(range.in >= 0 && range.out > range.in, "a range without length", file);
    const QByteArray written = sidecar->with(wanted);
    const auto again = Sidecar::read(written);
    check(again.has_value(), "what we write is not read", written);
    check(again->notes() == wanted, "it reads back as another", written);
    check(again->lastWritten() == wanted, "what was written last is lost", written);
    check(again->with(wanted).size() <= written.size(), "it grows with each writing", written);
    const MergedNotes merged = mergeNotes(sidecar->lastWritten(), wanted, sidecar->notes());
    check(std::ranges::is_sorted(merged.notes.tags), "tags out of order", file);
    return 0;
}
