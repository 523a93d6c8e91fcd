// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/http/router.h"
#include "app/portal/media/linksigner.h"
#include "core/storage/storageerror.h"

#include <QObject>
#include <QUrl>

namespace Rushes {
class Clock;
}
namespace Rushes::Storage {
class Database;
struct Statement;
} // namespace Rushes::Storage

namespace Rushes::PortalServer {

class Sessions;

/// The bytes: renditions and the originals of photos for whoever has an account, and the pictures that everybody may see.
class MediaCalls : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes linkLifetime{15};

    struct Settings {
        std::function<QUrl()> baseUrl;
        QByteArray sendfileHeader; ///< where a reverse proxy sends the bytes: the header that names it the file
    };

    MediaCalls(Storage::Database& database, Sessions& sessions, const Secrets& secrets, Clock& clock, Settings settings, QObject* parent = nullptr);

    void addRoutes(Router& router);

private:
    struct Stored;
    struct Kind;
    static const Kind renditions;
    static const Kind originals;

    void addMedia(Router& router, const Kind& kind);
    QFuture<Answer> link(const Kind& kind, const Request& request);
    QFuture<Answer> media(const Kind& kind, const Request& request);
    QFuture<Answer> mediaFor(const Kind& kind, const Request& request, const Caller& caller);
    QFuture<Answer> storyboard(const Request& request);
    QFuture<Answer> picture(const Storage::Statement& statement, const Request& request);
    QFuture<Storage::StorageResult<std::optional<Stored>>> find(const Kind& kind, const QString& id);
    [[nodiscard]] std::optional<Answer> refusal(const std::optional<Stored>& media) const;
    [[nodiscard]] Answer bytesOf(const Stored& media, const Request& request, const Caller& caller) const;

    Storage::Database& m_database;
    Sessions& m_sessions;
    LinkSigner m_signer;
    Clock& m_clock;
    Settings m_settings;
};

} // namespace Rushes::PortalServer
