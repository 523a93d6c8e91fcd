// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguepage.h"

#include "core/catalogue/cataloguejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalResult;

namespace {

std::unexpected<PortalError> noPage(Kind kind, const QString& why) {
    return std::unexpected{PortalError{.fault = PortalFault::BadReply, .detail = u"a list of kind %1: %2"_s.arg(word(kind), why)}};
}

template <typename Item> bool take(const PortalResult<Item>& item, QList<Item>& items) {
    if (item) items.append(*item);
    return item.has_value();
}

/// What only the whole item has.
bool isWhole(Kind kind, const QJsonObject& json) {
    switch (kind) {
    case Kind::Meeting: return json.contains("programme"_L1);
    case Kind::Video: return json.contains("renditions"_L1);
    case Kind::Photo:
    case Kind::News: return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

} // namespace

QString pathOf(Kind kind, const QString& id) {
    const QString list = kind == Kind::News ? u"/v1/news"_s : u"/v1/%1s"_s.arg(word(kind));
    return id.isEmpty() ? list : list + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

bool takeItem(Kind kind, const QJsonObject& json, CatalogueBatch& batch) {
    switch (kind) {
    case Kind::Meeting: return take(meetingFrom(json), batch.meetings);
    case Kind::Video: return take(videoFrom(json), batch.videos);
    case Kind::Photo: return take(photoFrom(json), batch.photos);
    case Kind::News: return take(newsFrom(json), batch.news);
    }
    Q_UNREACHABLE_RETURN(false);
}

PortalResult<CataloguePage> readPage(Kind kind, const QByteArray& bytes) {
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) return noPage(kind, parse.errorString());
    const QJsonValue items = document.object().value("items"_L1);
    if (!items.isArray()) return noPage(kind, u"no items"_s);
    CataloguePage page;
    page.nextCursor = document.object().value("next_cursor"_L1).toString();
    page.total = std::max<qint64>(document.object().value("total"_L1).toInteger(), 0);
    const QJsonArray array = items.toArray();
    for (const auto& item : array) {
        const QJsonObject json = item.toObject();
        if (!takeItem(kind, json, page.batch)) ++page.leftOut;
        else if (!isWhole(kind, json)) page.incomplete.append({kind, json.value("id"_L1).toString()});
    }
    return page;
}

} // namespace Rushes::Catalogue
