// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The namespaces that sidecars use: ISO 16684-1 and -2, IPTC Photo Metadata, Adobe's dynamic media schema.
namespace Rushes::Interchange::Xmp {

inline constexpr QLatin1StringView rdf{"http://www.w3.org/1999/02/22-rdf-syntax-ns#"};
inline constexpr QLatin1StringView dc{"http://purl.org/dc/elements/1.1/"};
inline constexpr QLatin1StringView xmp{"http://ns.adobe.com/xap/1.0/"};
inline constexpr QLatin1StringView rights{"http://ns.adobe.com/xap/1.0/rights/"};
inline constexpr QLatin1StringView photoshop{"http://ns.adobe.com/photoshop/1.0/"};
inline constexpr QLatin1StringView iptcCore{"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"};
inline constexpr QLatin1StringView iptcExt{"http://iptc.org/std/Iptc4xmpExt/2008-02-29/"};
inline constexpr QLatin1StringView dm{"http://ns.adobe.com/xmp/1.0/DynamicMedia/"};
/// Ours: the tags of a range, and what was written last. A URN, because a namespace need not be an address and nobody is to look there.
inline constexpr QLatin1StringView rushes{"urn:rushes:xmp:1"};

inline constexpr QLatin1StringView trackName{"Rushes"};

} // namespace Rushes::Interchange::Xmp
