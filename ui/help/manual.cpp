// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

/// Empty where there is no such file; no page of a manual is longer than a mebibyte.
QString textOf(const QString& path) {
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.read(1 << 20));
}

} // namespace

QList<ManualPage> readManual(const QString& folder) {
    const QString index = QDir{folder}.absoluteFilePath(u"README.md"_s);
    const QString text = textOf(index);
    if (text.isEmpty()) return {};
    QList<ManualPage> pages{{.path = QDir::cleanPath(index), .title = QCoreApplication::translate("Rushes::Ui::ManualWindow", "Contents"), .text = text}};
    static const QRegularExpression entry{uR"(^- \[([^\]]+)\]\(([^):]+\.md)\))"_s, QRegularExpression::MultilineOption};
    for (const QRegularExpressionMatch& match : entry.globalMatch(text)) {
        const QString path = QDir::cleanPath(QDir{folder}.absoluteFilePath(match.captured(2)));
        pages.append({.path = path, .title = match.captured(1), .text = textOf(path)});
    }
    return pages;
}

QHash<QString, QImage> picturesOf(const ManualPage& page, const QString& root, bool dark, int width) {
    static const QRegularExpression picture{uR"(!\[[^\]]*\]\(([^):]+\.png)\))"_s};
    QHash<QString, QImage> pictures;
    const QString inside = QFileInfo{root}.canonicalFilePath() + u'/';
    const QDir folder{QFileInfo{page.path}.absolutePath()};
    for (const QRegularExpressionMatch& match : picture.globalMatch(page.text)) {
        const QString name = match.captured(1);
        QString path = folder.absoluteFilePath(name);
        const QString other = QString{path}.replace("-light.png"_L1, "-dark.png"_L1);
        if (dark && QFileInfo::exists(other)) path = other;
        if (!QFileInfo{path}.canonicalFilePath().startsWith(inside)) continue;
        QImage image{path};
        if (image.width() > width) image = image.scaledToWidth(width, Qt::SmoothTransformation);
        pictures.insert(name, image);
    }
    return pictures;
}

QString manualFolder() {
    const QString programs = QCoreApplication::applicationDirPath();
#ifdef Q_OS_MACOS
    // A bundle may have files in its Resources only; a build has them as elsewhere.
    const QString bundled = QDir::cleanPath(programs + u"/../Resources/docs/manual"_s);
    if (QFileInfo::exists(bundled)) return bundled;
#endif
    return QDir::cleanPath(programs + u"/../share/rushes/docs/manual"_s);
}

} // namespace Rushes::Ui
