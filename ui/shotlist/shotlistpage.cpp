// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistpage.h"
#include "ui/library/shorthandexpander.h"
#include "ui/library/shorthands.h"

#include "core/library/cliprepository.h"
#include "ui/library/editstack.h"
#include "ui/library/exportmenu.h"
#include "ui/library/rangeentry.h"
#include "ui/logging/playerstage.h"
#include "ui/player/player.h"
#include "ui/shotlist/fixpopup.h"
#include "ui/shotlist/loggedbar.h"
#include "ui/shotlist/outlinemodel.h"
#include "ui/shotlist/problemmodel.h"
#include "ui/shotlist/prosedialog.h"
#include "ui/shotlist/shotlistbar.h"
#include "ui/shotlist/shotlistedit.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QCheckBox>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {

using Interchange::ShotListEntry;
using Library::Clip;
using Library::Range;

namespace {

const QString overtaken = QStringLiteral("overtaken");

} // namespace

ShotListPage::ShotListPage(const ShotListSetup& setup, QWidget* parent)
    : Page{tr("Shot list"), parent},
      m_setup{setup},
      m_banner{new Banner{this}},
      m_bar{new ShotListBar{this}},
      m_editor{new ShotListEdit{this}},
      m_left{new QStackedWidget{this}},
      m_empty{new EmptyState{this}},
      m_lists{new OpenLists{this}},
      m_saved{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_document{new ShotListDocument{setup.clips, setup.edits, *m_editor, this}},
      m_problems{new ProblemModel{this}},
      m_problemView{nullptr},
      m_errors{new PlainLabel{{}, QStringLiteral("err"), this}},
      m_warnings{new PlainLabel{{}, QStringLiteral("warn"), this}},
      m_stage{new PlayerStage{this}},
      m_outline{new OutlineModel{this}},
      m_outlineView{nullptr},
      m_parts{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_logged{new LoggedBar{this}},
      m_follow{nullptr} {
    setObjectName(QStringLiteral("shotListPage"));
    setQueryHint(tr("Write the shots of a clip as text"));
    setSearchable(false);
    setForms({PageForm::List});
    m_stage->setPlayerMaker(setup.makePlayer);
    m_empty->say(QStringLiteral("doc"), tr("No clip"), tr("Choose one in All clips and take “Shot list as text” from its menu, or press Ctrl+Shift+L there."));
    layOut();
    makeActions();
    makePlayerActions();
    connectParts();
    connectLists();
    connect(&m_setup.clips, &Library::ClipRepository::changed, this, &ShotListPage::readColours);
    connect(&m_setup.clips, &Library::ClipRepository::changed, this, &ShotListPage::closeIfRemoved);
    readColours();
    showReading();
    showState();
}

ShotListPage::~ShotListPage() = default;

void ShotListPage::connectParts() {
    connect(m_document, &ShotListDocument::read, this, &ShotListPage::showReading);
    connect(m_document, &ShotListDocument::stateChanged, this, &ShotListPage::showState);
    connect(m_document, &ShotListDocument::failed, this,
            [this](const Storage::StorageError& error) { m_banner->post({QStringLiteral("library"), Notice::Level::Err, describe(error), {}}); });
    connect(&m_setup.edits, &EditStack::failed, this, [this](const FaultWords& words) {
        // What an overtaken text needs is said with its own button.
        if (m_document->state() == ShotListDocument::State::Changed || m_document->state() == ShotListDocument::State::Overtaken) return;
        m_banner->post({QStringLiteral("library"), words.icon == u"warn" ? Notice::Level::Warn : Notice::Level::Err, words, {}});
    });
    connect(&m_setup.edits, &EditStack::stored, this, [this] { m_banner->withdraw(QStringLiteral("library")); });
    connect(m_banner, &Banner::buttonPressed, this, [this](const QString& id) {
        if (id == overtaken) m_document->saveOurs();
    });
    connect(m_editor, &ShotListEdit::seekRequested, this, &ShotListPage::seek);
    connect(m_editor, &ShotListEdit::prosePasted, this, &ShotListPage::importProse);
    connect(m_editor, &ShotListEdit::tagTaken, m_document, &ShotListDocument::takeTag);
    new ShorthandExpander{*m_editor, *new Shorthands{m_setup.clips, this}};
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ShotListPage::showPlace);
    connect(m_problemView, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (static_cast<ProblemModel::Column>(index.column()) == ProblemModel::Column::Fix) return;
        const auto& problem = m_problems->rows().at(index.row()).problem;
        m_editor->goTo(problem.line, problem.column);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_problemView, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        const auto& problem = m_problems->rows().at(index.row()).problem;
        m_editor->goTo(problem.line, problem.column);
        if (static_cast<ProblemModel::Column>(index.column()) == ProblemModel::Column::Fix) applyFix(index);
    });
    connect(m_outlineView, &QTreeView::activated, this, &ShotListPage::jumpToOutline);
    connect(m_outlineView, &QTreeView::clicked, this, &ShotListPage::jumpToOutline);
    connect(m_stage, &PlayerStage::playerMade, this, [this](Player* player) { connect(player, &Player::positionChanged, this, &ShotListPage::showFrame); });
}

void ShotListPage::readColours() {
    m_setup.clips.vocabulary().then(this, [this](const Storage::StorageResult<Library::Vocabulary>& vocabulary) {
        if (!vocabulary) return; // the list says itself that the library cannot be read
        const TagColours colours{*vocabulary};
        m_outline->setTagColours(colours);
        m_logged->setTagColours(colours);
    });
}

void ShotListPage::connectLists() {
    connect(m_lists, &OpenLists::leaving, this, [this] {
        const int firstLine = m_editor->cursorForPosition({}).blockNumber();
        m_lists->keepPlace({.position = m_editor->textCursor().position(), .firstLine = firstLine, .frame = frame()});
    });
    connect(m_lists, &OpenLists::chosen, this, &ShotListPage::returnTo);
}

void ShotListPage::open(const Clip& clip, qint64 frame) {
    m_lists->open(clip);
    m_return.reset();
    m_firstFrame = frame;
    showClip(clip, frame);
}

void ShotListPage::returnTo(const Library::ClipId& id) {
    if (id.isEmpty()) {
        m_stage->close();
        m_document->open(std::nullopt);
        return showState();
    }
    // As it is now: it may have been probed, moved or renamed since.
    m_setup.clips.clip(id).then(this, [this, id](const Storage::StorageResult<std::optional<Clip>>& clip) {
        if (m_lists->current() != id) return;
        if (!clip) return m_banner->post({QStringLiteral("library"), Notice::Level::Err, describe(clip.error()), {}});
        if (!*clip) return m_lists->closeCurrent(); // it is no longer in the library
        m_firstFrame.reset();
        m_return = m_lists->placeOf(id);
        m_lists->rename(**clip);
        showClip(**clip, m_return->frame);
    });
}

void ShotListPage::closeIfRemoved(const QList<Library::ClipId>& ids) {
    const Library::ClipId id = m_lists->current();
    if (!ids.contains(id)) return;
    m_setup.clips.clip(id).then(this, [this, id](const Storage::StorageResult<std::optional<Clip>>& clip) {
        if (clip && !*clip && m_lists->current() == id) m_lists->closeCurrent();
    });
}

void ShotListPage::showClip(const Clip& clip, qint64 frame) {
    m_banner->withdraw(overtaken);
    m_stage->close();
    m_frame = frame;
    m_editor->setTime(Library::ClipTime::of(clip));
    if (clip.presence != Library::Presence::Here) m_stage->say(tr("The file is not here. Its shot list can be read and written all the same."));
    else m_stage->open({QUrl::fromLocalFile(clip.path), {}, clip.facts ? clip.facts->frameRate : std::nullopt});
    if (Player* player = m_stage->player(); player != nullptr && m_stage->isOpen() && frame > 0) player->seek(frame);
    m_document->open(clip);
    showState();
    showFrame(frame);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ShotListPage::refresh() {
    if (m_document->state() == ShotListDocument::State::Overtaken) m_document->takeTheirs();
}

void ShotListPage::showReading() {
    const auto& list = m_document->list();
    const Media::FrameRate rate = m_document->time() ? m_document->time()->rate() : Media::FrameRate::of(25).value();
    m_editor->setProblems(list.problems);
    m_editor->setKnownTags(m_document->knownTags());
    m_problems->setProblems(list.problems, [this](qsizetype line) { return m_editor->document()->findBlockByNumber(static_cast<int>(line)).text(); }, rate);
    const int errors = static_cast<int>(std::ranges::count_if(list.problems, [](const auto& problem) { return !problem.isWarning; }));
    const auto warnings = list.problems.size() - errors;
    m_errors->setText(errors == 0 ? QString{} : tr("%Ln errors", nullptr, Words::pluralOf(errors)));
    m_warnings->setText(warnings == 0 ? QString{} : tr("%Ln warnings", nullptr, Words::pluralOf(warnings)));
    m_errors->setVisible(errors > 0);
    m_warnings->setVisible(warnings > 0);
    m_outline->setOutline(m_document->outline());
    m_parts->setText(m_outline->sections() == 0 ? QString{} : tr("%Ln parts", nullptr, Words::pluralOf(m_outline->sections())));
    m_logged->setRanges(m_document->ranges(), m_document->clip());
    if (m_firstFrame && !list.clips.isEmpty() && m_document->state() != ShotListDocument::State::Loading) {
        const qint64 wanted = *std::exchange(m_firstFrame, std::nullopt);
        const qint64 first = m_document->time() ? m_document->time()->start().frames() : 0;
        for (const ShotListEntry& entry : list.clips.constFirst().entries) {
            if (entry.in - first <= wanted && wanted < entry.out - first) m_editor->goTo(entry.line);
        }
    }
    if (m_return && m_document->state() != ShotListDocument::State::Loading && m_document->isRead()) {
        const ShotListPlace place = *std::exchange(m_return, std::nullopt);
        QTextCursor cursor{m_editor->document()};
        cursor.setPosition(std::clamp(place.position, 0, m_editor->document()->characterCount() - 1));
        m_editor->setTextCursor(cursor);
        m_editor->verticalScrollBar()->setValue(place.firstLine);
    }
    showPlace();
}

void ShotListPage::showState() {
    using enum ShotListDocument::State;
    const auto state = m_document->state();
    const bool hasClip = state != None;
    if (m_document->clip() && !hasClip)
        m_empty->say(QStringLiteral("doc"), tr("No frames to count"),
                     tr("Rushes does not know the frame rate of this clip yet. Its shots can be written once it does."));
    m_left->setCurrentIndex(hasClip ? 0 : 1);
    m_logged->setRanges(m_document->ranges(), m_document->clip());
    const QString words = [state]() -> QString {
        switch (state) {
        case None: return {};
        case Loading: return tr("Reading…");
        case Saved: return tr("Saved");
        case Changed: return tr("Not saved yet");
        case NotItsOwn: return tr("Text saved, ranges unchanged");
        case Overtaken:
        case Failed: return tr("Not saved");
        }
        Q_UNREACHABLE_RETURN({});
    }();
    m_saved->setText(words);
    m_lists->setUnsaved(state == Changed || state == Overtaken || state == Failed);
    setNoteText(words);
    if (state == Overtaken) {
        m_banner->post({overtaken,
                        Notice::Level::Warn,
                        {tr("Somebody else has changed this shot list meanwhile."), tr("Yours is kept here and not saved. F5 takes theirs in its place."),
                         QStringLiteral("warn")},
                        tr("Save mine")});
    } else {
        m_banner->withdraw(overtaken);
    }
    showPlace();
}

/// Where the caret is, for the status bar; the outline goes with it.
void ShotListPage::showPlace() {
    const QTextCursor cursor = m_editor->textCursor();
    if (!m_document->time()) return setSelectionText({});
    const bool drops = m_document->time()->start().isDropFrame();
    setSelectionText(Words::dotted({tr("Line %1, column %2").arg(cursor.blockNumber() + 1).arg(cursor.positionInBlock() + 1),
                                    Words::sentence({m_document->time()->rate().label(), drops ? tr("drop-frame") : tr("non-drop")}), tr("UTF-8")}));
    const QModelIndex shot = m_outline->indexOfLine(cursor.blockNumber());
    if (shot.isValid()) m_outlineView->setCurrentIndex(shot);
    else m_outlineView->selectionModel()->clear();
}

qint64 ShotListPage::frame() const { return m_stage->isOpen() ? m_stage->player()->position() : m_frame; }

void ShotListPage::seek(qint64 frame) {
    const qint64 frames = m_document->clip() && m_document->clip()->facts ? m_document->clip()->facts->frames : 0;
    const qint64 wanted = frames > 0 ? std::clamp<qint64>(frame, 0, frames - 1) : frame;
    if (m_stage->isOpen()) m_stage->player()->seek(wanted);
    else showFrame(wanted);
}

void ShotListPage::showFrame(qint64 frame) {
    m_frame = frame;
    m_stage->setTimecode(m_document->clip() ? frameText(frame, *m_document->clip()) : QString{});
    if (!m_follow->isChecked() || !m_document->time() || m_document->list().clips.isEmpty() || !m_document->isRead()) return m_editor->setPlayingLine(-1);
    const qint64 at = m_document->time()->start().frames() + frame;
    const auto& entries = m_document->list().clips.constFirst().entries;
    const auto playing = std::ranges::find_if(entries, [at](const ShotListEntry& entry) { return entry.in <= at && at < entry.out; });
    m_editor->setPlayingLine(playing == entries.end() ? -1 : static_cast<int>(playing->line));
    // The text goes along while it plays; who writes keeps the place where they write.
    const bool isPlaying = m_stage->isOpen() && !m_stage->player()->isPaused();
    if (playing != entries.end() && isPlaying && !m_editor->hasFocus()) m_editor->goTo(playing->line);
}

void ShotListPage::applyFix(const QModelIndex& problem) {
    if (!problem.isValid() || !m_document->isRead()) return;
    const ProblemModel::Row row = m_problems->rows().at(problem.row());
    if (!row.fixes.isEmpty()) m_editor->apply(row.problem.line, row.fixes.constFirst());
}

void ShotListPage::jumpToOutline(const QModelIndex& index) {
    const auto line = index.data(OutlineModel::LineRole).value<qsizetype>();
    m_editor->goTo(line);
    QTextCursor cursor{m_editor->document()->findBlockByNumber(static_cast<int>(line))};
    if (const auto frame = m_editor->frameAt(cursor)) seek(*frame);
}

void ShotListPage::check() {
    m_document->save();
    if (!m_editor->goToProblem(1)) m_editor->setFocus(Qt::OtherFocusReason);
}

void ShotListPage::tidy() {
    if (!m_document->time()) return;
    const QString text = m_editor->toPlainText();
    m_editor->replaceText(Interchange::tidied(text, Interchange::readShotList(text, *m_document->time(), 0)));
}

/// Up to the next shot; else a second, within the clip.
qint64 ShotListPage::endOfShotAt(qint64 frame) const {
    const auto& clip = *m_document->clip();
    const qint64 frames = clip.facts ? clip.facts->frames : 0;
    qint64 end = frame + m_document->time()->rate().nominal();
    if (frames > frame) end = std::min(end, frames);
    const QList<Range>& ranges = m_document->ranges();
    const auto next = std::ranges::find_if(ranges, [frame](const Range& range) { return range.in > frame; });
    return next == ranges.end() ? end : next->in;
}

void ShotListPage::showExportMenu() {
    if (!m_document->clip()) return;
    m_document->save();
    auto* menu = new ExportMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& problems = m_document->list().problems;
    const auto first = std::ranges::find_if(problems, [](const auto& problem) { return !problem.isWarning; });
    if (first != problems.end()) {
        menu->addSeparator();
        const auto errors = std::ranges::count_if(problems, [](const auto& problem) { return !problem.isWarning; });
        QAction* left = menu->addAction(symbol(u"warn", Ink::Warn),
                                        errors == 1 ? tr("Line %1 goes out as it was, until it is right").arg(first->line + 1)
                                                    : tr("%Ln lines go out as they were, until they are right", nullptr, Words::pluralOf(errors)));
        left->setEnabled(false);
    }
    connect(menu, &ExportMenu::chosen, this, [this, clip = *m_document->clip()](Interchange::ExportFormat format) { Q_EMIT exportRequested(clip, format); });
    menu->popup(m_bar->mapToGlobal(QPoint{m_bar->width() - menu->sizeHint().width() - 12, m_bar->height()}));
}

void ShotListPage::importProse(const QString& prose) {
    if (!m_document->time() || m_editor->isReadOnly()) return;
    auto* dialog = new ProseDialog{*m_document->clip(), *m_document->time(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!prose.isEmpty()) dialog->setProse(prose);
    connect(dialog, &ProseDialog::chosen, this, [this, clip = m_document->clip()->id](const QString& lines) {
        if (!m_document->clip() || m_document->clip()->id != clip) return;
        m_editor->append(lines);
        m_document->save();
    });
    dialog->open();
}

QList<QWidget*> ShotListPage::panes() const { return {m_editor, m_problemView, m_stage->screen(), m_outlineView}; }

} // namespace Rushes::Ui
