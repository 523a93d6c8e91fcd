// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/portalword.h"

namespace Rushes::Library {

using namespace Qt::StringLiterals;

PortalNotice after(const PortalNotice& before, const PortalWord& word) {
    using Kind = PortalNotice::Kind;
    switch (word.change) {
    case PortalWord::Change::Withdrawn:
        if (before.kind == Kind::Withdrawn) return before;
        return {Kind::Withdrawn, word.at, {}, false};
    case PortalWord::Change::Restored:
        if (before.kind != Kind::Withdrawn) return before;
        return {Kind::None, word.at, {}, false};
    case PortalWord::Change::Corrected: break;
    }
    if (before.at.isValid() && word.at <= before.at && before.kind != Kind::None) return before;
    PortalNotice corrected{Kind::Corrected, word.at, word.what, false};
    // Two corrections that nobody has seen are one to look at.
    if (before.kind == Kind::Corrected && !before.seen) corrected.what += before.what;
    corrected.what.removeDuplicates();
    corrected.what.sort();
    return corrected;
}

QString word(PortalNotice::Kind kind) {
    switch (kind) {
    case PortalNotice::Kind::None: return {};
    case PortalNotice::Kind::Corrected: return u"corrected"_s;
    case PortalNotice::Kind::Withdrawn: return u"withdrawn"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

PortalNotice::Kind portalNoticeFrom(QStringView word) {
    if (word == "corrected"_L1) return PortalNotice::Kind::Corrected;
    return word == "withdrawn"_L1 ? PortalNotice::Kind::Withdrawn : PortalNotice::Kind::None;
}

} // namespace Rushes::Library
