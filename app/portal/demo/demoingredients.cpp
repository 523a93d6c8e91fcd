// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/demoingredients.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QStandardPaths>

#include <array>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fontName = "timecode-font"_L1;
/// Best first.
constexpr std::array fontFiles{"Hack-Bold.ttf"_L1, "DejaVuSansMono-Bold.ttf"_L1, "LiberationMono-Bold.ttf"_L1, "NotoSansMono-Bold.ttf"_L1, "Menlo.ttc"_L1,
                               "consolab.ttf"_L1,  "DejaVuSans-Bold.ttf"_L1};

QStringList fontFolders() {
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    folders << u"/usr/share/fonts"_s << u"/usr/local/share/fonts"_s << u"/System/Library/Fonts"_s;
    return folders;
}

/// The path of the best font there is; empty for none.
QString findFont() {
    std::array<QString, fontFiles.size()> found;
    const QStringList folders = fontFolders();
    for (const QString& folder : folders) {
        QDirIterator files{folder, {u"*.ttf"_s, u"*.ttc"_s}, QDir::Files, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            const QString path = files.next();
            const auto wanted = std::ranges::find(fontFiles, files.fileName());
            if (wanted != fontFiles.end()) found[static_cast<std::size_t>(wanted - fontFiles.begin())] = path;
        }
    }
    const auto best = std::ranges::find_if(found, [](const QString& path) { return !path.isEmpty(); });
    return best == found.end() ? QString{} : *best;
}

/// Writes only what is not there already, so that the files keep their time.
bool layOut(const QByteArray& bytes, const QString& path) {
    QFile present{path};
    if (present.open(QIODevice::ReadOnly) && present.readAll() == bytes) return true;
    QSaveFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

BurnIn layOutFont(const QString& folder) {
    const QString found = findFont();
    QFile font{found};
    if (!found.isEmpty() && font.open(QIODevice::ReadOnly) && layOut(font.readAll(), folder + u'/' + fontName)) return fontName;
    qCInfo(logMedia, "No font was found for the timecode in the demo's pictures; they are made without.");
    return std::nullopt;
}

} // namespace

std::expected<DemoIngredients, QString> layOutIngredients(const QString& folder) {
    const QDir scenes{u":/demo/scenes"_s};
    const QString target = folder + u"/scenes/"_s;
    if (!QDir{}.mkpath(target)) return std::unexpected{u"the folder %1 cannot be made"_s.arg(target)};
    QCryptographicHash digest{QCryptographicHash::Sha256};
    const QStringList names = scenes.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile scene{scenes.filePath(name)};
        if (!scene.open(QIODevice::ReadOnly)) return std::unexpected{u"%1 cannot be read"_s.arg(scene.fileName())};
        const QByteArray bytes = scene.readAll();
        digest.addData(bytes);
        if (!layOut(bytes, target + name)) return std::unexpected{u"%1 cannot be written"_s.arg(target + name)};
    }
    return DemoIngredients{.digest = digest.result().toHex(), .font = layOutFont(folder)};
}

} // namespace Rushes::PortalServer
