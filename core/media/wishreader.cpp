// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/wishreader.h"

#include "core/media/codecfamily.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rushes::Media {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 3; ///< words of a codec's name: "ProRes 422 HQ"
const QStringList& containers() {
    static const QStringList names{u"MXF"_s, u"MOV"_s, u"MP4"_s, u"MKV"_s, u"TS"_s, u"AVI"_s, u"WebM"_s};
    return names;
}

bool equals(QStringView word, QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; }

/// "50i" counts fields. Rates up to 30 can only be meant as frames: nobody sends 12.5 of them.
std::optional<FrameRate> framesOf(QStringView number, bool isInterlaced, bool countsFrames) {
    const auto rate = FrameRate::parse(number);
    if (!rate || !isInterlaced || countsFrames || rate->nominal() <= 30) return rate;
    return FrameRate::of(rate->numerator(), rate->denominator() * 2);
}

} // namespace

WishReader::WishReader(QStringView text, qsizetype position, bool mayBeginWithElse) : m_position{position}, m_mayBeginWithElse{mayBeginWithElse} {
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isSpace = at == text.size() || text.at(at).isSpace();
        if (isSpace && begin >= 0) {
            m_words.append({text.sliced(begin, at - begin), position + begin});
            begin = -1;
        } else if (!isSpace && begin < 0) {
            begin = at;
        }
    }
}

std::expected<FormatWish, ProfileError> WishReader::read() {
    using enum ProfileError::Kind;
    if (m_mayBeginWithElse && !m_words.isEmpty() && equals(m_words.constFirst().text, "else"_L1)) m_words.removeFirst();
    if (m_words.isEmpty()) return std::unexpected{ProfileError{Empty, m_position, {}}};
    for (qsizetype at = equals(m_words.constFirst().text, "best"_L1) ? 1 : 0; at < m_words.size();) {
        const QStringView word = m_words.at(at).text;
        qsizetype taken = readFamily(at);
        if (taken == 0 && (readContainer(word) || readCodec(word) || readRaster(word) || readBitrate(word))) taken = 1;
        if (taken == 0) return std::unexpected{errorAt(UnknownWord, at)};
        if (m_saidTwice) return std::unexpected{errorAt(SaidTwice, at)};
        at += taken;
    }
    return m_wish;
}

qsizetype WishReader::readFamily(qsizetype at) {
    // The longest name that fits: "ProRes 422 HQ" is not "ProRes".
    for (qsizetype count = std::min(longestName, m_words.size() - at); count > 0; --count) {
        QString bare;
        for (qsizetype word = at; word < at + count; ++word) bare += bareName(m_words.at(word).text);
        const auto families = CodecFamily::all();
        const auto found = std::ranges::find_if(families, [&bare](const CodecFamily& family) {
            return bareName(QString{family.name}) == bare || (!family.alias.isEmpty() && bareName(QString{family.alias}) == bare);
        });
        if (found == families.end()) continue;
        m_saidTwice = m_wish.family != nullptr || !m_wish.codec.isEmpty();
        m_wish.family = &*found;
        return count;
    }
    return 0;
}

bool WishReader::readContainer(QStringView word) {
    const auto found = std::ranges::find_if(containers(), [word](const QString& name) { return name.compare(word, Qt::CaseInsensitive) == 0; });
    if (found == containers().end()) return false;
    m_saidTwice = !m_wish.container.isEmpty();
    m_wish.container = *found;
    return true;
}

bool WishReader::readCodec(QStringView word) {
    constexpr auto prefix = "codec:"_L1;
    if (!word.startsWith(prefix, Qt::CaseInsensitive) || bareName(word.sliced(prefix.size())).isEmpty()) return false;
    m_saidTwice = m_wish.family != nullptr || !m_wish.codec.isEmpty();
    m_wish.codec = word.sliced(prefix.size()).toString().toLower();
    return true;
}

bool WishReader::readRaster(QStringView word) {
    static const QRegularExpression frame{u"\\A([0-9]{2,5})[xX×]([0-9]{2,5})\\z"_s};
    static const QRegularExpression raster{u"\\A([0-9]{3,4})?([ipIP])(?:(/)?([0-9]{1,3}(?:\\.[0-9]{1,3})?))?\\z"_s};
    const bool known = m_wish.height > 0 || m_wish.isInterlaced.has_value();
    if (const auto match = frame.matchView(word); match.hasMatch()) {
        m_wish.width = match.capturedView(1).toInt();
        m_wish.height = match.capturedView(2).toInt();
        m_saidTwice = known;
        return m_wish.width > 0 && m_wish.height > 0;
    }
    const auto match = raster.matchView(word);
    if (!match.hasMatch() || (!match.hasCaptured(1) && !match.hasCaptured(4))) return false;
    const bool isInterlaced = match.capturedView(2).compare(u"i", Qt::CaseInsensitive) == 0;
    if (match.hasCaptured(4)) {
        m_wish.frameRate = framesOf(match.capturedView(4), isInterlaced, match.hasCaptured(3));
        if (!m_wish.frameRate) return false;
    }
    m_wish.height = match.capturedView(1).toInt();
    m_wish.isInterlaced = isInterlaced;
    m_saidTwice = known;
    return true;
}

bool WishReader::readBitrate(QStringView word) {
    static const QRegularExpression least{u"\\A(?:>=|≥)([0-9]{1,4})(?:Mb/s|Mbps|M)\\z"_s, QRegularExpression::CaseInsensitiveOption};
    const auto match = least.matchView(word);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0) return false;
    m_saidTwice = m_wish.leastMegabits > 0;
    m_wish.leastMegabits = match.capturedView(1).toInt();
    return true;
}

ProfileError WishReader::errorAt(ProfileError::Kind kind, qsizetype word) const { return {kind, m_words.at(word).position, m_words.at(word).text.toString()}; }

} // namespace Rushes::Media
