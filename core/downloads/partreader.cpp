// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/partreader.h"

#include <algorithm>

namespace Rushes::Downloads {

PartReader::PartReader(const QString& path, qint64 fileSize) : m_size{fileSize}, m_file{path} {}

void PartReader::setHeld(const BlockMap& held) {
    const QMutexLocker lock{&m_mutex};
    m_held = held;
    m_more.wakeAll();
}

void PartReader::cancel() {
    const QMutexLocker lock{&m_mutex};
    m_cancelled = true;
    m_more.wakeAll();
}

qint64 PartReader::read(qint64 offset, char* to, qint64 most, QDeadlineTimer patience) {
    if (offset < 0 || most < 0) return -1;
    if (offset >= m_size) return 0;
    QMutexLocker lock{&m_mutex};
    while (!m_cancelled && m_held.heldUpTo(offset) <= offset) {
        m_awaited = offset;
        if (!m_more.wait(&m_mutex, patience)) return notHere;
    }
    m_awaited.reset();
    if (m_cancelled) return -1;
    const qint64 here = std::min(m_held.heldUpTo(offset), m_size) - offset;
    lock.unlock();
    const QMutexLocker reading{&m_reading};
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)) return -1;
    if (!m_file.seek(offset)) return -1;
    const qint64 got = m_file.read(to, std::min(most, here));
    return got == 0 && most > 0 ? -1 : got; // it is shorter than was said
}

std::optional<qint64> PartReader::waitsFor() const {
    const QMutexLocker lock{&m_mutex};
    return m_awaited;
}

qint64 PartReader::heldFromStart() const {
    const QMutexLocker lock{&m_mutex};
    return std::min(m_held.heldUpTo(0), m_size);
}

} // namespace Rushes::Downloads
