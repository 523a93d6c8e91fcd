// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/codesteps.h"

#include "app/portal/accounts/codelimits.h"
#include "app/portal/accounts/devicename.h"
#include "app/portal/accounts/guesslimits.h"
#include "app/portal/accounts/peer.h"
#include "app/portal/http/jsonbody.h"
#include "app/portal/mail/outbox.h"
#include "core/account/verificationcode.h"
#include "core/base/clock.h"
#include "core/base/result.h"

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Storage::Connection;
using Storage::StorageResult;

CodeSteps::CodeSteps(const AccountServices& services, Find find, QObject* parent) : QObject{parent}, m_services{services}, m_find{std::move(find)} {}

CodeSteps::Asked CodeSteps::askedBy(const Request& request) const { return {storedPeerOf(m_services.secrets, request.from), m_services.clock.now()}; }

StorageResult<Deed> CodeSteps::send(Connection& connection, const AccountServices& services, const CodedRequest& coded, const Asked& asked, QJsonObject more) {
    const auto digits = services.codes.issue(connection, coded.codeRequest(asked.peer), asked.now);
    if (!digits) return std::unexpected{digits.error()};
    auto letter = coded.letter(connection, *digits);
    if (!letter) return std::unexpected{std::move(letter).error()};
    letter->mail.about = coded.id();
    const auto written = letter->isSent ? Outbox::add(connection, letter->mail, asked.now) : Outbox::pretend(connection, letter->mail, asked.now);
    if (!written) return std::unexpected{written.error()};
    more.insert("expires_in"_L1, qint64{Codes::lifetime.count()});
    more.insert("resend_in"_L1, qint64{CodeLimits::resendAfter.count()});
    return Deed{Answer::json(more, 202), [&outbox = services.outbox] { outbox.deliver(); }};
}

QFuture<Answer> CodeSteps::resend(const Request& request) {
    return perform(
        m_services.database, this, request,
        [find = m_find, id = request.parameters.first(), asked = askedBy(request), services = m_services](Connection& connection) -> StorageResult<Deed> {
            const auto coded = find(connection, id, asked.now);
            if (!coded) return std::unexpected{coded.error()};
            if (!*coded) return Problem::notFound();
            const auto wait = CodeLimits::waitToResend(connection, (*coded)->codeRequest(asked.peer), asked.now);
            if (!wait) return std::unexpected{wait.error()};
            if (*wait) return Problem::tooManyRequests(**wait);
            return send(connection, services, **coded, asked);
        });
}

QFuture<Answer> CodeSteps::verify(const Request& request) {
    JsonBody body{request.body};
    const auto code = Account::VerificationCode::find(body.text("code"_L1, 200));
    if (!code) body.complain("code"_L1, u"six digits are needed"_s);
    const Asked asked = askedBy(request);
    const SessionOrigin origin{deviceNameOf(request, body), asked.peer};
    if (body.problem()) return readyFuture(*body.problem());
    const QString id = request.parameters.first();
    const auto guess = m_services.guesses.beginCode(id, peerOf(request.from));
    if (!guess) return readyFuture(Problem::tooManyRequests(guess.error()));
    return perform(m_services.database, this, request,
                   [find = m_find, id, digits = code->digits(), origin, asked, &codes = m_services.codes](Connection& connection) -> StorageResult<Deed> {
                       const auto coded = find(connection, id, asked.now);
                       if (!coded) return std::unexpected{coded.error()};
                       if (!*coded) return Problem::codeExpired();
                       const auto verdict = codes.judge(connection, (*coded)->codeRequest(asked.peer), digits, asked.now);
                       if (!verdict) return std::unexpected{verdict.error()};
                       if (const auto* wrong = std::get_if<Codes::Wrong>(&*verdict)) return Problem::codeRejected(wrong->triesLeft);
                       if (std::holds_alternative<Codes::Expired>(*verdict)) return Problem::codeExpired();
                       return (*coded)->confirm(connection, origin, asked.now);
                   })
        .then(this, [this, guess = *guess](Answer answer) {
            if (answer.status < 400 || answer.status >= 500) m_services.guesses.takeBack(guess);
            return answer;
        });
}

} // namespace Rushes::PortalServer
