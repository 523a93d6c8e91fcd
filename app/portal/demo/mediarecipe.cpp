// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/mediarecipe.h"

#include "app/portal/demo/camera.h"

#include <QCryptographicHash>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;
using Catalogue::Role;

namespace {

constexpr int width = Camera::width;
constexpr int height = Camera::height;
constexpr int broadcastChannels = 8;

QString number(double value) { return QString::number(value, 'f', 4); }

QString joined(const QStringList& parts) { return parts.join(u';'); }

QString rateText(const DemoVideo& video, int fold = 1) { return u"%1/%2"_s.arg(video.rate.numerator() * fold).arg(video.rate.denominator()); }

double seconds(const DemoVideo& video) { return video.frames() * static_cast<double>(video.rate.denominator()) / static_cast<double>(video.rate.numerator()); }

/// Where the crop begins in each field. Rounded to whole pixels, evenly: the chroma follows by half.
QString panExpression(const Camera::Way& way, int fields) { return u"%1+%2*n"_s.arg(number(way.start), number(way.reach / fields)); }

/// A still of the scene that moves under the camera. A pan is a crop of a still that was enlarged once, which costs next to nothing;
/// a push has to scale every picture.
QString cameraMove(const DemoShot& shot, int fields, const QString& toStill) {
    if (shot.move == Move::PushIn || shot.move == Move::PullOut) {
        const QString part = shot.move == Move::PushIn ? u"n/%1"_s.arg(fields) : u"(1-n/%1)"_s.arg(fields);
        const auto grown = [&](int side) { return u"2*floor(%1*(1+%2*%3))"_s.arg(QString::number(side / 2), number(Camera::push), part); };
        const auto begin = [&](int side, double focus) { return u"(%1-%2)*%3"_s.arg(grown(side), QString::number(side), number(focus)); };
        return u"%1,scale=w='%2':h='%3':eval=frame:flags=bilinear,crop=%4:%5:'%6':'%7':exact=1"_s
            .arg(toStill.arg(width).arg(height), grown(width), grown(height))
            .arg(width)
            .arg(height)
            .arg(begin(width, shot.focus.x()), begin(height, shot.focus.y()));
    }
    const QSize ground = Camera::panGround(shot);
    const auto [right, down] = Camera::panWays(shot);
    return u"%1,crop=%2:%3:'%4':'%5':exact=1"_s.arg(toStill.arg(ground.width()).arg(ground.height()))
        .arg(width)
        .arg(height)
        .arg(panExpression(right, fields), panExpression(down, fields));
}

/// The shots one after the other at twice the frame rate, as [moving]. The scenes are full-range BT.601, as JPEG is; video is not.
QString movingPicture(const DemoVideo& video, const QString& pixels) {
    const QString fieldRate = rateText(video, 2);
    QStringList parts;
    QString all;
    for (qsizetype i = 0; i < video.shots.size(); ++i) {
        const int fields = 2 * video.shots[i].frames;
        const QString toStill =
            u"scale=%1:%2:flags=bicubic:in_color_matrix=bt601:in_range=pc:out_color_matrix=bt709:out_range=tv,format=%3,"_s.arg(u"%1"_s, u"%2"_s, pixels) +
            u"settb=%1/%2,loop=loop=-1:size=1,setpts=N,fps=%3,trim=end_frame=%4"_s.arg(video.rate.denominator())
                .arg(video.rate.numerator() * 2)
                .arg(fieldRate)
                .arg(fields);
        parts.append(u"[%1:v]%2,setsar=1[shot%1]"_s.arg(QString::number(i), cameraMove(video.shots[i], fields, toStill)));
        all += u"[shot%1]"_s.arg(i);
    }
    parts.append(u"%1concat=n=%2[moving]"_s.arg(all).arg(video.shots.size()));
    return joined(parts);
}

/// The timecode in the lower third, as a check that what a player shows is what it says.
QString burnedIn(const DemoVideo& video, const BurnIn& burnIn) {
    if (!burnIn) return {};
    QString timecode = video.startTimecode();
    timecode.replace(u':', u"\\:"_s);
    return u",drawtext=fontfile=%1:timecode='%2':timecode_rate=%3:fontsize=44:fontcolor=white:box=1:boxcolor=black@0.6:boxborderw=12:x=(w-tw)/2:y=h-110"_s.arg(
        *burnIn, timecode, rateText(video));
}

QString colour() { return u",setparams=color_primaries=bt709:color_trc=bt709:colorspace=bt709:range=tv"_s; }

/// Every second field becomes a line of the first: real interlaced motion, softened against twitter.
QString interlaced(const DemoVideo& video, const BurnIn& burnIn) {
    return u"[moving]tinterlace=mode=interleave_top:flags=vlpf,setfield=mode=tff"_s + burnedIn(video, burnIn) + colour() + u"[picture]"_s;
}

QString progressive(const DemoVideo& video, const BurnIn& burnIn, const QString& then) {
    return u"[moving]framestep=2,setfield=mode=prog"_s + burnedIn(video, burnIn) + then + colour() + u"[picture]"_s;
}

/// Tone at -18 dBFS, 1 kHz on the first channel and 100 Hz more on each further one, so that a swapped channel is heard.
QString tone(const DemoVideo& video, int channel, const QString& label) {
    return u"sine=frequency=%1:sample_rate=48000:duration=%2[%3]"_s.arg(1000 + (100 * channel)).arg(number(seconds(video)), label);
}

QString monoTones(const DemoVideo& video) {
    QStringList parts;
    for (int channel = 0; channel < broadcastChannels; ++channel) parts.append(tone(video, channel, u"sound%1"_s.arg(channel)));
    return joined(parts);
}

QString stereoTone(const DemoVideo& video) {
    return joined({tone(video, 0, u"left"_s), tone(video, 1, u"right"_s), u"[left][right]join=inputs=2:channel_layout=stereo[sound0]"_s});
}

QStringList inputs(const DemoVideo& video) {
    QStringList result;
    for (const DemoShot& shot : video.shots) result << u"-i"_s << u"scenes/%1.jpg"_s.arg(shot.scene);
    return result;
}

QStringList words(QStringView line) {
    QStringList result;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) result.append(word.toString());
    return result;
}

QStringList maps(int audioTracks) {
    QStringList result{u"-map"_s, u"[picture]"_s};
    for (int track = 0; track < audioTracks; ++track) result << u"-map"_s << u"[sound%1]"_s.arg(track);
    return result;
}

/// XDCAM HD422 as in SMPTE RDD 9: MPEG-2 4:2:2 at high level, constant 50 Mb/s, long GOP of 12 pictures (15 at 29.97) with two B
/// pictures between references, in MXF OP1a with a track for each channel of 24-bit sound.
QStringList xdcam(const DemoVideo& video) {
    const int gop = video.rate.nominal() == 25 ? 12 : 15;
    return words(u"-c:v mpeg2video -profile:v 422 -pix_fmt yuv422p -flags:v +ildct+ilme+bitexact -b:v 50M -minrate 50M -maxrate 50M -bufsize 36408333 "
                 "-rc_init_occupancy 36408333 -bf 2 -intra_vlc 1 -non_linear_quant 1 -dc 10 -qmin 1 -qmax 12 -lmin 1*QP2LAMBDA -threads:v 1 "
                 "-c:a pcm_s24le -ar 48000")
           << u"-g"_s << QString::number(gop) << u"-timecode"_s << video.startTimecode() << u"-f"_s << u"mxf"_s;
}

QStringList prores(const DemoVideo& video) {
    return words(u"-c:v prores -profile:v 3 -vendor apl0 -pix_fmt yuv422p10le -flags:v +bitexact -threads:v 1 -c:a pcm_s24le -ar 48000")
           << u"-timecode"_s << video.startTimecode() << u"-f"_s << u"mov"_s;
}

QStringList h264(const DemoVideo& video, const QString& quality, const QString& soundRate) {
    return words(
               u"-c:v libx264 -preset superfast -profile:v high -pix_fmt yuv420p -g 50 -flags:v +bitexact -threads:v 1 -c:a aac -ar 48000 -movflags +faststart")
           << u"-crf"_s << quality << u"-b:a"_s << soundRate << u"-timecode"_s << video.startTimecode() << u"-f"_s << u"mp4"_s;
}

struct Making {
    QString ending;
    QString pixels;
    QString picture; ///< from [moving] to [picture]
    QString sound;
    int audioTracks;
    QStringList coding;
};

Making makingOf(const DemoVideo& video, Role role, const BurnIn& burnIn) {
    switch (role) {
    case Role::Broadcast: return {u"_XDCAM50.mxf"_s, u"yuv422p"_s, interlaced(video, burnIn), monoTones(video), broadcastChannels, xdcam(video)};
    case Role::Mezzanine:
        return {u"_ProRes422HQ.mov"_s, u"yuv422p"_s, progressive(video, burnIn, u",format=yuv422p10le"_s), monoTones(video), broadcastChannels, prores(video)};
    case Role::Web: return {u"_H264.mp4"_s, u"yuv420p"_s, progressive(video, burnIn, {}), stereoTone(video), 1, h264(video, u"18"_s, u"192k"_s)};
    case Role::Proxy: break;
    }
    return {
        u"_Proxy.mp4"_s, u"yuv420p"_s, progressive(video, burnIn, u",scale=640:360:flags=bilinear"_s), stereoTone(video), 1, h264(video, u"24"_s, u"96k"_s)};
}

} // namespace

QByteArray MediaRecipe::key() const {
    return QCryptographicHash::hash((fileName + u'\n' + arguments.join(u'\n')).toUtf8() + ingredients, QCryptographicHash::Sha256).toHex();
}

MediaRecipe thumbnailRecipe(const DemoVideo& video) {
    return {.fileName = video.fileStem + u"_Thumbnail.jpg"_s,
            .arguments = QStringList{u"-i"_s, u"scenes/%1.jpg"_s.arg(video.scene)} +
                         words(u"-vf scale=640:360:flags=area -frames:v 1 -q:v 4 -flags:v +bitexact -f mjpeg"),
            .duration = {},
            .audioTracks = 0,
            .ingredients = {}};
}

QSize photoSize(const DemoPhoto& photo) { return photo.portrait ? QSize{1080, 1620} : QSize{1620, 1080}; }

namespace {

/// Cut to the shape of a photo camera, 3:2 or 2:3, and as near as the enlargement says.
MediaRecipe stillRecipe(const DemoPhoto& photo, const QString& fileName, int divisor, const BurnIn& burnIn) {
    const QSize size = photoSize(photo) / divisor;
    const double high = (photo.portrait ? height : height * 0.98) / photo.enlargement;
    const double wide = high * size.width() / size.height();
    QString filter = u"crop=%1:%2:'(iw-ow)*%3':'(ih-oh)*%4':exact=1,scale=%5:%6:flags=bicubic"_s
                         .arg(number(wide), number(high), number(photo.focus.x()), number(photo.focus.y()))
                         .arg(size.width())
                         .arg(size.height());
    // The name is letters, digits, '-' and '.': nothing that a filter would take for its own.
    if (burnIn) filter += u",drawtext=fontfile=%1:text=%2:fontsize=h/40:fontcolor=white@0.8:x=w-tw-h/40:y=h-th-h/40"_s.arg(*burnIn, photo.photo.fileName);
    return {.fileName = fileName,
            .arguments = QStringList{u"-i"_s, u"scenes/%1.jpg"_s.arg(photo.scene), u"-vf"_s, filter} + words(u"-frames:v 1 -q:v 3 -flags:v +bitexact -f mjpeg"),
            .duration = {},
            .audioTracks = 0,
            .ingredients = {}};
}

} // namespace

MediaRecipe photoRecipe(const DemoPhoto& photo, const BurnIn& burnIn) { return stillRecipe(photo, photo.photo.id.text() + u".jpg"_s, 1, burnIn); }

MediaRecipe previewRecipe(const DemoPhoto& photo, const BurnIn& burnIn) { return stillRecipe(photo, photo.photo.id.text() + u"_Preview.jpg"_s, 2, burnIn); }

MediaRecipe renditionRecipe(const DemoVideo& video, Role role, const BurnIn& burnIn) {
    const Making making = makingOf(video, role, burnIn);
    const QString graph = joined({movingPicture(video, making.pixels), making.picture, making.sound});
    return {.fileName = video.fileStem + making.ending,
            .arguments = inputs(video) + QStringList{u"-filter_complex"_s, graph} + maps(making.audioTracks) + making.coding + words(u"-fflags +bitexact"),
            .duration = video.video.duration,
            .audioTracks = making.audioTracks,
            .ingredients = {}};
}

Catalogue::Rendition renditionFacts(const DemoVideo& video, Role role) {
    Catalogue::Rendition result{.id = Catalogue::RenditionId{video.video.id.text() + u'-' + word(role)},
                                .label = {},
                                .role = role,
                                .container = u"mp4"_s,
                                .videoCodec = u"h264"_s,
                                .width = width,
                                .height = height,
                                .frameRate = video.rate.text(),
                                .scan = u"progressive"_s,
                                .bitrate = 0,
                                .audio = u"stereo AAC 48 kHz"_s,
                                .startTimecode = video.startTimecode(),
                                .size = {},
                                .sha256 = {},
                                .fileName = renditionRecipe(video, role, {}).fileName};
    const QString pcm = u"8 ch 24-bit PCM 48 kHz"_s;
    switch (role) {
    case Role::Broadcast:
        result.label = u"MXF XDCAM HD422"_s;
        result.container = u"mxf"_s;
        result.videoCodec = u"mpeg2video"_s;
        result.scan = u"interlaced_tff"_s;
        result.bitrate = 50'000'000;
        result.audio = pcm;
        break;
    case Role::Mezzanine:
        result.label = u"MOV ProRes 422 HQ"_s;
        result.container = u"mov"_s;
        result.videoCodec = u"prores"_s;
        result.audio = pcm;
        break;
    case Role::Web: result.label = u"MP4 H.264 1080p"_s; break;
    case Role::Proxy:
        result.label = u"MP4 proxy"_s;
        result.width = 640;
        result.height = 360;
        break;
    }
    return result;
}

} // namespace Rushes::PortalServer
