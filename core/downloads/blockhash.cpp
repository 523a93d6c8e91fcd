// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/blockhash.h"

#include <new>
#include <xxhash.h>

namespace Rushes::Downloads {

void BlockHasher::Free::operator()(XXH3_state_s* state) const { XXH3_freeState(state); }

BlockHasher::BlockHasher() : m_state{XXH3_createState()} {
    if (!m_state || XXH3_64bits_reset(m_state.get()) != XXH_OK) throw std::bad_alloc{};
}
BlockHasher::~BlockHasher() = default;
BlockHasher::BlockHasher(BlockHasher&&) noexcept = default;
BlockHasher& BlockHasher::operator=(BlockHasher&&) noexcept = default;

void BlockHasher::add(QByteArrayView bytes) { XXH3_64bits_update(m_state.get(), bytes.data(), static_cast<std::size_t>(bytes.size())); }

BlockHash BlockHasher::hash() const { return XXH3_64bits_digest(m_state.get()); }

} // namespace Rushes::Downloads
