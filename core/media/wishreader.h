// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/houseprofile.h"

namespace Rushes::Media {

/// Reads one wish of a house profile.
class WishReader {
public:
    /// `text` begins at `position` of the profile. A wish that is not the first may begin with "else".
    WishReader(QStringView text, qsizetype position, bool mayBeginWithElse);

    [[nodiscard]] std::expected<FormatWish, ProfileError> read();

private:
    struct Word {
        QStringView text;
        qsizetype position;
    };

    /// How many of the words from `at` name what the reader looks for; 0 for none.
    qsizetype readFamily(qsizetype at);
    bool readContainer(QStringView word);
    bool readCodec(QStringView word);
    bool readRaster(QStringView word);
    bool readBitrate(QStringView word);
    [[nodiscard]] ProfileError errorAt(ProfileError::Kind kind, qsizetype word) const;

    QList<Word> m_words;
    qsizetype m_position;
    bool m_mayBeginWithElse;
    bool m_saidTwice = false;
    FormatWish m_wish;
};

} // namespace Rushes::Media
