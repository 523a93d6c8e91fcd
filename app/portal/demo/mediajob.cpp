// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/mediajob.h"

#include "core/base/errand.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hashChunk = 1024 * 1024;
/// Sound and picture do not end on the same sample; more than this is a cut file.
constexpr double durationTolerance = 0.1;

/// Nothing where the file cannot be read or nobody waits any longer.
std::optional<Sha256> digestOf(const QString& path, const std::atomic_bool& stop) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    Sha256Hasher hasher;
    QByteArray chunk(hashChunk, Qt::Uninitialized);
    while (!stop) {
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0) return std::nullopt;
        if (got == 0) return hasher.digest();
        hasher.add(QByteArrayView{chunk}.first(got));
    }
    return std::nullopt;
}

/// The last sentence of what a program said.
QString lastWords(const QByteArray& said) {
    const QList<QByteArray> lines = said.trimmed().split('\n');
    return QString::fromUtf8(lines.last()).left(300);
}

} // namespace

MediaJob::MediaJob(MediaRecipe recipe, MediaCache& cache, [[maybe_unused]] int niceness, QObject* parent)
    : QObject{parent}, m_recipe{std::move(recipe)}, m_cache{cache} {
    m_process.setWorkingDirectory(m_cache.folder());
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([niceness] {
        std::ignore = ::nice(niceness);
#ifdef Q_OS_LINUX
        // Where the portal is killed, ffmpeg ends with it.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
#endif
#ifdef Q_OS_WIN
    if (niceness > 0) m_process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments* how) { how->flags |= IDLE_PRIORITY_CLASS; });
#endif
}

MediaJob::~MediaJob() {
    *m_stop = true;
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void MediaJob::start() {
    // The temporary name is relative as well: ffmpeg runs in the folder.
    const QStringList arguments = QStringList{u"-nostdin"_s, u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-y"_s} + m_recipe.arguments +
                                  QStringList{u"file:"_s + QDir{m_cache.folder()}.relativeFilePath(m_cache.temporaryPath(m_recipe.fileName))};
    run(u"ffmpeg"_s, arguments, m_recipe.duration.count() > 0 ? &MediaJob::probe : &MediaJob::hash);
}

void MediaJob::run(const QString& program, const QStringList& arguments, void (MediaJob::*then)()) {
    m_process.disconnect(this);
    connect(&m_process, &QProcess::errorOccurred, this, [this, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT failed(u"%1 does not start: %2"_s.arg(program, m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this, program, then](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0) return (this->*then)();
        const QString end = status == QProcess::NormalExit ? u"ended with %1"_s.arg(code) : u"was ended"_s;
        Q_EMIT failed(u"%1 %2: %3"_s.arg(program, end, lastWords(m_process.readAllStandardError())));
    });
    m_process.start(program, arguments);
}

void MediaJob::probe() {
    run(u"ffprobe"_s,
        {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_type:format=duration"_s, u"-of"_s, u"json"_s, m_cache.temporaryPath(m_recipe.fileName)},
        &MediaJob::judge);
}

void MediaJob::judge() {
    const QJsonObject facts = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
    const double duration = facts.value("format"_L1).toObject().value("duration"_L1).toString().toDouble();
    int video = 0;
    int audio = 0;
    const QJsonArray streams = facts.value("streams"_L1).toArray();
    for (const auto& stream : streams) {
        const QString kind = stream.toObject().value("codec_type"_L1).toString();
        video += kind == "video"_L1 ? 1 : 0;
        audio += kind == "audio"_L1 ? 1 : 0;
    }
    const double wanted = static_cast<double>(m_recipe.duration.count()) / 1000;
    if (video != 1 || audio != m_recipe.audioTracks || std::abs(duration - wanted) > durationTolerance) {
        Q_EMIT failed(u"has %1 video and %2 audio tracks and lasts %3 s instead of %4 s"_s.arg(video).arg(audio).arg(duration).arg(wanted));
        return;
    }
    hash();
}

void MediaJob::hash() {
    inBackground([path = m_cache.temporaryPath(m_recipe.fileName), stop = m_stop] {
        return digestOf(path, *stop);
    }).then(this, [this](const std::optional<Sha256>& digest) { keep(digest); });
}

void MediaJob::keep(const std::optional<Sha256>& digest) {
    if (!digest) {
        Q_EMIT failed(u"cannot be read back"_s);
        return;
    }
    if (const auto defect = m_cache.keep(m_recipe.fileName, m_recipe.key(), *digest)) {
        Q_EMIT failed(*defect);
        return;
    }
    const auto file = m_cache.find(m_recipe.fileName, m_recipe.key());
    if (file) Q_EMIT made(*file);
    else Q_EMIT failed(u"is not where it was put"_s);
}

} // namespace Rushes::PortalServer
