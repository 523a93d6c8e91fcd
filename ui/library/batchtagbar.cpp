// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/batchtagbar.h"

#include "ui/library/batchchips.h"
#include "ui/library/batchrating.h"
#include "ui/library/rangeentry.h"
#include "ui/library/tagcompleter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Rushes::Ui {

using Library::Clip;

BatchTagBar::BatchTagBar(QWidget* parent)
    : QFrame{parent},
      m_count{new PlainLabel{{}, QStringLiteral("strong"), this}},
      m_sum{new ElidedLabel{{}, QStringLiteral("second"), this}},
      m_rating{new BatchRating{this}},
      m_head{new QHBoxLayout},
      m_below{new QHBoxLayout},
      m_chips{new BatchChips{this}},
      m_line{new QLineEdit{this}},
      m_completer{new TagCompleter{*m_line}},
      m_apply{new QPushButton{symbol(u"check", Ink::OnAccent), {}, this}} {
    setObjectName(QStringLiteral("batchBar"));
    setProperty("surface", QStringLiteral("bar"));
    m_count->setObjectName(QStringLiteral("batchCount"));
    m_chips->setObjectName(QStringLiteral("batchChips"));
    m_line->setObjectName(QStringLiteral("batchTags"));
    m_line->setAccessibleName(tr("Tags for all selected clips"));
    m_line->setToolTip(tr("Tags (T); commas between tags, a - in front takes one off, Enter applies them"));
    m_apply->setObjectName(QStringLiteral("batchApply"));
    m_apply->setProperty("look", QStringLiteral("primary"));
    QPushButton* collection = makeButton(u"plus", QStringLiteral("batchCollection"), tr("Collection"), tr("Put the selection into a collection"));
    QPushButton* log = makeButton(u"film", QStringLiteral("batchLog"), tr("Log ranges"), tr("Play and log the selected clips, one after the other"));
    QPushButton* out = makeButton(u"export", QStringLiteral("batchExport"), tr("Export…"), tr("Export the selection (Ctrl+E)"));
    out->setProperty(KeyMap::keyOfProperty, QStringLiteral("exportSelection"));
    auto* close = new QToolButton{this};
    close->setObjectName(QStringLiteral("batchClose"));
    close->setIcon(symbol(u"x"));
    close->setAccessibleName(tr("Select nothing"));
    close->setToolTip(tr("Select nothing (Esc)"));
    auto* label = new PlainLabel{tr("&Tags"), QStringLiteral("second"), this};
    label->setBuddy(m_line);

    m_head->setSpacing(8);
    m_head->addWidget(m_count);
    m_head->addWidget(m_sum, 1);
    m_head->addWidget(m_rating);
    for (QPushButton* button : std::as_const(m_buttons)) m_head->addWidget(button);
    m_head->addWidget(close);
    auto* entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(label);
    entry->addWidget(m_line, 1);
    entry->addWidget(m_apply);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addLayout(m_below);
    layout->addWidget(m_chips);
    layout->addLayout(entry);
    setFocusProxy(m_line);
    hide();
    connect(m_chips, &BatchChips::fateChanged, this, &BatchTagBar::judge);
    connect(m_rating, &BatchRating::wantedChanged, this, &BatchTagBar::judge);
    connect(m_line, &QLineEdit::textChanged, this, &BatchTagBar::judge);
    connect(m_line, &QLineEdit::returnPressed, this, &BatchTagBar::apply);
    connect(m_apply, &QPushButton::clicked, this, &BatchTagBar::apply);
    connect(collection, &QPushButton::clicked, this, [this, collection] { Q_EMIT collectionRequested(collection->mapToGlobal(QPoint{})); });
    connect(log, &QPushButton::clicked, this, &BatchTagBar::logRequested);
    connect(out, &QPushButton::clicked, this, &BatchTagBar::exportRequested);
    connect(close, &QToolButton::clicked, this, &BatchTagBar::closed);
}

QPushButton* BatchTagBar::makeButton(QStringView icon, const QString& name, const QString& words, const QString& tip) {
    auto* button = new QPushButton{symbol(icon), words, this};
    button->setObjectName(name);
    button->setProperty("look", QStringLiteral("compact"));
    button->setAccessibleName(words);
    button->setToolTip(Words::literal(tip));
    m_buttons.append(button);
    return button;
}

/// Where there is little room the rating stands in a row of its own; where there is less, the buttons have no words.
void BatchTagBar::setRoom(Room room) {
    if (m_room == room) return;
    const bool stoodBelow = m_room != Room::Wide;
    m_room = room;
    constexpr int asWideAsAnIcon = 34;
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->setText(room == Room::Tight ? QString{} : button->accessibleName());
        button->setMaximumWidth(room == Room::Tight ? asWideAsAnIcon : QWIDGETSIZE_MAX);
    }
    m_sum->setVisible(room != Room::Tight);
    if (stoodBelow == (room != Room::Wide)) return;
    if (stoodBelow) {
        delete m_below->takeAt(1);
        m_below->removeWidget(m_rating);
        m_head->insertWidget(2, m_rating);
    } else {
        m_head->removeWidget(m_rating);
        m_below->addWidget(m_rating);
        m_below->addStretch(1);
    }
}

QSize BatchTagBar::minimumSizeHint() const {
    constexpr int withoutWords = 290;
    return {withoutWords, QFrame::minimumSizeHint().height()};
}

void BatchTagBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    constexpr int crossAndGaps = 120;
    int wanted = crossAndGaps + m_count->sizeHint().width();
    for (const QPushButton* button : std::as_const(m_buttons))
        wanted += fontMetrics().horizontalAdvance(button->accessibleName()) + button->iconSize().width() + 34; // with the air of a compact button
    setRoom(width() < wanted ? Room::Tight : width() < wanted + m_rating->sizeHint().width() ? Room::Middle : Room::Wide);
}

void BatchTagBar::setClips(const QList<Clip>& clips) {
    const auto ids = [](const QList<Clip>& all) {
        QSet<Library::ClipId> set;
        for (const Clip& clip : all) set.insert(clip.id);
        return set;
    };
    const bool same = clips.size() == m_clips.size() && ids(clips) == ids(m_clips);
    m_clips = clips;
    setVisible(clips.size() > 1);
    if (clips.size() < 2) return;
    std::chrono::milliseconds duration{0};
    ByteCount size;
    for (const Clip& clip : clips) {
        duration += clip.facts ? clip.facts->duration : std::chrono::milliseconds{0};
        size += clip.size;
    }
    m_count->setText(tr("%1 clips selected").arg(Words::count(clips.size())));
    m_sum->setText(Words::sentence({duration.count() == 0 ? QString{} : Words::spoken(duration), size.text()}));
    m_line->setPlaceholderText(tr("Add a tag to all %1…").arg(Words::count(clips.size())));
    m_apply->setText(tr("Apply to %1").arg(Words::count(clips.size())));
    if (!same) m_line->clear();
    m_rating->setRatings(clips, same);
    showChips(same);
    judge();
}

void BatchTagBar::setVocabulary(const Library::Vocabulary& vocabulary) {
    m_vocabulary = vocabulary;
    m_completer->setVocabulary(vocabulary);
    m_chips->setColours(TagColours{vocabulary});
}

void BatchTagBar::focusTags() { m_line->setFocus(Qt::ShortcutFocusReason); }

void BatchTagBar::showChips(bool keepsFates) {
    QHash<QString, int> counts;
    for (const Clip& clip : m_clips) {
        for (const QString& tag : clip.tags) ++counts[tag];
    }
    QHash<QString, BatchChips::Fate> fates;
    if (keepsFates) {
        for (const BatchChips::Chip& chip : m_chips->chips()) fates.insert(chip.tag, chip.fate);
    }
    QList<BatchChips::Chip> chips;
    for (const auto& [tag, count] : counts.asKeyValueRange()) {
        const BatchChips::Fate fate = fates.value(tag, BatchChips::Fate::AsItIs);
        const bool isSo = fate == BatchChips::Fate::ForAll && count == m_clips.size();
        chips.append({tag, count, isSo ? BatchChips::Fate::AsItIs : fate});
    }
    std::ranges::sort(chips, {}, [](const BatchChips::Chip& chip) { return std::pair{-chip.clips, searchText(chip.tag)}; });
    m_chips->setChips(chips, static_cast<int>(m_clips.size()));
}

std::pair<QStringList, QStringList> BatchTagBar::typed() const {
    QStringList added;
    QStringList removed;
    const QStringList tags = readTags(m_line->text());
    for (const QString& tag : tags) {
        if (tag.size() > 1 && tag.startsWith(u'-')) removed.append(tag.sliced(1).trimmed());
        else added.append(tag);
    }
    return {meantTags(added, m_vocabulary), meantTags(removed, m_vocabulary)};
}

void BatchTagBar::judge() {
    const bool chosen = std::ranges::any_of(m_chips->chips(), [](const BatchChips::Chip& chip) { return chip.fate != BatchChips::Fate::AsItIs; });
    m_apply->setEnabled(chosen || m_rating->wanted() || !m_line->text().trimmed().isEmpty());
}

void BatchTagBar::apply() {
    auto [added, removed] = typed();
    for (const BatchChips::Chip& chip : m_chips->chips()) {
        if (chip.fate == BatchChips::Fate::ForAll && !added.contains(chip.tag)) added.append(chip.tag);
        if (chip.fate == BatchChips::Fate::ForNone && !removed.contains(chip.tag)) removed.append(chip.tag);
    }
    const std::optional<int> rating = m_rating->wanted();
    if (added.isEmpty() && removed.isEmpty() && !rating) return;
    m_line->clear();
    m_rating->leave();
    for (qsizetype chip = 0; chip < m_chips->chips().size(); ++chip) m_chips->setFate(chip, BatchChips::Fate::AsItIs);
    judge();
    Q_EMIT applied(added, removed, rating);
}

void BatchTagBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else QFrame::keyPressEvent(event);
}

} // namespace Rushes::Ui
