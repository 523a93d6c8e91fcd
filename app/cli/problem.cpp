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
    QString detail = error.detail;
    for (const Portal::FieldError& field : error.fields) detail += u"\n%1: %2"_s.arg(field.field, field.message);
    return {code(), Ui::describe(error).text(), detail};
}

Problem problemOf(const Storage::StorageError& error) { return {ExitCode::Database, Ui::describe(error).text(), error.detail}; }

Problem usageProblem(const QString& words) { return {ExitCode::Usage, words}; }

} // namespace Rushes::Cli
