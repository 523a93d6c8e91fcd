// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/vocabulary.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Rushes::Ui {

class ClipLog;
class ClipFacts;
class ElidedLabel;
class PlainLabel;
class RatingEdit;
class Shorthands;
class TagChips;
class TagCompleter;

/// At the side of the player: the clip, the tags and the note of what is being logged, and what the file says. Enter stores the tags, leaving
/// stores the note, Esc stores and leads back to the player.
class LogInspector : public QWidget {
    Q_OBJECT

public:
    /// `log` must outlive the widget.
    explicit LogInspector(ClipLog& log, QWidget* parent = nullptr);

    /// For completion, and for what synonyms mean.
    /// They are written out in the note; they must outlive it.
    void setShorthands(const Shorthands& shorthands);
    void setVocabulary(const Library::Vocabulary& vocabulary);
    /// What is being typed is stored.
    void commit();
    void focusTags();
    void focusNote();
    [[nodiscard]] QList<QWidget*> panes() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The player gets the focus.
    void left();

private:
    QWidget* makeContent();
    void showAll();
    void showSubject();
    void commitTags();
    void commitNote();

    ClipLog& m_log;
    PlainLabel* m_title = nullptr;
    ElidedLabel* m_fileName = nullptr;
    RatingEdit* m_rating = nullptr;
    PlainLabel* m_ratingText = nullptr;
    PlainLabel* m_subject = nullptr;
    PlainLabel* m_place = nullptr;
    TagChips* m_chips = nullptr;
    QLineEdit* m_tags = nullptr;
    TagCompleter* m_completer = nullptr;
    Library::Vocabulary m_vocabulary;
    QPlainTextEdit* m_note = nullptr;
    ClipFacts* m_facts = nullptr;
    QString m_subjectKey; ///< what the fields are about
    QString m_shownFacts; ///< the clip whose facts are shown
};

} // namespace Rushes::Ui
