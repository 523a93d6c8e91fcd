// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/accounttour.h"
#include "app/desktop/tourhands.h"
#include "core/catalogue/video.h"
#include "core/downloads/download.h"

namespace Rushes::Desktop {

class Application;

/// Does, in the real window and with real events, what a newcomer does on the first day: browses a meeting, asks for its broadcast file,
/// creates the account that it needs with the code of the demo mailbox, finds the clip and tags a range of it; then loses the session to
/// another computer, forgets the password, and comes back to the queue.
class GuidedTour {
public:
    GuidedTour(Application& application, const TourPictures& pictures);

    /// Plays it and says each step. Answers the program's exit code: 0, or 1 where it could not be finished.
    [[nodiscard]] int play();

private:
    void browse();
    void download();
    void preview();
    void log();
    void loseSessionAndComeBack();
    void lookAtTheSettings();
    /// The first video of the catalogue that fits, once there is one.
    [[nodiscard]] Catalogue::Video videoThat(const QString& what, const std::function<bool(const Catalogue::Video&)>& fits);
    [[nodiscard]] Catalogue::Video otherVideo();
    /// Waits until the video's file is here.
    [[nodiscard]] Downloads::Download finished(const Catalogue::Video& video);
    /// The newest meeting's first video whose broadcast file the demo has made.
    [[nodiscard]] Catalogue::Video broadcastVideo();

    Application& m_application;
    TourHands m_hands;
    AccountTour m_account;
    QString m_folder;
    Catalogue::Video m_video;
};

} // namespace Rushes::Desktop
