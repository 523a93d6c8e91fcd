// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/transfercommands.h"

#include "core/base/clock.h"
#include "core/downloads/downloadqueue.h"
#include "ui/downloads/copywords.h"
#include "ui/downloads/transferwords.h"
#include "ui/downloads/undobar.h"
#include "ui/downloads/wishdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Rushes::Ui {

namespace {

using Downloads::Download;
using Downloads::DownloadId;
using Downloads::DownloadQueue;
using Downloads::DownloadState;
using Downloads::Priority;
using TransferWords::RowAction;

bool maySuspend(const Download& download) { return mayBecome(download.state, DownloadState::Paused); }

bool mayResume(const Download& download) {
    using enum DownloadState;
    return download.state == Paused || download.state == Waiting || download.state == Failed || (download.state == Queued && download.retryAt.isValid());
}

bool isOpen(const Download& download) { return download.state != DownloadState::Ready; }

template <typename Condition> QList<DownloadId> idsOf(const QList<Download>& downloads, Condition condition) {
    QList<DownloadId> ids;
    for (const Download& download : downloads)
        if (condition(download)) ids.append(download.id);
    return ids;
}

} // namespace

TransferCommands::TransferCommands(DownloadQueue& queue, UndoBar& edits, Clock& clock, QWidget& view, Chosen chosen, CopiesOf copiesOf, QObject* parent)
    : QObject{parent}, m_queue{queue}, m_edits{edits}, m_clock{clock}, m_view{view}, m_chosen{std::move(chosen)}, m_copiesOf{std::move(copiesOf)} {
    makeKeys();
}

void TransferCommands::makeKeys() {
    const auto add = [this](const QString& name, const QString& words, const QKeySequence& key, auto&& act) {
        connect(addKeyAction(m_view, name, words, key), &QAction::triggered, this, act);
    };
    add(QStringLiteral("pauseOrResume"), tr("Pause or resume"), Qt::Key_P, [this] { pauseOrResume(); });
    add(QStringLiteral("retry"), tr("Retry now"), Qt::Key_R, [this] { retry(); });
    add(QStringLiteral("remove"), tr("Remove"), QKeySequence::Delete, [this] { m_edits.remove(m_chosen()); });
    add(QStringLiteral("play"), tr("Play what is here"), Qt::Key_Space, [this] { play(); });
    add(QStringLiteral("logNow"), tr("Log now"), Qt::Key_L, [this] { log(); });
    add(QStringLiteral("moveUp"), tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    add(QStringLiteral("moveDown"), tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    add(QStringLiteral("higherPriority"), tr("Higher priority"), Qt::Key_Plus, [this] { changePriority(1); });
    add(QStringLiteral("lowerPriority"), tr("Lower priority"), Qt::Key_Minus, [this] { changePriority(-1); });
    add(QStringLiteral("wishes"), tr("Priority and time…"), Qt::Key_N, [this] { editWishes(); });
}

void TransferCommands::perform(const Download& download) {
    switch (TransferWords::actionOf(download)) {
    case RowAction::Nothing: return;
    case RowAction::Pause: m_edits.pause({download.id}); return;
    case RowAction::Resume:
    case RowAction::Retry:
    case RowAction::DownloadAgain: m_edits.resume({download.id}); return;
    case RowAction::Show: Q_EMIT showRequested(download.path); return;
    }
}

void TransferCommands::play() {
    const QList<Download> downloads = m_chosen();
    if (m_plays && downloads.size() == 1) Q_EMIT playWanted(downloads.constFirst().id);
}

void TransferCommands::log() {
    const QList<Download> downloads = m_chosen();
    if (downloads.size() == 1) Q_EMIT logWanted(downloads.constFirst().id);
}

void TransferCommands::pauseOrResume() {
    const QList<Download> downloads = m_chosen();
    const QList<DownloadId> going = idsOf(downloads, maySuspend);
    if (!going.isEmpty()) m_edits.pause(going);
    else m_edits.resume(idsOf(downloads, mayResume));
}

/// What failed of a download, and what failed of its copies: to people it is one thing to try again.
void TransferCommands::retry() {
    const QList<Download> downloads = m_chosen();
    m_edits.resume(idsOf(downloads, mayResume));
    if (const QList<DownloadId> copies = withFailedCopies(downloads); !copies.isEmpty()) Q_EMIT copiesWanted(copies);
}

QList<DownloadId> TransferCommands::withFailedCopies(const QList<Download>& downloads) const {
    return idsOf(downloads, [this](const Download& download) {
        return download.state == DownloadState::Ready && std::ranges::any_of(m_copiesOf(download.id), CopyWords::mayRetry);
    });
}

/// As a block, from where the first of them stands.
void TransferCommands::move(int places) {
    QList<Download> downloads = m_chosen();
    downloads.removeIf([](const Download& download) { return !isOpen(download); });
    if (downloads.isEmpty()) return;
    const int first = std::ranges::min(downloads, {}, &Download::position).position;
    if (first + places >= 1) m_edits.move(idsOf(downloads, isOpen), first + places);
}

void TransferCommands::changePriority(int step) {
    QList<Download> downloads = m_chosen();
    downloads.removeIf([](const Download& download) { return !isOpen(download); });
    m_edits.perform(UndoBar::Act::Prefer, idsOf(downloads, isOpen), [this, downloads, step] {
        for (const Priority from : {Priority::Low, Priority::Normal, Priority::High}) {
            const int wanted = std::clamp(static_cast<int>(from) + step, static_cast<int>(Priority::Low), static_cast<int>(Priority::High));
            const auto has = [from](const Download& download) { return download.request.priority == from; };
            m_queue.setPriority(idsOf(downloads, has), static_cast<Priority>(wanted));
        }
    });
}

void TransferCommands::editWishes() {
    QList<Download> downloads = m_chosen();
    downloads.removeIf([](const Download& download) { return !isOpen(download); });
    if (downloads.isEmpty()) return;
    auto* dialog = new WishDialog{downloads, m_clock.now(), m_view.window()};
    connect(dialog, &WishDialog::chosen, this, [this, ids = idsOf(downloads, isOpen)](Priority priority, const QDateTime& neededBy) {
        m_edits.perform(UndoBar::Act::Prefer, ids, [this, ids, priority, neededBy] {
            m_queue.setPriority(ids, priority);
            m_queue.setNeededBy(ids, neededBy);
        });
    });
    dialog->open();
}

QMenu* TransferCommands::menu() {
    const QList<Download> downloads = m_chosen();
    if (downloads.isEmpty()) return nullptr;
    auto* menu = new QMenu{&m_view};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QMenu* where, const QString& words, QStringView icon, bool enabled, auto&& act) {
        QAction* action = where->addAction(icon.isEmpty() ? QIcon{} : symbol(icon), words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const bool one = downloads.size() == 1;
    const bool anyOpen = std::ranges::any_of(downloads, isOpen);
    const Download& first = downloads.constFirst();
    const QList<DownloadId> open = idsOf(downloads, isOpen);
    const QList<DownloadId> going = idsOf(downloads, maySuspend);
    const QList<DownloadId> standing = idsOf(downloads, mayResume);
    if (m_plays)
        add(menu, isOpen(first) ? tr("Play what is here") : tr("Play"), u"play", one, [this] { play(); })->setObjectName(QStringLiteral("playTransfer"));
    add(menu, isOpen(first) ? tr("Log now") : tr("Log"), u"flag", one, [this] { log(); })->setObjectName(QStringLiteral("logTransfer"));
    add(menu, tr("Pause"), u"pause", !going.isEmpty(), [this, going] { m_edits.pause(going); });
    const QList<DownloadId> uncopied = withFailedCopies(downloads);
    const QString again = standing.isEmpty() && !uncopied.isEmpty()                           ? tr("Make the copies again")
                          : one && TransferWords::actionOf(first) == RowAction::DownloadAgain ? tr("Download again")
                                                                                              : tr("Resume or retry now");
    const TransferWords::Mend mending = one ? TransferWords::mendOf(first) : TransferWords::Mend::Nothing;
    if (mending != TransferWords::Mend::Nothing)
        add(menu, TransferWords::mendText(mending), TransferWords::mendIcon(mending), true, [this, first] {
            mend(first);
        })->setObjectName(QStringLiteral("mendTransfer"));
    add(menu, again, u"retry", !standing.isEmpty() || !uncopied.isEmpty(), [this] { retry(); })->setObjectName(QStringLiteral("retryTransfers"));
    QMenu* place = menu->addMenu(symbol(u"up"), tr("Move"));
    place->setEnabled(anyOpen);
    add(place, tr("To the top"), {}, true, [this, open] { m_edits.move(open, 1); });
    add(place, tr("Up"), {}, true, [this] { move(-1); });
    add(place, tr("Down"), {}, true, [this] { move(1); });
    add(place, tr("To the end"), {}, true, [this, open] { m_edits.move(open, static_cast<int>(m_queue.downloads().size())); });
    QMenu* priorities = menu->addMenu(symbol(u"flag"), tr("Priority"));
    priorities->setEnabled(anyOpen);
    for (const Priority priority : {Priority::High, Priority::Normal, Priority::Low}) {
        QAction* action = add(priorities, TransferWords::priority(priority), {}, true, [this, open, priority] { m_edits.setPriority(open, priority); });
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(downloads, [priority](const Download& download) { return download.request.priority == priority; }));
    }
    add(menu, tr("Priority and time…"), u"clock", anyOpen, [this] { editWishes(); });
    menu->addSeparator();
    QMenu* copy = menu->addMenu(symbol(u"copy"), tr("Copy"));
    const auto addCopy = [&](const QString& words, const QString& text) {
        add(copy, words, {}, one && !text.isEmpty(), [text] { QApplication::clipboard()->setText(text); });
    };
    addCopy(tr("Name"), first.request.title);
    addCopy(tr("File name"), first.request.fileName);
    addCopy(tr("SHA-256"), first.digest ? first.digest->hex() : QString{});
    const QList<Downloads::FurtherCopy> copies = one && !isOpen(first) ? m_copiesOf(first.id) : QList<Downloads::FurtherCopy>{};
    if (std::ranges::contains(copies, Downloads::CopyState::Made, &Downloads::FurtherCopy::state)) {
        QMenu* places = menu->addMenu(symbol(u"folder"), tr("Show in folder"));
        add(places, tr("The file"), {}, true, [this, first] { Q_EMIT showRequested(first.path); });
        for (const Downloads::FurtherCopy& made : copies) {
            if (made.state != Downloads::CopyState::Made) continue;
            const QString words = made.kind == Downloads::CopyKind::Watch ? tr("In the watch folder") : tr("The second copy");
            add(places, words, {}, true, [this, made] { Q_EMIT showRequested(made.path); });
        }
    } else add(menu, tr("Show in folder"), u"folder", one && first.state == DownloadState::Ready, [this, first] { Q_EMIT showRequested(first.path); });
    const bool isWhole = one && first.state == DownloadState::Ready;
    QMenu* file = menu->addMenu(symbol(u"film"), tr("File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    add(file, tr("Open in another program"), u"ext", isWhole, [this, first] { Q_EMIT openFileRequested(first.path); });
    add(file, tr("Open with…"), u"ext", isWhole, [this, first] { Q_EMIT openFileWithRequested(first.path); });
    file->addSeparator();
    QStringList whole;
    for (const Download& download : downloads)
        if (!isOpen(download)) whole.append(download.path);
    add(file, downloads.size() == 1 ? tr("Move file to the wastebasket…") : tr("Move files to the wastebasket…"), u"trash", !whole.isEmpty(),
        [this, whole] { Q_EMIT trashRequested(whole); });
    file->setEnabled(!whole.isEmpty());
    // The file of what is done stays.
    add(menu, tr("Remove"), u"x", true, [this, downloads] { m_edits.remove(downloads); });
    const bool says = !first.detail.isEmpty() || !TransferWords::help(first).isEmpty() || !copies.isEmpty();
    add(menu, tr("Details…"), u"info", one && says, [this, first] { showDetails(first); })->setObjectName(QStringLiteral("transferDetailsAction"));
    return menu;
}

void TransferCommands::showDetails(const Download& download) {
    QStringList words{TransferWords::help(download)};
    QStringList details{download.detail};
    const QList<Downloads::FurtherCopy> copies = isOpen(download) ? QList<Downloads::FurtherCopy>{} : m_copiesOf(download.id);
    for (const Downloads::FurtherCopy& copy : copies) {
        words << QStringList{CopyWords::sentence(copy), CopyWords::help(copy)}.join(u' ').trimmed();
        details << copy.problem;
    }
    words.removeAll(QString{});
    details.removeAll(QString{});
    auto* box = new PlainMessageBox{tr("Details"), TransferWords::state(download, m_clock.now()), words.join(QStringLiteral("\n\n")), QMessageBox::Close,
                                    m_view.window()};
    box->setObjectName(QStringLiteral("transferDetails"));
    box->setDetailedText(details.join(u'\n'));
    QPushButton* copy = box->addButton(tr("Copy"), QMessageBox::ActionRole);
    copy->disconnect();
    connect(copy, &QPushButton::clicked, this, [text = box->detailedText()] { QApplication::clipboard()->setText(text); });
    if (const TransferWords::Mend mending = TransferWords::mendOf(download); mending != TransferWords::Mend::Nothing) {
        QPushButton* button = box->addButton(TransferWords::mendText(mending), QMessageBox::AcceptRole);
        button->setObjectName(QStringLiteral("mendTransfer"));
        connect(button, &QPushButton::clicked, this, [this, download] { mend(download); });
    }
    box->open();
}

void TransferCommands::mend(const Download& download) {
    switch (TransferWords::mendOf(download)) {
    case TransferWords::Mend::Nothing: return;
    case TransferWords::Mend::SignIn: Q_EMIT signInWanted(download.request.portal); return;
    case TransferWords::Mend::ChooseProxy: Q_EMIT proxyWanted(); return;
    case TransferWords::Mend::ShowFolder: Q_EMIT showRequested(QDir{download.request.folder}.filePath(download.request.fileName)); return;
    }
}

} // namespace Rushes::Ui
