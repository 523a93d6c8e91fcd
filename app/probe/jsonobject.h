// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Rushes::Probe {

/// Writes one flat JSON object, member by member. Texts come from the media file: they are made valid UTF-8, freed of control
/// characters and cut to 200 bytes.
class JsonObject {
public:
    JsonObject& add(std::string_view name, std::string_view text);
    JsonObject& add(std::string_view name, std::int64_t number);

    [[nodiscard]] std::string text() const { return m_text + '}'; }

private:
    void startMember(std::string_view name);

    std::string m_text = "{";
};

} // namespace Rushes::Probe
