// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipwords.h"

#include "ui/words/placewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace Rushes::Ui::ClipWords {
namespace {

using Media::MediaFacts;

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Ui::ClipWords", text); }

QString megabits(qint64 bitsPerSecond) {
    return bitsPerSecond <= 0 ? QString{}
                              : tr("%1 Mb/s").arg(QLocale{}.toString(static_cast<double>(bitsPerSecond) / 1e6, 'f', bitsPerSecond < 10'000'000 ? 1 : 0));
}

QString scanText(Media::Scan scan) {
    switch (scan) {
    case Media::Scan::Progressive: return tr("progressive");
    case Media::Scan::TopFieldFirst: return tr("interlaced, top first");
    case Media::Scan::BottomFieldFirst: return tr("interlaced, bottom first");
    }
    return {};
}

QString raster(const MediaFacts& facts) {
    if (facts.width <= 0 || facts.height <= 0) return {};
    const QString colour = facts.colour == u"bt709" ? QStringLiteral("BT.709") : facts.colour == u"bt2020nc" ? QStringLiteral("BT.2020") : facts.colour;
    return Words::sentence({QStringLiteral("%1 × %2").arg(facts.width).arg(facts.height), colour});
}

QString audio(const MediaFacts& facts) {
    if (facts.audioChannels == 0) return tr("none");
    QStringList parts{QStringLiteral("%1 × %2").arg(QString::number(facts.audioChannels), codec(facts.audioCodec))};
    if (facts.audioBits > 0) parts.append(tr("%1-bit").arg(facts.audioBits));
    if (facts.audioRate > 0) parts.append(tr("%1 kHz").arg(QLocale{}.toString(facts.audioRate / 1000.0, 'g', 4)));
    return parts.join(u' ');
}

} // namespace

QString codec(const QString& name) {
    static const QHash<QString, QString> names{
        {QStringLiteral("mpeg2video"), QStringLiteral("MPEG-2")}, {QStringLiteral("prores"), QStringLiteral("ProRes")},
        {QStringLiteral("dnxhd"), QStringLiteral("DNxHD")},       {QStringLiteral("h264"), QStringLiteral("H.264")},
        {QStringLiteral("hevc"), QStringLiteral("H.265")},        {QStringLiteral("av1"), QStringLiteral("AV1")},
        {QStringLiteral("vp9"), QStringLiteral("VP9")},           {QStringLiteral("mpeg4"), QStringLiteral("MPEG-4")},
        {QStringLiteral("pcm_s16le"), QStringLiteral("PCM")},     {QStringLiteral("pcm_s24le"), QStringLiteral("PCM")},
        {QStringLiteral("pcm_s32le"), QStringLiteral("PCM")},     {QStringLiteral("aac"), QStringLiteral("AAC")},
        {QStringLiteral("opus"), QStringLiteral("Opus")},         {QStringLiteral("mp2"), QStringLiteral("MPEG layer 2")},
    };
    return names.value(name, name);
}

QString format(const Library::Clip& clip) {
    if (!clip.facts) return {};
    const MediaFacts& facts = *clip.facts;
    // What the newsroom calls it, where the numbers leave no doubt.
    if (facts.videoCodec == u"mpeg2video" && facts.videoProfile == u"4:2:2" && facts.container == u"mxf" && facts.width == 1920) {
        return QStringLiteral("XDCAM HD422");
    }
    if (facts.videoCodec == u"prores") return QStringLiteral("ProRes 422 %1").arg(facts.videoProfile).trimmed();
    if (facts.height > 0)
        return QStringLiteral("%1 %2%3").arg(codec(facts.videoCodec)).arg(facts.height).arg(facts.scan == Media::Scan::Progressive ? u'p' : u'i');
    return codec(facts.videoCodec.isEmpty() ? facts.audioCodec : facts.videoCodec);
}

QList<Fact> facts(const Library::Clip& clip) {
    QList<Fact> lines;
    if (clip.facts) {
        const MediaFacts& facts = *clip.facts;
        const QString video = Words::sentence({QString{codec(facts.videoCodec) + u' ' + facts.videoProfile}.trimmed(), megabits(facts.videoBitrate)});
        lines = {{tr("Video"), video},
                 {tr("Raster"), raster(facts)},
                 {tr("Rate"), facts.frameRate ? Words::sentence({facts.frameRate->label(), scanText(facts.scan)}) : QString{}},
                 {tr("Audio"), audio(facts)},
                 {tr("Start"), facts.startTimecode, true},
                 {tr("Reel"), facts.reel, true},
                 {tr("Wrapper"), Words::sentence({facts.container.toUpper(), clip.size.text()})}};
    } else {
        lines = {{tr("Size"), clip.size.text()}};
    }
    lines.removeIf([](const Fact& fact) { return fact.value.isEmpty(); });
    return lines;
}

} // namespace Rushes::Ui::ClipWords
