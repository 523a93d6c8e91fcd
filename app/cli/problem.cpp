// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problem.h"

#include "app/cli/accountwords.h"
#include "ui/words/faultwords.h"
#include "ui/words/words.h"

#include <QJsonArray>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

/// When the portal is willing again, in seconds; nothing where it did not say.
QJsonObject waitOf(const Portal::PortalError& error) {
    if (!error.retryAfter) return {};
    return {{u"retry_after"_s, qint64{error.retryAfter->count()}}};
}

} // namespace

Problem problemOf(const Portal::PortalError& error) {
    const auto code = [&error] {
        switch (error.fault) {
        case Portal::PortalFault::NotSignedIn: return ExitCode::NotSignedIn;
        case Portal::PortalFault::NotFound:
        case Portal::PortalFault::Withdrawn: return ExitCode::NotFound;
        case Portal::PortalFault::Refused:
        case Portal::PortalFault::PasswordRules: return ExitCode::Usage;
        default: return ExitCode::Portal;
        }
    };
    // A command ends, so nothing here tries again by itself as the window does.
    if (error.fault == Portal::PortalFault::Offline || error.fault == Portal::PortalFault::TimedOut)
        return {ExitCode::Portal, u"The portal does not answer. Nothing was lost; try again when the network is back, or browse the cache with --offline."_s,
                error.detail};
    if (error.triesLeft) return {code(), Ui::describe(error).text(), {}, {{u"tries_left"_s, *error.triesLeft}}};
    if (error.fault == Portal::PortalFault::TooMany) {
        const QString when = error.retryAfter ? u"Try again in %1."_s.arg(Ui::Words::timeLeft(*error.retryAfter)) : u"Wait a moment, then try again."_s;
        return {ExitCode::Portal, u"The portal asks for fewer requests. Nothing was changed. "_s + when, {}, waitOf(error)};
    }
    if (error.fault == Portal::PortalFault::PasswordRules)
        return {ExitCode::Usage,
                u"The password does not meet the portal's rules yet: %1. Nothing was changed; choose another one."_s.arg(ruleWords(error.unmet)),
                {},
                {{u"unmet"_s, QJsonArray::fromStringList(error.unmet)}}};
    QString detail = error.detail;
    for (const Portal::FieldError& field : error.fields) detail += u"\n%1: %2"_s.arg(field.field, field.message);
    return {code(), Ui::describe(error).text(), detail, waitOf(error)};
}

Problem problemOf(const Storage::StorageError& error) { return {ExitCode::Database, Ui::describe(error).text(), error.detail}; }

Problem usageProblem(const QString& words) { return {ExitCode::Usage, words}; }

} // namespace Rushes::Cli
