// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/housewords.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>

namespace Rushes::Ui::Words {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::Words", text); }

QString choiceNumber(qsizetype wish) {
    switch (wish) {
    case 1: return tr("second choice");
    case 2: return tr("third choice");
    case 3: return tr("fourth choice");
    default: return tr("%1 choice").arg(ordinal(static_cast<int>(wish) + 1));
    }
}

} // namespace

QString houseReason(const Media::HouseProfile& profile, const Media::HouseChoice& choice, const QString& label) {
    if (choice.wish < 0) return tr("nothing of the house profile here, so the best there is, %1").arg(label);
    if (choice.wish == 0) return tr("the house profile's first choice");
    // More than two that are missing are not read by anybody.
    QStringList missing;
    for (qsizetype wish = 0; wish < std::min<qsizetype>(choice.wish, 2); ++wish) missing.append(profile.wishes().at(wish).text());
    return tr("no %1 here, so the %2, %3").arg(missing.join(tr(" or ")), choiceNumber(choice.wish), label);
}

QString describe(const Media::ProfileError& error) {
    using enum Media::ProfileError::Kind;
    const qsizetype place = error.position + 1;
    switch (error.kind) {
    case Empty: return tr("A format is missing at character %1. Formats stand between commas, as in “MXF XDCAM HD422 1080i50, else ProRes”.").arg(place);
    case UnknownWord:
        return tr("“%1” at character %2 is no format that Rushes knows. A format is a container (MXF, MOV, MP4), a codec (XDCAM HD422, ProRes, H.264; any "
                  "other as "
                  "codec:NAME), a raster (1080i50, 720p50, 1920x1080) or a least bit rate (>=50Mb/s).")
            .arg(error.word)
            .arg(place);
    case SaidTwice: return tr("“%1” at character %2 says again what this format has said already. A comma begins the next format.").arg(error.word).arg(place);
    case TooLong: return tr("A house profile has at most %1 formats.").arg(Media::HouseProfile::mostWishes);
    }
    return {};
}

} // namespace Rushes::Ui::Words
