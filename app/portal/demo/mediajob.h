// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/demo/mediacache.h"
#include "app/portal/demo/mediarecipe.h"

#include <QProcess>

#include <atomic>
#include <memory>

namespace Rushes::PortalServer {

/// Makes one file: ffmpeg writes it under a temporary name, ffprobe looks at it, a worker thread hashes it, and the cache keeps it.
/// What runs is ended when the object goes.
class MediaJob : public QObject {
    Q_OBJECT

public:
    /// `niceness` is that of the programs, where the system knows one.
    MediaJob(MediaRecipe recipe, MediaCache& cache, int niceness, QObject* parent = nullptr);
    ~MediaJob() override;

    [[nodiscard]] const MediaRecipe& recipe() const { return m_recipe; }
    void start();

Q_SIGNALS:
    /// Either of the two comes once.
    void made(const Rushes::PortalServer::CachedFile& file);
    void failed(const QString& why);

private:
    void run(const QString& program, const QStringList& arguments, void (MediaJob::*then)());
    void probe();
    void judge();
    void hash();
    void keep(const std::optional<Sha256>& digest);

    MediaRecipe m_recipe;
    MediaCache& m_cache;
    QProcess m_process;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false); ///< shared with who hashes, who may outlive this
};

} // namespace Rushes::PortalServer
