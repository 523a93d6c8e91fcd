// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/shotlistdocument.h"

#include "core/base/errand.h"
#include "core/base/searchtext.h"
#include "core/library/cliprepository.h"
#include "ui/library/editstack.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTextBlock>

#include <chrono>
#include <ranges>

namespace Rushes::Ui {

using namespace std::chrono_literals;
using Interchange::LineChange;
using Library::Edits;
using Library::Range;
using Library::RangeEdit;
using Library::ShotTextEdit;
using Storage::StorageResult;

namespace {

constexpr auto pause = 200ms;
constexpr int mostRounds = 4;

/// Writes only what differs, so that a caret beside it stays where it is.
void rewrite(QTextCursor cursor, int from, const QString& before, const QString& after) {
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && before.at(head) == after.at(head)) ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) ++tail;
    if (head + tail == before.size() && before.size() == after.size()) return;
    cursor.setPosition(from + static_cast<int>(head));
    cursor.setPosition(from + static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(head, after.size() - head - tail));
}

QList<Range> broughtUp(QList<Range> ranges, const Edits& edits) {
    QSet<QString> gone; // or written anew
    QList<Range> now;
    for (const Library::Edit& edit : edits) {
        const auto* one = std::get_if<RangeEdit>(&edit);
        if (one == nullptr) continue;
        if (one->before) gone.insert(one->before->id.text());
        if (one->after) {
            gone.insert(one->after->id.text());
            now.append(*one->after);
        }
    }
    ranges.removeIf([&gone](const Range& range) { return gone.contains(range.id.text()); });
    ranges += now;
    std::ranges::sort(ranges, {}, [](const Range& range) { return std::tuple{range.in, range.out, range.id.text().toLongLong()}; });
    return ranges;
}

bool isSame(const QList<Range>& one, const QList<Range>& other) {
    return std::ranges::equal(
        one, other, [](const Range& a, const Range& b) { return a.id == b.id && a.in == b.in && a.out == b.out && a.note == b.note && a.tags == b.tags; });
}

} // namespace

ShotListDocument::ShotListDocument(Library::ClipRepository& clips, EditStack& edits, QPlainTextEdit& editor, QObject* parent)
    : QObject{parent}, m_clips{clips}, m_edits{edits}, m_editor{editor}, m_text{*editor.document()}, m_known{std::make_shared<Known>()} {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ShotListDocument::look);
    connect(editor.document(), &QTextDocument::contentsChange, this, [this](int from, int removed, int added) { noteChange(from, removed, added); });
    connect(&clips, &Library::ClipRepository::changed, this, [this](const QList<Library::ClipId>& ids) {
        if (m_clip && ids.contains(m_clip->id)) load();
        readTags();
    });
    editor.setReadOnly(true);
}

ShotListDocument::~ShotListDocument() { leave(); }

bool ShotListDocument::isRead() const { return m_readVersion == m_version; }

void ShotListDocument::setState(State state) {
    if (std::exchange(m_state, state) != state) Q_EMIT stateChanged();
}

/// What was written and not stored yet is stored; there is no time for a look beside the thread of the window.
void ShotListDocument::leave() {
    m_pause.stop();
    if (!m_clip || !m_time || !m_isChanged || m_state == State::Overtaken) return;
    // Its turn comes after what is being stored, and it goes on from that.
    m_edits.run(tr("Edit Shot List"), [known = m_known, asked = question()]() -> Edits {
        ShotListQuestion question = asked.whole();
        question.ranges = known->ranges;
        return withText(question.clip, lookAt(question).edits, known->text, question.text);
    });
    m_isChanged = false;
}

void ShotListDocument::open(const std::optional<Library::Clip>& clip) {
    if (clip && m_clip && clip->id == m_clip->id) return;
    leave();
    ++m_asked;
    m_clip = clip;
    m_time = clip ? Library::ClipTime::of(*clip) : std::nullopt;
    m_list = {};
    m_outline = {};
    m_known = std::make_shared<Known>();
    m_takenTags.clear();
    m_isChanged = m_isLooking = m_looksAgain = m_isStoring = m_mayOverwrite = false;
    m_readVersion = -1;
    show({});
    m_editor.setReadOnly(true);
    setState(m_time ? State::Loading : State::None);
    Q_EMIT read();
    load();
    readTags();
}

void ShotListDocument::load() {
    if (m_time) ask([this](const QString& text, const QList<Range>& ranges) { loaded(text, ranges); });
}

/// What the library has of the clip now; of several questions the last one is answered.
void ShotListDocument::ask(const std::function<void(const QString&, const QList<Range>&)>& then) {
    const quint64 asked = ++m_asked;
    auto ranges = m_clips.ranges(m_clip->id);
    m_clips.shotText(m_clip->id).then(this, [this, asked, ranges, then](const StorageResult<QString>& text) mutable {
        ranges.then(this, [this, asked, text, then](const StorageResult<QList<Range>>& answer) {
            if (asked != m_asked) return;
            if (!text) Q_EMIT failed(text.error());
            else if (!answer) Q_EMIT failed(answer.error());
            else then(*text, *answer);
        });
    });
}

void ShotListDocument::readTags() {
    if (!m_clip) return;
    m_clips.tags().then(this, [this](const StorageResult<QList<Library::TagCount>>& tags) {
        if (!tags) return void(Q_EMIT failed(tags.error()));
        if (m_isStoring) return; // what is ours is known once that is done
        // A tag is not known by the very lines that may have it wrong.
        QHash<QString, int> ours;
        for (const Range& range : std::as_const(m_known->ranges)) {
            for (const QString& tag : range.tags) ++ours[searchText(tag)];
        }
        QStringList known;
        for (const Library::TagCount& tag : *tags) {
            if (tag.clips > 0 || tag.ranges > ours.value(searchText(tag.tag))) known.append(tag.tag);
        }
        if (std::exchange(m_knownTags, known) == known) return;
        if (m_isLooking) m_looksAgain = true;
        else if (m_state != State::Loading) look();
    });
}

void ShotListDocument::loaded(const QString& text, const QList<Range>& ranges) {
    if (m_isStoring) return; // it is asked again once that is done
    if (m_state == State::Loading) {
        m_known->ranges = ranges;
        m_known->text = text;
        show(text.isEmpty() ? Interchange::shotListOf(*m_clip, *m_time, ranges) : text);
        m_editor.setReadOnly(false);
        readTags();
        return look();
    }
    if (m_isChanged) return; // what is written here is compared with what it was made from
    const bool isOtherText = text != m_known->text;
    if (!isOtherText && isSame(ranges, m_known->ranges)) return;
    m_known->ranges = ranges;
    m_known->text = text;
    readTags();
    if (isOtherText) {
        m_isApplying = true;
        QTextCursor cursor{m_editor.document()};
        cursor.beginEditBlock();
        rewrite(cursor, 0, m_editor.toPlainText(), text.isEmpty() ? Interchange::shotListOf(*m_clip, *m_time, ranges) : text);
        cursor.endEditBlock();
        m_isApplying = false;
    }
    look();
}

void ShotListDocument::show(const QString& text) {
    m_isApplying = true;
    m_editor.setPlainText(text);
    m_isApplying = false;
    ++m_version;
}

/// Colours are changes too, for a document; but they are nothing that could be taken back.
void ShotListDocument::noteChange(int from, int removed, int added) {
    m_text.follow(from, added);
    const std::pair steps{m_editor.document()->availableUndoSteps(), m_editor.document()->availableRedoSteps()};
    if (std::exchange(m_steps, steps) == steps && removed == added) return;
    ++m_version;
    if (m_isApplying || m_editor.isReadOnly()) return; // nobody can write before the text is there
    m_isChanged = true;
    if (m_state != State::Overtaken) setState(State::Changed);
    m_pause.start();
}

ShotListQuestion ShotListDocument::Asked::whole() const {
    ShotListQuestion all = question;
    all.text = text.joined();
    return all;
}

ShotListDocument::Asked ShotListDocument::question() const {
    return {{.text = {},
             .time = *m_time,
             .frames = m_clip->facts ? m_clip->facts->frames : 0,
             .ranges = m_known->ranges,
             .clip = m_clip->id,
             .textLeads = m_isChanged,
             .knownTags = m_knownTags,
             .takenTags = m_takenTags},
            m_text.text()};
}

void ShotListDocument::save() {
    if (!m_time || m_state == State::Loading) return;
    m_pause.stop();
    look();
}

void ShotListDocument::takeTag(const QString& tag) {
    m_takenTags.insert(searchText(tag));
    save();
}

void ShotListDocument::look() {
    if (!m_time) return;
    m_pause.stop();
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    inBackground([asked = question()] {
        return lookAt(asked.whole());
    }).then(this, [this, clip = m_clip->id, at = m_version, textLed = m_isChanged](const ShotListReading& reading) {
        if (!m_clip || m_clip->id != clip) return;
        m_isLooking = false;
        looked(reading, at, textLed);
    });
}

void ShotListDocument::looked(const ShotListReading& reading, int revision, bool textLed) {
    if (std::exchange(m_looksAgain, false) || revision != m_version || textLed != m_isChanged) {
        // Somebody writes on, or more is known by now: there is another look, after the next pause.
        if (!m_pause.isActive()) look();
        return;
    }
    m_list = reading.list;
    m_outline = reading.outline;
    m_readVersion = revision;
    if (m_state == State::Loading) setState(State::Saved);
    Q_EMIT read();
    // Where many lines are not right, one round may make another one due; not without end.
    if (!textLed && !reading.changes.isEmpty() && m_rounds++ < mostRounds) {
        apply(reading.changes);
        return look();
    }
    m_rounds = 0;
    if (textLed && !m_isStoring && (m_state != State::Overtaken || m_mayOverwrite)) store(reading.edits, reading.text);
    else if (!textLed && m_state != State::Overtaken) setState(Interchange::isOfItsClip(m_list) ? State::Saved : State::NotItsOwn);
}

/// From the last line to the first one, so that the numbers of lines hold.
void ShotListDocument::apply(const QList<LineChange>& changes) {
    m_isApplying = true;
    QTextCursor all{m_editor.document()};
    all.beginEditBlock();
    for (const LineChange& change : changes | std::views::reverse) replaceLines(change);
    all.endEditBlock();
    m_isApplying = false;
}

void ShotListDocument::replaceLines(const LineChange& change) {
    QTextDocument* document = m_editor.document();
    const qsizetype both = std::min(change.removed, change.lines.size());
    QTextCursor cursor{document};
    if (change.lines.size() > both) {
        const QString added = change.lines.sliced(both).join(u'\n');
        const QTextBlock next = document->findBlockByNumber(static_cast<int>(change.line + both));
        if (next.isValid()) {
            cursor.setPosition(next.position());
            // A caret at the beginning of the line below stays with that line: new text goes to the end of the line above, where there is one.
            const QTextBlock above = next.previous();
            if (above.isValid()) {
                cursor.setPosition(above.position() + above.length() - 1);
                cursor.insertText(u'\n' + added);
            } else {
                cursor.insertText(added + u'\n');
            }
        } else {
            cursor.movePosition(QTextCursor::End);
            cursor.insertText(u'\n' + added);
        }
    } else if (change.removed > both) {
        const QTextBlock first = document->findBlockByNumber(static_cast<int>(change.line + both));
        const QTextBlock after = document->findBlockByNumber(static_cast<int>(change.line + change.removed));
        const bool isAtEnd = !after.isValid();
        cursor.setPosition(isAtEnd ? std::max(0, first.position() - 1) : first.position());
        if (isAtEnd) cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        else cursor.setPosition(after.position(), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    for (qsizetype i = 0; i < both; ++i) {
        const QTextBlock block = document->findBlockByNumber(static_cast<int>(change.line + i));
        rewrite(cursor, block.position(), block.text(), change.lines.at(i));
    }
}

Edits ShotListDocument::withText(const Library::ClipId& clip, Edits edits, const QString& before, const QString& after) {
    if (before != after) edits.append(ShotTextEdit{clip, before, after});
    return edits;
}

void ShotListDocument::store(const Edits& edits, const QString& text) {
    m_isStoring = true;
    m_mayOverwrite = false;
    ++m_asked; // what is on its way is older than what is being stored
    m_edits.run(tr("Edit Shot List"), withText(m_clip->id, edits, m_known->text, text))
        .then([known = m_known, text](const StorageResult<Edits>& done) {
            if (!done) return done;
            known->ranges = broughtUp(known->ranges, *done);
            known->text = text;
            return done;
        })
        .then(this, [this, clip = m_clip->id, at = m_version](const StorageResult<Edits>& done) {
            if (!m_clip || m_clip->id != clip) return;
            m_isStoring = false;
            if (done) return stored(at);
            setState(done.error().fault == Storage::StorageFault::Stale ? State::Overtaken : State::Failed);
        });
}

void ShotListDocument::stored(int at) {
    if (at == m_version) m_isChanged = false;
    if (!m_isChanged) setState(Interchange::isOfItsClip(m_list) ? State::Saved : State::NotItsOwn);
    else if (!m_pause.isActive()) look();
    // What somebody else has changed at the same time is known from the next answer.
    load();
    readTags();
}

void ShotListDocument::saveOurs() {
    if (m_state != State::Overtaken) return;
    ask([this](const QString& text, const QList<Range>& ranges) {
        m_known->ranges = ranges;
        m_known->text = text;
        m_isChanged = true;
        m_mayOverwrite = true;
        look();
    });
}

void ShotListDocument::takeTheirs() {
    if (m_state != State::Overtaken) return;
    m_isChanged = false;
    m_mayOverwrite = false;
    // As if there were another text, whichever it is.
    m_known->text = QChar{QChar::Null};
    setState(State::Changed);
    load();
}

} // namespace Rushes::Ui
