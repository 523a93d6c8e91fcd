// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/accounts/accountservices.h"
#include "app/portal/accounts/codedrequest.h"
#include "app/portal/http/router.h"

#include <QObject>

namespace Rushes::PortalServer {

/// The steps that registrations and password resets share: the code goes out, goes out again, and comes back. Answers, limits and work
/// are the same whether the address has an account or not.
class CodeSteps : public QObject {
    Q_OBJECT

public:
    /// The request of that id that is still open at `now`, or null.
    using Find = std::function<Storage::StorageResult<std::unique_ptr<CodedRequest>>(Storage::Connection&, const QString& id, const QDateTime& now)>;

    CodeSteps(const AccountServices& services, Find find, QObject* parent = nullptr);

    /// The parts of a call that work in the database needs, read before it leaves the main thread.
    struct Asked {
        QString peer;
        QDateTime now;
    };
    [[nodiscard]] Asked askedBy(const Request& request) const;

    /// Inside the caller's transaction: issues a code and writes the mail. Ask CodeLimits first. The answer is 202 with `more` in it.
    [[nodiscard]] static Storage::StorageResult<Deed> send(Storage::Connection& connection, const AccountServices& services, const CodedRequest& coded,
                                                           const Asked& asked, QJsonObject more = {});

    /// `POST …/{id}/code`
    QFuture<Answer> resend(const Request& request);
    /// `POST …/{id}/verify`
    QFuture<Answer> verify(const Request& request);

private:
    AccountServices m_services;
    Find m_find;
};

} // namespace Rushes::PortalServer
