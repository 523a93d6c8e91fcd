// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "ui/player/playerfactory.h"

#include <QDialog>

#include <memory>

class QTimer;

namespace Rushes::Downloads {
class DownloadQueue;
class PartReader;
} // namespace Rushes::Downloads

namespace Rushes::Ui {

class PictureLoader;
class PlainLabel;
class PreviewPane;

/// Plays a download before it is whole: its head and its end are brought first, then what is looked at, and what is not here yet is waited
/// for. Reads the part file and never writes to it. The order of the file is its own again when the window closes.
class PartPlayer final : public QDialog {
    Q_OBJECT

public:
    /// All must outlive this.
    PartPlayer(Downloads::DownloadQueue& queue, const PlayerMaker& maker, PictureLoader& pictures, QWidget* parent = nullptr);
    ~PartPlayer() override;

    /// Shows the window with this download, in place of another one.
    void play(const Downloads::Download& download, const QUrl& picture);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void letGo();
    /// Tells the reader what is held by now, the queue what is waited for, and the person how it stands.
    void follow();
    [[nodiscard]] QString words(const Downloads::Download* download) const;

    Downloads::DownloadQueue& m_queue;
    PreviewPane* m_preview;
    PlainLabel* m_words;
    QTimer* m_beat;
    Downloads::DownloadId m_id;
    std::shared_ptr<Downloads::PartReader> m_reader; ///< shared with the player's threads
};

} // namespace Rushes::Ui
