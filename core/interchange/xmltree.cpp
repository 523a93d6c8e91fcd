// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/xmltree.h"

#include "core/interchange/xmltags.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace Rushes::Interchange {

namespace {

constexpr qsizetype deepest = 128;

XmlNode nodeOf(const QXmlStreamReader& xml, const QString& text, const XmlTag& tag) {
    XmlNode node{.space = xml.namespaceUri().toString(), .name = xml.name().toString(), .from = tag.from, .to = tag.to, .endTag = tag.to};
    const QList<XmlAttribute> places = attributesOf(text, tag);
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        const auto place = std::ranges::find_if(places, [&attribute](const XmlAttribute& each) { return each.name == attribute.qualifiedName(); });
        if (place == places.end()) continue;
        node.attributes.append({attribute.namespaceUri().toString(), attribute.name().toString(), attribute.value().toString(), place->from, place->to});
    }
    return node;
}

} // namespace

const XmlNode* XmlNode::child(QLatin1StringView ofSpace, QLatin1StringView ofName) const {
    const auto found = std::ranges::find_if(children, [&](const XmlNode& node) { return node.is(ofSpace, ofName); });
    return found == children.end() ? nullptr : &*found;
}

std::optional<XmlNode> readXmlTree(const QString& text) {
    QXmlStreamReader xml{text};
    XmlTags tags{text};
    QList<XmlNode> open;
    std::optional<XmlNode> root;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return std::nullopt;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty()) open.last().text += xml.text();
            break;
        case QXmlStreamReader::StartElement: {
            const auto tag = tags.next();
            if (!tag || tag->isEnd || open.size() >= deepest) return std::nullopt;
            open.append(nodeOf(xml, text, *tag));
            break;
        }
        case QXmlStreamReader::EndElement: {
            XmlNode node = open.takeLast();
            // An empty element has one tag for both of its ends.
            if (text.at(node.to - 2) != u'/') {
                const auto tag = tags.next();
                if (!tag || !tag->isEnd) return std::nullopt;
                node.endTag = tag->from;
                node.to = tag->to;
            }
            if (open.isEmpty()) root = std::move(node);
            else open.last().children.append(std::move(node));
            break;
        }
        default: break;
        }
    }
    return xml.hasError() ? std::nullopt : root;
}

} // namespace Rushes::Interchange
