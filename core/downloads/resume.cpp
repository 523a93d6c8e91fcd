// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/resume.h"

#include "core/transfer/replyhead.h"

namespace Rushes::Downloads {

namespace {

bool isOfAnotherFile(const PartFacts& part, const RangeReply& reply) {
    // Only strong tags say anything about bytes (RFC 9110 8.8.1). Where one is missing, the bytes themselves are compared.
    return !part.etag.isEmpty() && Transfer::ReplyHead::isStrong(reply.etag) && part.etag != reply.etag;
}

} // namespace

Resume decideResume(const PartFacts& part, const RangeReply& reply) {
    if (reply.status == 200) {
        if (part.size == 0) return Resume::Append;
        // A server that ignored the range sends what we hold once more: that is no reason to lose it.
        return isOfAnotherFile(part, reply) ? Resume::StartOver : Resume::Compare;
    }
    if (reply.status != 206 || isOfAnotherFile(part, reply)) return Resume::Refuse;
    if (!part.etag.isEmpty() && reply.etag != part.etag) return Resume::Refuse;
    if (reply.start > part.size) return Resume::Refuse;
    return reply.start == part.size ? Resume::Append : Resume::Compare;
}

} // namespace Rushes::Downloads
