// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/cliptime.h"

#include <QList>
#include <QString>

#include <iterator>
#include <optional>

namespace Rushes::Interchange {

/// A clip with the ranges that were logged on it.
struct LoggedClip {
    Library::Clip clip;
    QList<Library::Range> ranges; ///< in the order of their first frames; a clip without any goes out whole
    QString shotText = {};        ///< its shot list as somebody has written it; empty where nobody has
};

/// What goes out to an edit suite: clips and their ranges, in the order in which they are to lie one after another.
struct CutList {
    QString title;
    QList<LoggedClip> clips;
};

/// One range of a clip, ready to be written down. It points into its cut list, which outlives it.
struct Shot {
    const Library::Clip* clip = nullptr;
    const Library::Range* range = nullptr; ///< null where the whole clip goes out
    Library::ClipTime time;
    bool isRateKnown = true; ///< otherwise `time` counts 25 frames a second
    qint64 in = 0;           ///< from the clip's first frame
    qint64 out = 0;          ///< the first frame that is not in it
    qsizetype ofClip = 1;    ///< how many shots of its clip go out

    [[nodiscard]] qint64 frames() const { return out - in; }
    /// The range's note, or the clip's where it goes out whole.
    [[nodiscard]] const QString& note() const;
    [[nodiscard]] const QStringList& tags() const;
    /// As many frames as the clip has; at least as far as the shot goes, where its length is not known.
    [[nodiscard]] qint64 clipFrames() const;
};

/// The shots of a cut list, in its order, each made when its turn comes: however many there are, they take no room. Clips whose length is unknown
/// and that have no ranges are left out. It points into its cut list, which outlives it.
class Shots {
public:
    class Iterator {
    public:
        using value_type = Shot;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag; // what it points at is its own

        const Shot& operator*() const { return *m_shot; }
        const Shot* operator->() const { return &*m_shot; }
        Iterator& operator++();
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const { return !m_shot; }

    private:
        friend class Shots;
        explicit Iterator(const CutList& cut) : m_cut{&cut} { settle(); }
        /// Makes the shot of this place, or of the next one where there is one.
        void settle();

        const CutList* m_cut;
        qsizetype m_clip = 0;
        qsizetype m_range = 0;
        std::optional<Shot> m_shot;
    };

    explicit Shots(const CutList& cut) : m_cut{cut} {}

    [[nodiscard]] Iterator begin() const { return Iterator{m_cut}; }
    [[nodiscard]] std::default_sentinel_t end() const { return {}; }
    [[nodiscard]] bool isEmpty() const { return begin() == end(); }

private:
    const CutList& m_cut;
};

/// How the shots lie one after another on the time of a sequence.
class Sequence {
public:
    /// At the rate that most of the shots have, starting with 01:00:00:00, as tapes for broadcast do.
    explicit Sequence(const Shots& shots);

    [[nodiscard]] Media::FrameRate rate() const { return m_start.rate(); }
    [[nodiscard]] Media::Timecode start() const { return m_start; }
    /// Frames of the sequence that a shot takes: its own, or the nearest number where it has another rate; 1 or more.
    [[nodiscard]] qint64 framesOf(const Shot& shot) const;
    [[nodiscard]] bool isAtItsRate(const Shot& shot) const { return shot.time.rate() == rate(); }
    /// Of all shots.
    [[nodiscard]] qint64 frames() const { return m_frames; }

private:
    Media::Timecode m_start;
    qint64 m_frames = 0;
};

/// `frames` at one rate as the nearest number of frames at another.
[[nodiscard]] qint64 framesAt(Media::FrameRate to, qint64 frames, Media::FrameRate from);

} // namespace Rushes::Interchange
