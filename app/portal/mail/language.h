// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Rushes::PortalServer {

/// The languages the portal writes its mail in.
enum class Language : quint8 { English, French };

/// The language a client asks for with Accept-Language (RFC 9110 12.5.4): the one with the greatest weight of those we write, the first
/// of several with the same. "fr-CH" is French; a weight of 0 rules a language out. English where nothing fits or the field is malformed.
[[nodiscard]] Language languageOf(QByteArrayView acceptLanguage);

/// As it stands in the database and in `lang` attributes: "en", "fr".
[[nodiscard]] QString word(Language language);
/// The reverse; English for anything unknown.
[[nodiscard]] Language languageFrom(const QString& word);

} // namespace Rushes::PortalServer
