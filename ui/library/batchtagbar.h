// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/vocabulary.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace Rushes::Ui {

class BatchChips;
class BatchRating;
class ElidedLabel;
class PlainLabel;
class TagCompleter;

/// Below the clips while several are selected: how they are rated, which tags all or some of them carry, and what is to become of these. What is
/// chosen and typed here is applied to all at once.
class BatchTagBar final : public QFrame {
    Q_OBJECT

public:
    explicit BatchTagBar(QWidget* parent = nullptr);

    /// The selected ones; the bar is there while there are two or more. What was chosen stays while the same clips are selected.
    void setClips(const QList<Library::Clip>& clips);
    void setVocabulary(const Library::Vocabulary& vocabulary);
    void focusTags();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All get these tags and lose those; with a rating, all get that as well.
    void applied(const QStringList& added, const QStringList& removed, std::optional<int> rating);
    /// They shall go into a collection, which is to be asked for at this place of the screen.
    void collectionRequested(const QPoint& at);
    /// They, and no others, shall be played and logged one after the other.
    void logRequested();
    void exportRequested();
    /// Nothing shall be selected any more.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* makeButton(QStringView icon, const QString& name, const QString& words, const QString& tip);
    enum class Room : quint8 { Tight, Middle, Wide };
    void setRoom(Room room);
    void showChips(bool keepsFates);
    void judge();
    void apply();
    /// What is typed: tags to add, and behind a "-" those to take off.
    [[nodiscard]] std::pair<QStringList, QStringList> typed() const;

    QList<Library::Clip> m_clips;
    Library::Vocabulary m_vocabulary;
    PlainLabel* m_count;
    ElidedLabel* m_sum;
    BatchRating* m_rating;
    QHBoxLayout* m_head;  ///< the buttons, and where there is room the rating
    QHBoxLayout* m_below; ///< else it stands here
    QList<QPushButton*> m_buttons;
    Room m_room = Room::Wide;
    BatchChips* m_chips;
    QLineEdit* m_line;
    TagCompleter* m_completer;
    QPushButton* m_apply;
};

} // namespace Rushes::Ui
