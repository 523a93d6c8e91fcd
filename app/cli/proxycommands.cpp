// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/workbench/proxies.h"
#include "core/account/credentialvault.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

/// Says which proxies are used, or chooses them.
ExitCode proxy(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    if (words.size() > 1) throw usageProblem(u"Name one proxy: rushes-cli proxy [system | none | http://[USER@]HOST[:PORT] | socks5://[USER@]HOST[:PORT]]"_s);
    if (!words.isEmpty()) {
        const auto choice = Transfer::ProxyChoice::parse(words.first());
        if (!choice)
            throw usageProblem(
                u"“%1” is no proxy. It is system, none, http://[USER@]HOST[:PORT] or socks5://[USER@]HOST[:PORT]; a password is never an argument."_s.arg(
                    words.first()));
        if (arguments.isSet(u"password-stdin"_s)) {
            if (choice->url().userName().isEmpty()) throw usageProblem(u"A password needs a user: http://USER@HOST:PORT"_s);
            const bool kept = desk.wait()(desk.vault().write(Workbench::proxySecretName(*choice), desk.password(arguments).toUtf8()));
            if (!kept) desk.output().line(u"No keyring took the password. Give it in RUSHES_PROXY_PASSWORD with each call, or name a --session-file."_s);
        }
        desk.settings().setProxy(choice->text());
    }
    desk.output().line(desk.settings().proxy());
    desk.output().document(QJsonObject{{u"proxy"_s, desk.settings().proxy()}});
    return ExitCode::Done;
}

} // namespace

QList<Command> proxyCommands() {
    return {{u"proxy"_s,
             u"[system | none | URL] [--password-stdin]"_s,
             u"the proxy that portals and media are reached by, or chooses it"_s,
             {{u"password-stdin"_s, u"Read the password of the URL's user from standard input; it is kept in the system's keyring."_s}},
             proxy}};
}

} // namespace Rushes::Cli
