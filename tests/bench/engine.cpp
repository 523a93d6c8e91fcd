// SPDX-License-Identifier: GPL-3.0-or-later
// The engine alone: lines of `URL SHA-256 SIZE` from a file, so many at once, into a folder, hashed and compared, without queue, journal and
// flush. ./dev bench downloads measures it beside rushes-cli, so that it is seen what those cost.
#include "core/base/sha256.h"
#include "core/transfer/disklane.h"
#include "core/transfer/transferengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <map>
#include <unistd.h>

using namespace Rushes;
using namespace Rushes::Transfer;

namespace {

/// Writes and hashes, as a part file does.
class FileSink final : public ByteSink {
public:
    explicit FileSink(const QString& path) : m_file{::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644)} {}
    ~FileSink() override { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(FileSink)

    SinkResult<void> begin(const ReplyHead&, qint64) override { return {}; }
    SinkResult<void> write(qint64 offset, QByteArrayView bytes) override {
        if (::pwrite(m_file, bytes.data(), static_cast<std::size_t>(bytes.size()), offset) != bytes.size())
            return std::unexpected{SinkError{SinkFault::Full, qt_error_string(errno)}};
        m_hasher.add(bytes);
        return {};
    }
    [[nodiscard]] Sha256 digest() const { return m_hasher.digest(); }

private:
    int m_file;
    Sha256Hasher m_hasher;
};

struct File {
    QUrl url;
    QByteArray digest;
    qint64 size;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application{argc, argv};
    const QStringList words = application.arguments().sliced(1);
    QFile list{words.value(0)};
    if (words.size() != 5 || !list.open(QIODevice::ReadOnly)) {
        std::fputs("usage: rushes-bench-engine LIST FOLDER AT_ONCE THREADS AUTHORITIES\n", stderr);
        return 2;
    }
    QList<File> files;
    const QList<QByteArray> lines = list.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() == 3) files.append({QUrl{QString::fromUtf8(fields[0])}, fields[1], fields[2].toLongLong()});
    }
    TransferSettings settings;
    settings.threads = words[3].toInt();
    settings.authorities = words[4];
    TransferEngine engine{settings};
    std::map<qsizetype, std::unique_ptr<Rushes::Transfer::Transfer>> running;
    qsizetype next = 0;
    qsizetype left = files.size();
    const std::function<void()> begin = [&] {
        if (next == files.size()) return;
        const qsizetype number = next++;
        const File& file = files[number];
        const auto sink = std::make_shared<FileSink>(QDir{words[1]}.filePath(file.url.fileName()));
        running[number] = engine.start({.url = file.url, .size = file.size}, sink, engine.newLane());
        QObject::connect(running[number].get(), &Rushes::Transfer::Transfer::finished, &application, [&, number, sink](const TransferOutcome& outcome) {
            if (!outcome || sink->digest().hex().toLatin1() != files[number].digest) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(files[number].url.toString()), outcome ? "other bytes" : qPrintable(outcome.error().detail));
                std::exit(1);
            }
            running[number].release()->deleteLater();
            running.erase(number);
            if (--left == 0) QCoreApplication::quit();
            else begin();
        });
    };
    for (int i = 0; i < words[2].toInt(); ++i) begin();
    return QCoreApplication::exec();
}
