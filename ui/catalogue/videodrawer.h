// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/video.h"
#include "ui/catalogue/previewstream.h"
#include "ui/player/playerfactory.h"

#include <QWidget>

class QListView;
class QPushButton;
class QTableView;

namespace Rushes::Ui {

class CaptionList;
class DownloadStates;
class ElidedLabel;
class FlagLabel;
class PictureLoader;
class PlainLabel;
class PreviewLinks;
class PreviewPane;
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
    /// From now on the picture is a preview. Both must outlive the widget.
    void enablePreview(PreviewLinks& links, const PlayerMaker& maker);
    /// Plays or pauses the preview.
    void togglePreview();
    void toggleFullScreen();
    /// As the button does.
    void download();
    /// Puts the focus on the renditions, to choose one.
    void chooseRendition();
    [[nodiscard]] QList<QWidget*> panes() const;

Q_SIGNALS:
    /// The name of the meeting was clicked.
    void meetingOpened(const Rushes::Catalogue::MeetingId& id);
    /// The preview needs an account, and somebody wants to sign in.
    void signInRequested();
    /// The captions shall be kept as a file.
    void captionRequested(const Rushes::Catalogue::Video& video, const Rushes::Catalogue::Caption& caption);

private:
    QWidget* makeContent();
    QWidget* makeShots(QWidget* parent);
    QWidget* makeFoot();
    void makePreview(QWidget* content);
    void showPreview();
    void openPreview();
    void seekToShot(int row);
    void markShot(qint64 frame);
    void showShots();
    void showRenditions();
    void showUsage(const Catalogue::Meeting* meeting);
    /// Chooses as the house profile does, and says why.
    void chooseDefault();
    void updateFoot();

    DownloadStates& m_states;
    PictureLoader& m_pictures;
    VideoCommands& m_commands;
    Catalogue::Video m_video;
    QString m_meetingTitle;

    ShotModel* m_shots;
    RenditionModel* m_renditions;
    PreviewPane* m_preview = nullptr;
    PreviewLinks* m_links = nullptr; ///< null without a preview
    PreviewStream m_stream;
    quint64 m_asked = 0;
    PlainLabel* m_title = nullptr;
    FlagLabel* m_flag = nullptr;
    ElidedLabel* m_place = nullptr;
    QPushButton* m_meeting = nullptr;
    PlainLabel* m_description = nullptr;
    QWidget* m_shotBox = nullptr;
    PlainLabel* m_shotCount = nullptr;
    QTableView* m_shotView = nullptr;
    QWidget* m_usageBox = nullptr;
    PlainLabel* m_usage = nullptr;
    CaptionList* m_captions = nullptr;
    PlainLabel* m_noRendition = nullptr;
    PlainLabel* m_default = nullptr;     ///< beside the headline: the first choice
    PlainLabel* m_whyNotFirst = nullptr; ///< below it: another one, and why
    QListView* m_renditionView = nullptr;
    ElidedLabel* m_fileName = nullptr;
    PlainLabel* m_state = nullptr;
    QPushButton* m_download = nullptr;
};

} // namespace Rushes::Ui
