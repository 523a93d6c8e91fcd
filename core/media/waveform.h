// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Rushes::Media {

/// How loud the sound of a file is, channel by channel, in pieces of a minute: for each 25th of a second the highest sample, as 255 for full
/// scale, 0 for -60 dB and below, and by decibels in between.
class WaveformPiece {
public:
    static constexpr int seconds = 60;    ///< of a piece
    static constexpr int perSecond = 25;  ///< values

    /// As rushes-probe answers it: a byte with the number of channels, then the values, all channels of a moment beside each other. Nothing for
    /// what is no such answer.
    [[nodiscard]] static std::optional<WaveformPiece> fromAnswer(const QByteArray& bytes);

    [[nodiscard]] int channels() const { return m_channels; }
    /// How many moments there are; fewer than a whole piece at the end of a file.
    [[nodiscard]] int moments() const { return m_channels == 0 ? 0 : static_cast<int>((m_bytes.size() - 1) / m_channels); }
    /// 0 for a moment or channel that there is none of.
    [[nodiscard]] quint8 peak(int moment, int channel) const {
        if (moment < 0 || moment >= moments() || channel < 0 || channel >= m_channels) return 0;
        return static_cast<quint8>(m_bytes.at(1 + moment * m_channels + channel));
    }

private:
    WaveformPiece(int channels, QByteArray bytes) : m_channels{channels}, m_bytes{std::move(bytes)} {}

    int m_channels;
    QByteArray m_bytes;
};

} // namespace Rushes::Media
