// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Rushes {

/// Why the other side of a TLS connection is not believed to be who it should be: the same list for both network stacks. There is no
/// way past any of them but an authority that the administrator adds.
enum class Distrust : quint8 {
    UnknownAuthority, ///< signed by nobody whom this computer believes, or by itself
    OtherName,        ///< the certificate is for another host
    RunOut,           ///< the certificate's time is over
    NotYetValid,      ///< the certificate's time has not come, or this computer's clock is behind
    NoAgreement,      ///< no connection that is safe enough: TLS older than 1.2, or no common cipher
};

} // namespace Rushes
