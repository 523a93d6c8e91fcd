// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/querycompletion.h"

#include "core/base/searchtext.h"
#include "core/search/textwords.h"
#include "ui/shell/entrydelegate.h"
#include "ui/shell/queryedit.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/queryjudge.h"
#include "ui/widgets/querysource.h"
#include "ui/words/querywords.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

namespace {

enum Role { WrittenRole = EntryDelegate::BesideRole + 1, FinishedRole };

constexpr qsizetype mostEntries = 8;

/// Whether one of the words of `value` goes on as `begun` begins.
bool goesOn(const QString& value, const QString& begun) {
    const Search::Wanted wanted = Search::Wanted::of(begun, false);
    return searchText(value).startsWith(wanted.folded) || (!wanted.words.isEmpty() && Search::hasWords(Search::textWords(value), wanted));
}

} // namespace

QueryCompletion::QueryCompletion(QueryEdit& edit, QueryJudge& judge, QWidget* parent)
    : QFrame{parent}, m_edit{edit}, m_judge{judge}, m_list{new QListView{this}}, m_model{new QStandardItemModel{this}} {
    setObjectName(QStringLiteral("queryCompletion"));
    hide();
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("queryCompletionList"));
    m_list->setAccessibleName(tr("What could be written next"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate{fixedFont(), m_list});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_list->setCurrentIndex(index);
        take();
    });
}

void QueryCompletion::setSource(QuerySource* source) {
    m_source = source;
    ++m_asked;
    hide();
}

void QueryCompletion::offer(bool all) {
    ++m_asked;
    if (m_source == nullptr) return hide();
    const Search::WritingPlace place = Search::writingPlace(m_edit.text(), m_edit.textCursor().position());
    if (!place.key.isEmpty()) offerValues(place);
    else if (all || !place.written.isEmpty()) offerKeys(place);
    else hide();
}

void QueryCompletion::offerKeys(const Search::WritingPlace& place) {
    QList<Entry> entries;
    const QString begun = place.written.toLower();
    const Search::Schema schema = m_source->schema();
    // Behind a key that stands there its colon stands too.
    const QString text = m_edit.text();
    const bool hasColon = place.span.length > 0 && place.span.end() < text.size() && text.at(place.span.end()) == u':';
    for (const Search::Field& field : schema.fields) {
        if (field.key.startsWith(begun))
            entries.append({field.key + (hasColon ? QString{} : QStringLiteral(":")), field.key + u':', Words::aboutKey(field.key), false});
    }
    show(entries, place);
}

void QueryCompletion::offerValues(const Search::WritingPlace& place) {
    m_judge.values(*m_source, place.key).then(this, [this, place, asked = m_asked](const QList<Search::ValueCount>& values) {
        if (asked != m_asked) return;
        QList<Entry> entries;
        for (const Search::ValueCount& value : values) {
            if (value.value.isEmpty() || !goesOn(value.value, place.written)) continue;
            if (entries.size() == mostEntries) break;
            entries.append({Search::writtenValue(value.value), value.value, Words::count(value.count), true});
        }
        // What stands there already needs no offer.
        if (entries.size() == 1 && entries.first().written == m_edit.text().sliced(place.span.at, place.span.length)) entries.clear();
        show(entries, place);
    });
}

void QueryCompletion::show(const QList<Entry>& entries, const Search::WritingPlace& place) {
    m_place = place;
    m_model->clear();
    if (entries.isEmpty() || !m_edit.hasFocus()) return hide();
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem{entry.shown};
        item->setData(entry.written, WrittenRole);
        item->setData(entry.beside, EntryDelegate::BesideRole);
        item->setData(entry.finished, FinishedRole);
        item->setData(entry.beside.isEmpty() ? entry.shown : entry.shown + QStringLiteral(", ") + entry.beside, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const int row = m_list->sizeHintForRow(0);
    resize(std::min(EntryDelegate::leastWidth + 80, m_edit.width()), (row * static_cast<int>(entries.size())) + 10);
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(static_cast<int>(place.span.at));
    const QRect at = m_edit.cursorRect(cursor);
    // A part of the window and no window of its own: it needs no place on the screen, which not every desktop gives.
    QWidget* const top = m_edit.window();
    if (parentWidget() != top) setParent(top);
    move(m_edit.viewport()->mapTo(top, QPoint{std::clamp(at.left(), 0, std::max(0, m_edit.width() - width())) - 10, m_edit.height() + 6}));
    QFrame::show();
    raise();
}

bool QueryCompletion::handle(int key) {
    if (!isVisible()) return false;
    const bool chosen = m_list->currentIndex().isValid();
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter without a choice is for the query as it stands.
        if (chosen) take();
        else hide();
        return chosen;
    case Qt::Key_Tab:
        if (!chosen) step(1);
        take();
        return true;
    default: return false;
    }
}

void QueryCompletion::step(int by) {
    const int rows = m_model->rowCount();
    const int now = m_list->currentIndex().row();
    const int next = now < 0 ? (by > 0 ? 0 : rows - 1) : (now + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(next, 0));
    QAccessibleAnnouncementEvent announcement{&m_edit, m_model->index(next, 0).data(Qt::AccessibleTextRole).toString()};
    QAccessible::updateAccessibility(&announcement);
}

void QueryCompletion::take() {
    const QModelIndex chosen = m_list->currentIndex();
    const bool finished = chosen.data(FinishedRole).toBool();
    QString written = chosen.data(WrittenRole).toString();
    const bool atEnd = m_place.span.end() == m_edit.text().size();
    if (finished && atEnd) written += u' ';
    hide();
    m_edit.replace(m_place.span.at, m_place.span.length, written);
    Q_EMIT taken(finished);
    if (!finished) offer(false);
}

} // namespace Rushes::Ui
