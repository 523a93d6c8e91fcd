// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photocommands.h"

#include "ui/widgets/icons.h"
#include "ui/words/placewords.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace Rushes::Ui {
namespace {

using Catalogue::Photo;

QString linesOf(const QList<Photo>& photos, QString Photo::* text) {
    QStringList lines;
    for (const Photo& photo : photos) lines.append(photo.*text);
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

void copy(const QString& text) {
    if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

} // namespace

void PhotoCommands::download(const QList<Photo>& photos) {
    QList<Photo> wanted = photos;
    wanted.removeIf([](const Photo& photo) { return photo.id.isEmpty() || photo.notices.withdrawnAt.isValid(); });
    if (!wanted.isEmpty()) Q_EMIT queueRequested(wanted);
}

void PhotoCommands::copyCaptions(const QList<Photo>& photos) { copy(linesOf(photos, &Photo::caption)); }

void PhotoCommands::copyCredits(const QList<Photo>& photos) { copy(linesOf(photos, &Photo::credit)); }

void PhotoCommands::showMenu(const QList<Photo>& photos, const QPoint& at, QWidget* parent) {
    if (photos.isEmpty()) return;
    auto* menu = new QMenu{parent};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ByteCount bytes;
    for (const Photo& photo : photos) bytes += photo.size;
    const QString words = Words::counted(photos.size(), tr("Download 1 original, %2"), tr("Download %1 originals, %2")).arg(bytes.text());
    connect(menu->addAction(symbol(u"download"), Words::withoutMnemonic(words)), &QAction::triggered, this, [this, photos] { download(photos); });
    QMenu* copies = menu->addMenu(symbol(u"copy"), tr("Copy"));
    const auto add = [&](const QString& name, QString Photo::* text) {
        QAction* action = copies->addAction(name);
        action->setEnabled(!linesOf(photos, text).isEmpty());
        connect(action, &QAction::triggered, copies, [lines = linesOf(photos, text)] { copy(lines); });
    };
    add(tr("Caption"), &Photo::caption);
    add(tr("Credit"), &Photo::credit);
    add(tr("File name"), &Photo::fileName);
    menu->popup(at);
}

} // namespace Rushes::Ui
