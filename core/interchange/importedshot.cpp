// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/importedshot.h"

#include "core/interchange/readers.h"
#include "core/interchange/shotwords.h"
#include "core/library/cliptime.h"

#include <QFile>
#include <QFileInfo>
#include <QMultiHash>
#include <QUrl>
#include <QtNumeric>

#include <cstdlib>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Library::Clip;
using Library::ClipTime;
using Library::Range;
using Media::Timecode;

namespace {

/// The clips of a library by their names, in the order in which names are believed.
class Index {
public:
    explicit Index(const QList<Clip>& clips) {
        for (const Clip& clip : clips) {
            m_byPath.insert(clip.path, &clip);
            m_byFile.insert(clip.fileName, &clip);
            m_byTitle.insert(onOneLine(clip.title), &clip);
            if (clip.facts && !clip.facts->reel.isEmpty()) m_byReel.insert(onOneLine(clip.facts->reel), &clip);
        }
    }

    [[nodiscard]] std::expected<const Clip*, MatchFault> find(const ImportedShot& shot) const {
        const QUrl url{shot.file};
        const QString path = url.isLocalFile() ? url.toLocalFile() : shot.file;
        for (const auto& [names, name] : {std::pair{&m_byPath, path}, std::pair{&m_byFile, QFileInfo{path}.fileName()},
                                          std::pair{&m_byTitle, onOneLine(shot.clip)}, std::pair{&m_byFile, shot.clip}, std::pair{&m_byReel, shot.reel}}) {
            if (name.isEmpty()) continue;
            const auto count = names->count(name);
            if (count > 1) return std::unexpected{MatchFault::SeveralClips};
            if (count == 1) return names->value(name);
        }
        return std::unexpected{MatchFault::NoSuchClip};
    }

private:
    using Names = QMultiHash<QString, const Clip*>;
    Names m_byPath;
    Names m_byFile;
    Names m_byTitle;
    Names m_byReel;
};

constexpr qint64 mostFrames = qint64{1} << 40; ///< more than any clip has: thirty years of a thousand frames a second

/// A number of frames at another rate; nothing where it is beyond any clip.
std::optional<qint64> converted(qint64 frames, Media::FrameRate from, Media::FrameRate to) {
    if (std::abs(static_cast<double>(frames)) > static_cast<double>(mostFrames)) return std::nullopt;
    if (from == to) return frames;
    qint64 numerator = 0;
    qint64 denominator = 0;
    if (qMulOverflow(frames, to.numerator(), &numerator) || qMulOverflow(numerator, from.denominator(), &numerator) ||
        qMulOverflow(to.denominator(), from.numerator(), &denominator))
        return std::nullopt;
    const qint64 made = numerator / denominator;
    return std::abs(made) > mostFrames ? std::nullopt : std::optional{made};
}

std::expected<qint64, MatchFault> frameOf(const ImportedPoint& point, const ClipTime& time, std::optional<Media::FrameRate> rate) {
    if (point.timecode.isEmpty()) {
        const auto frames = converted(point.frames, rate.value_or(time.rate()), time.rate());
        if (!frames) return std::unexpected{MatchFault::OutsideClip};
        return point.isSinceMidnight ? time.frameAt(Timecode::fromFrames(*frames, time.rate(), time.start().isDropFrame())) : *frames;
    }
    // Some programs write the colon also for drop-frame; the clip knows better.
    QString text = point.timecode;
    if (time.start().isDropFrame() && text.size() > 8) text[8] = u';';
    const auto timecode = Timecode::parse(text, time.rate());
    if (!timecode) return std::unexpected{MatchFault::NoSuchTimecode};
    return time.frameAt(*timecode);
}

std::expected<Range, MatchFault> rangeOf(const ImportedShot& shot, const Index& index) {
    const auto clip = index.find(shot);
    if (!clip) return std::unexpected{clip.error()};
    const auto time = ClipTime::of(**clip);
    if (!time) return std::unexpected{MatchFault::RateUnknown};
    const auto in = frameOf(shot.in, *time, shot.rate);
    const auto out = frameOf(shot.out, *time, shot.rate);
    if (!in || !out) return std::unexpected{!in ? in.error() : out.error()};
    if (*out <= *in) return std::unexpected{MatchFault::OutBeforeIn};
    const qint64 frames = (*clip)->facts->frames;
    if (*in < 0 || (frames > 0 && *out > frames)) return std::unexpected{MatchFault::OutsideClip};
    return Range{.id = {}, .clipId = (*clip)->id, .in = *in, .out = *out, .note = shot.note, .tags = shot.tags};
}

} // namespace

std::optional<ImportFormat> importFormatOf(const QString& path) {
    const QString suffix = QFileInfo{path}.suffix().toLower();
    if (suffix == "edl"_L1) return ImportFormat::Edl;
    if (suffix == "xml"_L1) return ImportFormat::Fcp7Xml;
    if (suffix == "otio"_L1) return ImportFormat::Otio;
    if (suffix == "csv"_L1) return ImportFormat::Csv;
    if (suffix == "rushes"_L1) return ImportFormat::ShotList;
    return std::nullopt;
}

ImportedShots readShots(ImportFormat format, QIODevice& from) {
    const QByteArray file = from.read(importLimit + 1);
    if (file.size() > importLimit) return std::unexpected{ImportError{ImportFault::TooLarge}};
    switch (format) {
    case ImportFormat::Edl: return readEdl(file);
    case ImportFormat::Fcp7Xml: return readFcp7Xml(file);
    case ImportFormat::Otio: return readOtio(file);
    case ImportFormat::Csv: return readCsv(file);
    case ImportFormat::ShotList: return readShotListFile(file);
    }
    Q_UNREACHABLE_RETURN(std::unexpected{ImportError{ImportFault::NotThisFormat}});
}

ImportedShots readShots(ImportFormat format, const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected{ImportError{ImportFault::NotReadable, 0, file.errorString()}};
    return readShots(format, file);
}

Matched matchShots(const QList<ImportedShot>& shots, const QList<Clip>& clips) {
    const Index index{clips};
    Matched matched;
    for (const ImportedShot& shot : shots) {
        if (const auto range = rangeOf(shot, index)) matched.ranges.append(*range);
        else matched.unmatched.append({shot, range.error()});
    }
    return matched;
}

} // namespace Rushes::Interchange
