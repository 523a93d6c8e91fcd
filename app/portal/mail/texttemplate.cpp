// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/texttemplate.h"

#include <QRegularExpression>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

std::expected<TextTemplate, QString> TextTemplate::parse(const QString& text) {
    static const QRegularExpression place{u"\\{\\{([a-z]+)\\}\\}"_s};
    TextTemplate made;
    qsizetype at = 0;
    for (const QRegularExpressionMatch& match : place.globalMatch(text)) {
        made.m_pieces.push_back({text.sliced(at, match.capturedStart() - at), match.captured(1)});
        at = match.capturedEnd();
    }
    made.m_pieces.push_back({text.sliced(at), {}});
    for (const Piece& piece : made.m_pieces) {
        if (piece.text.contains("{{"_L1) || piece.text.contains("}}"_L1))
            return std::unexpected{u"braces that make no place in: %1"_s.arg(piece.text.trimmed())};
    }
    return made;
}

QSet<QString> TextTemplate::names() const {
    QSet<QString> names;
    for (const Piece& piece : m_pieces) {
        if (!piece.name.isEmpty()) names.insert(piece.name);
    }
    return names;
}

QString TextTemplate::filled(const Values& values) const {
    QString text;
    for (const Piece& piece : m_pieces) {
        Q_ASSERT(piece.name.isEmpty() || values.contains(piece.name));
        text += piece.text + values.value(piece.name);
    }
    return text;
}

} // namespace Rushes::PortalServer
