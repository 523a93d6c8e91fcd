// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/rendition.h"

#include <QAbstractListModel>

namespace Rushes::Ui {

/// The files in which a video can be had, best first.
class RenditionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        TechniqueRole = Qt::UserRole, ///< QString: "1920×1080 50i · 50 Mb/s · 8 ch 24-bit"
        RoleTextRole,                 ///< QString: "Broadcast"
        IsBroadcastRole,              ///< bool
        SizeRole,                     ///< QString
        HasDigestRole,                ///< bool: the portal publishes a SHA-256
    };

    using QAbstractListModel::QAbstractListModel;

    void setRenditions(const QList<Catalogue::Rendition>& renditions);
    /// Null for an index that is not valid.
    [[nodiscard]] const Catalogue::Rendition* renditionAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Catalogue::Rendition> m_renditions;
};

/// "Broadcast", "Mezzanine", "Web", "Proxy".
[[nodiscard]] QString roleText(Catalogue::Role role);
/// Frame, rate, bit rate, sound and the time code, as far as they are known.
[[nodiscard]] QString techniqueText(const Catalogue::Rendition& rendition);

} // namespace Rushes::Ui
