// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace Rushes::PortalServer {

/// "RPRT" marks an SQLite file as a portal's.
inline constexpr Storage::Schema portalSchema{QLatin1StringView{"portal"}, 0x52505254};

/// The portal's statements, each by the name of its file below resources/sql/portal.
namespace Sql {

inline constexpr Storage::Statement accessTokenAdd{"portal", "access_token_add"};
inline constexpr Storage::Statement accessTokensPurge{"portal", "access_tokens_purge"};
inline constexpr Storage::Statement accountAdd{"portal", "account_add"};
inline constexpr Storage::Statement accountByEmail{"portal", "account_by_email"};
inline constexpr Storage::Statement accountById{"portal", "account_by_id"};
inline constexpr Storage::Statement accountSetNewsletter{"portal", "account_set_newsletter"};
inline constexpr Storage::Statement accountSetPassword{"portal", "account_set_password"};
inline constexpr Storage::Statement accountUpdate{"portal", "account_update"};
inline constexpr Storage::Statement captionBody{"portal", "caption_body"};
inline constexpr Storage::Statement captionPut{"portal", "caption_put"};
inline constexpr Storage::Statement captionSame{"portal", "caption_same"};
inline constexpr Storage::Statement captionsOfVideos{"portal", "captions_of_videos"};
inline constexpr Storage::Statement changeAdd{"portal", "change_add"};
inline constexpr Storage::Statement changeLatest{"portal", "change_latest"};
inline constexpr Storage::Statement changesSince{"portal", "changes_since"};
inline constexpr Storage::Statement codeAdd{"portal", "code_add"};
inline constexpr Storage::Statement codeEnd{"portal", "code_end"};
inline constexpr Storage::Statement codeTakeTry{"portal", "code_take_try"};
inline constexpr Storage::Statement codesEndOfRequest{"portal", "codes_end_of_request"};
inline constexpr Storage::Statement codesPurge{"portal", "codes_purge"};
inline constexpr Storage::Statement codesSentForRequest{"portal", "codes_sent_for_request"};
inline constexpr Storage::Statement codesSentFromPeer{"portal", "codes_sent_from_peer"};
inline constexpr Storage::Statement codesSentToAddress{"portal", "codes_sent_to_address"};
inline constexpr Storage::Statement codesSentToAddressFromPeer{"portal", "codes_sent_to_address_from_peer"};
inline constexpr Storage::Statement keptAnswer{"portal", "kept_answer"};
inline constexpr Storage::Statement keptAnswerAdd{"portal", "kept_answer_add"};
inline constexpr Storage::Statement keptAnswersPurge{"portal", "kept_answers_purge"};
inline constexpr Storage::Statement madeUpVideos{"portal", "made_up_videos"};
inline constexpr Storage::Statement mailAdd{"portal", "mail_add"};
inline constexpr Storage::Statement mailBegin{"portal", "mail_begin"};
inline constexpr Storage::Statement mailEnd{"portal", "mail_end"};
inline constexpr Storage::Statement mailLater{"portal", "mail_later"};
inline constexpr Storage::Statement mailNext{"portal", "mail_next"};
inline constexpr Storage::Statement mailNextDue{"portal", "mail_next_due"};
inline constexpr Storage::Statement mailReplace{"portal", "mail_replace"};
inline constexpr Storage::Statement mailsExpire{"portal", "mails_expire"};
inline constexpr Storage::Statement mailsGiveUpUnanswered{"portal", "mails_give_up_unanswered"};
inline constexpr Storage::Statement mailsList{"portal", "mails_list"};
inline constexpr Storage::Statement mailsPurge{"portal", "mails_purge"};
inline constexpr Storage::Statement mailsTakeBack{"portal", "mails_take_back"};
inline constexpr Storage::Statement meetingById{"portal", "meeting_by_id"};
inline constexpr Storage::Statement meetingEtag{"portal", "meeting_etag"};
inline constexpr Storage::Statement meetingPut{"portal", "meeting_put"};
inline constexpr Storage::Statement meetingSetPhoto{"portal", "meeting_set_photo"};
inline constexpr Storage::Statement meetingWithdraw{"portal", "meeting_withdraw"};
inline constexpr Storage::Statement meetingYears{"portal", "meeting_years"};
inline constexpr Storage::Statement meetingsCount{"portal", "meetings_count"};
inline constexpr Storage::Statement meetingsPage{"portal", "meetings_page"};
inline constexpr Storage::Statement newsById{"portal", "news_by_id"};
inline constexpr Storage::Statement newsCount{"portal", "news_count"};
inline constexpr Storage::Statement newsEtag{"portal", "news_etag"};
inline constexpr Storage::Statement newsPage{"portal", "news_page"};
inline constexpr Storage::Statement newsPut{"portal", "news_put"};
inline constexpr Storage::Statement newsWithdraw{"portal", "news_withdraw"};
inline constexpr Storage::Statement peerKnownToAddress{"portal", "peer_known_to_address"};
inline constexpr Storage::Statement photoById{"portal", "photo_by_id"};
inline constexpr Storage::Statement photoEtag{"portal", "photo_etag"};
inline constexpr Storage::Statement photoOriginal{"portal", "photo_original"};
inline constexpr Storage::Statement photoPath{"portal", "photo_path"};
inline constexpr Storage::Statement photoPreviewPath{"portal", "photo_preview_path"};
inline constexpr Storage::Statement photoPut{"portal", "photo_put"};
inline constexpr Storage::Statement photoWithdraw{"portal", "photo_withdraw"};
inline constexpr Storage::Statement photosCount{"portal", "photos_count"};
inline constexpr Storage::Statement photosOfMeetingPage{"portal", "photos_of_meeting_page"};
inline constexpr Storage::Statement photosPage{"portal", "photos_page"};
inline constexpr Storage::Statement refreshTokenAdd{"portal", "refresh_token_add"};
inline constexpr Storage::Statement refreshTokenSession{"portal", "refresh_token_session"};
inline constexpr Storage::Statement refreshTokenUse{"portal", "refresh_token_use"};
inline constexpr Storage::Statement refreshTokensPurge{"portal", "refresh_tokens_purge"};
inline constexpr Storage::Statement registrationAdd{"portal", "registration_add"};
inline constexpr Storage::Statement registrationEnd{"portal", "registration_end"};
inline constexpr Storage::Statement registrationOpen{"portal", "registration_open"};
inline constexpr Storage::Statement registrationSetEmail{"portal", "registration_set_email"};
inline constexpr Storage::Statement registrationsPurge{"portal", "registrations_purge"};
inline constexpr Storage::Statement renditionById{"portal", "rendition_by_id"};
inline constexpr Storage::Statement renditionPut{"portal", "rendition_put"};
inline constexpr Storage::Statement renditionSame{"portal", "rendition_same"};
inline constexpr Storage::Statement renditionsOfVideos{"portal", "renditions_of_videos"};
inline constexpr Storage::Statement resetAdd{"portal", "reset_add"};
inline constexpr Storage::Statement resetOpen{"portal", "reset_open"};
inline constexpr Storage::Statement resetSetToken{"portal", "reset_set_token"};
inline constexpr Storage::Statement resetsEndOfAccount{"portal", "resets_end_of_account"};
inline constexpr Storage::Statement resetsPurge{"portal", "resets_purge"};
inline constexpr Storage::Statement sessionAdd{"portal", "session_add"};
inline constexpr Storage::Statement sessionByAccessToken{"portal", "session_by_access_token"};
inline constexpr Storage::Statement sessionEnd{"portal", "session_end"};
inline constexpr Storage::Statement sessionEndOwn{"portal", "session_end_own"};
inline constexpr Storage::Statement sessionOpen{"portal", "session_open"};
inline constexpr Storage::Statement sessionSeen{"portal", "session_seen"};
inline constexpr Storage::Statement sessionsEndOfAccount{"portal", "sessions_end_of_account"};
inline constexpr Storage::Statement sessionsOfAccount{"portal", "sessions_of_account"};
inline constexpr Storage::Statement sessionsOpenOfAccount{"portal", "sessions_open_of_account"};
inline constexpr Storage::Statement sessionsPurge{"portal", "sessions_purge"};
inline constexpr Storage::Statement storyboardPath{"portal", "storyboard_path"};
inline constexpr Storage::Statement storyboardPut{"portal", "storyboard_put"};
inline constexpr Storage::Statement thumbnailPath{"portal", "thumbnail_path"};
inline constexpr Storage::Statement videoById{"portal", "video_by_id"};
inline constexpr Storage::Statement videoEtag{"portal", "video_etag"};
inline constexpr Storage::Statement videoPut{"portal", "video_put"};
inline constexpr Storage::Statement videoSetThumbnail{"portal", "video_set_thumbnail"};
inline constexpr Storage::Statement videoTouch{"portal", "video_touch"};
inline constexpr Storage::Statement videoWithdraw{"portal", "video_withdraw"};
inline constexpr Storage::Statement videosCount{"portal", "videos_count"};
inline constexpr Storage::Statement videosOfMeetingPage{"portal", "videos_of_meeting_page"};
inline constexpr Storage::Statement videosPage{"portal", "videos_page"};

} // namespace Sql

} // namespace Rushes::PortalServer
