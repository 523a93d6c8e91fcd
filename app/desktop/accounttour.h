// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourhands.h"

namespace Rushes::Catalogue {
struct Video;
}

namespace Rushes::Desktop {

class Application;

/// The part of the guided tour that is about the account: creating it because a download needs one, its settings, a session that ends
/// elsewhere, a forgotten password. Everything by the buttons and fields of the dialogs.
class AccountTour {
public:
    /// Both outlive it.
    AccountTour(Application& application, TourHands& hands);

    /// From the sign-in that a download asked for to an account, and back to that download.
    void createAccount();
    void showSettings();
    /// Another computer ends the session while `video` is asked for: the banner, and the queue that waits.
    void loseSession(const Catalogue::Video& video);
    /// From the banner over a new password back to where the tour was.
    void resetPassword();

private:
    void verify();
    void signOutElsewhere();
    [[nodiscard]] QString codeFromMailbox();

    Application& m_application;
    TourHands& m_hands;
    QString m_email;
    QString m_password;
};

} // namespace Rushes::Desktop
