// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tagname.h"

#include "core/base/searchtext.h"

namespace Rushes::Library {

using namespace Qt::StringLiterals;

QString tagName(QStringView text) {
    const QString name = text.toString().normalized(QString::NormalizationForm_C).simplified().remove(QChar::Null);
    return searchText(name).isEmpty() ? QString{} : name;
}

} // namespace Rushes::Library
