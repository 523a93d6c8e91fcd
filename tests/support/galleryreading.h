// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QSocketNotifier>
#include <QString>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

/// Galleries are looked at by people, and read by tests/accessibility/tree_test.py, which reads what a screen reader would.
namespace Rushes::Tests {

/// Whether the gallery is read and no pictures are wanted.
inline bool isGalleryRead() { return qEnvironmentVariableIsSet("RUSHES_GALLERY_IS_READ"); }

/// Says on standard output which window is shown as what, and keeps it so until a line comes on standard input.
inline void holdForReader(const QWidget& window, const QString& name) {
    std::printf("shown %s %s\n", qPrintable(name), qPrintable(window.objectName()));
    std::fflush(stdout);
    QEventLoop loop;
    const QSocketNotifier word{fileno(stdin), QSocketNotifier::Read};
    QObject::connect(&word, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
    loop.exec();
    while (true) {
        const int letter = std::getchar();
        if (letter == '\n') return;
        if (letter == EOF) std::exit(1); // the reader has gone
    }
}

} // namespace Rushes::Tests
