// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/cataloguestore.h"
#include "core/portal/portalerror.h"

namespace Rushes::Catalogue {

/// One page of a portal's list.
struct CataloguePage {
    CatalogueBatch batch;
    QString nextCursor;                             ///< empty on the last page
    qint64 total = 0;
    int leftOut = 0;                                ///< items without an id, or that are no objects
    QList<std::pair<Kind, QString>> incomplete;     ///< listed in short by a portal that does not give whole items in lists
};

/// Reads a page as it came over the wire. Whatever an item holds, the others are read; BadReply for what is no page at all. Pure, and
/// made for a worker thread.
[[nodiscard]] Portal::PortalResult<CataloguePage> readPage(Kind kind, const QByteArray& bytes);

/// One item into a batch; false where it has no id.
[[nodiscard]] bool takeItem(Kind kind, const QJsonObject& json, CatalogueBatch& batch);

/// "/v1/meetings"; with an id that of one item.
[[nodiscard]] QString pathOf(Kind kind, const QString& id = {});

} // namespace Rushes::Catalogue
