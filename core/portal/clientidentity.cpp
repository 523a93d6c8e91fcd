// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/clientidentity.h"

#include <QLocale>
#include <QSysInfo>

namespace Rushes::Portal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDevice = 100;

QString systemName() {
    QString kernel = QSysInfo::kernelType();
    if (kernel == "linux"_L1) return u"Linux"_s;
    if (kernel == "winnt"_L1) return u"Windows"_s;
    if (kernel == "darwin"_L1) return u"macOS"_s;
    return kernel;
}

/// Each language once, the wanted ones first: "fr-FR", "fr", and English for what nobody has translated.
QByteArray languagesOf(const QLocale& locale) {
    QStringList tags;
    const auto add = [&tags](const QString& tag) {
        if (tag.size() > 1 && tag != "C"_L1 && !tags.contains(tag)) tags.append(tag);
    };
    for (const QString& tag : locale.uiLanguages(QLocale::TagSeparator::Dash)) {
        add(tag);
        if (tags.size() == 8) break;
    }
    add(u"en"_s);
    QByteArray field;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (i > 0) field += ", ";
        field += tags[i].toLatin1();
        if (i > 0) field += ";q=0." + QByteArray::number(std::max<qsizetype>(1, 10 - i));
    }
    return field;
}

} // namespace

ClientIdentity ClientIdentity::of(const QString& program, const QLocale& locale) {
    const QString host = QSysInfo::machineHostName();
    const QString system = systemName();
    const QString device = host.isEmpty() ? u"%1 (%2)"_s.arg(program, system) : u"%1 on %2 (%3)"_s.arg(program, host.section(u'.', 0, 0), system);
    return {device.left(longestDevice), languagesOf(locale)};
}

} // namespace Rushes::Portal
