// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/demosink.h"
#include "core/storage/databaselocation.h"

#include <QHostAddress>
#include <QUrl>

#include <expected>

class QCommandLineParser;

namespace Rushes::PortalServer {

/// What the command line asks for.
struct PortalOptions {
    QString dataFolder;
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;
    QString portFile;
    std::optional<Storage::DatabaseLocation> database; ///< nothing for a file in dataFolder
    QString mailFolder;
    QUrl baseUrl; ///< empty for the address that is listened on
    QString certificateFile;
    QString keyFile;
    QByteArray sendfileHeader;
    bool behindProxy = false;
    bool exitWithParent = false;
    bool demo = false;
    DemoScope demoScope = DemoScope::All;
    int demoVideos = 0;

    /// Reads the command line, which must name only what is known. The error is for the person who typed it.
    /// Answers --help and --version by itself.
    [[nodiscard]] static std::expected<PortalOptions, QString> read(const QStringList& arguments);
};

} // namespace Rushes::PortalServer
