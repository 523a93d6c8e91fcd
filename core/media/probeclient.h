// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/mediafacts.h"
#include "core/media/probeanswer.h"
#include "core/media/probefault.h"
#include "core/media/waveform.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QProcess;

namespace Rushes::Media {

/// Asks rushes-probe about media files: one long-lived helper process, one request at a time, answered in the order they were made.
/// The helper is started with the first request, and again after it died or was ended for taking too long; that is the answer to the
/// one request it was busy with. A file that ended the helper is not opened again until its size or time changes. All calls and
/// answers are in the thread of the client; a request whose future was cancelled before its turn is passed over.
class ProbeClient : public QObject {
    Q_OBJECT

public:
    /// `program` is the helper; `patience` is the longest that one request may take.
    explicit ProbeClient(QString program, std::chrono::milliseconds patience = std::chrono::seconds{15}, QObject* parent = nullptr);
    /// Ends the helper. What was not answered yet is answered NoProbe.
    ~ProbeClient() override;
    Q_DISABLE_COPY_MOVE(ProbeClient)

    QFuture<ProbeResult<MediaFacts>> facts(const QString& path);
    /// A picture of the clip from about a tenth of its length, `width` pixels across at most, as a JPEG file.
    QFuture<ProbeResult<QByteArray>> thumbnail(const QString& path, int width);
    /// The picture at a time of the clip, or the key frame before it, as a JPEG file.
    QFuture<ProbeResult<QByteArray>> frame(const QString& path, std::chrono::milliseconds at, int width);
    /// The levels of the sound in one piece of WaveformPiece::seconds, counted from 0, as WaveformPiece reads them. Without channels for a clip
    /// without sound.
    QFuture<ProbeResult<QByteArray>> waveform(const QString& path, int piece);

private:
    struct Request {
        QByteArray message;
        QString path;
        std::size_t longestAnswer;
        std::function<bool()> isWanted;
        std::function<void(ProbeResult<QByteArray>)> answer;
    };
    /// A file that ended the helper, as it was then.
    struct Unsafe {
        qint64 size;
        QDateTime modified;
        ProbeError error;
    };

    template <typename T, typename Parse>
    QFuture<ProbeResult<T>> ask(QByteArrayView heading, const QString& path, std::size_t longestAnswer, Parse parse);
    void startNext();
    void startHelper();
    void endHelper();
    void read();
    void failCurrent(ProbeFault fault, const QString& detail);
    void answerCurrent(ProbeResult<QByteArray> answer);
    [[nodiscard]] std::optional<ProbeError> knownDanger(const QString& path);

    QString m_program;
    QTimer m_patience;
    QProcess* m_helper = nullptr; ///< a child of this, or none
    std::deque<Request> m_waiting;
    std::optional<Request> m_current;
    ProbeAnswer m_answer{0};
    QHash<QString, Unsafe> m_unsafe;
};

} // namespace Rushes::Media
