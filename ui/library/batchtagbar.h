// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/library/vocabulary.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace Rushes::Ui {

class BatchChips;
class ElidedLabel;
class PlainLabel;
class TagCompleter;

/// Below the clips while several are selected: which tags all or some of them carry, and what is to become of these. What is chosen and typed
/// here is applied to all at once.
class BatchTagBar final : public QFrame {
    Q_OBJECT

public:
    explicit BatchTagBar(QWidget* parent = nullptr);

    /// The selected ones; the bar is there while there are two or more. What was chosen stays while the same clips are selected.
    void setClips(const QList<Library::Clip>& clips);
    void setVocabulary(const Library::Vocabulary& vocabulary);
    void focusTags();

Q_SIGNALS:
    void tagsChanged(const QStringList& added, const QStringList& removed);
    void exportRequested();
    /// Nothing shall be selected any more.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChips(bool keepsFates);
    void judge();
    void apply();
    /// What is typed: tags to add, and behind a "-" those to take off.
    [[nodiscard]] std::pair<QStringList, QStringList> typed() const;

    QList<Library::Clip> m_clips;
    Library::Vocabulary m_vocabulary;
    PlainLabel* m_count;
    ElidedLabel* m_sum;
    BatchChips* m_chips;
    QLineEdit* m_line;
    TagCompleter* m_completer;
    QPushButton* m_apply;
};

} // namespace Rushes::Ui
