// SPDX-License-Identifier: GPL-3.0-or-later
/// Which clips ClipsPage shows, and which of them are chosen. Of a long list only what is looked at is in memory.
#include "core/library/clipquery.h"
#include "ui/library/batchtagbar.h"
#include "ui/library/clipinspector.h"
#include "ui/library/clipspage.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/sortbutton.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {

using Library::Clip;
using Library::ClipId;
using Library::ClipOrder;
using Library::ClipPage;
using Library::ClipRepository;
using Library::ClipSums;
using Library::Range;
using Storage::StorageResult;

namespace {

/// More clips are neither read nor changed at once; the queries and the facets are for those.
constexpr qsizetype mostChosen = 20'000;
/// Of more clips the shots are not read ahead of a drag; they go out as files alone.
constexpr qsizetype mostDraggedWithShots = 100;
/// Sums are worked out in steps, between which the library answers other questions.
constexpr qsizetype rowsOfASum = 10'000;

QList<Clip> withoutGone(QList<Clip> clips) {
    clips.removeIf([](const Clip& clip) { return clip.id.isEmpty(); });
    return clips;
}

} // namespace

void ClipsPage::makeList() {
    m_model->setLoad([this](const QList<qint64>& rows) { return m_clips.clipsAt(rows); });
    connect(m_model, &ClipModel::orderRequested, this, &ClipsPage::order);
    // What is chosen may have been read anew, or for the first time.
    connect(m_model, &ClipModel::dataChanged, this, [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
        if (roles.isEmpty()) readChosen();
    });
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (column >= 0 && !ClipModel::orderOf(column, order)) m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    });
    connect(&m_clips, &ClipRepository::changed, this, &ClipsPage::renew);
}

OrderButton<ClipOrder>* ClipsPage::makeSortButton(QWidget* bar) {
    using By = ClipOrder::By;
    // The first is that of a collection, where one is shown.
    auto* button = new OrderButton<ClipOrder>{{{tr("Newest first"), {}},
                                               {tr("Oldest first"), {By::Added, false}},
                                               {tr("Name, A to Z"), {By::Name, false}},
                                               {tr("Name, Z to A"), {By::Name, true}},
                                               {tr("Longest first"), {By::Duration, true}},
                                               {tr("Shortest first"), {By::Duration, false}},
                                               {tr("Largest first"), {By::Size, true}},
                                               {tr("Smallest first"), {By::Size, false}},
                                               {tr("Earliest timecode first"), {By::Start, false}},
                                               {tr("Latest timecode first"), {By::Start, true}},
                                               {tr("Format, A to Z"), {By::Codec, false}},
                                               {tr("Format, Z to A"), {By::Codec, true}}},
                                              bar};
    connect(button, &SortButton::chosen, this, [this, button] { order(button->order()); });
    return button;
}

void ClipsPage::order(const ClipOrder& order) {
    if (order == m_order) return;
    m_order = order;
    m_sort->show(order);
    const QHeaderView& header = *m_table->header();
    if (ClipModel::orderOf(header.sortIndicatorSection(), header.sortIndicatorOrder()) != order)
        m_table->header()->setSortIndicator(ClipModel::columnOf(order), order.descends ? Qt::DescendingOrder : Qt::AscendingOrder);
    reload();
}

void ClipsPage::renew(const QList<ClipId>& ids) {
    if (!ids.isEmpty() && ids.size() <= RowWindow<Clip>::pageRows) {
        // Ahead of the list: whoever edits a clip twice starts from what the first edit made of it.
        QList<qint64> rows;
        for (const ClipId& id : ids) rows.append(Library::numberOf(id));
        m_clips.clipsAt(rows).then(this, [this](const StorageResult<QList<Clip>>& clips) {
            QHash<qint64, Clip> fresh;
            for (const Clip& clip : withoutGone(clips.value_or(QList<Clip>{}))) fresh.insert(Library::numberOf(clip.id), clip);
            m_model->renew(fresh);
        });
    }
    reload();
}

void ClipsPage::reload() {
    const quint64 asked = ++m_asked;
    nameOrders();
    const Library::ClipFilter filter{
        .query = Library::understand(query()).value_or(Search::nothing()), .tag = m_tag, .meeting = {}, .inOrderOf = shownCollection()};
    const auto readAll = [this, asked, filter] {
        m_clips.rows(filter, m_order).then(this, [this, asked](const StorageResult<QList<qint64>>& rows) {
            if (asked != m_asked) return;
            if (rows) show(*rows);
            else report(rows.error());
        });
    };
    // The beginning comes before the whole, unless there is something to keep: what is chosen, and where the list stands.
    if (m_model->rowCount() > 0) readAll();
    else
        m_clips.firstPage(filter, m_order, RowWindow<Clip>::pageRows).then(this, [this, asked, readAll](const StorageResult<ClipPage>& page) {
            if (asked != m_asked) return;
            if (page && !page->rows.isEmpty()) {
                m_model->setPlaces(page->rows, page->clips);
                m_stack->setCurrentIndex(form() == PageForm::Grid ? 0 : 1);
            }
            readAll();
        });
    readTags();
    readCollections();
    readFacets();
}

void ClipsPage::show(const QList<qint64>& rows) {
    m_model->setPlaces(rows);
    m_model->forgetShots();
    m_count->setText(tr("%Ln clips", nullptr, Words::pluralOf(rows.size())));
    setFoundText(query().isEmpty() ? QString{} : tr("%1 found").arg(Words::count(rows.size())));
    // Of a long list they are worked out again only where it is another: that reads every clip.
    if (rows != m_summed || rows.size() <= rowsOfASum) {
        m_summed = rows;
        ++m_sumAsked;
        if (rows.size() > rowsOfASum || rows.isEmpty()) m_sum->setText({});
        if (!rows.isEmpty()) sum(rows, 0, {});
    }
    if (!rows.isEmpty()) {
        m_stack->setCurrentIndex(form() == PageForm::Grid ? 0 : 1);
        if (!m_grid->selectionModel()->hasSelection()) m_grid->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::ClearAndSelect);
    } else {
        const bool narrowed = !query().isEmpty() || !m_tag.isEmpty();
        if (narrowed) m_repairs->propose(tr("No clips match"), tr("Nothing in the library is all of this."), tr("Show all clips"));
        else m_empty->say(QStringLiteral("film"), tr("No clips yet"), tr("What you download becomes a clip here once it is whole and verified."));
        m_stack->setCurrentWidget(m_empty);
    }
    updateInspector();
}

void ClipsPage::sum(const QList<qint64>& rows, qsizetype from, const ClipSums& before) {
    m_clips.sums(rows.mid(from, rowsOfASum))
        .then(this, [this, rows, next = from + rowsOfASum, before, asked = m_sumAsked](const StorageResult<ClipSums>& step) {
            if (asked != m_sumAsked) return; // another list is shown since
            if (!step) return report(step.error());
            const ClipSums sums{before.clips + step->clips, before.duration + step->duration, before.size + step->size};
            if (next < rows.size()) sum(rows, next, sums);
            else m_sum->setText(Words::sentence({Words::spoken(sums.duration), sums.size.text()}));
        });
}

QList<qint64> ClipsPage::chosenInOrder() const {
    QList<std::pair<int, int>> stretches; // where they begin, and how many
    const QItemSelection selection = m_grid->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        if (range.left() == 0) stretches.append({range.top(), range.height()});
    }
    std::ranges::sort(stretches);
    QList<qint64> rows;
    for (const auto& [first, count] : std::as_const(stretches)) rows += m_model->places().sliced(first, count);
    return rows;
}

QList<qint64> ClipsPage::chosenRows() const {
    QList<qint64> rows = chosenInOrder();
    const QModelIndex current = this->current();
    if (current.isValid() && m_grid->selectionModel()->isSelected(current)) {
        rows.removeOne(m_model->placeAt(current));
        rows.prepend(m_model->placeAt(current));
    }
    return rows;
}

std::optional<QList<Clip>> ClipsPage::known(const QList<qint64>& rows) const {
    if (rows == m_chosenRows && !rows.isEmpty()) return m_chosen;
    if (rows.size() > RowWindow<Clip>::pageRows) return std::nullopt; // to look for each would take as long as to read them
    QList<Clip> clips;
    for (const qint64 row : rows) {
        const Clip* clip = m_model->clipAt(m_model->indexOfPlace(row));
        if (clip == nullptr) return std::nullopt;
        clips.append(*clip);
    }
    return clips;
}

void ClipsPage::withChosen(const std::function<void(const QList<Clip>&)>& act) {
    const QList<qint64> rows = chosenRows();
    if (const auto clips = known(rows)) return act(*clips);
    if (areTooMany(rows)) return;
    m_clips.clipsAt(rows).then(this, [this, act](const StorageResult<QList<Clip>>& clips) {
        if (clips) act(withoutGone(*clips));
        else report(clips.error());
    });
}

bool ClipsPage::areTooMany(const QList<qint64>& rows) {
    if (rows.size() <= mostChosen) return false;
    report({tr("%1 clips are selected, and that is too many at once.").arg(Words::count(rows.size())),
            tr("Rushes changed nothing. Select at most %1.").arg(Words::count(mostChosen)), QStringLiteral("warn")});
    return true;
}

void ClipsPage::withClip(const QModelIndex& index, const std::function<void(const Clip&)>& act) {
    if (!index.isValid()) return;
    if (const Clip* clip = m_model->clipAt(index)) return act(*clip);
    m_clips.clip(Library::clipOfRow(m_model->placeAt(index))).then(this, [this, act](const StorageResult<std::optional<Clip>>& clip) {
        if (!clip) report(clip.error());
        else if (*clip) act(**clip);
    });
}

void ClipsPage::updateInspector() {
    m_chosenRows.clear();
    const QList<qint64> rows = chosenRows();
    setSelectionText(rows.isEmpty() ? QString{} : tr("%1 of %2 selected").arg(Words::count(rows.size()), Words::count(m_model->rowCount())));
    const quint64 asked = ++m_chosenAsked;
    m_isReadingChosen = false;
    if (const auto clips = known(rows)) return showChosen(*clips);
    if (rows.size() > mostChosen) return showChosen({});
    m_isReadingChosen = true;
    m_clips.clipsAt(rows).then(this, [this, asked, rows](const StorageResult<QList<Clip>>& clips) {
        if (asked != m_chosenAsked) return;
        m_isReadingChosen = false;
        if (!clips) return report(clips.error());
        m_chosenRows = rows;
        showChosen(withoutGone(*clips));
    });
}

void ClipsPage::readChosen() {
    if (std::exchange(m_readsChosen, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readsChosen = false;
            // Those that were read by themselves do not come anew with each page that somebody scrolls to; after a change they are asked for again.
            if (m_chosenRows.isEmpty() && !m_isReadingChosen) updateInspector();
        },
        Qt::QueuedConnection);
}

void ClipsPage::showChosen(const QList<Clip>& clips) {
    m_chosen = clips;
    m_model->hold(clips);
    m_inspector->setClips(clips, clips.isEmpty() ? QUrl{} : m_pictureOf(clips.constFirst()));
    showSidecarOf(clips);
    m_batch->setClips(clips);
    readRanges(clips);
}

void ClipsPage::readRanges(const QList<Clip>& clips) {
    if (clips.size() > mostDraggedWithShots) return;
    for (const Clip& clip : clips) {
        // A selection grows card by card; each is asked about once, until the clips are read anew.
        if (const auto* known = m_model->shotsOf(clip.id)) {
            if (clips.size() == 1) m_inspector->setRanges(*known);
            continue;
        }
        m_clips.ranges(clip.id).then(this, [this, id = clip.id](const StorageResult<QList<Range>>& ranges) {
            if (!ranges) return report(ranges.error());
            m_model->setShots(id, *ranges);
            const QList<qint64> now = chosenRows();
            if (now.size() == 1 && now.constFirst() == Library::numberOf(id)) m_inspector->setRanges(*ranges);
        });
    }
}

} // namespace Rushes::Ui
