// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/catalogue/searchtext.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

QString searchText(const QStringList& texts) {
    QString plain;
    for (const QChar c : texts.join(u' ').normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isMark()) continue;
        plain += c.isLetterOrNumber() || c.isSurrogate() ? c : u' '; // so that no sign with a meaning in LIKE is left
    }
    return plain.simplified();
}

std::array<QString, 4> searchPatterns(const QString& typed) {
    std::array<QString, 4> patterns;
    const QStringList words = searchText({typed}).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < patterns.size(); ++i) patterns.at(i) = qsizetype(i) < words.size() ? u'%' + words.at(qsizetype(i)) + u'%' : u"%"_s;
    return patterns;
}

} // namespace Rushes::PortalServer
