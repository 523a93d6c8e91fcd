// SPDX-License-Identifier: GPL-3.0-or-later

// crashingcopy FILE FOLDER: puts a copy of FILE into FOLDER and ends with 0 if it could. Tests let it die at a fail point
// (core/base/failpoint.h).
#include "core/files/verifiedcopy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

using namespace Rushes;

int main(int argc, char* argv[]) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) return 2;
    const std::atomic_bool go = false;
    const Files::CopyWish wish{
        .source = arguments.at(1), .folder = arguments.at(2), .name = SafeFileName::from(QFileInfo{arguments.at(1)}.fileName()), .key = QStringLiteral("k1")};
    return Files::placeCopy(wish, go) ? 0 : 1;
}
