// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourhands.h"
#include "core/catalogue/video.h"

namespace Rushes::Desktop {

class Application;

/// Does, in the real window and with real events, what a newcomer does on the first day: creates an account, reads the code in the demo
/// mailbox, signs in, browses a meeting, downloads its broadcast file, finds the clip and tags a range of it.
class GuidedTour {
public:
    GuidedTour(Application& application, const QString& folder, const QString& lastingFolder);

    /// Plays it and says each step. Answers the program's exit code: 0, or 1 where it could not be finished.
    [[nodiscard]] int play();

private:
    void browse();
    void createAccount();
    void signInAgain();
    void download();
    void log();
    [[nodiscard]] QString codeFromMailbox();
    /// The newest meeting's first video whose broadcast file the demo has made.
    [[nodiscard]] Catalogue::Video broadcastVideo();

    Application& m_application;
    TourHands m_hands;
    QString m_folder;
    QString m_email;
    Catalogue::Video m_video;
};

} // namespace Rushes::Desktop
