// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photomodel.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/widgets/pictureloader.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

namespace Rushes::Ui {

using Catalogue::Photo;

namespace {

Words::Badge badgeOf(const Photo& photo) { return Words::badge(photo.notices, Catalogue::datesOf(photo)); }

} // namespace

PhotoModel::PhotoModel(DownloadStates& states, PictureLoader& pictures, QObject* parent) : ItemModel{parent}, m_states{states}, m_pictures{pictures} {
    const QList<int> stateRoles{Qt::AccessibleTextRole, StateTextRole, StateIconRole, ToneRole};
    connect(&states, &DownloadStates::photosChanged, this, [this, stateRoles](const QSet<Catalogue::PhotoId>& photos) {
        refreshKnown([&](const Photo& photo) { return photos.contains(photo.id); }, stateRoles);
    });
    connect(&pictures, &PictureLoader::loaded, this,
            [this](const QUrl& url) { refreshKnown([&](const Photo& photo) { return photo.preview == url; }, {Qt::DecorationRole}); });
}

QVariant PhotoModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Photo* here = photoAt(index);
    if (role == PendingRole) return here == nullptr;
    if (here == nullptr) return role == Qt::AccessibleTextRole ? tr("Being read") : QVariant{};
    const Photo& photo = *here;
    switch (role) {
    case Qt::DisplayRole: return photo.caption.isEmpty() ? tr("Without a caption") : photo.caption;
    case Qt::ToolTipRole: return Words::literal(toolTip(photo));
    case Qt::DecorationRole: return m_pictures.pixmap(photo.preview);
    case Qt::AccessibleTextRole:
        return Words::sentence({photo.caption.isEmpty() ? tr("Photo without a caption") : photo.caption, Words::date(photo.takenOn), photo.fileName,
                                technique(photo), tr("original: %1").arg(stateText(photo)), badgeOf(photo).text, linkOf(photo)});
    case DateRole: return Words::date(photo.takenOn);
    case FileNameRole: return photo.fileName;
    case TechniqueRole: return technique(photo);
    case BadgeTextRole: return badgeOf(photo).text;
    case BadgeIconRole: return badgeOf(photo).icon;
    case LinkTextRole: return linkOf(photo);
    case HasPreviewRole: return !photo.preview.isEmpty();
    case StateTextRole: return stateText(photo);
    case StateIconRole: return stateIcon(m_states.of(photo.id).kind).toString();
    case ToneRole: return static_cast<int>(stateTone(m_states.of(photo.id).kind));
    default: return {};
    }
}

QString PhotoModel::stateText(const Photo& photo) const {
    const VideoState state = m_states.of(photo.id);
    if (state.kind == VideoState::Kind::NotQueued) return tr("Not here");
    return state.kind == VideoState::Kind::Local ? tr("Here") : m_states.text(state);
}

QString PhotoModel::technique(const Photo& photo) {
    QStringList parts;
    if (photo.width > 0 && photo.height > 0) parts.append(tr("%1 × %2").arg(photo.width).arg(photo.height));
    if (photo.size > ByteCount{}) parts.append(photo.size.text());
    return parts.join(QStringLiteral(", "));
}

QString PhotoModel::toolTip(const Photo& photo) const {
    QStringList lines{photo.caption, photo.fileName, badgeOf(photo).explanation, linkOf(photo)};
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

} // namespace Rushes::Ui
