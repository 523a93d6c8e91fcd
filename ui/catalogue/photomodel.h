// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/itemmodel.h"

namespace Rushes::Ui {

class DownloadStates;
class PictureLoader;

/// Press photos of a portal.
class PhotoModel : public ItemModel<Catalogue::Photo> {
    Q_OBJECT

public:
    enum Role : int {
        DateRole = Qt::UserRole,  ///< QString
        FileNameRole,             ///< QString, as the portal writes it
        TechniqueRole,            ///< QString: "5,472 × 3,648, 8.2 MB"; what is not known is left out
        BadgeTextRole,            ///< QString: "Withdrawn", "Dates differ"; empty for none
        BadgeIconRole,            ///< QString
        LinkTextRole,             ///< QString: "likely: same file stem"; empty where it is certain that it belongs here
        HasPreviewRole,           ///< bool
        StateTextRole,            ///< QString, of the original: "Not here", "Queued, 4th", "42 %", "Verified"
        StateIconRole,            ///< QString
        ToneRole,                 ///< Tone as int
        PendingRole = pendingRole ///< bool: nothing is known of the row yet, but it is on its way
    };

    /// Both must outlive the model.
    PhotoModel(DownloadStates& states, PictureLoader& pictures, QObject* parent = nullptr);

    /// Null for an index that is not valid and for a row that has not come yet.
    [[nodiscard]] const Catalogue::Photo* photoAt(const QModelIndex& index) const { return itemAt(index); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "5,472 × 3,648, 8.2 MB".
    [[nodiscard]] static QString technique(const Catalogue::Photo& photo);

private:
    [[nodiscard]] QString stateText(const Catalogue::Photo& photo) const;
    [[nodiscard]] QString toolTip(const Catalogue::Photo& photo) const;

    DownloadStates& m_states;
    PictureLoader& m_pictures;
};

} // namespace Rushes::Ui
