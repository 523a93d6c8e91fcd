// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/houseprofile.h"

#include "core/media/codecfamily.h"
#include "core/media/wishreader.h"

#include <algorithm>

namespace Rushes::Media {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 1000;

/// Whether `left` is to be preferred to `right` where both fit a wish.
bool isBetter(const FileFacts& left, const FileFacts& right) {
    const auto raster = [](const FileFacts& file) { return static_cast<qint64>(file.width) * file.height; };
    if (raster(left) != raster(right)) return raster(left) > raster(right);
    return left.bitrate > right.bitrate;
}

/// The best of the files that fit, the first of equals; -1 where none does.
template <typename Fits> qsizetype bestOf(const QList<FileFacts>& files, Fits fits) {
    qsizetype best = -1;
    for (qsizetype file = 0; file < files.size(); ++file) {
        if (fits(files.at(file)) && (best < 0 || isBetter(files.at(file), files.at(best)))) best = file;
    }
    return best;
}

/// "50" of 50i, "29.97", "59.94", as FrameRate::parse() reads them back.
QString rateNumber(FrameRate rate) { return rate.label().section(u' ', 0, 0); }

QString rasterText(const FormatWish& wish) {
    if (wish.width > 0) return u"%1x%2"_s.arg(wish.width).arg(wish.height);
    QString text = wish.height > 0 ? QString::number(wish.height) : QString{};
    if (!wish.isInterlaced) return text;
    text += *wish.isInterlaced ? u'i' : u'p';
    if (!wish.frameRate) return text;
    const auto fields = FrameRate::of(wish.frameRate->numerator() * 2, wish.frameRate->denominator());
    return text + rateNumber(*wish.isInterlaced && fields ? *fields : *wish.frameRate);
}

} // namespace

bool FormatWish::holds(const FileFacts& file) const {
    if (!container.isEmpty() && container.compare(file.container, Qt::CaseInsensitive) != 0) return false;
    if (family != nullptr && !family->holds(file)) return false;
    if (!codec.isEmpty() && bareName(codec) != bareName(file.videoCodec)) return false;
    if (width > 0 && width != file.width) return false;
    if (height > 0 && height != file.height) return false;
    if (isInterlaced && *isInterlaced != file.isInterlaced) return false;
    if (frameRate && frameRate != file.frameRate) return false;
    return file.bitrate >= static_cast<qint64>(leastMegabits) * 1'000'000;
}

QString FormatWish::text() const {
    QStringList words{container, family == nullptr ? QString{} : QString{family->name}, codec.isEmpty() ? QString{} : u"codec:"_s + codec, rasterText(*this),
                      leastMegabits > 0 ? u">=%1Mb/s"_s.arg(leastMegabits) : QString{}};
    words.removeAll(QString{});
    return words.isEmpty() ? u"best"_s : words.join(u' ');
}

const HouseProfile& HouseProfile::usual() {
    static const HouseProfile profile = parse(u"MXF XDCAM HD422 1080i50, else MXF, else ProRes, else H.264").value();
    return profile;
}

std::expected<HouseProfile, ProfileError> HouseProfile::parse(QStringView text) {
    using enum ProfileError::Kind;
    if (text.size() > longestText) return std::unexpected{ProfileError{TooLong, longestText, {}}};
    QList<FormatWish> wishes;
    qsizetype from = 0;
    while (from <= text.size()) {
        const qsizetype comma = text.indexOf(u',', from);
        const qsizetype end = comma < 0 ? text.size() : comma;
        if (wishes.size() == mostWishes) return std::unexpected{ProfileError{TooLong, from, {}}};
        auto wish = WishReader{text.sliced(from, end - from), from, !wishes.isEmpty()}.read();
        if (!wish) return std::unexpected{wish.error()};
        wishes.append(*std::move(wish));
        from = end + 1;
    }
    return HouseProfile{std::move(wishes)};
}

QString HouseProfile::text() const {
    QStringList wishes;
    for (const FormatWish& wish : m_wishes) wishes.append(wish.text());
    return wishes.join(", else "_L1);
}

std::optional<HouseChoice> HouseProfile::choose(const QList<FileFacts>& files) const {
    if (files.isEmpty()) return std::nullopt;
    for (qsizetype wish = 0; wish < m_wishes.size(); ++wish) {
        const qsizetype file = bestOf(files, [&](const FileFacts& facts) { return m_wishes.at(wish).holds(facts); });
        if (file >= 0) return HouseChoice{file, wish};
    }
    return HouseChoice{bestOf(files, [](const FileFacts&) { return true; }), -1};
}

} // namespace Rushes::Media
