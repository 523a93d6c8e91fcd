// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/jsonobject.h"

namespace Rushes::Probe {

namespace {

constexpr std::size_t longestText = 200;

/// The length in bytes of the well-formed UTF-8 character at the start of `text`, or 0 where there is none (RFC 3629, no overlong
/// forms, no surrogates).
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const auto continues = [&](std::size_t index, unsigned low = 0x80, unsigned high = 0xBF) {
        return index < text.size() && byte(index) >= low && byte(index) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterLength(text.substr(at));
        if (at + length > longestText) break;
        const auto first = static_cast<unsigned char>(text[at]);
        if (length == 0) result += '?';
        else if (first < 0x20 || first == 0x7F) result += ' ';
        else {
            if (first == '"' || first == '\\') result += '\\';
            result += text.substr(at, length);
        }
        at += length == 0 ? 1 : length;
    }
    return result + '"';
}

} // namespace

void JsonObject::startMember(std::string_view name) {
    if (m_text.size() > 1) m_text += ',';
    m_text += quoted(name);
    m_text += ':';
}

JsonObject& JsonObject::add(std::string_view name, std::string_view text) {
    startMember(name);
    m_text += quoted(text);
    return *this;
}

JsonObject& JsonObject::add(std::string_view name, std::int64_t number) {
    startMember(name);
    m_text += std::to_string(number);
    return *this;
}

} // namespace Rushes::Probe
