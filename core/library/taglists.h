// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Rushes::Library {

/// The tags of each clip, one list after the other: how many, and how far each is from the one before, in as many bytes as each number needs.
class TagLists {
public:
    /// In order, none of them twice.
    void set(quint32 clip, std::span<const quint32> tags);
    void clear(quint32 clip);
    void fitMemory();

    /// One more than the last clip that ever had a tag.
    [[nodiscard]] std::size_t size() const { return m_begins.size(); }

    /// Gives each tag of a clip to `read(quint32)`.
    template <typename Read> void each(quint32 clip, Read read) const {
        if (clip >= m_begins.size()) return;
        const quint8* at = m_bytes.data() + m_begins[clip];
        quint32 tag = 0;
        for (quint32 left = number(at); left > 0; --left) read(tag += number(at));
    }

    [[nodiscard]] qint64 bytes() const { return static_cast<qint64>(m_bytes.capacity()) + static_cast<qint64>(m_begins.capacity()) * qint64{sizeof(quint32)}; }

private:
    /// Seven bits in each byte, the low ones first; the eighth says that there are more.
    [[nodiscard]] static quint32 number(const quint8*& at) {
        quint32 number = 0;
        for (int shift = 0;; shift += 7) {
            const quint8 byte = *at++;
            number |= static_cast<quint32>(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) return number;
        }
    }
    void append(quint32 number);
    void closeGaps();

    std::vector<quint8> m_bytes = std::vector<quint8>(1); ///< the first is the list of clips without tags
    std::vector<quint32> m_begins;                        ///< by clip
    std::size_t m_lost = 0;                               ///< bytes of lists that are no longer asked for
};

} // namespace Rushes::Library
