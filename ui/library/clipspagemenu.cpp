// SPDX-License-Identifier: GPL-3.0-or-later
/// The menus of ClipsPage.
#include "ui/library/clipspage.h"
#include "ui/library/exportmenu.h"
#include "ui/widgets/copyentry.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/words/placewords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

#include <algorithm>

namespace Rushes::Ui {

using Library::Clip;

void ClipsPage::showMenu(const QPoint& at) {
    withChosen([this, at](const QList<Clip>& clips) {
        if (!clips.isEmpty()) showMenuOf(clips, at);
    });
}

void ClipsPage::showMenuOf(const QList<Clip>& clips, const QPoint& at) {
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* list = menu->addAction(symbol(u"doc"), tr("Shot list as text"));
    list->setEnabled(clips.size() == 1);
    connect(list, &QAction::triggered, this, &ClipsPage::openShotList);
    connect(menu->addAction(symbol(u"tag"), tr("Tag…")), &QAction::triggered, this, &ClipsPage::focusTags);
    connect(menu->addAction(symbol(u"list"), tr("Edit the tags…")), &QAction::triggered, this, &ClipsPage::vocabularyRequested);
    fillCollectionMenu(*menu->addMenu(symbol(u"folder"), tr("Collection")));
    QMenu* ratings = menu->addMenu(symbol(u"star"), tr("Rating"));
    for (int rating = 5; rating >= 0; --rating) {
        QAction* action = ratings->addAction(rating == 0 ? tr("None") : tr("%Ln stars", nullptr, Words::pluralOf(rating)));
        connect(action, &QAction::triggered, this, [this, rating] { rate(rating); });
    }
    QAction* seen = menu->addAction(symbol(u"check"), tr("Seen"));
    seen->setEnabled(std::ranges::any_of(clips, [](const Clip& clip) { return clip.portalNotice.isOpen(); }));
    connect(seen, &QAction::triggered, this, &ClipsPage::markSeen);
    QAction* texts = menu->addAction(symbol(u"eye"), tr("Show text…"));
    texts->setEnabled(clips.size() == 1);
    connect(texts, &QAction::triggered, this, [this, clip = clips.constFirst()] { Q_EMIT textsRequested(clip); });
    QAction* sidecars = menu->addAction(symbol(u"doc"), tr("Compare with sidecar"));
    connect(sidecars, &QAction::triggered, this, [this, clips] {
        QList<Library::ClipId> ids;
        for (const Clip& clip : clips) ids.append(clip.id);
        Q_EMIT sidecarsWanted(ids);
    });
    QMenu* copy = menu->addMenu(symbol(u"copy"), tr("Copy"));
    const auto addCopy = [&](const QString& words, auto&& textOf) {
        QStringList lines;
        for (const Clip& clip : clips) lines.append(textOf(clip));
        addCopyEntry(*copy, words, lines);
    };
    addCopy(tr("Name"), [](const Clip& clip) { return clip.title; });
    addCopy(tr("Path"), [](const Clip& clip) { return clip.path; });
    addCopy(tr("Start timecode"), [](const Clip& clip) { return clip.facts ? clip.facts->startTimecode : QString{}; });
    addCopy(tr("Credit"), [](const Clip& clip) { return clip.credit; });
    addFileActions(*menu, clips);
    if (std::ranges::any_of(clips, [](const Clip& clip) { return clip.presence != Library::Presence::Here; }))
        connect(menu->addAction(symbol(u"search"), tr("Find missing files…")), &QAction::triggered, this, &ClipsPage::missingFilesRequested);
    connect(menu->addAction(symbol(u"doc"), tr("Import shots…")), &QAction::triggered, this, &ClipsPage::importRequested);
    menu->addMenu(makeExportMenu(menu, clips));
    menu->addSeparator();
    QAction* remove = menu->addAction(symbol(u"x"), tr("Remove from library…"));
    remove->setObjectName(QStringLiteral("removeFromLibrary"));
    connect(remove, &QAction::triggered, this, [this, clips] { askToRemove(clips); });
    menu->popup(view()->viewport()->mapToGlobal(at));
}

/// What is done with the files themselves, and not with what is said of them.
void ClipsPage::addFileActions(QMenu& menu, const QList<Clip>& clips) {
    const auto isHere = [](const Clip& clip) { return clip.presence == Library::Presence::Here; };
    QMenu* file = menu.addMenu(symbol(u"film"), tr("File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    const QString path = clips.constFirst().path;
    const bool isOne = clips.size() == 1 && isHere(clips.constFirst());
    const auto add = [&](QStringView icon, const QString& words, bool enabled, auto&& act) {
        QAction* action = file->addAction(symbol(icon), words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"ext", tr("Open in another program"), isOne, [this, path] { Q_EMIT openFileRequested(path); });
    add(u"ext", tr("Open with…"), isOne, [this, path] { Q_EMIT openFileWithRequested(path); });
    add(u"folder", tr("Show in folder"), isOne, [this, path] { Q_EMIT showRequested(path); });
    file->addSeparator();
    add(u"trash", clips.size() == 1 ? tr("Move file to the wastebasket…") : tr("Move files to the wastebasket…"), std::ranges::any_of(clips, isHere),
        [this, clips] { Q_EMIT trashRequested(clips); });
}

void ClipsPage::makeFileActions() {
    const auto add = [this](const QString& name, const QString& words, const QKeySequence& key, auto&& act) {
        connect(addKeyAction(*this, name, words, key, Qt::WidgetWithChildrenShortcut), &QAction::triggered, this, act);
    };
    const auto withFile = [this](void (ClipsPage::*wanted)(const QString&)) {
        withCurrent([this, wanted](const Clip& clip) {
            if (clip.presence == Library::Presence::Here) Q_EMIT(this->*wanted)(clip.path);
        });
    };
    add(QStringLiteral("openFile"), tr("Open in another program"), {}, [withFile] { withFile(&ClipsPage::openFileRequested); });
    add(QStringLiteral("openFileWith"), tr("Open with…"), {}, [withFile] { withFile(&ClipsPage::openFileWithRequested); });
    add(QStringLiteral("showFile"), tr("Show in folder"), {}, [withFile] { withFile(&ClipsPage::showRequested); });
    add(QStringLiteral("trashFiles"), tr("Move files to the wastebasket…"), Qt::SHIFT | Qt::Key_Delete,
        [this] { withChosen([this](const QList<Clip>& clips) { Q_EMIT trashRequested(clips); }); });
    // Delete itself takes out of the collection that is shown.
    add(QStringLiteral("removeClips"), tr("Remove from library…"), Qt::CTRL | Qt::Key_Delete,
        [this] { withChosen([this](const QList<Clip>& clips) { askToRemove(clips); }); });
}

QMenu* ClipsPage::makeExportMenu(QWidget* parent, const QList<Clip>& clips) {
    const QString found = query().isEmpty() ? (m_tag.isEmpty() ? tr("Clips") : m_tag) : query();
    auto* menu = new ExportMenu{parent};
    menu->setEnabled(!clips.isEmpty());
    connect(menu, &ExportMenu::chosen, this, [this, clips, title = clips.size() == 1 ? clips.constFirst().title : found](Interchange::ExportFormat format) {
        Q_EMIT exportRequested(clips, format, title);
    });
    return menu;
}

void ClipsPage::showExportMenu() {
    withChosen([this](const QList<Clip>& clips) {
        if (clips.isEmpty()) return;
        QMenu* menu = makeExportMenu(this, clips);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QRect card = view()->visualRect(view()->currentIndex()) & view()->viewport()->rect();
        menu->popup(view()->viewport()->mapToGlobal(card.isEmpty() ? QPoint{} : card.center()));
    });
}

} // namespace Rushes::Ui
