// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/films.h"

#include <QFile>
#include <QImage>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Rushes::Tests {

QString Films::greys() { return u"lum='16+2*N':cb=128:cr=128"_s; }

QStringList Films::h264() {
    return {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-crf"_s, u"8"_s, u"-g"_s, u"50"_s, u"-bf"_s, u"3"_s, u"-pix_fmt"_s, u"yuv420p"_s};
}

QStringList Films::xdcam() {
    return {u"-c:v"_s, u"mpeg2video"_s, u"-pix_fmt"_s, u"yuv422p"_s, u"-q:v"_s, u"1"_s, u"-qmin"_s, u"1"_s, u"-g"_s, u"12"_s, u"-bf"_s, u"2"_s};
}

QStringList Films::prores() { return {u"-c:v"_s, u"prores_ks"_s, u"-profile:v"_s, u"3"_s, u"-pix_fmt"_s, u"yuv422p10le"_s}; }

int Films::frameIn(const QImage& picture) { return picture.isNull() ? -1 : qRound(qGray(picture.pixel(picture.rect().center())) * 219.0 / 255.0 / 2.0); }

void Films::make(const QString& name, const QString& rate, const QStringList& coding, const QString& pictures) const {
    makeOf(u"color=black:s=320x180:r=%1,format=yuv420p,geq=%2"_s.arg(rate, pictures), name, coding);
}

void Films::makeOf(const QString& lavfi, const QString& name, const QStringList& coding, int length) const {
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, lavfi} + coding +
                                  QStringList{u"-frames:v"_s, QString::number(length), u"-y"_s, path(name)});
    if (!ffmpeg.waitForFinished(120'000) || ffmpeg.exitCode() != 0) qFatal("cannot make %s: %s", qPrintable(name), ffmpeg.readAllStandardError().constData());
}

QUrl Films::write(const QString& name, const QByteArray& bytes) const {
    QFile file{path(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", qPrintable(name));
    return url(name);
}

QByteArray Films::content(const QString& name) const {
    QFile file{path(name)};
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

} // namespace Rushes::Tests
