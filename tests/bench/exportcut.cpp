// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one list of many ranges into a file in each format, in shuffled order, several times, and says what it took as one JSON document:
// rushes-bench-exportcut FOLDER RANGES ROUNDS. ./dev bench export reads it.
#include "core/interchange/cutlist.h"
#include "core/interchange/exportformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Interchange;

namespace {

constexpr int rangesOfClip = 100;

CutList listOf(int ranges) {
    CutList cut{.title = u"Everything of a season"_s, .clips = {}};
    for (int first = 0; first < ranges; first += rangesOfClip) {
        LoggedClip one;
        const int number = first / rangesOfClip;
        one.clip.id = Library::ClipId{u"clip-%1"_s.arg(number)};
        one.clip.title = u"Press conference \"%1\" & arrivals"_s.arg(number);
        one.clip.fileName = u"260212_press_%1_XDCAM50.mxf"_s.arg(number);
        one.clip.path = u"/media/%1"_s.arg(one.clip.fileName);
        one.clip.credit = u"Photo service of the portal"_s;
        one.clip.rating = number % 6;
        one.clip.facts.emplace();
        one.clip.facts->frameRate = number % 3 == 0 ? Media::FrameRate::of(30'000, 1001) : Media::FrameRate::of(25);
        one.clip.facts->startTimecode = u"10:00:00:00"_s;
        one.clip.facts->frames = 90'000;
        for (int i = 0; i < std::min(rangesOfClip, ranges - first); ++i) {
            one.ranges.append({.id = Library::RangeId{u"range-%1-%2"_s.arg(number).arg(i)},
                               .clipId = one.clip.id,
                               .in = qint64{500} * i,
                               .out = qint64{500} * i + 250,
                               .note = u"WS the ministers walk to the lectern, Šefčovič speaks (%1)"_s.arg(i),
                               .tags = {u"arrival"_s, u"quote"_s}});
        }
        cut.clips.append(one);
    }
    return cut;
}

/// The most memory that this program has had so far, in KiB.
qint64 peakMemory() {
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Processor time of this program, in seconds: what other programs do beside it counts less here than on a clock.
double processorTime() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

} // namespace

int main(int count, char** arguments) {
    const QCoreApplication application{count, arguments};
    if (count != 4) return 2;
    const QDir folder{QString::fromLocal8Bit(arguments[1])};
    const CutList cut = listOf(QByteArray{arguments[2]}.toInt());
    std::vector<ExportFormat> formats{exportFormats().begin(), exportFormats().end()};
    std::mt19937 shuffle{7}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same order in every run of the program
    QHash<ExportFormat, QJsonArray> seconds;
    QHash<ExportFormat, QJsonArray> processor;
    const qint64 listAlone = peakMemory();
    QJsonObject sizes;
    for (int round = -1; round < QByteArray{arguments[3]}.toInt(); ++round) {
        std::ranges::shuffle(formats, shuffle);
        for (const ExportFormat format : formats) {
            const QString path = folder.filePath(u"list"_s + suffix(format));
            const double before = processorTime();
            QElapsedTimer since;
            since.start();
            const auto report = exportCut(format, cut, path, Existing::Replace);
            const double took = static_cast<double>(since.nsecsElapsed()) / 1e9;
            const double spent = processorTime() - before;
            if (!report) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(report.error().detail));
                return 1;
            }
            sizes[word(format)] = QFileInfo{path}.size();
            QFile::remove(path);
            if (round < 0) continue; // warms up
            seconds[format].append(took);
            processor[format].append(spent);
        }
    }
    QJsonArray all;
    for (const ExportFormat format : exportFormats())
        all.append(
            QJsonObject{{u"format"_s, word(format)}, {u"bytes"_s, sizes[word(format)]}, {u"seconds"_s, seconds[format]}, {u"processor"_s, processor[format]}});
    const QJsonObject said{{u"formats"_s, all}, {u"list_kib"_s, listAlone}, {u"grown_kib"_s, peakMemory() - listAlone}};
    std::fputs(QJsonDocument{said}.toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}
