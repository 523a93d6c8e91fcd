// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace Rushes::Media {

/// A JSON object as it mostly is where facts are kept: its members are whole numbers, and texts of ASCII without escapes. It is read where it stands,
/// which takes a fraction of the time of a document that is built. It must not outlive the text.
class FlatObject {
public:
    using Value = std::variant<std::monostate, QLatin1StringView, qint64>;

    /// Nothing for any other text, be it JSON or not: Qt's reader has to say what that is.
    [[nodiscard]] static std::optional<FlatObject> read(QByteArrayView json);

    /// Nothing for a member that is not there; the last one where there are several.
    [[nodiscard]] Value value(QLatin1StringView name) const;

private:
    std::vector<std::pair<QLatin1StringView, Value>> m_members;
};

} // namespace Rushes::Media
