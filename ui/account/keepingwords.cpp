// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/keepingwords.h"

#include <QCoreApplication>

namespace Rushes::Ui {

QString keepingWords(Account::Keeping keeping) {
    const auto tr = [](const char* source) { return QCoreApplication::translate("Rushes::Ui", source); };
    switch (keeping) {
    case Account::Keeping::Keyring: return tr("Kept in the system keyring.");
    case Account::Keeping::SessionFile: return tr("Kept in a file that only you can read.");
    case Account::Keeping::ThisSessionOnly: return tr("No keyring here: for this session only.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Rushes::Ui
