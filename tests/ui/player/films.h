// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

class QImage;

namespace Rushes::Tests {

inline constexpr int patience = 30'000; ///< milliseconds; the machine may be busy with other things

/// Films of 320 × 180 pixels that ffmpeg makes for a test, in a folder that goes with it. What cannot be made ends the test.
class Films {
public:
    static constexpr int frames = 100; ///< of each film

    /// What the pictures are, as ffmpeg's filter geq takes it: each frame of one grey, two steps of 219 lighter than the one before it.
    static QString greys();
    /// The number of the frame of greys() that a picture shows; -1 for no picture.
    [[nodiscard]] static int frameIn(const QImage& picture);

    /// A film of `pictures` at `rate`, written as the options of ffmpeg in `coding` say.
    void make(const QString& name, const QString& rate, const QStringList& coding, const QString& pictures = greys()) const;
    /// A film of what an input of ffmpeg's device lavfi gives.
    void makeOf(const QString& lavfi, const QString& name, const QStringList& coding, int length = frames) const;
    /// A file with these bytes, in place of one of the same name.
    QUrl write(const QString& name, const QByteArray& bytes) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QUrl url(const QString& name) const { return QUrl::fromLocalFile(path(name)); }
    [[nodiscard]] QByteArray content(const QString& name) const;

    /// Ways to write a film that several tests take.
    static QStringList h264();  ///< long GOP with B pictures
    static QStringList xdcam(); ///< MPEG-2 4:2:2, long GOP
    static QStringList prores();

private:
    QTemporaryDir m_folder;
};

} // namespace Rushes::Tests
