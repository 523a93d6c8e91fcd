// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "ui/player/comingfile.h"

namespace Rushes::Downloads {
class DownloadQueue;
class PartReader;
} // namespace Rushes::Downloads

namespace Rushes::Ui {

/// A download before it is whole: its head and its end are brought first, then what is looked at, and what is not here yet is waited for. Reads
/// the part file and never writes to it. The order of the file is its own again once this is gone.
class PartFeed final : public ComingFile {
    Q_OBJECT

public:
    /// The queue must outlive this.
    PartFeed(Downloads::DownloadQueue& queue, const Downloads::Download& download, QObject* parent = nullptr);
    ~PartFeed() override;

    [[nodiscard]] std::shared_ptr<PlayerBytes> bytes() const override;
    [[nodiscard]] QString words() const override { return m_words; }

private:
    /// Tells the reader what is held by now, the queue what is waited for, and the person how it stands.
    void follow();
    [[nodiscard]] QString words(const Downloads::Download* download) const;

    Downloads::DownloadQueue& m_queue;
    Downloads::DownloadId m_id;
    std::shared_ptr<Downloads::PartReader> m_reader; ///< shared with the player's threads
    QString m_words;
};

} // namespace Rushes::Ui
