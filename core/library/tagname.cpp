// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/tagname.h"

#include "core/base/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace Rushes::Library {

using namespace Qt::StringLiterals;

QString tagName(QStringView text) {
    const QString name = text.toString().normalized(QString::NormalizationForm_C).simplified().remove(QChar::Null);
    return searchText(name).isEmpty() ? QString{} : name;
}

QString searchPatterns(QStringView text) {
    QJsonArray patterns;
    const QStringList words = searchWords(text);
    for (QString word : words) {
        word.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
        patterns.append(u'%' + word + u'%');
    }
    return QString::fromUtf8(QJsonDocument{patterns}.toJson(QJsonDocument::Compact));
}

} // namespace Rushes::Library
