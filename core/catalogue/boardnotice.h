// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalogue/armed.h"
#include "core/catalogue/itemnotice.h"

namespace Rushes::Catalogue {

using NoticeId = Id<struct NoticeTag>;

/// A line of the notice board: something that came of a synchronisation and that a person has read, or not yet.
struct BoardNotice {
    enum class Event : quint8 {
        Corrected,
        Withdrawn,
        Restored, ///< published again after it had been withdrawn
        Queued,   ///< a video that was waited for is in the queue
        Here,     ///< a video that was waited for was published, and is in the library already
    };

    NoticeId id = {};      ///< given by the board
    Event event = Event::Corrected;
    Kind kind = Kind::Video;
    QString itemId = {};   ///< what it opens
    QString title = {};    ///< plain text from outside, as are the next two
    QStringList what = {}; ///< of a correction: see correctionsOf()
    QString context = {};  ///< for Queued and Here: the meeting or the item of its programme that was armed
    int clips = 0;         ///< files of the item that were in the library then
    QDateTime at = {};
    bool read = false;
    /// By which the board knows that it has this notice already, whoever pins it up again.
    QString key = {};

    bool operator==(const BoardNotice&) const = default;
};

/// What is to be read of something that happened to an item, of which the library has `clips` files.
[[nodiscard]] BoardNotice boardNotice(const ItemNotice& happened, int clips);
/// Of a video that came for what was armed.
[[nodiscard]] BoardNotice boardNotice(const Armed& armed, const Video& video, BoardNotice::Event event, const QDateTime& at);

[[nodiscard]] QString word(BoardNotice::Event event);
[[nodiscard]] BoardNotice::Event eventFrom(QStringView word);

} // namespace Rushes::Catalogue
