// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialvault.h"

#include "core/base/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"Rushes"_s;
/// How long a keyring may take: it may be asking the person to unlock it.
constexpr auto patience = 60s;

} // namespace

QFuture<std::optional<QByteArray>> MemoryVault::read(const QString& name) {
    const auto found = m_secrets.constFind(name);
    return readyFuture(found == m_secrets.cend() ? std::optional<QByteArray>{} : std::optional{*found});
}

QFuture<bool> MemoryVault::write(const QString& name, const QByteArray& secret) {
    m_secrets.insert(name, secret);
    return readyFuture(false);
}

QFuture<void> MemoryVault::remove(const QString& name) {
    m_secrets.remove(name);
    return QtFuture::makeReadyVoidFuture();
}

QHash<QString, QByteArray> FileVault::load() const {
    QFile file{m_file};
    QHash<QString, QByteArray> secrets;
    if (!file.open(QIODevice::ReadOnly)) return secrets;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto secret = object.begin(); secret != object.end(); ++secret) secrets.insert(secret.key(), secret.value().toString().toUtf8());
    return secrets;
}

bool FileVault::save(const QHash<QString, QByteArray>& secrets) const {
    QJsonObject object;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) object.insert(secret.key(), QString::fromUtf8(*secret));
    const QByteArray bytes = QJsonDocument{object}.toJson();
    if (!QDir{}.mkpath(QFileInfo{m_file}.absolutePath())) return false;
    QSaveFile file{m_file};
    if (!file.open(QIODevice::WriteOnly)) return false;
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) return false;
    // commit() has been seen to answer true after a short write.
    return file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

QFuture<std::optional<QByteArray>> FileVault::read(const QString& name) {
    const auto secrets = load();
    return readyFuture(secrets.contains(name) ? std::optional{secrets.value(name)} : std::optional<QByteArray>{});
}

QFuture<bool> FileVault::write(const QString& name, const QByteArray& secret) {
    auto secrets = load();
    secrets.insert(name, secret);
    return readyFuture(save(secrets));
}

QFuture<void> FileVault::remove(const QString& name) {
    auto secrets = load();
    if (secrets.remove(name) && !save(secrets)) qWarning("the session file could not be written");
    return QtFuture::makeReadyVoidFuture();
}

QFuture<std::optional<QByteArray>> KeyringVault::read(const QString& name) {
    if (!m_usable) return m_memory.read(name);
    auto promise = std::make_shared<QPromise<std::optional<QByteArray>>>(); // shared by the answer and the alarm, one of which finishes it
    promise->start();
    auto* job = new QKeychain::ReadPasswordJob{service, this};
    job->setKey(name);
    const auto finish = [this, promise](std::optional<QByteArray> secret, bool usable) {
        if (promise->future().isFinished()) return;
        m_usable = m_usable && usable;
        promise->addResult(std::move(secret));
        promise->finish();
    };
    connect(job, &QKeychain::Job::finished, this, [job, finish](QKeychain::Job*) {
        if (job->error() == QKeychain::NoError) finish(job->binaryData(), true);
        else finish(std::nullopt, job->error() == QKeychain::EntryNotFound);
    });
    QTimer::singleShot(patience, job, [finish] { finish(std::nullopt, false); });
    job->start();
    return promise->future();
}

QFuture<bool> KeyringVault::write(const QString& name, const QByteArray& secret) {
    // Memory has it in any case, so that this session does not depend on the keyring.
    m_memory.write(name, secret);
    if (!m_usable) return readyFuture(false);
    auto promise = std::make_shared<QPromise<bool>>(); // shared as above
    promise->start();
    auto* job = new QKeychain::WritePasswordJob{service, this};
    job->setKey(name);
    job->setBinaryData(secret);
    const auto finish = [this, promise](bool kept) {
        if (promise->future().isFinished()) return;
        m_usable = m_usable && kept;
        promise->addResult(kept);
        promise->finish();
    };
    connect(job, &QKeychain::Job::finished, this, [job, finish](QKeychain::Job*) { finish(job->error() == QKeychain::NoError); });
    QTimer::singleShot(patience, job, [finish] { finish(false); });
    job->start();
    return promise->future();
}

QFuture<void> KeyringVault::remove(const QString& name) {
    m_memory.remove(name);
    if (!m_usable) return QtFuture::makeReadyVoidFuture();
    auto promise = std::make_shared<QPromise<void>>(); // shared: a connection's function must be copyable
    promise->start();
    auto* job = new QKeychain::DeletePasswordJob{service, this};
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [promise](QKeychain::Job*) { promise->finish(); });
    job->start();
    return promise->future();
}

} // namespace Rushes::Account
