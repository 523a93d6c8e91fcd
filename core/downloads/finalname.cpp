// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/finalname.h"

#include "core/base/safefilename.h"

#include <QDir>

namespace Rushes::Downloads {

namespace {

constexpr int mostNames = 10'000;

} // namespace

std::optional<QString> nextFinalPath(const DownloadRequest& request, const QString& taken) {
    const QDir folder{request.folder};
    const SafeFileName wish = SafeFileName::from(request.fileName);
    QString path = folder.filePath(wish.text());
    for (int number = 2; !taken.isEmpty(); ++number) {
        const bool passed = path == taken;
        path = folder.filePath(wish.numbered(number).text());
        if (passed) break;
        if (number > mostNames) return std::nullopt;
    }
    return path;
}

} // namespace Rushes::Downloads
