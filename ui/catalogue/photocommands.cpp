// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photocommands.h"

#include "ui/catalogue/downloadstates.h"
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

PhotoCommands::PhotoCommands(DownloadStates& states, QObject* parent) : QObject{parent}, m_states{states} {}

QList<Photo> PhotoCommands::toDownload(const QList<Photo>& photos) const {
    QList<Photo> wanted = photos;
    wanted.removeIf([this](const Photo& photo) {
        const VideoState state = m_states.of(photo.id);
        return photo.id.isEmpty() || photo.notices.withdrawnAt.isValid() || state.isLocal() || state.isComing();
    });
    return wanted;
}

void PhotoCommands::download(const QList<Photo>& photos) {
    if (const QList<Photo> wanted = toDownload(photos); !wanted.isEmpty()) Q_EMIT queueRequested(wanted);
}

void PhotoCommands::copyCaptions(const QList<Photo>& photos) { copy(linesOf(photos, &Photo::caption)); }

void PhotoCommands::copyCredits(const QList<Photo>& photos) { copy(linesOf(photos, &Photo::credit)); }

void PhotoCommands::showMenu(const QList<Photo>& photos, const QPoint& at, QWidget* parent) {
    if (photos.isEmpty()) return;
    auto* menu = new QMenu{parent};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ByteCount bytes;
    const QList<Photo> wanted = toDownload(photos);
    for (const Photo& photo : wanted) bytes += photo.size;
    const QString words =
        wanted.isEmpty() ? tr("Download originals") : tr("Download %Ln originals, %2", nullptr, Words::pluralOf(wanted.size())).arg(bytes.text());
    QAction* fetch = menu->addAction(symbol(u"download"), Words::withoutMnemonic(words));
    fetch->setEnabled(!wanted.isEmpty());
    connect(fetch, &QAction::triggered, this, [this, wanted] { download(wanted); });
    const VideoState first = m_states.of(photos.first().id);
    QAction* show = menu->addAction(symbol(u"folder"), tr("Show in folder"));
    show->setEnabled(photos.size() == 1 && first.isLocal());
    connect(show, &QAction::triggered, this, [this, path = first.path] { Q_EMIT showRequested(path); });
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
