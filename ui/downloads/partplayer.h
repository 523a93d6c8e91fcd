// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/download.h"
#include "ui/player/playerfactory.h"

#include <QDialog>

#include <memory>

namespace Rushes::Downloads {
class DownloadQueue;
}

namespace Rushes::Ui {

class PartFeed;
class PictureLoader;
class PlainLabel;
class PreviewPane;

/// Plays a download before it is whole, and says how much of it is here (PartFeed).
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
    void showWords();

    Downloads::DownloadQueue& m_queue;
    PreviewPane* m_preview;
    PlainLabel* m_words;
    std::unique_ptr<PartFeed> m_feed; ///< of what is played
};

} // namespace Rushes::Ui
