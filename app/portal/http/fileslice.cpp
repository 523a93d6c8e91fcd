// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/fileslice.h"

namespace Rushes::PortalServer {

FileSlice::FileSlice(std::unique_ptr<QFile> file, qint64 offset, qint64 length, std::function<void()> fallenShort)
    : m_file{std::move(file)}, m_offset{offset}, m_length{length}, m_fallenShort{std::move(fallenShort)} {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FileSlice::readData(char* data, qint64 most) {
    const qint64 wanted = std::min(most, m_length - pos());
    if (wanted <= 0) return 0;
    const qint64 got = m_file->seek(m_offset + pos()) ? m_file->read(data, wanted) : -1;
    if (got < wanted) m_fallenShort();
    return got;
}

} // namespace Rushes::PortalServer
