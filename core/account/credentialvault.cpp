// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialvault.h"

#include "core/base/logging.h"
#include "core/base/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writing the session file takes milliseconds.
constexpr auto patience = 500ms;

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

bool FileVault::change(const std::function<void(QHash<QString, QByteArray>&)>& how) {
    if (!QDir{}.mkpath(QFileInfo{m_file}.absolutePath())) return false;
    QLockFile lock{m_file + u".lock"_s};
    // Somebody who holds it that long has died; what they wanted is in the file or lost.
    if (!lock.tryLock(patience)) qCWarning(logAccount) << "another program holds the session file; writing all the same";
    auto secrets = load();
    how(secrets);
    return save(secrets);
}

QFuture<bool> FileVault::write(const QString& name, const QByteArray& secret) {
    m_written = change([&](QHash<QString, QByteArray>& secrets) { secrets.insert(name, secret); });
    return readyFuture(m_written);
}

QFuture<void> FileVault::remove(const QString& name) {
    if (load().contains(name) && !change([&](QHash<QString, QByteArray>& secrets) { secrets.remove(name); }))
        qCWarning(logAccount) << "the session file could not be written";
    return QtFuture::makeReadyVoidFuture();
}

} // namespace Rushes::Account
