// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace Rushes {

/// A name that a portal or a database gave to a thing, opaque to everybody else. The tag keeps kinds apart:
///
///     using MeetingId = Id<struct MeetingTag>;
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text{std::move(text)} {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const Id&) const = default;
    auto operator<=>(const Id& other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    QString m_text;
};

template <typename Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0) noexcept { return qHash(id.text(), seed); }

} // namespace Rushes
