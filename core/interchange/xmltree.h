// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace Rushes::Interchange {

struct XmlNodeAttribute {
    QString space; ///< namespace
    QString name;
    QString value;
    qsizetype from = 0; ///< in the text, with the space before it
    qsizetype to = 0;
};

/// An element of a small XML text, and where it stands there.
struct XmlNode {
    QString space{}; ///< namespace
    QString name{};
    QString text{};  ///< of its own, without that of its children
    QList<XmlNodeAttribute> attributes{};
    QList<XmlNode> children{};
    qsizetype from = 0;
    qsizetype to = 0;        ///< after its end tag
    qsizetype endTag = 0;    ///< where that begins; `to` for <a/>

    [[nodiscard]] bool is(QLatin1StringView ofSpace, QLatin1StringView ofName) const { return space == ofSpace && name == ofName; }
    /// The first child of that name; null for none.
    [[nodiscard]] const XmlNode* child(QLatin1StringView ofSpace, QLatin1StringView ofName) const;
};

/// The root of a text; nothing where it is not well-formed, has a document type, or is nested deeper than a person would.
[[nodiscard]] std::optional<XmlNode> readXmlTree(const QString& text);

} // namespace Rushes::Interchange
