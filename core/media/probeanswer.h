// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/probefault.h"

#include <QByteArray>

#include <optional>

namespace Rushes::Media {

/// One answer of rushes-probe, put together from the pieces in which it comes. It trusts nothing: the file that the helper reads may
/// have taken the helper over.
class ProbeAnswer {
public:
    /// Longer answers than `longest` bytes are refused before they are taken in.
    explicit ProbeAnswer(std::size_t longest) : m_longest{longest} {}

    /// Takes the next bytes. The answer once it is whole, which includes that it is refused; nothing until then.
    [[nodiscard]] std::optional<ProbeResult<QByteArray>> take(const QByteArray& bytes);
    /// Whether the helper broke the protocol; it is not to be trusted with another request.
    [[nodiscard]] bool isRefused() const { return m_refused; }

private:
    struct Heading {
        std::optional<ProbeFault> fault;
        std::size_t length;
    };
    [[nodiscard]] static std::optional<Heading> headingFrom(QByteArrayView line);
    [[nodiscard]] ProbeResult<QByteArray> refuse(ProbeFault fault, const char* why);

    std::size_t m_longest;
    QByteArray m_bytes;
    std::optional<Heading> m_heading;
    bool m_refused = false;
};

} // namespace Rushes::Media
