// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/rusheslink.h"
#include "core/catalogue/video.h"
#include "ui/catalogue/queueplan.h"
#include "ui/catalogue/videostate.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace Rushes::Ui {

class DownloadStates;

/// What people can do with a video of the catalogue, the same in every list: by button, key or menu. It asks; the composition root does.
class VideoCommands : public QObject {
    Q_OBJECT

public:
    /// `states` must outlive this.
    explicit VideoCommands(DownloadStates& states, QObject* parent = nullptr);

    /// The next step for a video: queue it, pause it, show its file, …
    void perform(const Catalogue::Video& video);
    /// The formats that are taken where nobody chooses; the usual ones at first.
    void setHouseProfile(const Media::HouseProfile& profile);
    [[nodiscard]] const Media::HouseProfile& houseProfile() const { return m_profile; }
    [[nodiscard]] FileChoice houseChoice() const { return FileChoice{m_profile}; }

    /// What a file will be called where a person has chosen that; `meeting` is the meeting's title, empty where it is not known.
    using NameMaker = std::function<QString(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meeting)>;
    void setNames(NameMaker names);
    /// The portal's own name before setNames().
    [[nodiscard]] QString nameToCome(const Catalogue::Video& video, const Catalogue::Rendition& rendition, const QString& meeting) const;

    /// Which portal links name; none where they are for whatever portal is in use, as on the demo portal, which every computer has its own of.
    void setPortal(const std::optional<Portal::PortalAddress>& portal) { m_portal = portal; }
    /// What another Rushes follows to the same video or meeting.
    [[nodiscard]] QString linkTo(Catalogue::RushesLink::Kind kind, const QString& id) const { return Catalogue::RushesLink{kind, id, m_portal}.text(); }

    /// Queues those that are neither here nor on their way, in the house profile's formats.
    void download(const QList<Catalogue::Video>& videos);
    void downloadRendition(const Catalogue::Video& video, const Catalogue::RenditionId& rendition);
    /// Queues all of them that are neither here nor on their way, each in the file that `choice` takes.
    void downloadAll(const QList<Catalogue::Video>& videos, const FileChoice& choice);
    /// Shows the menu of these videos, with what fits all of them.
    void showMenu(const QList<Catalogue::Video>& videos, const QPoint& at, QWidget* parent);

Q_SIGNALS:
    void queueRequested(const QList<Rushes::Ui::WantedFile>& files);
    void houseProfileChanged();
    /// Files will be called otherwise from now on.
    void namesChanged();
    void renditionRequested(const Rushes::Catalogue::Video& video, const Rushes::Catalogue::RenditionId& rendition);
    void pauseRequested(const Rushes::Downloads::DownloadId& download);
    /// Also for what failed or waits for its retry.
    void resumeRequested(const Rushes::Downloads::DownloadId& download);
    /// `path` is a file on this computer.
    void showRequested(const QString& path);

private:
    DownloadStates& m_states;
    Media::HouseProfile m_profile = Media::HouseProfile::usual();
    NameMaker m_names;
    std::optional<Portal::PortalAddress> m_portal;
};

} // namespace Rushes::Ui
