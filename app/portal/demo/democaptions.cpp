// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/democaptions.h"

#include <QTime>

namespace Rushes::PortalServer {

using namespace Qt::StringLiterals;

QString captionsOf(const DemoVideo& video) {
    if (video.video.languages.isEmpty()) return {};
    const double millisecondsPerFrame = 1000.0 * static_cast<double>(video.rate.denominator()) / static_cast<double>(video.rate.numerator());
    const auto time = [&](int frames) { return QTime::fromMSecsSinceStartOfDay(qRound(frames * millisecondsPerFrame)).toString(u"HH:mm:ss.zzz"_s); };
    QString vtt = u"WEBVTT\n"_s;
    int frame = 0;
    for (qsizetype i = 0; i < video.shots.size(); ++i) {
        const int end = frame + video.shots[i].frames;
        // An arrow would end the text in the eyes of a reader, and '<' would begin a tag.
        const QString text = QString{video.video.shotList[i].text}.replace(u"-->"_s, u"→"_s).toHtmlEscaped();
        vtt += u"\n%1 --> %2\n[%3]\n"_s.arg(time(frame), time(end), text);
        frame = end;
    }
    return vtt;
}

} // namespace Rushes::PortalServer
