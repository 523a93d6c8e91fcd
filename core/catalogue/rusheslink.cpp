// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rusheslink.h"

#include <QRegularExpression>

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 600;

} // namespace

std::optional<RushesLink> RushesLink::parse(const QString& text) {
    // Read by a pattern and not as a URL: what a URL class would put right (case, escapes, dots) makes it another link here.
    static const QRegularExpression pattern{
        uR"(\Arushes://open/(meeting|video)/([A-Za-z0-9_][A-Za-z0-9._-]{0,63})(?:\?portal=([A-Za-z0-9.:/%\[\]_-]{1,500}))?\z)"_s};
    if (text.size() > longest) return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    RushesLink link{match.captured(1) == "meeting"_L1 ? Kind::Meeting : Kind::Video, match.captured(2), std::nullopt};
    if (!match.hasCaptured(3)) return link;
    link.portal = Portal::PortalAddress::parse(QUrl::fromPercentEncoding(match.captured(3).toLatin1()));
    if (!link.portal) return std::nullopt;
    return link;
}

QString RushesLink::text() const {
    const QString plain = u"rushes://open/%1/%2"_s.arg(kind == Kind::Meeting ? u"meeting"_s : u"video"_s, id);
    return portal ? plain + u"?portal="_s + QString::fromLatin1(QUrl::toPercentEncoding(portal->url().toString(), ":/[]")) : plain;
}

} // namespace Rushes::Catalogue
