// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/loginspector.h"

#include "ui/library/clipfacts.h"
#include "ui/library/rangeentry.h"
#include "ui/library/ratingedit.h"
#include "ui/library/shorthandexpander.h"
#include "ui/library/tagchips.h"
#include "ui/library/tagcompleter.h"
#include "ui/logging/cliplog.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpane.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Rushes::Ui {

using Library::Clip;
using Library::Range;

namespace {

/// What tags and note are about, as a key that changes when another is.
QString subjectOf(const ClipLog& log) {
    const Range* range = log.openRange() != nullptr ? log.openRange() : log.currentRange();
    if (range != nullptr) return u'r' + range->id.text();
    if (const Library::Marker* marker = log.currentMarker()) return u'm' + marker->id.text();
    return log.clip() ? u'c' + log.clip()->id.text() : QString{};
}

} // namespace

LogInspector::LogInspector(ClipLog& log, QWidget* parent) : QWidget{parent}, m_log{log} {
    setObjectName(QStringLiteral("logInspector"));
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new ScrollPane{this};
    scroll->setWidget(makeContent());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(&log, &ClipLog::changed, this, &LogInspector::showAll);
    connect(&log, &ClipLog::currentChanged, this, &LogInspector::showAll);
    showAll();
}

QWidget* LogInspector::makeContent() {
    auto* content = new QWidget{this};
    content->setProperty("surface", QStringLiteral("alt"));
    content->setAttribute(Qt::WA_StyledBackground);
    m_title = new PlainLabel{{}, QStringLiteral("title"), content};
    m_title->setObjectName(QStringLiteral("logTitle"));
    m_title->setWordWrap(true);
    m_fileName = new ElidedLabel{{}, QStringLiteral("fixed"), content};
    m_fileName->setElideMode(Qt::ElideMiddle);
    m_rating = new RatingEdit{content};
    m_ratingText = new PlainLabel{{}, QStringLiteral("second"), content};
    connect(m_rating, &RatingEdit::rated, &m_log, &ClipLog::rate);
    m_subject = new PlainLabel{{}, QStringLiteral("strong"), content};
    m_subject->setObjectName(QStringLiteral("logSubject"));
    m_place = new PlainLabel{{}, QStringLiteral("fixed"), content};
    m_place->setLayoutDirection(Qt::LeftToRight);
    m_chips = new TagChips{content};
    m_tags = new QLineEdit{content};
    m_tags->setObjectName(QStringLiteral("logTags"));
    m_tags->setWhatsThis(tr("Tags of the range that is open or chosen, else of the clip. Commas stand between them, and Esc stores them."));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_tags->setToolTip(tr("Tags (T); commas between tags, Enter stores them, Esc returns to the player"));
    m_tags->installEventFilter(this);
    m_completer = new TagCompleter{*m_tags};
    connect(m_tags, &QLineEdit::returnPressed, this, &LogInspector::commitTags);
    m_note = new QPlainTextEdit{content};
    m_note->setObjectName(QStringLiteral("logNote"));
    m_note->setWhatsThis(tr("A note for the range that is open or chosen, else for the clip. Esc stores it and leads back to the player."));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Note (N): what is to be seen and heard"));
    m_note->setFixedHeight(3 * QFontMetrics{uiFont()}.lineSpacing() + 20);
    m_note->installEventFilter(this);
    m_facts = new ClipFacts{content};

    auto* ratingRow = new QHBoxLayout;
    ratingRow->addWidget(m_rating);
    ratingRow->addWidget(m_ratingText, 1);
    auto* subjectRow = new QHBoxLayout;
    subjectRow->addWidget(m_subject, 1);
    subjectRow->addWidget(m_place);
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_fileName);
    layout->addLayout(ratingRow);
    layout->addSpacing(8);
    layout->addLayout(subjectRow);
    layout->addWidget(m_chips);
    layout->addWidget(m_tags);
    layout->addWidget(m_note);
    layout->addSpacing(12);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return content;
}

void LogInspector::showAll() {
    const auto& clip = m_log.clip();
    setEnabled(clip.has_value());
    if (!clip) return;
    m_title->setText(clip->title.isEmpty() ? clip->fileName : clip->title);
    m_fileName->setText(clip->fileName);
    m_rating->setRating(clip->rating);
    m_ratingText->setText(clip->rating == 0 ? tr("not rated") : tr("%1 of 5").arg(clip->rating));
    showSubject();
    if (std::exchange(m_shownFacts, clip->id.text() + QString::number(clip->revision)) != m_shownFacts) m_facts->setClip(*clip);
}

void LogInspector::setShorthands(const Shorthands& shorthands) { new ShorthandExpander{*m_note, shorthands}; }

void LogInspector::showSubject() {
    const Clip& clip = *m_log.clip();
    const Range* open = m_log.openRange();
    const Range* range = open != nullptr ? open : m_log.currentRange();
    const Library::Marker* marker = m_log.currentMarker();
    if (range != nullptr) {
        m_subject->setText(tr("Range"));
        m_place->setText(tr("%1 – %2").arg(frameText(range->in, clip), open != nullptr ? tr("open") : frameText(range->out, clip)));
    } else if (marker != nullptr) {
        m_subject->setText(tr("Marker"));
        m_place->setText(frameText(marker->frame, clip));
    } else {
        m_subject->setText(tr("Clip"));
        m_place->clear();
    }
    const QString key = subjectOf(m_log);
    const bool another = std::exchange(m_subjectKey, key) != key;
    const bool hasTags = range != nullptr || marker == nullptr;
    m_tags->setVisible(hasTags);
    const QStringList tags = hasTags ? m_log.tags() : QStringList{};
    m_chips->setTags(tags, {}, TagColours{m_vocabulary});
    // What is being typed stays.
    if (another || !m_tags->hasFocus() || !m_tags->isModified()) m_tags->setText(writtenTags(tags));
    if (another || !m_note->hasFocus()) {
        m_note->setPlainText(m_log.note());
        m_note->document()->setModified(false);
    }
}

void LogInspector::setVocabulary(const Library::Vocabulary& vocabulary) {
    m_vocabulary = vocabulary;
    m_completer->setVocabulary(vocabulary);
    if (m_log.clip()) showSubject();
}

void LogInspector::focusTags() {
    if (!m_tags->isVisible()) return;
    m_tags->setFocus(Qt::ShortcutFocusReason);
    m_tags->setText(m_tags->text().isEmpty() ? QString{} : m_tags->text() + QStringLiteral(", "));
}

void LogInspector::focusNote() {
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

QList<QWidget*> LogInspector::panes() const { return {m_tags}; }

void LogInspector::commit() {
    commitTags();
    commitNote();
}

void LogInspector::commitTags() {
    if (!m_tags->isModified()) return;
    m_tags->setModified(false);
    const QStringList tags = meantTags(readTags(m_tags->text()), m_vocabulary);
    if (tags != m_log.tags()) m_log.setTags(tags);
}

void LogInspector::commitNote() {
    if (!m_note->document()->isModified()) return;
    m_note->document()->setModified(false);
    if (m_note->toPlainText() != m_log.note()) m_log.setNote(m_note->toPlainText());
}

bool LogInspector::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        commit();
        Q_EMIT left();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        if (watched == m_note) commitNote();
        if (watched == m_tags && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) commitTags();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
