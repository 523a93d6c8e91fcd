// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/waiting.h"
#include "app/workbench/ingestdesk.h"
#include "app/workbench/portaldesks.h"
#include "core/base/clock.h"

#include <memory>
#include <optional>

class QCommandLineParser;

namespace Rushes::Settings {
class Settings;
}

namespace Rushes::Cli {

class QueueAccess;

/// What the commands work with. Its parts are made when a command asks for them, so `find` touches no network and `whoami` no library.
class Desk {
public:
    explicit Desk(const QCommandLineParser& arguments);
    /// Waits until the vault has answered about what it was asked to keep and to forget.
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] Waiting& wait() { return m_wait; }
    [[nodiscard]] Clock& clock() { return m_clock; }
    [[nodiscard]] Settings::Settings& settings() { return *m_settings; }
    [[nodiscard]] const Settings::Places& places() const { return m_places; }

    /// The portal's side, with the session of an earlier run taken up. A Problem where no portal is known.
    [[nodiscard]] Workbench::PortalDesk& portal();
    /// The same, and a Problem (exit code 3) where nobody is signed in.
    [[nodiscard]] Workbench::PortalDesk& signedInPortal();
    /// Whether a portal was named, now or in an earlier run.
    [[nodiscard]] bool knowsPortal() const;
    /// What the programmes of meetings of that title say in the catalogue of that portal, as far as it is here; nothing where no portal is known.
    [[nodiscard]] QFuture<QStringList> programmeTexts(const QString& meeting);
    /// The library, and the queue where this command owns it. Use queue() for the queue.
    [[nodiscard]] Workbench::IngestDesk& ingest();
    /// The queue of the state folder, whoever owns it.
    [[nodiscard]] QueueAccess& queue();
    /// For QueueAccess, which holds the queue's lock: the desk with the queue loaded. It stands still until a command runs it.
    [[nodiscard]] Workbench::IngestDesk& ownIngest();

    /// Waits until the sidecars of what was changed are written, where they are kept.
    void finishSidecars();

    [[nodiscard]] Account::CredentialVault& vault() { return m_portals.vault(); }
    /// Where the library is; nothing is opened for this.
    [[nodiscard]] const Storage::DatabaseLocation& library() const { return m_library; }
    /// Where finished files go unless a command says otherwise.
    [[nodiscard]] QString clipFolder() const;
    /// Whether secrets were asked to be kept in a file.
    [[nodiscard]] bool hasSessionFile() const { return m_hasSessionFile; }
    /// One line from standard input or the environment variable RUSHES_PASSWORD.
    [[nodiscard]] QString password(const QCommandLineParser& arguments);

private:
    /// Files that finished in an earlier run that was cut are taken into the library first.
    void awaitArrivals();
    /// The proxies that were chosen, with the password that the environment or the vault has.
    [[nodiscard]] std::shared_ptr<const Transfer::ProxySource> proxies();

    Settings::Places m_places;
    std::unique_ptr<Settings::Settings> m_settings;
    SystemClock m_clock;
    Output m_output;
    Waiting m_wait;
    QString m_portalText;
    bool m_hasSessionFile;
    Storage::DatabaseLocation m_library;
    Workbench::PortalDesks m_portals;
    Workbench::PortalDesk* m_portal = nullptr; ///< the one that was named; of m_portals
    std::shared_ptr<const Transfer::ProxySource> m_proxies; ///< shared with the engine and with Qt's network
    std::unique_ptr<Workbench::IngestDesk> m_ingest;
    std::unique_ptr<QueueAccess> m_queue;
};

} // namespace Rushes::Cli
