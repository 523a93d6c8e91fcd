// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rushes::Interchange {

/// What a format could not carry, or only changed.
enum class Loss : quint8 {
    RateUnknown,     ///< the clip's rate is not known; counted as 25 frames a second
    TimecodeUnknown, ///< the file has no start timecode; counted from 00:00:00:00
    OtherRate,       ///< the shot has another rate than the sequence, and its length became the nearest number of frames
    NameShortened,   ///< a reel or text is longer, or has other characters, than the format allows
    EventsBeyond,    ///< more events than the format numbers
    Notes,
    Tags,
    Ratings,
    Rights, ///< credit and usage terms
    Reels,
};

/// What an export came to.
class ExportReport {
public:
    struct Entry {
        Loss loss;
        qsizetype shots = 0;   ///< how many it concerns
        QStringList clips{};   ///< the titles of the first ones, each once
    };

    void wrote() { ++m_shots; }
    /// Something of a shot of this clip is lost.
    void lost(Loss loss, const QString& clip);

    [[nodiscard]] qsizetype shots() const { return m_shots; }
    /// In the order in which they were met first.
    [[nodiscard]] const QList<Entry>& losses() const { return m_losses; }
    [[nodiscard]] bool has(Loss loss) const;

private:
    qsizetype m_shots = 0;
    QList<Entry> m_losses;
};

} // namespace Rushes::Interchange
