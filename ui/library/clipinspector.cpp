// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipinspector.h"

#include "ui/library/clipfacts.h"
#include "ui/library/rangeentry.h"
#include "ui/library/rangepanel.h"
#include "ui/library/ratingedit.h"
#include "ui/library/shorthandexpander.h"
#include "ui/library/tagchips.h"
#include "ui/library/tagcompleter.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/scrollpane.h"
#include "ui/words/noticewords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace Rushes::Ui {
namespace {

using Library::Clip;

constexpr int side = 16;

} // namespace

ClipInspector::ClipInspector(PictureLoader& pictures, QWidget* parent) : QWidget{parent}, m_pictures{pictures} {
    setObjectName(QStringLiteral("clipInspector"));
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new ScrollPane{this};
    scroll->setWidget(makeContent());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

QWidget* ClipInspector::makeContent() {
    auto* content = new QWidget{this};
    content->setProperty("surface", QStringLiteral("alt"));
    content->setAttribute(Qt::WA_StyledBackground);
    m_picture = new PictureView{m_pictures, true, content};
    m_title = new PlainLabel{{}, QStringLiteral("title"), content};
    m_title->setObjectName(QStringLiteral("clipTitle"));
    m_title->setWordWrap(true);
    m_fileName = new ElidedLabel{{}, QStringLiteral("fixed"), content};
    m_fileName->setElideMode(Qt::ElideMiddle);
    m_noticeRow = new QWidget{content};
    m_notice = new PlainLabel{{}, QStringLiteral("warn"), m_noticeRow};
    m_notice->setObjectName(QStringLiteral("clipNotice"));
    m_notice->setWordWrap(true);
    auto* seenButton = new QPushButton{symbol(u"check"), tr("Seen"), m_noticeRow};
    seenButton->setObjectName(QStringLiteral("clipSeen"));
    seenButton->setProperty("look", QStringLiteral("compact"));
    seenButton->setToolTip(tr("Take note of it: the mark on the clip goes (S)"));
    seenButton->setProperty(KeyMap::keyOfProperty, QStringLiteral("markSeen"));
    connect(seenButton, &QPushButton::clicked, this, &ClipInspector::seen);
    auto* noticeLayout = new QHBoxLayout{m_noticeRow};
    noticeLayout->setContentsMargins({});
    noticeLayout->setSpacing(8);
    noticeLayout->addWidget(m_notice, 1);
    noticeLayout->addWidget(seenButton, 0, Qt::AlignTop);
    m_sidecarRow = new QWidget{content};
    m_sidecar = new PlainLabel{{}, QStringLiteral("warn"), m_sidecarRow};
    m_sidecar->setObjectName(QStringLiteral("clipSidecar"));
    m_sidecar->setWordWrap(true);
    auto* reviewButton = new QPushButton{symbol(u"doc"), tr("Review"), m_sidecarRow};
    reviewButton->setObjectName(QStringLiteral("reviewSidecar"));
    reviewButton->setAccessibleName(tr("Review the sidecar"));
    reviewButton->setProperty("look", QStringLiteral("compact"));
    connect(reviewButton, &QPushButton::clicked, this, &ClipInspector::sidecarsRequested);
    auto* sidecarLayout = new QHBoxLayout{m_sidecarRow};
    sidecarLayout->setContentsMargins({});
    sidecarLayout->setSpacing(8);
    sidecarLayout->addWidget(m_sidecar, 1);
    sidecarLayout->addWidget(reviewButton, 0, Qt::AlignTop);
    m_sidecarRow->hide();
    m_rating = new RatingEdit{content};
    m_rating->setObjectName(QStringLiteral("clipRating"));
    m_rating->setWhatsThis(tr("How good the clip is, from none to five stars. It is searched with rating: and goes into sidecars and exports."));
    m_ratingText = new PlainLabel{{}, QStringLiteral("second"), content};
    connect(m_rating, &RatingEdit::rated, this, &ClipInspector::ratingChanged);
    m_chips = new TagChips{content};
    m_tags = new QLineEdit{content};
    m_tags->setObjectName(QStringLiteral("clipTags"));
    m_tags->setWhatsThis(tr("Words by which the clip is found, with commas between them."));
    m_tags->setPlaceholderText(tr("Add a tag"));
    m_tags->setToolTip(tr("Tag the selection (T); commas between tags, Enter stores them"));
    m_completer = new TagCompleter{*m_tags};
    connect(m_tags, &QLineEdit::returnPressed, this, &ClipInspector::commitTags);
    m_tagLabel = new PlainLabel{tr("&Tags"), QStringLiteral("strong"), content};
    m_tagLabel->setBuddy(m_tags);

    m_single = new QWidget{content};
    m_note = new QPlainTextEdit{m_single};
    m_note->setObjectName(QStringLiteral("clipNote"));
    m_note->setWhatsThis(tr("What colleagues should know of the clip. A code of the shorthand between two equals signs is written out."));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is to be seen and heard"));
    m_note->setFixedHeight(3 * QFontMetrics{uiFont()}.lineSpacing() + 20);
    m_note->installEventFilter(this);
    auto* noteLabel = new PlainLabel{tr("&Note"), QStringLiteral("strong"), m_single};
    noteLabel->setBuddy(m_note);
    m_ranges = new RangePanel{m_single};
    connect(m_ranges, &RangePanel::addRequested, this, &ClipInspector::rangeAdded);
    connect(m_ranges, &RangePanel::changeRequested, this, &ClipInspector::rangeChanged);
    connect(m_ranges, &RangePanel::removeRequested, this, &ClipInspector::rangeRemoved);
    m_facts = new ClipFacts{m_single};
    m_path = new ElidedLabel{{}, QStringLiteral("fixed"), m_single};
    m_path->setElideMode(Qt::ElideMiddle);
    m_show = new QPushButton{symbol(u"folder"), tr("Show in folder"), m_single};
    m_show->setObjectName(QStringLiteral("showClip"));
    m_show->setProperty("look", QStringLiteral("compact"));
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (!m_clips.isEmpty()) Q_EMIT showRequested(m_clips.constFirst().path);
    });

    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(8);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(m_show);
    auto* single = new QVBoxLayout{m_single};
    single->setContentsMargins({});
    single->setSpacing(6);
    single->addWidget(noteLabel);
    single->addWidget(m_note);
    single->addSpacing(8);
    single->addWidget(m_ranges);
    single->addSpacing(8);
    single->addWidget(m_facts);
    single->addSpacing(4);
    single->addLayout(pathRow);

    auto* ratingRow = new QHBoxLayout;
    ratingRow->setSpacing(8);
    ratingRow->addWidget(m_rating);
    ratingRow->addWidget(m_ratingText, 1);
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(6);
    layout->addWidget(m_picture);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_fileName);
    layout->addWidget(m_noticeRow);
    layout->addWidget(m_sidecarRow);
    layout->addLayout(ratingRow);
    layout->addSpacing(4);
    layout->addWidget(m_tagLabel);
    layout->addWidget(m_chips);
    layout->addWidget(m_tags);
    layout->addSpacing(8);
    layout->addWidget(m_single);
    layout->addStretch();
    return content;
}

void ClipInspector::setClips(const QList<Clip>& clips, const QUrl& picture) {
    const bool another = clips.isEmpty() || m_clips.isEmpty() || clips.constFirst().id != m_clips.constFirst().id || clips.size() != m_clips.size();
    if (another) commitNote(); // of the clip that was shown so far
    m_clips = clips;
    setVisible(!clips.isEmpty());
    if (clips.isEmpty()) return;
    const Clip& first = clips.constFirst();
    const bool one = clips.size() == 1;
    m_picture->show(picture, first.title, first.facts ? Words::length(first.facts->duration) : QString{});
    m_title->setText(one ? (first.title.isEmpty() ? first.fileName : first.title) : tr("%1 clips selected").arg(Words::count(clips.size())));
    m_fileName->setText(one ? first.fileName : QString{});
    m_fileName->setVisible(one);
    showNotice();
    m_rating->setVisible(clips.size() == 1); // of several the bar below the clips says it
    m_ratingText->setVisible(clips.size() == 1);
    m_rating->setRating(first.rating);
    m_ratingText->setText(first.rating == 0 ? tr("not rated") : tr("%1 of 5").arg(first.rating));
    m_single->setVisible(one);
    if (one && (another || !m_note->hasFocus())) m_note->setPlainText(first.note);
    if (another || !m_tags->hasFocus() || !m_tags->isModified()) showTags();
    if (another) m_ranges->setRanges(first, {});
    m_facts->setClip(m_clips.constFirst());
    m_path->setText(m_clips.constFirst().path);
    m_show->setEnabled(m_clips.constFirst().presence == Library::Presence::Here);
}

void ClipInspector::setRanges(const QList<Library::Range>& ranges) {
    if (!m_clips.isEmpty()) m_ranges->setRanges(m_clips.constFirst(), ranges);
}

void ClipInspector::setSidecarNote(const QString& note) {
    m_sidecar->setText(note);
    m_sidecarRow->setVisible(!note.isEmpty());
}

void ClipInspector::setVocabulary(const Library::Vocabulary& vocabulary) {
    m_vocabulary = vocabulary;
    m_completer->setVocabulary(vocabulary);
    if (!m_clips.isEmpty()) showChips();
}

void ClipInspector::focusTags() {
    m_tags->setFocus(Qt::ShortcutFocusReason);
    if (m_clips.size() == 1 && !m_tags->text().isEmpty()) m_tags->setText(m_tags->text() + QStringLiteral(", "));
}

QList<QWidget*> ClipInspector::panes() const { return {m_tags, m_ranges->view()}; }

void ClipInspector::showNotice() {
    const auto open = std::ranges::count_if(m_clips, [](const Clip& clip) { return clip.portalNotice.isOpen(); });
    m_noticeRow->setVisible(open > 0);
    const bool one = m_clips.size() == 1;
    m_notice->setText(one ? Words::told(m_clips.constFirst().portalNotice)
                          : tr("Portals corrected or withdrew %1 of %2").arg(Words::count(open), tr("%Ln clips", nullptr, Words::pluralOf(m_clips.size()))));
}

void ClipInspector::setShorthands(const Shorthands& shorthands) {
    new ShorthandExpander{*m_note, shorthands};
    m_ranges->setShorthands(shorthands);
}

void ClipInspector::showChips() { m_chips->setTags(m_clips.size() == 1 ? m_clips.constFirst().tags : QStringList{}, {}, TagColours{m_vocabulary}); }

void ClipInspector::showTags() {
    showChips();
    const bool one = m_clips.size() == 1;
    // Those of several are edited in a bar of their own.
    for (QWidget* widget : {static_cast<QWidget*>(m_tagLabel), static_cast<QWidget*>(m_tags)}) widget->setVisible(one);
    m_tags->setText(one ? writtenTags(m_clips.constFirst().tags) : QString{});
}

void ClipInspector::commitTags() {
    const QStringList typed = meantTags(readTags(m_tags->text()), m_vocabulary);
    QStringList added;
    QStringList removed;
    const QStringList had = m_clips.size() == 1 ? m_clips.constFirst().tags : QStringList{};
    std::ranges::copy_if(typed, std::back_inserter(added), [&](const QString& tag) { return !had.contains(tag, Qt::CaseInsensitive); });
    std::ranges::copy_if(had, std::back_inserter(removed), [&](const QString& tag) { return !typed.contains(tag, Qt::CaseInsensitive); });
    m_tags->setModified(false);
    // The next line is compared with this one, also where it comes before the library has answered.
    if (m_clips.size() == 1) m_clips.front().tags = typed;
    if (!added.isEmpty() || !removed.isEmpty()) Q_EMIT tagsChanged(added, removed);
}

void ClipInspector::commitNote() {
    if (m_clips.size() == 1 && m_note->document()->isModified() && m_note->toPlainText() != m_clips.constFirst().note) {
        Q_EMIT noteChanged(m_note->toPlainText());
    }
    m_note->document()->setModified(false);
}

bool ClipInspector::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) commitNote();
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
