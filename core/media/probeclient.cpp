// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/probeclient.h"

#include "core/base/logging.h"
#include "core/base/result.h"
#include "core/media/mediafactsjson.h"
#include "core/media/probeprotocol.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <memory>
#include <utility>

namespace Rushes::Media {

namespace {

using namespace Qt::StringLiterals;

QByteArray encodedPath(const QString& path) {
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

ProbeResult<MediaFacts> parseFacts(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject()) {
        if (auto facts = fromJson(document.object())) return *std::move(facts);
    }
    return std::unexpected{ProbeError{ProbeFault::Crashed, u"facts that make no sense"_s}};
}

ProbeResult<QByteArray> parseThumbnail(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xD8") && bytes.endsWith("\xFF\xD9")) return bytes;
    return std::unexpected{ProbeError{ProbeFault::Crashed, u"a thumbnail that is no JPEG file"_s}};
}

ProbeResult<QByteArray> parseWaveform(const QByteArray& bytes) {
    if (WaveformPiece::fromAnswer(bytes)) return bytes;
    return std::unexpected{ProbeError{ProbeFault::Crashed, u"a waveform that makes no sense"_s}};
}

} // namespace

ProbeClient::ProbeClient(QString program, std::chrono::milliseconds patience, QObject* parent) : QObject{parent}, m_program{std::move(program)} {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        endHelper();
        failCurrent(ProbeFault::TimedOut, u"no answer in time"_s);
    });
}

ProbeClient::~ProbeClient() {
    if (m_helper != nullptr) {
        disconnect(m_helper, nullptr, this, nullptr);
        m_helper->kill();
        m_helper->waitForFinished(1000);
    }
    std::deque<Request> unanswered = std::exchange(m_waiting, {});
    if (m_current) unanswered.push_front(*std::exchange(m_current, std::nullopt));
    for (const Request& request : unanswered) request.answer(std::unexpected{ProbeError{ProbeFault::NoProbe, u"the client was closed"_s}});
}

QFuture<ProbeResult<MediaFacts>> ProbeClient::facts(const QString& path) {
    return ask<MediaFacts>(QByteArrayView{ProbeProtocol::facts}, path, ProbeProtocol::longestFacts, parseFacts);
}

QFuture<ProbeResult<QByteArray>> ProbeClient::thumbnail(const QString& path, int width) {
    const int across = qBound(16, width, ProbeProtocol::widestThumbnail);
    const QByteArray heading = QByteArrayView{ProbeProtocol::thumbnail}.toByteArray() + ' ' + QByteArray::number(across);
    return ask<QByteArray>(heading, path, ProbeProtocol::longestThumbnail, parseThumbnail);
}

QFuture<ProbeResult<QByteArray>> ProbeClient::frame(const QString& path, std::chrono::milliseconds at, int width) {
    const qint64 when = std::clamp<qint64>(at.count(), 0, ProbeProtocol::latestMillisecond);
    const int across = qBound(16, width, ProbeProtocol::widestThumbnail);
    const QByteArray heading = QByteArrayView{ProbeProtocol::frame}.toByteArray() + ' ' + QByteArray::number(when) + ' ' + QByteArray::number(across);
    return ask<QByteArray>(heading, path, ProbeProtocol::longestThumbnail, parseThumbnail);
}

QFuture<ProbeResult<QByteArray>> ProbeClient::waveform(const QString& path, int piece) {
    const qint64 second = qint64{std::max(0, piece)} * WaveformPiece::seconds;
    const QByteArray heading = QByteArrayView{ProbeProtocol::waveform}.toByteArray() + ' ' + QByteArray::number(second);
    return ask<QByteArray>(heading, path, ProbeProtocol::longestWaveform, parseWaveform);
}

template <typename T, typename Parse>
QFuture<ProbeResult<T>> ProbeClient::ask(QByteArrayView heading, const QString& path, std::size_t longestAnswer, Parse parse) {
    const QString absolute = path.isEmpty() || path.contains(QChar::Null) ? QString{} : QFileInfo{path}.absoluteFilePath();
    const QByteArray name = encodedPath(absolute);
    if (name.isEmpty() || name.size() > static_cast<qsizetype>(ProbeProtocol::longestPath))
        return readyFuture(ProbeResult<T>{std::unexpected{ProbeError{ProbeFault::Unreadable, u"no path of a file"_s}}});

    auto promise = std::make_shared<QPromise<ProbeResult<T>>>(); // shared: std::function wants a copyable lambda
    promise->start();
    m_waiting.push_back({
        .message = heading.toByteArray() + ' ' + QByteArray::number(name.size()) + '\n' + name,
        .path = absolute,
        .longestAnswer = longestAnswer,
        .isWanted = [promise] { return !promise->isCanceled(); },
        .answer =
            [promise, parse](const ProbeResult<QByteArray>& answer) {
                promise->addResult(answer.and_then(parse));
                promise->finish();
            },
    });
    // From the event loop, so that nobody is answered before they hold the future.
    QMetaObject::invokeMethod(this, &ProbeClient::startNext, Qt::QueuedConnection);
    return promise->future();
}

void ProbeClient::startNext() {
    while (!m_current && !m_waiting.empty()) {
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!m_current->isWanted()) {
            answerCurrent(std::unexpected{ProbeError{ProbeFault::NoProbe, u"not wanted any more"_s}});
        } else if (auto danger = knownDanger(m_current->path)) {
            answerCurrent(std::unexpected{*std::move(danger)});
        } else {
            if (m_helper == nullptr) startHelper();
            m_answer = ProbeAnswer{m_current->longestAnswer};
            m_patience.start();
            m_helper->write(m_current->message);
        }
    }
}

void ProbeClient::startHelper() {
    m_helper = new QProcess{this};
    // Without this a decoder's complaints could fill the pipe and stop the helper.
    m_helper->setStandardErrorFile(QProcess::nullDevice());
    connect(m_helper, &QProcess::readyReadStandardOutput, this, &ProbeClient::read);
    connect(m_helper, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read(); // the answer may have come with the end
        endHelper();
        const QString how = status == QProcess::CrashExit ? u"the helper died, signal %1"_s : u"the helper ended with %1"_s;
        failCurrent(ProbeFault::Crashed, how.arg(code));
    });
    connect(m_helper, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return; // finished() tells of the others
        const QString why = m_helper->errorString();
        endHelper();
        failCurrent(ProbeFault::NoProbe, why);
    });
    m_helper->start(m_program, QStringList{});
}

void ProbeClient::endHelper() {
    if (m_helper == nullptr) return;
    QProcess* const helper = std::exchange(m_helper, nullptr);
    disconnect(helper, nullptr, this, nullptr);
    if (helper->state() == QProcess::NotRunning) {
        helper->deleteLater();
        return;
    }
    // One that hangs in the system, such as on a lost share, ends when it can; the next requests do not wait for that.
    connect(helper, &QProcess::finished, helper, &QObject::deleteLater);
    helper->kill();
}

void ProbeClient::read() {
    while (m_helper != nullptr && m_helper->bytesAvailable() > 0) {
        const QByteArray bytes = m_helper->readAllStandardOutput();
        auto answer = m_current ? m_answer.take(bytes) : std::nullopt;
        if (!m_current || m_answer.isRefused()) endHelper();
        if (!answer) continue;
        if (m_answer.isRefused()) failCurrent(answer->error().fault, answer->error().detail);
        else answerCurrent(*std::move(answer));
    }
}

/// The helper ended because of the file at hand: that is its answer, for as long as the file stays as it is.
void ProbeClient::failCurrent(ProbeFault fault, const QString& detail) {
    if (!m_current) return;
    const ProbeError error{fault, detail};
    qCWarning(logMedia).noquote() << "probing" << m_current->path << "failed:" << detail;
    if (fault != ProbeFault::NoProbe) {
        const QFileInfo file{m_current->path};
        m_unsafe.insert(m_current->path, {file.size(), file.lastModified(), error});
    }
    answerCurrent(std::unexpected{error});
}

void ProbeClient::answerCurrent(ProbeResult<QByteArray> answer) {
    m_patience.stop();
    const Request request = *std::exchange(m_current, std::nullopt);
    request.answer(std::move(answer));
    QMetaObject::invokeMethod(this, &ProbeClient::startNext, Qt::QueuedConnection);
}

std::optional<ProbeError> ProbeClient::knownDanger(const QString& path) {
    const auto known = m_unsafe.constFind(path);
    if (known == m_unsafe.constEnd()) return std::nullopt;
    const QFileInfo file{path};
    if (file.size() == known->size && file.lastModified() == known->modified) return known->error;
    m_unsafe.erase(known);
    return std::nullopt;
}

} // namespace Rushes::Media
