// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace Rushes {

namespace {

constexpr qsizetype digestSize = 32;

EVP_MD_CTX* checked(EVP_MD_CTX* context) {
    if (context == nullptr) throw std::bad_alloc{};
    return context;
}

} // namespace

std::optional<Sha256> Sha256::fromHex(QStringView hex) {
    if (hex.size() != 2 * digestSize) return std::nullopt;
    const QByteArray latin = hex.toLatin1();
    const QByteArray bytes = QByteArray::fromHex(latin);
    // fromHex skips what is not a digit: the round trip tells.
    if (bytes.toHex() != latin.toLower()) return std::nullopt;
    return Sha256{bytes};
}

std::optional<Sha256> Sha256::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != digestSize) return std::nullopt;
    return Sha256{bytes.toByteArray()};
}

std::optional<Sha256> Sha256::fromReprDigest(QByteArrayView field) {
    const QList<QByteArray> members = field.toByteArray().split(',');
    for (const QByteArray& member : members) {
        const QByteArray trimmed = member.trimmed();
        if (!trimmed.startsWith("sha-256=:") || !trimmed.endsWith(':')) continue;
        const auto decoded = QByteArray::fromBase64Encoding(trimmed.sliced(9).chopped(1), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded) return fromBytes(*decoded);
    }
    return std::nullopt;
}

QString Sha256::hex() const { return QString::fromLatin1(m_bytes.toHex()); }

QByteArray Sha256::reprDigest() const { return "sha-256=:" + m_bytes.toBase64() + ':'; }

struct Sha256Hasher::Context {
    EVP_MD_CTX* evp = checked(EVP_MD_CTX_new());

    Context() { EVP_DigestInit_ex(evp, EVP_sha256(), nullptr); }
    ~Context() { EVP_MD_CTX_free(evp); }
    Q_DISABLE_COPY_MOVE(Context)
};

Sha256Hasher::Sha256Hasher() : m_context{std::make_unique<Context>()} {}
Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher&&) noexcept = default;
Sha256Hasher& Sha256Hasher::operator=(Sha256Hasher&&) noexcept = default;

void Sha256Hasher::add(QByteArrayView bytes) { EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<std::size_t>(bytes.size())); }

Sha256 Sha256Hasher::digest() const {
    Context copy;
    EVP_MD_CTX_copy_ex(copy.evp, m_context->evp);
    QByteArray bytes(digestSize, Qt::Uninitialized);
    EVP_DigestFinal_ex(copy.evp, reinterpret_cast<unsigned char*>(bytes.data()), nullptr);
    return *Sha256::fromBytes(bytes);
}

} // namespace Rushes
