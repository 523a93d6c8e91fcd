// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/xmltags.h"

namespace Rushes::Interchange {

namespace {

bool isSpace(QChar letter) { return letter == u' ' || letter == u'\t' || letter == u'\n' || letter == u'\r'; }

} // namespace

std::optional<XmlTag> XmlTags::next() {
    while (true) {
        const qsizetype from = m_text.indexOf(u'<', m_at);
        if (from < 0) return std::nullopt;
        const QStringView rest = m_text.sliced(from);
        const auto skipTo = [&](QStringView end) {
            const qsizetype found = m_text.indexOf(end, from);
            m_at = found < 0 ? m_text.size() : found + end.size();
        };
        if (rest.startsWith(u"<!--")) {
            skipTo(u"-->");
            continue;
        }
        if (rest.startsWith(u"<![CDATA[")) {
            skipTo(u"]]>");
            continue;
        }
        if (rest.startsWith(u"<?")) {
            skipTo(u"?>");
            continue;
        }
        QChar quote;
        qsizetype to = from + 1;
        for (; to < m_text.size(); ++to) {
            const QChar letter = m_text.at(to);
            if (!quote.isNull()) {
                if (letter == quote) quote = QChar{};
            } else if (letter == u'"' || letter == u'\'') quote = letter;
            else if (letter == u'>') break;
        }
        m_at = std::min(to + 1, m_text.size());
        return XmlTag{from, m_at, rest.size() > 1 && rest.at(1) == u'/', m_at - 2 > from && m_text.at(m_at - 2) == u'/'};
    }
}

QList<XmlAttribute> attributesOf(QStringView text, const XmlTag& tag) {
    QList<XmlAttribute> attributes;
    qsizetype at = tag.from + 1;
    while (at < tag.to && !isSpace(text.at(at)) && text.at(at) != u'>' && text.at(at) != u'/') ++at;
    while (at < tag.to) {
        const qsizetype from = at;
        while (at < tag.to && isSpace(text.at(at))) ++at;
        const qsizetype nameFrom = at;
        while (at < tag.to && text.at(at) != u'=' && !isSpace(text.at(at)) && text.at(at) != u'>' && text.at(at) != u'/') ++at;
        const QStringView name = text.sliced(nameFrom, at - nameFrom);
        if (name.isEmpty()) break;
        while (at < tag.to && text.at(at) != u'"' && text.at(at) != u'\'') ++at;
        if (at >= tag.to) break;
        const qsizetype end = text.indexOf(text.at(at), at + 1);
        if (end < 0) break;
        at = end + 1;
        attributes.append({name, from, at});
    }
    return attributes;
}

} // namespace Rushes::Interchange
