// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problem.h"

#include "ui/words/faultwords.h"

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

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
        return {ExitCode::Portal, u"The portal does not answer. Nothing was lost; try again when the network is back, or browse the cache with --offline."_s, error.detail};
    if (error.triesLeft) return {code(), Ui::describe(error).text()};
    QString detail = error.detail;
    for (const Portal::FieldError& field : error.fields) detail += u"\n%1: %2"_s.arg(field.field, field.message);
    return {code(), Ui::describe(error).text(), detail};
}

Problem problemOf(const Storage::StorageError& error) { return {ExitCode::Database, Ui::describe(error).text(), error.detail}; }

Problem usageProblem(const QString& words) { return {ExitCode::Usage, words}; }

} // namespace Rushes::Cli
