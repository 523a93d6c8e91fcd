// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/fileerror.h"
#include "core/storage/storageerror.h"

#include <QString>

namespace Rushes::Care {

enum class CareFault : quint8 {
    Full,      ///< no space; what was there is as before
    Damaged,   ///< the file is not whole
    Missing,   ///< there is no such file or backup
    NotHere,   ///< the library is on a server, whose own backups keep it
    Refused,   ///< the disk does not let us read or write
};

struct CareError {
    CareFault fault = CareFault::Refused;
    QString detail = {}; ///< for the log
};

template <typename T> using CareResult = Result<T, CareError>;

[[nodiscard]] inline CareError careErrorFrom(const Storage::StorageError& error) {
    using enum Storage::StorageFault;
    switch (error.fault) {
    case Full: return {CareFault::Full, error.detail};
    case Damaged: return {CareFault::Damaged, error.detail};
    default: return {CareFault::Refused, error.detail};
    }
}

[[nodiscard]] inline CareError careErrorFrom(const Files::FileError& error) {
    using enum Files::FileFault;
    switch (error.fault) {
    case Full: return {CareFault::Full, error.detail};
    case Missing: return {CareFault::Missing, error.detail};
    default: return {CareFault::Refused, error.detail};
    }
}

} // namespace Rushes::Care
