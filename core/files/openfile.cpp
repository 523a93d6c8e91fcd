// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/openfile.h"

#include <utility>

namespace Rushes::Files {

OpenFile::OpenFile(OpenFile&& other) noexcept : m_handle{std::exchange(other.m_handle, none)}, m_path{std::move(other.m_path)} {}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    std::swap(m_path, other.m_path);
    return *this;
}

OpenFile::~OpenFile() { close(); }

} // namespace Rushes::Files
