// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/photo.h"
#include "core/catalogue/video.h"
#include "core/downloads/download.h"
#include "core/naming/folderrules.h"
#include "core/naming/namingtemplate.h"

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Library {
struct Clip;
}

namespace Rushes::Workbench {

/// What a house calls its files and where it puts them.
struct NamePolicy {
    QString folder = {};                                                ///< for all that no rule names
    Naming::NamingTemplate names = Naming::NamingTemplate::usual();
    QList<Naming::FolderRule> rules = {};

    /// As a person has chosen. A template of the settings that cannot be read counts as none.
    [[nodiscard]] static NamePolicy of(const Settings::Settings& settings, const QString& folder);
    /// Puts a request's file where it belongs. `facts` know nothing of its own name: that is the request's.
    void apply(Downloads::DownloadRequest& request, Naming::NameFacts facts) const;
};

[[nodiscard]] Naming::NameFacts nameFactsOf(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meetingTitle,
                                            const QUrl& portal, int number = 1);
[[nodiscard]] Naming::NameFacts nameFactsOf(const Catalogue::Photo& photo, const QString& meetingTitle, const QUrl& portal, int number = 1);
/// Of a file that is here already.
[[nodiscard]] Naming::NameFacts nameFactsOf(const Library::Clip& clip, int number = 1);

} // namespace Rushes::Workbench
