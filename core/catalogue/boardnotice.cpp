// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/boardnotice.h"

namespace Rushes::Catalogue {

using namespace Qt::StringLiterals;

BoardNotice boardNotice(const ItemNotice& happened, int clips) {
    BoardNotice notice{.kind = happened.kind, .itemId = happened.id, .title = happened.title, .what = happened.what, .clips = clips, .at = happened.at};
    notice.event = eventFrom(word(happened.change));
    // Two programs that synchronise one after the other hear of the same change at different times.
    const QString which =
        happened.change == ItemNotice::Change::Withdrawn ? happened.at.toString(Qt::ISODateWithMs) : happened.version.toString(Qt::ISODateWithMs);
    notice.key = QStringList{word(notice.event), word(notice.kind), notice.itemId, which}.join(u' ');
    return notice;
}

BoardNotice boardNotice(const Armed& armed, const Video& video, BoardNotice::Event event, const QDateTime& at) {
    BoardNotice notice{.event = event, .kind = Kind::Video, .itemId = video.id.text(), .title = video.title, .at = at};
    notice.context = armed.isWholeMeeting() ? armed.meetingTitle : armed.itemTitle;
    notice.clips = event == BoardNotice::Event::Here ? 1 : 0;
    notice.key = QStringList{u"armed"_s, armed.id.text(), video.id.text()}.join(u' ');
    return notice;
}

QString word(BoardNotice::Event event) {
    switch (event) {
    case BoardNotice::Event::Corrected: return u"corrected"_s;
    case BoardNotice::Event::Withdrawn: return u"withdrawn"_s;
    case BoardNotice::Event::Restored: return u"restored"_s;
    case BoardNotice::Event::Queued: return u"queued"_s;
    case BoardNotice::Event::Here: return u"here"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

BoardNotice::Event eventFrom(QStringView word) {
    using enum BoardNotice::Event;
    if (word == "withdrawn"_L1) return Withdrawn;
    if (word == "restored"_L1) return Restored;
    if (word == "queued"_L1) return Queued;
    return word == "here"_L1 ? Here : Corrected;
}

} // namespace Rushes::Catalogue
