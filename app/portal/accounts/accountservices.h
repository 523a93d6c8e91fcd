// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Database;
}

namespace Rushes::PortalServer {

class Codes;
class GuessLimits;
class Letters;
class Outbox;
class PasswordHasher;
class Secrets;
class Sessions;

/// What everything that deals with accounts stands on. All of it outlives them.
struct AccountServices {
    Storage::Database& database;
    Clock& clock;
    const Secrets& secrets;
    PasswordHasher& hasher;
    GuessLimits& guesses;
    const Codes& codes;
    Sessions& sessions;
    Outbox& outbox;
    const Letters& letters;
};

} // namespace Rushes::PortalServer
