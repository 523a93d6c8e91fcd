// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/exportformat.h"
#include "core/interchange/importedshot.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/shotfile.h"

using namespace Rushes;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Fuzz::checkShotFile(Fuzz::bytes(data, size), Interchange::ImportFormat::Fcp7Xml, Interchange::ExportFormat::Fcp7Xml);
    return 0;
}
