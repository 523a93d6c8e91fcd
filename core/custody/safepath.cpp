// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/safepath.h"

#include <QStringList>

#include <algorithm>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPath = 4096;

bool isXmlCharacter(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD && c != 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace

bool isSafePath(const QString& path) {
    if (path.isEmpty() || path.size() > longestPath || path.startsWith(u'/') || path.contains(u'\\')) return false;
    if (std::ranges::any_of(path, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; })) return false;
    // "C:" and "C:/x" are places of their own on Windows.
    if (path.size() >= 2 && path.at(1) == u':' && path.at(0).isLetter()) return false;
    const QStringList parts = path.split(u'/');
    return std::ranges::none_of(parts, [](const QString& part) { return part == ".."_L1 || part == "."_L1 || part.isEmpty(); });
}

bool fitsXml(QStringView text) {
    const QList<uint> characters = text.toUcs4();
    // A line break of any kind would come back as another one.
    return text.isValidUtf16() && std::ranges::all_of(characters, [](uint c) { return c >= 0x20 && isXmlCharacter(c); });
}

QString forXml(QStringView text) {
    QString clean;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters)
        if (isXmlCharacter(c)) clean += QChar::fromUcs4(c);
    return clean;
}

} // namespace Rushes::Custody
