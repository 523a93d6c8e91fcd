// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/renditionmodel.h"

#include "core/media/framerate.h"
#include "ui/words/placewords.h"

#include <QLocale>

namespace Rushes::Ui {
namespace {

using Catalogue::Rendition;

/// "50i" counts fields, "25p" frames.
QString rateText(const Rendition& rendition) {
    const auto rate = Media::FrameRate::parse(rendition.frameRate);
    if (!rate) return {};
    const bool interlaced = rendition.scan.startsWith(u"interlaced");
    const double perSecond = static_cast<double>(rate->numerator()) / static_cast<double>(rate->denominator()) * (interlaced ? 2 : 1);
    return QLocale{}.toString(perSecond, 'g', 4) + (interlaced ? u'i' : u'p');
}

QString bitrateText(qint64 bitsPerSecond) {
    if (bitsPerSecond <= 0) return {};
    const double megabits = static_cast<double>(bitsPerSecond) / 1e6;
    return RenditionModel::tr("%1 Mb/s").arg(QLocale{}.toString(megabits, 'f', megabits < 9.95 && megabits - static_cast<int>(megabits) > 0.05 ? 1 : 0));
}

} // namespace

QString roleText(Catalogue::Role role) {
    switch (role) {
    case Catalogue::Role::Broadcast: return RenditionModel::tr("Broadcast");
    case Catalogue::Role::Mezzanine: return RenditionModel::tr("Mezzanine");
    case Catalogue::Role::Web: return RenditionModel::tr("Web");
    case Catalogue::Role::Proxy: return RenditionModel::tr("Proxy");
    }
    return {};
}

QString techniqueText(const Rendition& rendition) {
    QString frame;
    if (rendition.width > 0 && rendition.height > 0) frame = QStringLiteral("%1×%2").arg(rendition.width).arg(rendition.height);
    const QString rate = rateText(rendition);
    if (!rate.isEmpty()) frame += (frame.isEmpty() ? QString{} : QStringLiteral(" ")) + rate;
    return Words::dotted({frame, bitrateText(rendition.bitrate), rendition.audio, rendition.startTimecode.isEmpty() ? QString{} : RenditionModel::tr("TC")});
}

void RenditionModel::setRenditions(const QList<Rendition>& renditions) {
    beginResetModel();
    m_renditions = renditions;
    endResetModel();
}

const Rendition* RenditionModel::renditionAt(const QModelIndex& index) const { return index.isValid() ? &m_renditions.at(index.row()) : nullptr; }

int RenditionModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_renditions.size()); }

QVariant RenditionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Rendition& rendition = m_renditions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return rendition.label;
    case Qt::ToolTipRole: return Words::literal(rendition.fileName);
    case Qt::AccessibleTextRole:
        return Words::sentence({rendition.label, roleText(rendition.role), techniqueText(rendition), rendition.size.text(),
                                rendition.sha256 ? tr("with SHA-256") : tr("size only")});
    case TechniqueRole: return techniqueText(rendition);
    case RoleTextRole: return roleText(rendition.role);
    case IsBroadcastRole: return rendition.role == Catalogue::Role::Broadcast;
    case SizeRole: return rendition.size.text();
    case HasDigestRole: return rendition.sha256.has_value();
    default: return {};
    }
}

} // namespace Rushes::Ui
