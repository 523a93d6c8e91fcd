// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/verifier.h"

namespace Rushes::Downloads {

Verdict verify(const Evidence& evidence) {
    if (evidence.publishedSize && *evidence.publishedSize != evidence.size) return Verdict::WrongSize;
    const auto sent = Sha256::fromReprDigest(evidence.reprDigest);
    if (evidence.publishedDigest && *evidence.publishedDigest != evidence.digest) return Verdict::WrongDigest;
    if (sent && *sent != evidence.digest) return Verdict::WrongDigest;
    return evidence.publishedDigest || sent ? Verdict::Verified : Verdict::Unverified;
}

} // namespace Rushes::Downloads
