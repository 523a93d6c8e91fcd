// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/secrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSaveFile>

#include <sodium.h>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyLength = 32;

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes{count, Qt::Uninitialized};
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QByteArray macBytes(const QByteArray& key, QByteArrayView purpose, std::initializer_list<QByteArrayView> parts) {
    QMessageAuthenticationCode code{QCryptographicHash::Sha256, key};
    const auto add = [&code](QByteArrayView part) {
        code.addData(QByteArray::number(part.size()) + ':');
        code.addData(part);
    };
    add(purpose);
    for (const QByteArrayView part : parts) add(part);
    return code.result();
}

unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
std::size_t length(const QByteArray& bytes) { return static_cast<std::size_t>(bytes.size()); }

} // namespace

std::expected<Secrets, QString> Secrets::load(const QString& folder) {
    if (sodium_init() < 0) return std::unexpected{u"libsodium does not start"_s};
    const QString path = QDir{folder}.filePath(u"portal.key"_s);
    QFile file{path};
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) return std::unexpected{u"%1: %2"_s.arg(path, file.errorString())};
        const QByteArray key = file.readAll();
        if (key.size() != keyLength) return std::unexpected{u"%1 is not a key of %2 bytes"_s.arg(path).arg(keyLength)};
        return Secrets{key};
    }
    const QByteArray key = randomBytes(keyLength);
    QSaveFile fresh{path};
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || fresh.write(key) != key.size() || !fresh.commit())
        return std::unexpected{u"%1: %2"_s.arg(path, fresh.errorString())};
    return Secrets{key};
}

Secrets Secrets::temporary() {
    if (sodium_init() < 0) qFatal("libsodium does not start");
    return Secrets{randomBytes(keyLength)};
}

QString Secrets::mac(QByteArrayView purpose, std::initializer_list<QByteArrayView> parts) const {
    return QString::fromLatin1(macBytes(m_key, purpose, parts).toHex());
}

QString Secrets::newId() { return QString::fromLatin1(randomBytes(16).toHex()); }

QByteArray Secrets::newToken() { return randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }

QString Secrets::digestOf(QByteArrayView token) { return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex()); }

QString Secrets::newCode() { return u"%1"_s.arg(randombytes_uniform(1'000'000), 6, 10, QLatin1Char{'0'}); }

bool Secrets::same(const QString& one, const QString& other) {
    const QByteArray a = one.toUtf8(), b = other.toUtf8();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), length(a)) == 0;
}

QString Secrets::seal(const QByteArray& plain, std::initializer_list<QByteArrayView> callerKey) const {
    const QByteArray key = macBytes(m_key, "seal", callerKey);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray cipher{plain.size() + qsizetype{crypto_secretbox_MACBYTES}, Qt::Uninitialized};
    crypto_secretbox_easy(raw(cipher), raw(plain), length(plain), raw(nonce), raw(key));
    return QString::fromLatin1((nonce + cipher).toBase64());
}

std::optional<QByteArray> Secrets::unseal(const QString& sealed, std::initializer_list<QByteArrayView> callerKey) const {
    const QByteArray bytes = QByteArray::fromBase64(sealed.toLatin1());
    constexpr qsizetype around = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (bytes.size() < around) return std::nullopt;
    const QByteArray key = macBytes(m_key, "seal", callerKey);
    const QByteArray nonce = bytes.first(crypto_secretbox_NONCEBYTES);
    const QByteArray cipher = bytes.sliced(crypto_secretbox_NONCEBYTES);
    QByteArray plain{bytes.size() - around, Qt::Uninitialized};
    if (crypto_secretbox_open_easy(raw(plain), raw(cipher), length(cipher), raw(nonce), raw(key)) != 0) return std::nullopt;
    return plain;
}

} // namespace Rushes::PortalServer
