// SPDX-License-Identifier: GPL-3.0-or-later

// crashinghistory FOLDER FILE: adds a generation for FILE to the history of FOLDER and ends with 0 if it could. Tests let it die at a fail
// point (core/base/failpoint.h).
#include "core/custody/filehashes.h"
#include "core/custody/mhlchain.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Rushes::Custody;

int main(int argc, char* argv[]) {
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) return 2;
    const std::atomic_bool go = false;
    const auto hashes = hashFile(arguments.at(1) + u'/' + arguments.at(2), ownFormats(), go);
    if (!hashes) return 3;
    MhlManifest manifest{
        .createdAt = QDateTime{QDate{2026, 2, 12}, QTime{12, 0}, QTimeZone::UTC}, .host = QStringLiteral("host"), .tool = QStringLiteral("test")};
    MhlFile file{.path = arguments.at(2), .size = hashes->size};
    for (const Digest& digest : hashes->digests) file.hashes.append({digest, MhlAction::Original, manifest.createdAt});
    manifest.files.append(file);
    const auto chain = MhlChain::hold(arguments.at(1));
    if (!chain) return 4;
    return (*chain)->append(manifest) ? 0 : 5;
}
