// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopoptions.h"

#include "core/interchange/importedshot.h"
#include "core/library/importfolder.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

/// A file that is there and that Rushes reads, by its path or, as file managers give it, by its address.
std::optional<QString> fileFrom(const QString& word) {
    const QString path = word.startsWith("file:"_L1, Qt::CaseInsensitive) ? QUrl{word}.toLocalFile() : word;
    const QFileInfo file{path};
    const bool isOurs = Interchange::importFormatOf(path) || Library::isImportableName(file.fileName());
    if (path.isEmpty() || !isOurs || !file.isFile()) return std::nullopt;
    return QDir::cleanPath(file.absoluteFilePath());
}

/// "1024x700,1366x768"; empty for none, nothing where one of them is no size.
std::optional<QList<QSize>> sizesIn(const QString& text) {
    QList<QSize> sizes;
    for (const QString& one : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList sides = one.split(u'x');
        const QSize size{sides.value(0).toInt(), sides.value(1).toInt()};
        if (sides.size() != 2 || size.isEmpty()) return std::nullopt;
        sizes.append(size);
    }
    return sizes;
}

} // namespace

std::expected<DesktopOptions, QString> DesktopOptions::read(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The ingest desk for press-media portals."_s);
    parser.addPositionalArgument(u"what"_s, u"A meeting or video to show, rushes://open/video/ID, or media files and lists of shots to open."_s,
                                 u"[LINK | FILE…]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"demo"_s, u"Use the demo portal on this computer."_s},
                       {u"demo-media"_s, u"How many films the demo makes: all, small or none."_s, u"SCOPE"_s, u"all"_s},
                       {u"portal"_s, u"Use this press portal from now on."_s, u"URL"_s},
                       {u"ca"_s, u"Believe the certificate authorities in this PEM file beside the system's from now on."_s, u"FILE"_s},
                       {u"state"_s, u"Keep everything below this folder."_s, u"DIR"_s},
                       {u"database"_s, u"The library: sqlite:FILE or postgresql:CONNINFO."_s, u"WHERE"_s},
                       {u"drawing"_s, u"Who draws videos in this run: automatic, opengl or software. RUSHES_DRAWING says the same."_s, u"WAY"_s},
                       {u"safe-mode"_s, u"Start with standard settings, which are not kept, and without downloads, pictures of clips, player and tray."_s},
                       {u"language"_s, u"Speak this language in this run: en, de … or pseudo, which shows what was never translated."_s, u"CODE"_s},
                       {u"contrast"_s, u"Show high contrast in this run, or what the desktop asks for: high or usual."_s, u"HOW"_s, u"usual"_s},
                       {u"tour"_s, u"Play the guided tour and put its pictures below this folder."_s, u"DIR"_s},
                       {u"pictures"_s, u"Copy the tour's pictures here as well."_s, u"DIR"_s},
                       {u"room-at"_s, u"In the tour, ask and show at these sizes of the window too whether words are cut off."_s, u"WxH,WxH …"_s}});
    if (!parser.parse(arguments)) return std::unexpected{parser.errorText()};
    if (parser.isSet(u"help"_s)) parser.showHelp();
    if (parser.isSet(u"version"_s)) parser.showVersion();
    const QStringList rest = parser.positionalArguments();
    const auto link = Catalogue::RushesLink::parse(rest.value(0));
    const QString way = parser.isSet(u"drawing"_s) ? parser.value(u"drawing"_s) : qEnvironmentVariable("RUSHES_DRAWING");
    if (!way.isEmpty() && !Ui::drawingFrom(way)) return std::unexpected{u"--drawing takes automatic, opengl or software"_s};
    QStringList files;
    if (!link || rest.size() > 1) {
        for (const QString& word : rest) {
            const auto file = fileFrom(word);
            if (!file) return std::unexpected{u"%1 is not understood; rushes --help shows what is"_s.arg(word.left(200))};
            files.append(*file);
        }
    }
    const QString contrast = parser.value(u"contrast"_s);
    if (contrast != "high"_L1 && contrast != "usual"_L1) return std::unexpected{u"--contrast takes high or usual"_s};
    const auto sizes = sizesIn(parser.value(u"room-at"_s));
    if (!sizes) return std::unexpected{u"--room-at takes sizes such as 1024x700,1366x768"_s};
    return DesktopOptions{.demo = parser.isSet(u"demo"_s) || parser.isSet(u"tour"_s),
                          .portal = parser.value(u"portal"_s),
                          .authorities = parser.value(u"ca"_s),
                          .state = parser.value(u"state"_s),
                          .database = parser.value(u"database"_s),
                          .demoMedia = parser.value(u"demo-media"_s),
                          .tourFolder = parser.value(u"tour"_s),
                          .pictureFolder = parser.value(u"pictures"_s),
                          .language = parser.value(u"language"_s),
                          .drawing = Ui::drawingFrom(way),
                          .highContrast = contrast == "high"_L1,
                          .roomSizes = *sizes,
                          .safeMode = parser.isSet(u"safe-mode"_s),
                          .link = files.isEmpty() ? link : std::nullopt,
                          .files = files};
}

} // namespace Rushes::Desktop
