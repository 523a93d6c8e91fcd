// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/openfile.h"

#include "core/files/windowspath.h"

#include <utility>

#include <windows.h>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

// Others may do with the file what they may do with one that is open on other systems.
constexpr DWORD sharedWithAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr qint64 ticksPerMillisecond = 10'000;           ///< of FILETIME, which counts in 100 ns
constexpr qint64 secondsFrom1601To1970 = 11'644'473'600; ///< FILETIME counts from 1601
constexpr qsizetype mostAtOnce = 64LL * 1024 * 1024;     ///< one call takes a DWORD

HANDLE handleOf(qintptr number) { return reinterpret_cast<HANDLE>(number); }

qint64 asNumber(DWORD high, DWORD low) { return (static_cast<qint64>(high) << 32) | low; }

/// A link, or a folder that leads elsewhere; what a cloud's program keeps away is a file all the same.
bool isLink(HANDLE handle) {
    FILE_ATTRIBUTE_TAG_INFO tag{};
    return ::GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag) != 0 && (tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
           IsReparseTagNameSurrogate(tag.ReparseTag) != 0;
}

/// Nothing where it is no regular file.
std::optional<FileFacts> factsFrom(HANDLE handle) {
    BY_HANDLE_FILE_INFORMATION found{};
    if (::GetFileType(handle) != FILE_TYPE_DISK || ::GetFileInformationByHandle(handle, &found) == 0) return std::nullopt;
    if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0 || isLink(handle)) return std::nullopt;
    const qint64 ticks = asNumber(found.ftLastWriteTime.dwHighDateTime, found.ftLastWriteTime.dwLowDateTime);
    return FileFacts{.identity = {found.dwVolumeSerialNumber, static_cast<quint64>(asNumber(found.nFileIndexHigh, found.nFileIndexLow))},
                     .size = asNumber(found.nFileSizeHigh, found.nFileSizeLow),
                     .modified = ticks / ticksPerMillisecond - secondsFrom1601To1970 * 1000,
                     .names = found.nNumberOfLinks};
}

HANDLE opened(const QString& path, DWORD access, DWORD disposition) {
    return ::CreateFileW(windowsPath(path).c_str(), access, sharedWithAll, nullptr, disposition, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
}

/// Where a read or write of a shared handle takes place.
OVERLAPPED placeAt(qint64 offset) {
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(offset & 0xffff'ffff);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

} // namespace

std::optional<FileFacts> factsOf(const QString& path) {
    const HANDLE handle = opened(path, FILE_READ_ATTRIBUTES, OPEN_EXISTING);
    if (handle == INVALID_HANDLE_VALUE) return std::nullopt;
    const auto facts = factsFrom(handle);
    ::CloseHandle(handle);
    return facts;
}

FileResult<OpenFile> OpenFile::open(const QString& path, Purpose purpose) {
    const DWORD access = purpose == Purpose::Read ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
    const HANDLE handle = opened(path, access, purpose == Purpose::Create ? CREATE_NEW : OPEN_EXISTING);
    if (handle == INVALID_HANDLE_VALUE) return std::unexpected{fileErrorFrom(static_cast<int>(::GetLastError()), "CreateFile", path)};
    OpenFile file{reinterpret_cast<qintptr>(handle), path};
    if (!factsFrom(handle)) return std::unexpected{FileError{FileFault::Missing, u"%1 is no file"_s.arg(path)}};
    return file;
}

void OpenFile::close() {
    if (m_handle != none) ::CloseHandle(handleOf(std::exchange(m_handle, none)));
}

std::unexpected<FileError> OpenFile::failure(const char* call) const {
    return std::unexpected{fileErrorFrom(static_cast<int>(::GetLastError()), call, m_path)};
}

FileResult<FileFacts> OpenFile::facts() const {
    const auto facts = factsFrom(handleOf(m_handle));
    if (!facts) return failure("GetFileInformationByHandle");
    return *facts;
}

QString OpenFile::place() const {
    std::wstring path(32'768, L'\0');
    const DWORD length = ::GetFinalPathNameByHandleW(handleOf(m_handle), path.data(), static_cast<DWORD>(path.size()), FILE_NAME_NORMALIZED);
    if (length == 0 || length >= path.size()) return {};
    path.resize(length);
    return fromWindowsPath(path);
}

FileResult<qsizetype> OpenFile::readAt(qint64 offset, char* bytes, qsizetype room) const {
    qsizetype got = 0;
    while (got < room) {
        OVERLAPPED place = placeAt(offset + got);
        DWORD more = 0;
        if (::ReadFile(handleOf(m_handle), bytes + got, static_cast<DWORD>(std::min(room - got, mostAtOnce)), &more, &place) == 0) {
            if (::GetLastError() == ERROR_HANDLE_EOF) break;
            return std::unexpected{FileError{FileFault::Unreadable, failure("ReadFile").error().detail}};
        }
        if (more == 0) break;
        got += static_cast<qsizetype>(more);
    }
    return got;
}

FileResult<void> OpenFile::writeAt(qint64 offset, QByteArrayView bytes) const {
    while (!bytes.isEmpty()) {
        OVERLAPPED place = placeAt(offset);
        DWORD written = 0;
        if (::WriteFile(handleOf(m_handle), bytes.data(), static_cast<DWORD>(std::min(bytes.size(), mostAtOnce)), &written, &place) == 0)
            return failure("WriteFile");
        if (written == 0) return std::unexpected{fileErrorFrom(ERROR_DISK_FULL, "WriteFile", m_path)};
        offset += written;
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return {};
}

FileResult<void> OpenFile::truncate(qint64 size) const {
    FILE_END_OF_FILE_INFO end{};
    end.EndOfFile.QuadPart = size;
    if (::SetFileInformationByHandle(handleOf(m_handle), FileEndOfFileInfo, &end, sizeof end) == 0) return failure("SetFileInformationByHandle");
    return {};
}

FileResult<void> OpenFile::sync() const {
    if (::FlushFileBuffers(handleOf(m_handle)) == 0) return failure("FlushFileBuffers");
    return {};
}

// ReFS could by FSCTL_DUPLICATE_EXTENTS_TO_FILE; desks have NTFS, which cannot.
bool OpenFile::cloneFrom([[maybe_unused]] const OpenFile& source) const { return false; }

void OpenFile::startWriting([[maybe_unused]] qint64 offset, [[maybe_unused]] qint64 size) const {}
void OpenFile::willReadAll() const {}
void OpenFile::forgetRead() const {}

} // namespace Rushes::Files
