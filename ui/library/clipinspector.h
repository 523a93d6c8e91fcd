// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/vocabulary.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Rushes::Ui {

class ClipFacts;
class ElidedLabel;
class PictureLoader;
class PictureView;
class PlainLabel;
class RangePanel;
class RatingEdit;
class Shorthands;
class TagChips;
class TagCompleter;

/// All about the selected clips: what people say of them, which is edited here, and what their files say. It asks for changes; the page
/// makes them.
class ClipInspector : public QWidget {
    Q_OBJECT

public:
    /// `pictures` must outlive the widget.
    explicit ClipInspector(PictureLoader& pictures, QWidget* parent = nullptr);

    /// The selected ones, the current one first.
    void setClips(const QList<Library::Clip>& clips, const QUrl& picture);
    void setRanges(const QList<Library::Range>& ranges);
    /// What is to be decided or mended about the sidecar of the clip; empty for nothing.
    void setSidecarNote(const QString& note);
    /// For completion, and for what synonyms mean.
    void setVocabulary(const Library::Vocabulary& vocabulary);
    /// They are written out in the note; they must outlive it.
    void setShorthands(const Shorthands& shorthands);
    void focusTags();
    [[nodiscard]] QList<QWidget*> panes() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void ratingChanged(int rating);
    /// Of the first of the clips.
    void noteChanged(const QString& note);
    void tagsChanged(const QStringList& added, const QStringList& removed);
    void rangeAdded(const Rushes::Library::Range& range);
    void rangeChanged(const Rushes::Library::Range& before, const Rushes::Library::Range& after);
    void rangeRemoved(const Rushes::Library::Range& range);
    void showRequested(const QString& path);
    /// What is to be decided about sidecars is to be shown.
    void sidecarsRequested();
    /// Somebody has taken note of what portals said of the clips.
    void seen();

private:
    QWidget* makeContent();
    void showNotice();
    void showChips();
    void showTags();
    void commitTags();
    void commitNote();

    PictureLoader& m_pictures;
    QList<Library::Clip> m_clips;
    PictureView* m_picture = nullptr;
    PlainLabel* m_title = nullptr;
    ElidedLabel* m_fileName = nullptr;
    QWidget* m_noticeRow = nullptr; ///< what portals said; hidden where there is nothing to see
    PlainLabel* m_notice = nullptr;
    QWidget* m_sidecarRow = nullptr; ///< hidden where there is nothing to decide
    PlainLabel* m_sidecar = nullptr;
    RatingEdit* m_rating = nullptr;
    PlainLabel* m_ratingText = nullptr;
    PlainLabel* m_tagLabel = nullptr;
    TagChips* m_chips = nullptr;
    QLineEdit* m_tags = nullptr;
    TagCompleter* m_completer = nullptr;
    Library::Vocabulary m_vocabulary;
    QPlainTextEdit* m_note = nullptr;
    RangePanel* m_ranges = nullptr;
    QWidget* m_single = nullptr; ///< what is said of one clip only
    ClipFacts* m_facts = nullptr;
    ElidedLabel* m_path = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace Rushes::Ui
