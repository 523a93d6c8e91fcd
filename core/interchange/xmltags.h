// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Rushes::Interchange {

/// A tag of an XML text: where it stands, and whether it begins an element, ends one, or both.
struct XmlTag {
    qsizetype from = 0;
    qsizetype to = 0; ///< after its '>'
    bool isEnd = false;
    bool isEmpty = false; ///< <a/>
};

/// The tags of a well-formed XML text, one by one, beside a reader that tells their names: QXmlStreamReader does not say where in the text it is.
class XmlTags {
public:
    explicit XmlTags(QStringView text) : m_text{text} {}
    /// Nothing at the end.
    [[nodiscard]] std::optional<XmlTag> next();

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// A stretch of a start tag: one attribute with the space before it.
struct XmlAttribute {
    QStringView name; ///< with its prefix
    qsizetype from = 0;
    qsizetype to = 0;
};

/// The attributes of a start tag that stands at `tag` in the text.
[[nodiscard]] QList<XmlAttribute> attributesOf(QStringView text, const XmlTag& tag);

} // namespace Rushes::Interchange
