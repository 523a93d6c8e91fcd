// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace Rushes::Transfer {

/// The way to a URL.
struct Proxy {
    QUrl url{}; ///< http://HOST:PORT or socks5h://HOST:PORT, without name or password; empty for a direct connection
    QByteArray user{};
    QByteArray password{};

    bool operator==(const Proxy&) const = default;
    /// HOST:PORT, for people; empty for a direct connection.
    [[nodiscard]] QString name() const { return url.isEmpty() ? QString{} : QStringLiteral("%1:%2").arg(url.host()).arg(url.port()); }
};

/// What a person has chosen: the system's proxies, none, or one.
class ProxyChoice {
public:
    enum class Kind : quint8 { System, None, One };

    ProxyChoice() = default;
    /// "system", "none", or http://[USER@]HOST[:PORT] or socks5://[USER@]HOST[:PORT]. Nothing for all else, so for a URL with a password
    /// in it: settings and arguments are no place for one.
    [[nodiscard]] static std::optional<ProxyChoice> parse(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Where the kind is One; the name of the user in it, if any.
    [[nodiscard]] const QUrl& url() const { return m_url; }

    bool operator==(const ProxyChoice&) const = default;

private:
    ProxyChoice(Kind kind, QUrl url) : m_kind{kind}, m_url{std::move(url)} {}

    Kind m_kind = Kind::System;
    QUrl m_url;
};

/// Names the way to a URL. Called on lanes, from several threads at once; it may take long, because some systems run a script.
class ProxySource {
public:
    ProxySource() = default;
    virtual ~ProxySource() = default;
    Q_DISABLE_COPY_MOVE(ProxySource)

    [[nodiscard]] virtual Proxy proxyFor(const QUrl& url) const = 0;
};

/// The proxies of a choice. This computer is always reached directly.
class ChosenProxies final : public ProxySource {
public:
    /// Finds the password of a proxy for a user, such as in the system's keyring; nothing where there is none. For any thread.
    using Passwords = std::function<std::optional<QByteArray>(const QUrl& proxy, const QString& user)>;

    explicit ChosenProxies(ProxyChoice choice, Passwords passwords = {}) : m_choice{std::move(choice)}, m_passwords{std::move(passwords)} {}

    [[nodiscard]] Proxy proxyFor(const QUrl& url) const override;

private:
    [[nodiscard]] Proxy signedIn(Proxy proxy) const;

    const ProxyChoice m_choice;
    const Passwords m_passwords;
};

} // namespace Rushes::Transfer
