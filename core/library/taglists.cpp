// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/taglists.h"

namespace Rushes::Library {

namespace {

constexpr std::size_t smallLoss = 1U << 16;

} // namespace

void TagLists::append(quint32 number) {
    for (; number > 0x7f; number >>= 7) m_bytes.push_back(static_cast<quint8>(number | 0x80));
    m_bytes.push_back(static_cast<quint8>(number));
}

void TagLists::set(quint32 clip, std::span<const quint32> tags) {
    clear(clip);
    if (tags.empty()) return;
    if (clip >= m_begins.size()) m_begins.resize(clip + std::size_t{1});
    m_begins[clip] = static_cast<quint32>(m_bytes.size());
    append(static_cast<quint32>(tags.size()));
    quint32 before = 0;
    for (const quint32 tag : tags) {
        append(tag - before);
        before = tag;
    }
}

void TagLists::clear(quint32 clip) {
    if (clip >= m_begins.size() || m_begins[clip] == 0) return;
    const quint8* const begin = m_bytes.data() + m_begins[clip];
    const quint8* end = begin;
    for (quint32 left = number(end); left > 0; --left) std::ignore = number(end);
    m_lost += static_cast<std::size_t>(end - begin);
    m_begins[clip] = 0;
    if (m_lost > smallLoss && m_lost > m_bytes.size() / 2) closeGaps();
}

void TagLists::closeGaps() {
    TagLists closed;
    closed.m_begins.resize(m_begins.size());
    std::vector<quint32> tags;
    for (quint32 clip = 0; clip < m_begins.size(); ++clip) {
        tags.clear();
        each(clip, [&tags](quint32 tag) { tags.push_back(tag); });
        closed.set(clip, tags);
    }
    *this = std::move(closed);
}

void TagLists::fitMemory() {
    m_bytes.shrink_to_fit();
    m_begins.shrink_to_fit();
}

} // namespace Rushes::Library
