// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/itemnotice.h"

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

QString word(ItemNotice::Change change) {
    switch (change) {
    case ItemNotice::Change::Corrected: return u"corrected"_s;
    case ItemNotice::Change::Withdrawn: return u"withdrawn"_s;
    case ItemNotice::Change::Restored: return u"restored"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

ItemNotice::Change changeFrom(QStringView word) {
    if (word == "withdrawn"_L1) return ItemNotice::Change::Withdrawn;
    return word == "restored"_L1 ? ItemNotice::Change::Restored : ItemNotice::Change::Corrected;
}

} // namespace Rushes::Catalogue
