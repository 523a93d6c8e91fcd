// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/hashing.h"

#include <openssl/evp.h>
#include <xxhash.h>

#include <functional>

namespace Rushes::Custody {

/// One digest that is being computed.
class Hashing::Part {
public:
    explicit Part(HashFormat format) : m_format{format} {}
    virtual ~Part() = default;
    Q_DISABLE_COPY_MOVE(Part)

    virtual void add(QByteArrayView bytes) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;
    [[nodiscard]] HashFormat format() const { return m_format; }

    [[nodiscard]] static std::unique_ptr<Part> make(HashFormat format);

private:
    class Evp;
    template <auto create, auto reset, auto update, auto digest, auto destroy> class Xx;
    HashFormat m_format;
};

class Hashing::Part::Evp final : public Part {
public:
    Evp(HashFormat format, const EVP_MD* kind) : Part{format}, m_context{EVP_MD_CTX_new()} {
        if (m_context == nullptr || EVP_DigestInit_ex(m_context, kind, nullptr) != 1) qFatal("OpenSSL has no such digest");
    }
    ~Evp() override { EVP_MD_CTX_free(m_context); }
    Q_DISABLE_COPY_MOVE(Evp)

    void add(QByteArrayView bytes) override { EVP_DigestUpdate(m_context, bytes.data(), static_cast<std::size_t>(bytes.size())); }
    QByteArray end() override {
        QByteArray digest(EVP_MAX_MD_SIZE, '\0');
        unsigned size = 0;
        EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char*>(digest.data()), &size);
        digest.truncate(size);
        return digest;
    }

private:
    EVP_MD_CTX* m_context;
};

namespace {

/// The canonical form, high byte first: the same digits on every machine.
QByteArray bytesOf(XXH32_hash_t value) {
    XXH32_canonical_t canonical{};
    XXH32_canonicalFromHash(&canonical, value);
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}
QByteArray bytesOf(XXH64_hash_t value) {
    XXH64_canonical_t canonical{};
    XXH64_canonicalFromHash(&canonical, value);
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}
QByteArray bytesOf(XXH128_hash_t value) {
    XXH128_canonical_t canonical{};
    XXH128_canonicalFromHash(&canonical, value);
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

XXH_errorcode resetXxh32(XXH32_state_t* state) { return XXH32_reset(state, 0); }
XXH_errorcode resetXxh64(XXH64_state_t* state) { return XXH64_reset(state, 0); }

} // namespace

template <auto create, auto reset, auto update, auto digest, auto destroy> class Hashing::Part::Xx final : public Part {
public:
    explicit Xx(HashFormat format) : Part{format}, m_state{create()} {
        if (m_state == nullptr) qFatal("no memory for a digest");
        reset(m_state);
    }
    ~Xx() override { destroy(m_state); }
    Q_DISABLE_COPY_MOVE(Xx)

    void add(QByteArrayView bytes) override { update(m_state, bytes.data(), static_cast<std::size_t>(bytes.size())); }
    QByteArray end() override { return bytesOf(digest(m_state)); }

private:
    decltype(create()) m_state;
};

std::unique_ptr<Hashing::Part> Hashing::Part::make(HashFormat format) {
    switch (format) {
    case HashFormat::C4: return std::make_unique<Evp>(format, EVP_sha512());
    case HashFormat::Md5: return std::make_unique<Evp>(format, EVP_md5());
    case HashFormat::Sha1: return std::make_unique<Evp>(format, EVP_sha1());
    case HashFormat::Sha256: return std::make_unique<Evp>(format, EVP_sha256());
    case HashFormat::Xxh32: return std::make_unique<Xx<XXH32_createState, resetXxh32, XXH32_update, XXH32_digest, XXH32_freeState>>(format);
    case HashFormat::Xxh64: return std::make_unique<Xx<XXH64_createState, resetXxh64, XXH64_update, XXH64_digest, XXH64_freeState>>(format);
    case HashFormat::Xxh3: return std::make_unique<Xx<XXH3_createState, XXH3_64bits_reset, XXH3_64bits_update, XXH3_64bits_digest, XXH3_freeState>>(format);
    case HashFormat::Xxh128:
        return std::make_unique<Xx<XXH3_createState, XXH3_128bits_reset, XXH3_128bits_update, XXH3_128bits_digest, XXH3_freeState>>(format);
    }
    Q_UNREACHABLE_RETURN({});
}

Hashing::Hashing(const QList<HashFormat>& formats) {
    for (const HashFormat format : formats) m_parts.push_back(Part::make(format));
}

Hashing::~Hashing() = default;

void Hashing::add(QByteArrayView bytes) {
    for (const auto& part : m_parts) part->add(bytes);
}

QList<Digest> Hashing::digests() {
    QList<Digest> all;
    for (const auto& part : m_parts) all.append(*Digest::fromBytes(part->format(), part->end()));
    return all;
}

Digest Hashing::of(HashFormat format, QByteArrayView bytes) {
    Hashing hashing{{format}};
    hashing.add(bytes);
    return hashing.digests().constFirst();
}

} // namespace Rushes::Custody
