// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"
#include "tests/support/serverprocess.h"

#include <QUrl>

namespace Rushes::Tests {

/// A real nginx with the configuration that we ship (packaging/linux/nginx), on a port of its own of this computer.
class Nginx {
public:
    /// Known before it runs, so that the portal can be told.
    [[nodiscard]] QUrl url() const;
    /// In front of the portal at a port, with its files in `folder` and `media`. False where it does not listen.
    [[nodiscard]] bool start(const QString& folder, quint16 portal, const QString& media, const Identity& identity);

private:
    quint16 m_port = freePort();
    ServerProcess m_process;
};

} // namespace Rushes::Tests
