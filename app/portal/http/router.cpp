// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/http/router.h"

#include <algorithm>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestParameter = 64;

/// The ids that this portal gives are plain; anything else names nothing, and never gets as far as the database.
bool isId(QByteArrayView text) {
    return !text.isEmpty() && text.size() <= longestParameter && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
    });
}

std::optional<QStringList> parametersOf(const QByteArray& pattern, const QByteArray& path) {
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size()) return std::nullopt;
    QStringList parameters;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith('{')) {
            if (!isId(given[i])) return std::nullopt;
            parameters.append(QString::fromLatin1(given[i]));
        } else if (wanted[i] != given[i]) {
            return std::nullopt;
        }
    }
    return parameters;
}

} // namespace

QByteArray word(Method method) {
    switch (method) {
    case Method::Get: return "GET"_ba;
    case Method::Post: return "POST"_ba;
    case Method::Put: return "PUT"_ba;
    case Method::Patch: return "PATCH"_ba;
    case Method::Delete: return "DELETE"_ba;
    }
    Q_UNREACHABLE_RETURN({});
}

Router::Finding Router::find(std::optional<Method> method, const QByteArray& path) const {
    QByteArrayList allowed;
    const auto allow = [&allowed](const QByteArray& other) {
        if (!allowed.contains(other)) allowed.append(other); // several patterns may fit one path
    };
    for (const Route& route : m_routes) {
        auto parameters = parametersOf(route.pattern, path);
        if (!parameters) continue;
        if (route.method == method) return Match{&route, *std::move(parameters)};
        allow(word(route.method));
        if (route.method == Method::Get) allow("HEAD"_ba);
    }
    if (allowed.isEmpty()) return Unknown{};
    return WrongMethod{allowed.join(", ")};
}

} // namespace Rushes::PortalServer
