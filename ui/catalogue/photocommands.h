// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/photo.h"

#include <QObject>

class QWidget;

namespace Rushes::Ui {

class DownloadStates;

/// What people can do with photos of the catalogue, the same in every list. It asks; the composition root does.
class PhotoCommands : public QObject {
    Q_OBJECT

public:
    /// `states` must outlive this.
    explicit PhotoCommands(DownloadStates& states, QObject* parent = nullptr);

    /// Queues the originals; those that the portal took back, that are here and that are on their way are left out.
    void download(const QList<Catalogue::Photo>& photos);
    static void copyCaptions(const QList<Catalogue::Photo>& photos);
    static void copyCredits(const QList<Catalogue::Photo>& photos);
    /// Shows the menu of these photos.
    void showMenu(const QList<Catalogue::Photo>& photos, const QPoint& at, QWidget* parent);

Q_SIGNALS:
    /// The originals of these shall be downloaded. They need an account.
    void queueRequested(const QList<Rushes::Catalogue::Photo>& photos);
    /// `path` is a file on this computer.
    void showRequested(const QString& path);

private:
    [[nodiscard]] QList<Catalogue::Photo> toDownload(const QList<Catalogue::Photo>& photos) const;

    DownloadStates& m_states;
};

} // namespace Rushes::Ui
