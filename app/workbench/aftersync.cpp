// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/aftersync.h"

#include "app/workbench/ingestdesk.h"
#include "app/workbench/ingestrequest.h"
#include "app/workbench/portaldesk.h"
#include "core/base/clock.h"
#include "core/catalogue/housechoice.h"

#include <QPromise>

#include <memory>

namespace Rushes::Workbench {

using Catalogue::Armed;
using Catalogue::BoardNotice;
using Catalogue::ItemNotice;
using Catalogue::Video;
using Library::PortalWord;
using Storage::StorageResult;

namespace {

/// A portal may correct thousands of items at once; they go by in parts.
constexpr int atOnce = 500;

/// Goes on with what an answer holds, or ends with its error.
template <typename T, typename Next> QFuture<AfterSync::Answer> with(QObject* context, QFuture<StorageResult<T>> answer, Next next) {
    return answer
        .then(context,
              [next](const StorageResult<T>& got) {
                  if (!got) return readyFuture(AfterSync::Answer{std::unexpected{got.error()}});
                  if constexpr (std::is_void_v<T>) return next();
                  else return next(*got);
              })
        .unwrap();
}

} // namespace

QList<PortalWord> wordsOf(const ItemNotice& notice, const QString& portal) {
    PortalWord word{.portal = portal, .at = notice.version, .what = notice.what};
    if (notice.kind == Catalogue::Kind::Video) word.videoId = notice.id;
    else if (notice.kind == Catalogue::Kind::Photo) word.photoId = notice.id;
    else return {};
    switch (notice.change) {
    case ItemNotice::Change::Withdrawn: word.change = PortalWord::Change::Withdrawn; return {word};
    case ItemNotice::Change::Corrected: return {word};
    case ItemNotice::Change::Restored: break;
    }
    PortalWord restored = word;
    restored.change = PortalWord::Change::Restored;
    return word.what.isEmpty() ? QList{restored} : QList{restored, word};
}

AfterSync::AfterSync(PortalDesk& portal, IngestDesk& ingest, Clock& clock, QObject* parent)
    : QObject{parent}, m_portal{portal}, m_ingest{ingest}, m_clock{clock}, m_last{readyFuture(Answer{Report{}})} {}

QFuture<AfterSync::Answer> AfterSync::run(const Wishes& wishes) {
    // A future has one continuation: that of m_last is the next run, so whoever asked gets a future of their own.
    const auto asked = std::make_shared<QPromise<Answer>>();
    asked->start();
    m_last = m_last.then(this, [this](const Answer&) { return passOn({}); })
                 .unwrap()
                 .then(this,
                       [this, wishes](const Answer& passed) {
                           // What is waited for is queued also where the library could not be told.
                           return queueArmed(passed.value_or(Report{}), wishes).then([passed](const Answer& queued) { return passed ? queued : passed; });
                       })
                 .unwrap()
                 .then([asked](const Answer& answer) {
                     asked->addResult(answer);
                     asked->finish();
                     return answer;
                 });
    return asked->future();
}

QFuture<AfterSync::Answer> AfterSync::passOn(Report report) {
    return with(this, m_portal.catalogue().notices(atOnce), [this, report](const QList<ItemNotice>& notices) {
        if (notices.isEmpty()) return readyFuture(Answer{report});
        QList<PortalWord> words;
        QList<qsizetype> owner; // of each word its notice
        const QString portal = m_portal.address().url().toString();
        for (qsizetype i = 0; i < notices.size(); ++i) {
            words += wordsOf(notices[i], portal);
            owner.resize(words.size(), i);
        }
        return with(this, m_ingest.clips().hear(words), [this, report, notices, owner](const QList<Library::Heard>& heard) {
            Report now = report;
            QList<int> clips(notices.size(), 0);
            for (qsizetype i = 0; i < heard.size(); ++i) {
                clips[owner[i]] = static_cast<int>(heard[i].clips.size());
                now.flagged += static_cast<int>(heard[i].changed.size());
            }
            QList<BoardNotice> pinned;
            for (qsizetype i = 0; i < notices.size(); ++i) pinned.append(Catalogue::boardNotice(notices[i], clips[i]));
            return with(this, m_portal.notices().pin(pinned), [this, now, last = notices.last().number](int added) {
                Report counted = now;
                counted.notices += added;
                return with(this, m_portal.catalogue().endNotices(last), [this, counted] { return passOn(counted); });
            });
        });
    });
}

QFuture<AfterSync::Answer> AfterSync::queueArmed(Report report, const Wishes& wishes) {
    return with(this, m_portal.armed().due(), [this, report, wishes](const QList<std::pair<Armed, Video>>& due) {
        auto done = readyFuture(Answer{report});
        for (const auto& [armed, video] : due) {
            done = with(this, done, [this, wishes, armed, video](const Report& before) { return queueOne(before, wishes, armed, video); });
        }
        return done;
    });
}

QFuture<AfterSync::Answer> AfterSync::queueOne(Report report, const Wishes& wishes, const Armed& armed, const Video& video) {
    const QString portal = m_portal.address().url().toString();
    return with(this, m_ingest.clips().clipsOfItem(portal, video.id.text(), {}), [this, report, wishes, armed, video](const QList<Library::ClipId>& here) {
        if (!here.isEmpty()) return remember(report, boardNotice(armed, video, BoardNotice::Event::Here, m_clock.now()), armed);
        const Catalogue::Rendition* rendition = Catalogue::houseRendition(video, wishes.profile).rendition;
        if (rendition == nullptr) return readyFuture(Answer{report}); // announced; its file comes with a later sync
        NamePolicy policy = wishes.policy.value_or(NamePolicy{});
        if (!wishes.policy) policy.folder = wishes.folder;
        const auto request = ingestRequest(video, *rendition, armed.meetingTitle, m_portal.address().url(), policy);
        return with(this, m_add ? m_add({request}) : m_ingest.queue().add({request}), [this, report, armed, video](const QList<Downloads::DownloadId>&) {
            return remember(report, boardNotice(armed, video, BoardNotice::Event::Queued, m_clock.now()), armed);
        });
    });
}

QFuture<AfterSync::Answer> AfterSync::remember(Report report, const BoardNotice& notice, const Armed& armed) {
    return with(this, m_portal.notices().pin({notice}), [this, report, notice, armed](int added) {
        // Only now: whatever happens before, the video comes again.
        return with(this, m_portal.armed().acknowledge(armed.id, Catalogue::VideoId{notice.itemId}), [report, notice, added] {
            Report now = report;
            now.notices += added;
            if (notice.event == BoardNotice::Event::Queued) now.queued.append(notice);
            return readyFuture(Answer{now});
        });
    });
}

} // namespace Rushes::Workbench
