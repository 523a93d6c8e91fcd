// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/salutation.h"

#include <QRegularExpression>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 60;
constexpr qsizetype mostWords = 6;
} // namespace

QString salutable(const QString& name) {
    // Letters of any script with their accents, and what stands within names: O’Brien, Jean-Luc, J. P., عبد الله.
    static const QRegularExpression plain{u"\\A[\\p{L}\\p{M} .,'’·-]+\\z"_s, QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression domain{u"\\.[^\\s.]{2,}"_s}; // mail programs make a link of example.org
    const QString simple = name.simplified();
    const bool odd = simple.size() > longestName || simple.count(u' ') >= mostWords || !plain.match(simple).hasMatch() || domain.match(simple).hasMatch();
    return odd ? QString{} : simple;
}

} // namespace Rushes::PortalServer
