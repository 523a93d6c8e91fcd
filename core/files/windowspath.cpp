// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/windowspath.h"

#include <QDir>
#include <QFileInfo>

namespace Rushes::Files {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longPath = R"(\\?\)"_L1;
constexpr auto longShare = R"(\\?\UNC\)"_L1;
constexpr auto share = R"(\\)"_L1;

} // namespace

std::wstring windowsPath(const QString& path) {
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo{path}.absoluteFilePath()));
    if (native.startsWith(longPath)) return native.toStdWString();
    if (native.startsWith(share)) return (longShare + native.sliced(share.size())).toStdWString();
    return (longPath + native).toStdWString();
}

QString fromWindowsPath(const std::wstring& path) {
    QString native = QString::fromStdWString(path);
    if (native.startsWith(longShare)) native = share + native.sliced(longShare.size());
    else if (native.startsWith(longPath)) native = native.sliced(longPath.size());
    return QDir::fromNativeSeparators(native);
}

} // namespace Rushes::Files
