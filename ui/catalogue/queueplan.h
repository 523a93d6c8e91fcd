// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "core/media/houseprofile.h"

#include <QCoreApplication>

#include <optional>

namespace Rushes::Ui {

class DownloadStates;

/// A video in the file in which it shall come.
struct WantedFile {
    Catalogue::Video video;
    Catalogue::Rendition rendition;
};

/// Which of a video's files is meant where nobody has chosen one of this very video.
class FileChoice {
public:
    /// The one that the house profile takes.
    explicit FileChoice(Media::HouseProfile profile) : m_profile{std::move(profile)} {}
    /// The one that comes closest to `role`.
    explicit FileChoice(Catalogue::Role role) : m_role{role} {}

    /// Null where the video has no file.
    [[nodiscard]] const Catalogue::Rendition* of(const Catalogue::Video& video) const;
    /// Nothing for the house profile.
    [[nodiscard]] std::optional<Catalogue::Role> role() const { return m_role; }

private:
    std::optional<Catalogue::Role> m_role;
    Media::HouseProfile m_profile = Media::HouseProfile::usual();
};

/// What "Queue all" of some videos would do.
struct QueuePlan {
    QList<WantedFile> toQueue;
    int videos = 0;      ///< with a rendition, whether they are to be queued or not
    ByteCount size;      ///< of all those
    ByteCount needed;    ///< of those to be queued
    int inLibrary = 0;
    int inQueue = 0;
    int withoutFile = 0; ///< the portal offers no rendition of them

    /// The set of `videos`, each in the file that `choice` takes.
    [[nodiscard]] static QueuePlan of(const QList<Catalogue::Video>& videos, const FileChoice& choice, const DownloadStates& states);

    /// "Queue all broadcast quality (12 videos, 86.4 GB)".
    [[nodiscard]] QString buttonText(const FileChoice& choice) const;
    /// "Skips 1 in the library and 4 in the queue. 412 GB free, so all of it fits." Of what is free the queue will still take `promised`.
    [[nodiscard]] QString remark(std::optional<ByteCount> free, ByteCount promised = {}) const;

    Q_DECLARE_TR_FUNCTIONS(Rushes::Ui::QueuePlan)
};

} // namespace Rushes::Ui
