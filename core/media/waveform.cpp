// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/waveform.h"

#include "core/media/probeprotocol.h"

namespace Rushes::Media {

static_assert(WaveformPiece::seconds == ProbeProtocol::waveformSeconds && WaveformPiece::perSecond == ProbeProtocol::waveformPerSecond);

std::optional<WaveformPiece> WaveformPiece::fromAnswer(const QByteArray& bytes) {
    if (bytes.isEmpty()) return std::nullopt;
    const int channels = static_cast<quint8>(bytes.at(0));
    const qsizetype values = bytes.size() - 1;
    if (channels > ProbeProtocol::mostWaveformChannels || (channels == 0 && values > 0)) return std::nullopt;
    if (channels > 0 && (values % channels != 0 || values / channels > seconds * perSecond)) return std::nullopt;
    return WaveformPiece{channels, bytes};
}

} // namespace Rushes::Media
