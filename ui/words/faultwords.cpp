// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/faultwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace Rushes::Ui {

namespace {

QString tr(const char* source, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui", source, comment, n); }

FaultWords words(const char* lead, const char* rest, QStringView icon) { return {tr(lead), tr(rest), icon.toString()}; }

FaultWords insecure(const std::optional<Distrust>& why) {
    switch (why.value_or(Distrust::NoAgreement)) {
    case Distrust::UnknownAuthority:
        return words("The portal's certificate is not from an authority that this computer knows.",
                     "Rushes sent nothing to it. If your house has an authority of its own, its administrator can add it: rushes --ca FILE.", u"shield");
    case Distrust::OtherName:
        return words("The portal's certificate is for another name.",
                     "Rushes sent nothing to it: somebody may stand in between. Check the portal's address, or tell the people who run it.", u"shield");
    case Distrust::RunOut:
        return words("The portal's certificate has run out.",
                     "Rushes sent nothing to it. Check this computer's clock; if it is right, tell the people who run the portal.", u"shield");
    case Distrust::NotYetValid:
        return words("The portal's certificate is not valid yet.",
                     "Rushes sent nothing to it. Check this computer's clock; if it is right, tell the people who run the portal.", u"shield");
    case Distrust::NoAgreement: break;
    }
    return words("No secure connection with the portal can be made.",
                 "Rushes sent nothing to it. It may speak only old versions of TLS: tell the people who run it.", u"shield");
}

/// When the portal is willing again, as far as it said so.
QString waitWords(const std::optional<std::chrono::seconds>& wait) {
    if (!wait || wait->count() <= 0) return tr("Wait a moment, then try again.");
    return tr("Try again in %1.").arg(Words::timeLeft(*wait));
}

FaultWords codeRejected(const Portal::PortalError& error) {
    FaultWords said{tr("That code does not match."), tr("Look for the newest mail, or ask for a new code."), QStringLiteral("err")};
    if (!error.triesLeft) return said;
    const int tries = *error.triesLeft;
    if (tries <= 0) said.rest = tr("It has no tries left. Ask for a new code.");
    else said.rest = tr("%Ln tries left.", nullptr, tries);
    return said;
}

} // namespace

FaultWords describe(const Portal::PortalError& error) {
    using enum Portal::PortalFault;
    switch (error.fault) {
    case Offline:
        return words("The portal cannot be reached.", "Rushes shows what it has here and tries again by itself. Look at your network if this lasts.",
                     u"cloudoff");
    case TimedOut: return words("The portal answers too slowly.", "Rushes stopped waiting and kept everything here. Try again in a moment.", u"clock");
    case Insecure: return insecure(error.distrust);
    case NotSignedIn: return words("You are not signed in.", "Rushes kept what it has. Sign in to go on.", u"key");
    case Refused: return words("The portal does not accept this as it is.", "Nothing was changed. Check what you gave and try again.", u"err");
    case PasswordRules:
        return words("The password does not meet all the rules.", "Nothing was sent to anybody. The list under the password shows what is open.", u"err");
    case CodeRejected: return codeRejected(error);
    case CodeExpired: return words("This code can no longer be used.", "Nothing is lost. Ask for a new code; it comes to the same address.", u"clock");
    case NotFound: return words("The portal no longer has this.", "Rushes kept what is here. Refresh the catalogue to see what there is now.", u"search");
    case Embargoed: return words("This is under embargo.", "Rushes did not fetch it. It can be fetched when the embargo ends.", u"lock");
    case Withdrawn: return words("The portal has withdrawn this.", "Rushes stopped fetching it. Ask the press office before you use what you have.", u"stop");
    case TooMany: return {tr("The portal asks for fewer requests."), tr("Rushes paused.") + u' ' + waitWords(error.retryAfter), QStringLiteral("clock")};
    case Unavailable:
        return {tr("The portal is not working at the moment."), tr("Rushes kept everything here.") + u' ' + waitWords(error.retryAfter),
                QStringLiteral("warn")};
    case BadReply:
        return words("The answer did not come from the portal.",
                     "Rushes set it aside. A network sign-in page may stand in between: open a web page, then try again.", u"warn");
    }
    Q_UNREACHABLE_RETURN({});
}

FaultWords describe(const Storage::StorageError& error) {
    using enum Storage::StorageFault;
    switch (error.fault) {
    case CannotOpen:
        return words("The database cannot be opened.",
                     "Rushes left it as it is. Check that its folder or its server can be reached and that you may write there.", u"disk");
    case Damaged: return words("The database is damaged.", "Rushes left it as it is and wrote nothing. Restore a copy from a day when it was well.", u"err");
    case Newer: return words("The database was written by a newer Rushes.", "This one left it untouched. Update Rushes on this computer to open it.", u"info");
    case Busy:
        return words("Another program holds the database.", "Rushes waited and changed nothing. Close the other program, or try again in a moment.", u"clock");
    case Full: return words("The disk is full.", "Rushes kept the database as it was before. Free some space, then try again.", u"disk");
    case ReadOnly: return words("The database may only be read.", "Rushes changed nothing. Ask for the right to write there.", u"lock");
    case Gone:
        return words("The connection to the database was lost.", "The last change may not be kept. Rushes connects again by itself; look whether it is there.",
                     u"cloudoff");
    case Conflict: return words("This change does not fit what is in the database.", "Rushes did not make it. Refresh to see what there is now.", u"warn");
    case Stale: return words("Somebody else changed this first.", "Rushes kept their change and not yours. Look at it, then make yours again.", u"user");
    case Broken:
        return words("Rushes asked the database for something it does not know.", "Nothing was changed. This is a defect of Rushes: report it with the log.",
                     u"err");
    }
    Q_UNREACHABLE_RETURN({});
}

FaultWords describeSignIn(const Portal::PortalError& error) {
    if (!error.needsSignIn()) return describe(error);
    return words("The address or the password is not right.", "Nothing was changed. Check both and try again.", u"err");
}

} // namespace Rushes::Ui
