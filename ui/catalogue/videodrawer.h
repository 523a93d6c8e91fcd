// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace Rushes::Ui {

class DownloadStates;
class ElidedLabel;
class PictureLoader;
class PictureView;
class PlainLabel;
class RenditionModel;
class ShotModel;
class VideoCommands;

/// All about one video, and the choice of the file to download.
class VideoDrawer : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the widget.
    VideoDrawer(DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent = nullptr);

    /// `meeting` may be null.
    void setVideo(const Catalogue::Video& video, const Catalogue::Meeting* meeting);
    /// As the button does.
    void download();
    /// Puts the focus on the renditions, to choose one.
    void chooseRendition();
    [[nodiscard]] QList<QWidget*> panes() const;

Q_SIGNALS:
    /// The name of the meeting was clicked.
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);

private:
    QWidget* makeContent();
    QWidget* makeShots(QWidget* parent);
    QWidget* makeFoot();
    void showShots();
    void showRenditions();
    void updateFoot();

    DownloadStates& m_states;
    PictureLoader& m_pictures;
    VideoCommands& m_commands;
    Catalogue::Video m_video;

    ShotModel* m_shots;
    RenditionModel* m_renditions;
    PictureView* m_picture = nullptr;
    PlainLabel* m_title = nullptr;
    QLabel* m_flag = nullptr;
    ElidedLabel* m_place = nullptr;
    QPushButton* m_meeting = nullptr;
    PlainLabel* m_description = nullptr;
    QWidget* m_shotBox = nullptr;
    PlainLabel* m_shotCount = nullptr;
    QTableView* m_shotView = nullptr;
    QWidget* m_usageBox = nullptr;
    PlainLabel* m_usage = nullptr;
    PlainLabel* m_noRendition = nullptr;
    QListView* m_renditionView = nullptr;
    ElidedLabel* m_fileName = nullptr;
    PlainLabel* m_state = nullptr;
    QPushButton* m_download = nullptr;
};

} // namespace Rushes::Ui
