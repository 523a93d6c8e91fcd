// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

struct XXH3_state_s;

namespace Rushes::Downloads {

/// XXH3 with 64 bits (libxxhash): finds what a disk or a crash has changed, at the speed of memory. It proves nothing against people; that
/// is what the published SHA-256 is for.
using BlockHash = quint64;

/// Computes a BlockHash of bytes that come in pieces.
class BlockHasher {
public:
    BlockHasher();
    ~BlockHasher();
    BlockHasher(BlockHasher&&) noexcept;
    BlockHasher& operator=(BlockHasher&&) noexcept;
    Q_DISABLE_COPY(BlockHasher)

    void add(QByteArrayView bytes);
    /// Of all that was added so far; more may be added after.
    [[nodiscard]] BlockHash hash() const;

private:
    struct Free {
        void operator()(XXH3_state_s* state) const;
    };
    std::unique_ptr<XXH3_state_s, Free> m_state;
};

} // namespace Rushes::Downloads
