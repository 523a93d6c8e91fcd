// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rangeentry.h"

#include "core/library/cliptime.h"
#include "core/media/timecode.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Rushes::Ui {
namespace {

using Library::Clip;
using Media::Timecode;

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui", text); }

/// "10040200" and "10.04.02.00" as "10:04:02:00"; a ';' stays.
QString spelledOut(QStringView typed) {
    QString text = typed.trimmed().toString();
    static const QRegularExpression bare{QStringLiteral("^(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)$")};
    text.replace(bare, QStringLiteral("\\1:\\2:\\3:\\4"));
    static const QRegularExpression dotted{QStringLiteral("^(\\d\\d)[.:](\\d\\d)[.:](\\d\\d)([.:;])(\\d\\d)$")};
    if (const auto match = dotted.match(text); match.hasMatch() && text.count(u'.') == 3) text.replace(u'.', u':');
    return text;
}

/// The frame of the clip that a typed timecode names, whichever side of midnight it lies.
std::optional<qint64> readFrame(QStringView typed, const Library::ClipTime& time) {
    QString text = spelledOut(typed);
    // In a drop-frame clip ':' means ';': nobody types the semicolon, and a non-drop label would be another frame.
    if (time.start().isDropFrame() && text.size() == 11) text[8] = u';';
    const auto timecode = Timecode::parse(text, time.rate());
    if (!timecode) return {};
    return time.frameAt(*timecode);
}

} // namespace

std::expected<RangeFrames, RangeProblem> readRange(QStringView in, QStringView out, const Clip& clip) {
    const auto time = Library::ClipTime::of(clip);
    if (!time) return std::unexpected{RangeProblem::NoRate};
    const auto first = readFrame(in, *time);
    if (!first) return std::unexpected{RangeProblem::InUnread};
    const auto last = readFrame(out, *time);
    if (!last) return std::unexpected{RangeProblem::OutUnread};
    const qint64 frames = clip.facts->frames;
    if (frames > 0 && *first >= frames) return std::unexpected{RangeProblem::InOutside};
    if (frames > 0 && *last > frames) return std::unexpected{RangeProblem::OutOutside};
    if (*last <= *first) return std::unexpected{RangeProblem::OutNotAfterIn};
    return RangeFrames{*first, *last};
}

QString rangeProblemText(RangeProblem problem, const Clip& clip) {
    const QString first = frameText(0, clip);
    const QString end = clip.facts ? frameText(clip.facts->frames, clip) : QString{};
    const QString rate = clip.facts && clip.facts->frameRate ? clip.facts->frameRate->label() : QString{};
    switch (problem) {
    case RangeProblem::NoRate: return tr("The frame rate of this clip is not known yet. Ranges can be added once the file has been read.");
    case RangeProblem::InUnread: return tr("In is not a timecode at %1. Type it like %2.").arg(rate, first);
    case RangeProblem::OutUnread: return tr("Out is not a timecode at %1. Type it like %2.").arg(rate, end);
    case RangeProblem::InOutside: return tr("In lies outside the clip, which runs from %1 to %2.").arg(first, end);
    case RangeProblem::OutOutside: return tr("Out lies outside the clip, which runs from %1 to %2.").arg(first, end);
    case RangeProblem::OutNotAfterIn: return tr("Out has to come after In.");
    }
    return {};
}

bool isAboutIn(RangeProblem problem) { return problem == RangeProblem::InUnread || problem == RangeProblem::InOutside; }

QString frameText(qint64 frame, const Clip& clip) {
    const auto time = Library::ClipTime::of(clip);
    return time ? time->at(frame).text() : QString::number(frame);
}

QString lengthText(qint64 frames, const Clip& clip) {
    const auto time = Library::ClipTime::of(clip);
    return time ? Timecode::fromFrames(frames, time->rate(), time->start().isDropFrame()).text() : QString::number(frames);
}

QStringList readTags(QStringView line) {
    QStringList tags;
    QString tag;
    bool quoted = false;
    const auto take = [&] {
        tag = tag.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) tags.append(tag);
        tag.clear();
    };
    for (const QChar sign : line) {
        if (sign == u'"') quoted = !quoted;
        else if (sign == u',' && !quoted) take();
        else tag.append(sign);
    }
    take();
    return tags;
}

QString writtenTags(const QStringList& tags) {
    QStringList parts;
    for (const QString& tag : tags) parts.append(tag.contains(u',') ? u'"' + tag + u'"' : tag);
    return parts.join(QStringLiteral(", "));
}

QStringList meantTags(const QStringList& tags, const Library::Vocabulary& vocabulary) {
    QStringList meant;
    for (const QString& tag : tags) {
        const Library::TagEntry* const entry = vocabulary.meant(tag);
        const QString& name = entry == nullptr ? tag : entry->tag.name;
        if (!meant.contains(name, Qt::CaseInsensitive)) meant.append(name);
    }
    return meant;
}

} // namespace Rushes::Ui
