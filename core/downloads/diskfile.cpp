// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/diskfile.h"

namespace Rushes::Downloads {

using Files::OpenFile;
using Transfer::SinkError;
using Transfer::SinkFault;

namespace {

std::unexpected<SinkError> sinkFailure(const Files::FileError& error) { return std::unexpected{sinkErrorOf(error)}; }

SinkResult<void> forSink(const Files::FileResult<void>& done) {
    if (!done) return sinkFailure(done.error());
    return {};
}

} // namespace

SinkResult<std::shared_ptr<DiskFile>> DiskFile::open(const QString& path) {
    auto file = OpenFile::open(path, OpenFile::Purpose::Create);
    if (!file && file.error().fault == Files::FileFault::Taken) file = OpenFile::open(path, OpenFile::Purpose::Change);
    if (!file) return sinkFailure(file.error());
    const auto facts = file->facts();
    if (!facts) return sinkFailure(facts.error());
    // A second name of a file that is somebody else's.
    if (facts->names != 1) return sinkFailure({Files::FileFault::Taken, QStringLiteral("%1 has a second name").arg(path)});
    return std::shared_ptr<DiskFile>{new DiskFile{*std::move(file)}};
}

SinkResult<qint64> DiskFile::size() const {
    const auto facts = m_file.facts();
    if (!facts) return sinkFailure(facts.error());
    return facts->size;
}

bool DiskFile::isAt(const QString& path) const {
    const auto ours = m_file.facts();
    const auto there = Files::factsOf(path);
    return ours && there && ours->identity == there->identity;
}

QString DiskFile::place() const { return m_file.place(); }

SinkResult<void> DiskFile::write(qint64 offset, QByteArrayView bytes) const { return forSink(m_file.writeAt(offset, bytes)); }

SinkResult<qsizetype> DiskFile::read(qint64 offset, char* bytes, qsizetype room) const {
    const auto got = m_file.readAt(offset, bytes, room);
    if (!got) return sinkFailure(got.error());
    return *got;
}

SinkResult<void> DiskFile::truncate(qint64 size) const { return forSink(m_file.truncate(size)); }

SinkResult<void> DiskFile::sync() const { return forSink(m_file.sync()); }

void DiskFile::startWriting(qint64 offset, qint64 size) const { m_file.startWriting(offset, size); }

SinkError sinkErrorOf(const Files::FileError& error) {
    const bool full = error.fault == Files::FileFault::Full || error.fault == Files::FileFault::TooLarge;
    return {full ? SinkFault::Full : SinkFault::Unwritable, error.detail};
}

} // namespace Rushes::Downloads
