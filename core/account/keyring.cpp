// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/keyring.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Rushes::Account {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Rushes"_s;

Keyring::Outcome outcomeOf(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::NoError: return Keyring::Outcome::Done;
    case QKeychain::EntryNotFound: return Keyring::Outcome::NoSuchSecret;
    default: return Keyring::Outcome::Refused;
    }
}

/// Starts a job that ends itself; `secretOf` is asked when it is done.
template <typename Job, typename SecretOf> QFuture<Keyring::Reply> run(Job* job, const QString& name, QObject* context, SecretOf secretOf) {
    auto promise = std::make_shared<QPromise<Keyring::Reply>>(); // shared: a connection's function must be copyable
    promise->start();
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, promise, secretOf](QKeychain::Job*) {
        promise->addResult(Keyring::Reply{outcomeOf(*job), secretOf(*job)});
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Keyring::Reply> SystemKeyring::read(const QString& name) {
    return run(new QKeychain::ReadPasswordJob{service, this}, name, this, [](const QKeychain::ReadPasswordJob& job) { return job.binaryData(); });
}

QFuture<Keyring::Reply> SystemKeyring::write(const QString& name, const QByteArray& secret) {
    auto* job = new QKeychain::WritePasswordJob{service, this};
    job->setBinaryData(secret);
    return run(job, name, this, [](const QKeychain::WritePasswordJob&) { return QByteArray{}; });
}

QFuture<Keyring::Reply> SystemKeyring::remove(const QString& name) {
    return run(new QKeychain::DeletePasswordJob{service, this}, name, this, [](const QKeychain::DeletePasswordJob&) { return QByteArray{}; });
}

} // namespace Rushes::Account
