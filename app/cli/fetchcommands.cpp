// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/desk.h"
#include "app/cli/problem.h"
#include "app/cli/queueaccess.h"
#include "app/cli/queuewatch.h"
#include "core/downloads/downloadqueue.h"
#include "core/settings/settings.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Rushes::Cli {

using namespace Qt::StringLiterals;

namespace {

/// A list that somebody made by mistake, as a video file, is not read whole.
constexpr qint64 largestList = qint64{64} * 1024 * 1024;

Downloads::DownloadRequest requestFor(const QString& text) {
    const QUrl url{text, QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        throw usageProblem(u"“%1” is not an http or https URL."_s.arg(text));
    return {.source = url.toString(), .fileName = url.fileName().isEmpty() ? u"download"_s : url.fileName()};
}

Sha256 digestFrom(const QString& text) {
    const auto digest = Sha256::fromHex(text);
    if (!digest) throw usageProblem(u"“%1” is no SHA-256, which has 64 hexadecimal digits."_s.arg(text));
    return *digest;
}

ByteCount sizeFrom(const QString& text) {
    bool isNumber = false;
    const qint64 size = text.toLongLong(&isNumber);
    if (!isNumber || size < 0) throw usageProblem(u"“%1” is no number of bytes."_s.arg(text));
    return ByteCount{size};
}

/// How many of something, where each is wanted at least once.
int countFrom(const QCommandLineParser& arguments, const QString& option) {
    bool isNumber = false;
    const int count = arguments.value(option).toInt(&isNumber);
    if (!isNumber || count < 1) throw usageProblem(u"--%1 takes a number from 1 on."_s.arg(option));
    return count;
}

/// Lines of `URL [SHA-256 [SIZE]]`, with - for a digest that nobody knows; what begins with # is for people.
QList<Downloads::DownloadRequest> listedRequests(const QString& name, const QString& folder) {
    QFile file{name};
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) throw Problem{ExitCode::Disk, u"%1 cannot be read: %2."_s.arg(name, file.errorString())};
    const QString text = QString::fromUtf8(file.read(largestList));
    if (!file.atEnd()) throw usageProblem(u"%1 is too long for a list of URLs."_s.arg(name));
    QList<Downloads::DownloadRequest> requests;
    for (const QString& line : text.split(u'\n')) {
        const QStringList fields = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (fields.isEmpty() || fields.first().startsWith(u'#')) continue;
        Downloads::DownloadRequest request = requestFor(fields.first());
        if (fields.size() > 1 && fields.at(1) != "-"_L1) request.sha256 = digestFrom(fields.at(1));
        if (fields.size() > 2) request.size = sizeFrom(fields.at(2));
        request.folder = folder;
        requests.append(request);
    }
    return requests;
}

Downloads::DownloadRequest singleRequest(const QCommandLineParser& arguments, const QString& url) {
    Downloads::DownloadRequest request = requestFor(url);
    if (arguments.isSet(u"sha256"_s)) request.sha256 = digestFrom(arguments.value(u"sha256"_s));
    if (arguments.isSet(u"size"_s)) request.size = sizeFrom(arguments.value(u"size"_s));
    const QFileInfo target{arguments.isSet(u"to"_s) ? arguments.value(u"to"_s) : QDir::current().filePath(request.fileName)};
    request.folder = target.absolutePath();
    request.fileName = target.fileName();
    return request;
}

/// Raw transfers through the queue's own journal, so that a second call goes on where the first was cut.
ExitCode fetch(Desk& desk, const QCommandLineParser& arguments, const QStringList& words) {
    QList<Downloads::DownloadRequest> requests;
    if (arguments.isSet(u"list"_s) && words.isEmpty() && !arguments.isSet(u"sha256"_s) && !arguments.isSet(u"size"_s))
        requests = listedRequests(arguments.value(u"list"_s), QDir{arguments.value(u"to"_s)}.absolutePath());
    else if (!arguments.isSet(u"list"_s) && words.size() == 1) requests = {singleRequest(arguments, words.first())};
    else
        throw usageProblem(
            u"Name one URL, or a list: rushes-cli fetch URL [--sha256 HEX] [--size N] [--to FILE], or rushes-cli fetch --list FILE [--to DIR]"_s);
    if (arguments.isSet(u"at-once"_s)) desk.queue().useAtOnce(countFrom(arguments, u"at-once"_s));
    // One where nobody asks for more: measurements and tests of faults know what they get.
    const bool byPolicy = arguments.value(u"connections"_s) == "auto"_L1;
    const int connections = byPolicy ? 0 : arguments.isSet(u"connections"_s) ? countFrom(arguments, u"connections"_s) : 1;
    for (Downloads::DownloadRequest& request : requests) request.connections = connections;
    const auto ids = desk.queue().add(requests);
    watchQueue(desk, ids);
    return reportDownloads(desk, ids);
}

} // namespace

QList<Command> fetchCommands() {
    return {
        {u"fetch"_s,
         u"URL [--sha256 HEX] [--size N] [--to FILE] | --list FILE [--to DIR] [--at-once N]; [--connections N|auto]"_s,
         u"raw transfers through the same engine, one or a list"_s,
         {{u"sha256"_s, u"The digest that the file must have."_s, u"HEX"_s},
          {u"size"_s, u"The bytes that it must have."_s, u"N"_s},
          {u"list"_s, u"Lines of URL [SHA-256 or - [SIZE]]; - reads them from standard input."_s, u"FILE"_s},
          {u"at-once"_s, u"How many files at once in this run; the setting of the queue without it."_s, u"N"_s},
          {u"connections"_s,
           u"How many connections bring one file side by side, 1 to 8; fewer where the host takes fewer. auto is what `queue connections` says."_s, u"N"_s},
          {u"to"_s, u"The file to make, or the folder for a list."_s, u"PATH"_s}},
         fetch},
    };
}

} // namespace Rushes::Cli
