// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/probeanswer.h"

#include "core/media/probeprotocol.h"

#include <QList>

namespace Rushes::Media {

namespace {

std::optional<ProbeFault> faultFrom(QByteArrayView word) {
    if (word == QByteArrayView{ProbeProtocol::notMedia}) return ProbeFault::NotMedia;
    if (word == QByteArrayView{ProbeProtocol::unreadable}) return ProbeFault::Unreadable;
    if (word == QByteArrayView{ProbeProtocol::tooLarge}) return ProbeFault::TooLarge;
    return std::nullopt;
}

std::optional<std::size_t> lengthFrom(QByteArrayView digits) {
    if (digits.isEmpty() || digits.size() > 12) return std::nullopt;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
    }
    return digits.toULongLong();
}

} // namespace

std::optional<ProbeAnswer::Heading> ProbeAnswer::headingFrom(QByteArrayView line) {
    const QList<QByteArray> words = line.toByteArray().split(' ');
    const bool isOk = words.size() == 2 && words.first() == QByteArrayView{ProbeProtocol::ok};
    const bool isFault = words.size() == 3 && words.first() == QByteArrayView{ProbeProtocol::fault};
    if (!isOk && !isFault) return std::nullopt;
    const auto fault = isFault ? faultFrom(words.at(1)) : std::nullopt;
    const auto length = lengthFrom(words.last());
    if (!length || (isFault && !fault)) return std::nullopt;
    return Heading{fault, *length};
}

ProbeResult<QByteArray> ProbeAnswer::refuse(ProbeFault fault, const char* why) {
    m_refused = true;
    return std::unexpected{ProbeError{fault, QString::fromLatin1(why)}};
}

std::optional<ProbeResult<QByteArray>> ProbeAnswer::take(const QByteArray& bytes) {
    m_bytes += bytes;
    if (!m_heading) {
        const qsizetype end = m_bytes.indexOf('\n');
        if (end < 0 && m_bytes.size() <= static_cast<qsizetype>(ProbeProtocol::longestHeading)) return std::nullopt;
        m_heading = end < 0 ? std::nullopt : headingFrom(QByteArrayView{m_bytes}.first(end));
        if (!m_heading) return refuse(ProbeFault::Crashed, "an answer without a heading");
        m_bytes.remove(0, end + 1);
    }
    if (m_heading->length > m_longest) return refuse(ProbeFault::TooLarge, "an answer longer than one may be");
    const auto length = static_cast<qsizetype>(m_heading->length);
    if (m_bytes.size() < length) return std::nullopt;
    if (m_bytes.size() > length) return refuse(ProbeFault::Crashed, "more than one answer to a request");
    if (m_heading->fault) {
        constexpr qsizetype longestDetail = 500;
        return std::unexpected{ProbeError{*m_heading->fault, QString::fromUtf8(m_bytes.first(std::min(length, longestDetail)))}};
    }
    return m_bytes;
}

} // namespace Rushes::Media
