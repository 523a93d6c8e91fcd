// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an icon in the sizes and wrappings that desktops ask for: rushes-icons SVG FOLDER NAME
//
// FOLDER/NxN/NAME.png for the icon theme of Linux desktops (freedesktop.org, Icon Theme Specification), FOLDER/NAME.ico for Windows (a directory of
// pictures, since Vista as PNG: learn.microsoft.com, "Icons"), FOLDER/NAME.icns for macOS (blocks of a type and a length, as Apple's IconFamily has them).
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeSizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr std::array windowsSizes{16, 24, 32, 48, 64, 256};

/// What a block of an .icns file holds.
struct Block {
    const char* type;
    int size; ///< pixels
};
constexpr std::array macBlocks{Block{"icp4", 16},  Block{"ic11", 32},  Block{"icp5", 32},  Block{"ic12", 64},  Block{"ic07", 128},
                               Block{"ic13", 256}, Block{"ic08", 256}, Block{"ic14", 512}, Block{"ic09", 512}, Block{"ic10", 1024}};

QByteArray drawn(QSvgRenderer& drawing, int size) {
    QImage picture{size, size, QImage::Format_ARGB32};
    picture.fill(Qt::transparent);
    {
        QPainter painter{&picture};
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter);
    }
    QByteArray png;
    QBuffer buffer{&png};
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) return {};
    return png;
}

template <typename Number> void putLittle(QByteArray& bytes, Number number) {
    const Number turned = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&turned), sizeof turned);
}

void putBig(QByteArray& bytes, quint32 number) {
    const quint32 turned = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&turned), sizeof turned);
}

QByteArray forWindows(QSvgRenderer& drawing) {
    constexpr quint32 headSize = 6;
    constexpr quint32 entrySize = 16;
    QByteArray entries;
    QByteArray pictures;
    for (const int size : windowsSizes) {
        const QByteArray png = drawn(drawing, size);
        const auto side = static_cast<quint8>(size % 256); // 256 is written as 0
        putLittle(entries, side);
        putLittle(entries, side);
        putLittle(entries, quint16{0}); // no palette
        putLittle(entries, quint16{1}); // planes
        putLittle(entries, quint16{32});
        putLittle(entries, static_cast<quint32>(png.size()));
        putLittle(entries, headSize + entrySize * static_cast<quint32>(windowsSizes.size()) + static_cast<quint32>(pictures.size()));
        pictures += png;
    }
    QByteArray head;
    putLittle(head, quint16{0});
    putLittle(head, quint16{1}); // icons, not pointers
    putLittle(head, static_cast<quint16>(windowsSizes.size()));
    return head + entries + pictures;
}

QByteArray forMac(QSvgRenderer& drawing) {
    constexpr quint32 headSize = 8;
    QByteArray blocks;
    for (const Block& block : macBlocks) {
        const QByteArray png = drawn(drawing, block.size);
        blocks += block.type;
        putBig(blocks, headSize + static_cast<quint32>(png.size()));
        blocks += png;
    }
    QByteArray file{"icns"};
    putBig(file, headSize + static_cast<quint32>(blocks.size()));
    return file + blocks;
}

bool write(const QString& path, const QByteArray& bytes) {
    QSaveFile file{path};
    if (!bytes.isEmpty() && QDir{}.mkpath(QFileInfo{path}.path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    std::fprintf(stderr, "rushes-icons: cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fputs("rushes-icons SVG FOLDER NAME\n", stderr);
        return 2;
    }
    QSvgRenderer drawing{QString::fromLocal8Bit(argv[1])};
    if (!drawing.isValid()) {
        std::fprintf(stderr, "rushes-icons: cannot read %s\n", argv[1]);
        return 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QString name = QString::fromLocal8Bit(argv[3]);
    bool isDone = write(u"%1/%2.ico"_s.arg(folder, name), forWindows(drawing)) && write(u"%1/%2.icns"_s.arg(folder, name), forMac(drawing));
    for (const int size : themeSizes) isDone = isDone && write(u"%1/%2x%2/%3.png"_s.arg(folder).arg(size).arg(name), drawn(drawing, size));
    return isDone ? 0 : 1;
}
